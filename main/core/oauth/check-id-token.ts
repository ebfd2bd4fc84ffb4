import type { RequestOf } from '../../../shared/contract.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import type { IdTokenReport } from '../../../shared/contract/id-token.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Call, Environment } from '../environment.ts';
import { createTransport, type Transport } from '../transport.ts';
import { worldWithoutCredential } from '../world.ts';
import { decodeJwt } from './decode-jwt.ts';
import { verdictOf } from './id-token-checks.ts';
import { parseIssuerKeys } from './issuer-keys.ts';
import { judgeIdToken } from './judge-id-token.ts';
import { maskedSecret } from './masked-secret.ts';
import { unwrapped } from './unwrapped.ts';

type Request = RequestOf<'idToken.check'>;

/**
 * Decodes an ID token and checks it claim by claim (OpenID Connect Core 1.0, section 3.1.3.7). Any JWT gets a verdict;
 * what is none fails with `id_token.not_a_jwt` or `id_token.encrypted`. Keys that cannot be had leave it undecided.
 */
export async function checkIdToken(
  environment: Environment,
  call: Call,
  request: Request,
): Promise<Outcome<IdTokenReport>> {
  const source = sourceOf(environment, request);
  if (!source.ok) return source;
  const { token, audience, accessToken } = source.value;
  const world = worldFor(environment, request);
  if (!world.ok) return world;
  const jwt = decodeJwt(token);
  if (!jwt.ok) return jwt;
  const givenKeys = request.certs === undefined ? undefined : parseIssuerKeys(request.certs);
  if (givenKeys === null) return fail('id_token.certs_unreadable', { evidence: { field: 'certs' } });

  let transport: Promise<Transport> | undefined;
  const open = () => (transport ??= createTransport(environment, call, world.value));
  const judged = await judgeIdToken(environment, world.value, open, {
    jwt: jwt.value,
    audience,
    accessToken,
    nonce: request.nonce,
    hd: request.hd,
    offline: request.offline,
    givenKeys,
  });
  if (judged.cancelled) return fail('operation.cancelled');
  return succeed({
    verdict: verdictOf(judged.checks),
    token: maskedSecret(environment.vault, 'idToken', token),
    header: jwt.value.header,
    claims: jwt.value.claims,
    checks: judged.checks,
    keys: judged.keys,
    clockOffsetSeconds: judged.clockOffsetSeconds,
  });
}

interface Source {
  readonly token: string;
  readonly audience: readonly string[];
  readonly accessToken: string | undefined;
}

/** The token as given, one checked before, or the one of an exchange with what belongs to it: client and access token. */
function sourceOf({ vault }: Environment, request: Request): Outcome<Source> {
  const audience = request.audience?.map((client) => client.trim()).filter((client) => client !== '') ?? [];
  const accessToken = request.accessToken === undefined ? undefined : unwrapped(request.accessToken);
  const token = request.token ?? (request.secretId === undefined ? undefined : vault.secret(request.secretId));
  if (token !== undefined) return succeed({ token, audience, accessToken });
  if (request.secretId !== undefined) return fail('credentials.secret_gone');
  if (request.tokenSetId === undefined) return fail('usage.invalid_request', { evidence: { field: 'token' } });
  const tokens = vault.tokenSet(request.tokenSetId);
  if (!tokens?.idToken) return fail('id_token.none_in_token_set');
  return succeed({
    token: tokens.idToken,
    audience: request.audience ? audience : [tokens.clientId],
    accessToken: accessToken ?? tokens.accessToken,
  });
}

/** The world whose keys are asked: the override, else the credential's, else Google. */
function worldFor(environment: Environment, { credentialId, tokenSetId }: Request): Outcome<World> {
  if (environment.googleOverride !== null) return worldWithoutCredential(environment);
  if (credentialId === undefined) {
    const tokens = tokenSetId === undefined ? undefined : environment.vault.tokenSet(tokenSetId);
    return tokens ? succeed(tokens.world) : worldWithoutCredential(environment);
  }
  const credential = environment.vault.credential(credentialId);
  return credential ? succeed(credential.summary.world) : fail('credentials.unknown');
}
