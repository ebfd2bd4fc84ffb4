import { type Outcome, succeed } from '../../shared/outcome.ts';
import { openCredential } from './credential.ts';
import type { Invocation } from './invocation.ts';

/** What the three calendar commands ask with: the key, the user acted for, and scopes if they are to be others. */
export interface CalendarRequest {
  readonly credentialId: string;
  readonly subject?: string;
  readonly scopes?: string[];
}

export async function calendarRequest(invocation: Invocation): Promise<Outcome<CalendarRequest>> {
  const { options } = invocation;
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  return succeed({
    credentialId: key.value.id,
    ...(options.subject !== undefined && { subject: options.subject }),
    ...(options.scope !== undefined && options.scope.length > 0 && { scopes: [...options.scope] }),
  });
}
