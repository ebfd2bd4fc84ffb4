import type { CredentialSummary } from '../shared/contract/credentials.ts';
import { keepSubjectsOf } from './credential-in-use.ts';
import { keepAdministratorsOf } from './directory-administrator.ts';
import { queryClient } from './query-client.ts';

/** With a credential goes what the page kept of it: whom it acted for, as whom it searched, and all that was read with it. */
export function dropAllButOf(credentials: readonly CredentialSummary[]): void {
  const open: ReadonlySet<string> = new Set(credentials.map(({ id }) => id));
  keepSubjectsOf(open);
  keepAdministratorsOf(open);
  queryClient.removeQueries({
    predicate: ({ queryKey: [, asked] }) => {
      const id = typeof asked === 'string' ? asked : (asked as { readonly credentialId?: string } | null)?.credentialId;
      return id !== undefined && !open.has(id);
    },
  });
}
