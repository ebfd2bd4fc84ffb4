import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import type { KeptTokenSet, TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { TokenSet, Vault } from '../credentials/vault.ts';
import { worldWithoutCredential } from '../world.ts';
import type { Environment } from '../environment.ts';
import { maskedSecret } from './masked-secret.ts';
import { memoryOf } from './oauth-memory.ts';

/** A token set as it may be shown; nothing of a token leaves the vault. */
export function tokenSetSummary(vault: Vault, set: TokenSet): TokenSetSummary {
  const masked = (kind: MaskedSecret['kind'], value: string | null) =>
    value === null ? null : maskedSecret(vault, kind, value);
  const {
    id,
    clientId,
    clientName,
    world,
    by,
    requested,
    consentScopes,
    redirectUri,
    codeVerifierSent,
    obtainedAt,
    revokedAt,
    kept,
  } = set;
  return {
    id,
    client: { credentialId: vault.credential(set.credentialId) ? set.credentialId : null, clientId, name: clientName },
    world,
    by,
    requested,
    consentScopes,
    redirectUri,
    codeVerifierSent,
    obtainedAt: new Date(obtainedAt).toISOString(),
    revokedAt: revokedAt === null ? null : new Date(revokedAt).toISOString(),
    kept,
    result: {
      ...set.shown,
      tokenSetId: id,
      accessToken: maskedSecret(vault, 'accessToken', set.accessToken),
      refreshToken: masked('refreshToken', set.refreshToken),
      idToken: masked('idToken', set.idToken),
      scopes: set.scopes,
      expiresAt: new Date(set.expiresAt).toISOString(),
    },
  };
}

/** All that the vault holds, the newest first. */
export function listTokenSets({ vault }: Pick<Environment, 'vault'>): readonly TokenSetSummary[] {
  return vault
    .tokenSets()
    .toSorted((one, other) => other.obtainedAt - one.obtainedAt)
    .map((set) => tokenSetSummary(vault, set));
}

/**
 * Marks a token set as one that is kept at rest, or not any more, and hands it over whole to whoever keeps it: never to
 * the page. Fails with `credentials.secret_gone`.
 */
export function takeTokenSet({ vault }: Pick<Environment, 'vault'>, id: string, kept: boolean): Outcome<KeptTokenSet> {
  const set = vault.tokenSet(id);
  if (!set) return fail('credentials.secret_gone');
  const marked = { ...set, kept };
  vault.putTokenSet(marked);
  return succeed(marked);
}

/**
 * Puts a kept token set back as it was. One of another world than requests may go to now is left out: Google's tokens are
 * not for an emulator, nor the other way round (`usage.invalid_request`).
 */
export function restoreTokenSet(environment: Environment, kept: KeptTokenSet): Outcome<null> {
  const forced = environment.googleOverride === null ? null : worldWithoutCredential(environment);
  if (forced?.ok && forced.value.origin !== kept.world.origin)
    return fail('usage.invalid_request', { evidence: { field: 'world' } });
  environment.vault.putTokenSet({ ...kept, kept: true });
  const { issued } = memoryOf(environment);
  const { clientId, scopes, accessToken, refreshToken, idToken, expiresAt } = kept;
  issued.remember({ clientId, scopes, accessToken, refreshToken, idToken, expiresAt }, kept.obtainedAt);
  if (kept.revokedAt !== null) issued.revoked(kept.accessToken);
  return succeed(null);
}
