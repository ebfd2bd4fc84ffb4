import type { RequestOf } from '../../../shared/contract.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { worldWithoutCredential } from '../world.ts';
import { unwrapped } from './unwrapped.ts';

/** A token that is named by a request, and the world it belongs to. */
export interface TokenSource {
  readonly token: string;
  readonly world: World;
}

/**
 * Finds the token: pasted, shown before, or the access token of a sign-in; and its world: the override, else the
 * credential's, else Google. Fails with `usage.invalid_request`, `credentials.secret_gone`, `credentials.unknown`.
 */
export function tokenSource(
  environment: Environment,
  { token, secretId, tokenSetId, credentialId }: RequestOf<'token.inspect'>,
): Outcome<TokenSource> {
  const { vault } = environment;
  const tokens = tokenSetId === undefined ? undefined : vault.tokenSet(tokenSetId);
  const kept = secretId === undefined ? tokens?.accessToken : vault.secret(secretId);
  const found = token === undefined ? kept : unwrapped(token);
  if (found === undefined && (secretId !== undefined || tokenSetId !== undefined))
    return fail('credentials.secret_gone');
  // What no token contains could break a header; it is not Google's to refuse.
  if (!found || !/^[\x21-\x7E]{1,16384}$/.test(found))
    return fail('usage.invalid_request', { evidence: { field: 'token' } });

  const credential = credentialId === undefined ? undefined : vault.credential(credentialId);
  if (credentialId !== undefined && !credential) return fail('credentials.unknown');
  const own = credential?.summary.world ?? tokens?.world ?? vault.tokenSetWith(found)?.world;
  const world = own ? succeed(own) : worldWithoutCredential(environment);
  if (!world.ok) return world;
  return isOfAnotherWorld(environment, found, world.value)
    ? fail('usage.invalid_request', { evidence: { field: 'credentialId' } })
    : succeed({ token: found, world: world.value });
}

/** Whether a sign-in elsewhere brought this token: Google's are not for an emulator, nor the other way round. */
export function isOfAnotherWorld({ vault }: Pick<Environment, 'vault'>, token: string, { origin }: World): boolean {
  const own = vault.tokenSetWith(token)?.world;
  return own !== undefined && own.origin !== origin;
}
