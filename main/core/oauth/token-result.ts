import { randomUUID } from 'node:crypto';
import type { Credentials } from 'google-auth-library';
import type { ExchangeResult } from '../../../shared/contract/authorization-code.ts';
import type { TokenSetOrigin } from '../../../shared/contract/tokens.ts';
import type { Problem } from '../../../shared/outcome.ts';
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
  readonly by: TokenSetOrigin;
  /** What the caller wants to have been granted. */
  readonly scopes: readonly string[];
  /** What the consent page asked for; null where that is not known. */
  readonly consentScopes: readonly string[] | null;
  /** What was granted where the answer does not say (RFC 6749, sections 5.1 and 6); `scopes` where absent. */
  readonly grantedBefore?: readonly string[];
  readonly nonce?: string | undefined;
  /** As it was sent; null for none. */
  readonly redirectUri: string | null;
  readonly codeVerifierSent: boolean;
  /** What is to be said of what came, besides what is wrong with the ID token. */
  readonly remarks?: (brought: ExchangeResult) => readonly Problem[];
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
  { client, by, scopes: requested, consentScopes, grantedBefore, nonce, redirectUri, codeVerifierSent, remarks }: Asked,
  tokens: Credentials,
): Promise<ExchangeResult> {
  const { vault } = environment;
  const accessToken = String(tokens.access_token);
  const refreshToken = tokens.refresh_token ?? null;
  const idToken = tokens.id_token ?? null;
  // Without a `scope`, what was asked for was granted (RFC 6749, section 5.1).
  const scopes = typeof tokens.scope === 'string' ? splitScopes(tokens.scope) : (grantedBefore ?? requested);
  const expiresAt = tokens.expiry_date ?? environment.now();
  const tokenSetId = randomUUID();
  memoryOf(environment).issued.remember(
    { clientId: client.summary.clientId, scopes, accessToken, refreshToken, idToken, expiresAt },
    environment.now(),
  );

  const jwt = idToken === null ? null : decodeJwt(idToken);
  const judged = jwt?.ok
    ? await judgeIdToken(environment, transport.world, () => Promise.resolve(transport), {
        jwt: jwt.value,
        audience: [client.summary.clientId],
        accessToken,
        nonce,
      })
    : null;
  const brought: ExchangeResult = {
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
  const result = { ...brought, warnings: [...brought.warnings, ...(remarks?.(brought) ?? [])] };
  const { missingScopes: missing, idTokenChecks, claims, warnings } = result;
  vault.putTokenSet({
    id: tokenSetId,
    credentialId: client.summary.id,
    clientId: client.summary.clientId,
    clientName: client.summary.projectId ?? client.summary.fileName,
    world: transport.world,
    by,
    requested,
    consentScopes,
    redirectUri,
    codeVerifierSent,
    accessToken,
    refreshToken,
    idToken,
    scopes,
    expiresAt,
    obtainedAt: environment.now(),
    revokedAt: null,
    kept: false,
    shown: { missingScopes: missing, idTokenChecks, claims, warnings },
  });
  return result;
}
