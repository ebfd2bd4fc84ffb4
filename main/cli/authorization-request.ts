import type { RequestOf } from '../../shared/contract.ts';
import { type Outcome, succeed } from '../../shared/outcome.ts';
import { openCredential } from './credential.ts';
import type { Invocation } from './invocation.ts';
import { notOneOf, oneOf } from './one-of.ts';
import type { Options } from './options.ts';

type Request = Omit<RequestOf<'authorize.login'>, 'timeoutSeconds'>;

const accessTypes = ['online', 'offline'] as const;
const switched = ['true', 'false'] as const;
const prompts = ['none', 'consent', 'select_account'] as const;

/** What `authorize url` and `authorize login` ask for: the client's file opened, the choices checked. */
export async function authorizationRequest(invocation: Invocation): Promise<Outcome<Request>> {
  const { options } = invocation;
  const accessType = oneOf('--access-type', accessTypes, options.accessType);
  if (!accessType.ok) return accessType;
  const prompt = promptOf(options);
  if (!prompt.ok) return prompt;
  const granular = oneOf('--granular-consent', switched, options.granularConsent);
  if (!granular.ok) return granular;
  const client = await openCredential(options.client ?? '', invocation);
  if (!client.ok) return client;
  return succeed({
    credentialId: client.value.id,
    scopes: [...(options.scope ?? [])],
    ...(accessType.value !== undefined && { accessType: accessType.value }),
    ...(prompt.value !== undefined && { prompt: [...prompt.value] }),
    ...(options.loginHint !== undefined && { loginHint: options.loginHint }),
    ...(options.hd !== undefined && { hd: options.hd }),
    ...(options.includeGrantedScopes === true && { includeGrantedScopes: true }),
    ...(granular.value !== undefined && { enableGranularConsent: granular.value === 'true' }),
    ...(options.hl !== undefined && { hl: options.hl }),
  });
}

function promptOf({ prompt }: Options): Outcome<readonly (typeof prompts)[number][] | undefined> {
  if (prompt === undefined) return succeed(undefined);
  const chosen: (typeof prompts)[number][] = [];
  for (const word of new Set(prompt)) {
    const one = oneOf('--prompt', prompts, word);
    if (!one.ok) return one;
    if (one.value !== undefined) chosen.push(one.value);
  }
  // OpenID Connect Core 1.0, section 3.1.2.1: `none` stands alone.
  if (chosen.includes('none') && chosen.length > 1) return notOneOf('--prompt', prompts, chosen.join(' '));
  return succeed(chosen);
}
