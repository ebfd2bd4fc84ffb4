import { randomUUID } from 'node:crypto';
import type { Credentials } from 'google-auth-library';
import type { ExchangeResult } from '../../../shared/contract.ts';
import { missingScopes, splitScopes } from '../../../shared/scopes.ts';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import type { Transport } from '../transport.ts';
import { decodeJwt } from './decode-jwt.ts';
import { judgeIdToken } from './judge-id-token.ts';
import { maskedSecret } from './masked-secret.ts';
import { memoryOf } from './oauth-memory.ts';

export interface Asked {
  readonly client: OAuthClientCredential;
  /** What the caller wants to have been granted. */
  readonly scopes: readonly string[];
  readonly nonce?: string | undefined;
}

/** Whether an answer brought an access token at all (RFC 6749, section 5.1). */
export function hasAccessToken(tokens: Credentials): boolean {
  return typeof tokens.access_token === 'string' && tokens.access_token !== '';
}

/**
 * Leaves the tokens of an answer in the vault and returns what may be shown: masked, scopes compared, the ID token taken
 * apart and checked against its client, its access token and the world's keys. One that cannot be read is a warning.
 */
export async function tokenResult(
  environment: Environment,
  transport: Transport,
  { client, scopes: requested, nonce }: Asked,
  tokens: Credentials,
): Promise<ExchangeResult> {
  const { vault } = environment;
  const accessToken = String(tokens.access_token);
  const refreshToken = tokens.refresh_token ?? null;
  const idToken = tokens.id_token ?? null;
  // Without a `scope`, what was asked for was granted (RFC 6749, section 5.1).
  const scopes = typeof tokens.scope === 'string' ? splitScopes(tokens.scope) : requested;
  const expiresAt = tokens.expiry_date ?? environment.now();
  const tokenSetId = randomUUID();
  const credentialId = client.summary.id;
  const { clientId } = client.summary;
  memoryOf(environment).issued.remember(
    { clientId, scopes, accessToken, refreshToken, idToken, expiresAt },
    environment.now(),
  );
  vault.putTokenSet({ id: tokenSetId, credentialId, accessToken, refreshToken, idToken, scopes, expiresAt });

  const jwt = idToken === null ? null : decodeJwt(idToken);
  const judged = jwt?.ok
    ? await judgeIdToken(environment, transport.world, () => Promise.resolve(transport), {
        jwt: jwt.value,
        audience: [clientId],
        accessToken,
        nonce,
      })
    : null;
  return {
    tokenSetId,
    accessToken: maskedSecret(vault, 'accessToken', accessToken),
    refreshToken: refreshToken === null ? null : maskedSecret(vault, 'refreshToken', refreshToken),
    idToken: idToken === null ? null : maskedSecret(vault, 'idToken', idToken),
    scopes,
    missingScopes: missingScopes(requested, scopes),
    expiresAt: new Date(expiresAt).toISOString(),
    idTokenChecks: judged?.checks ?? [],
    claims: jwt?.ok ? jwt.value.claims : null,
    warnings: jwt === null || jwt.ok ? [] : [jwt.problem],
  };
}
