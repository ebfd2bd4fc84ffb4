import type { RequestOf } from '../../../shared/contract.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import { assertNever, fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { clientFor, keyFor } from '../credentials/credential-lookup.ts';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import { authorizationParameters } from '../oauth/authorize-url.ts';
import { serviceAccountName } from '../oauth/keyless-assertion.ts';
import { worldWithoutCredential } from '../world.ts';
import { calendarRead, type CalendarReadName } from './calendar-read.ts';
import type { SnippetCall, SnippetKey } from './snippet-call.ts';

type Asked = RequestOf<'snippet.make'>['call'];
type AskedOf<Name> = Extract<Asked, { operation: Name }>;

/** A call, and the world it is made in. */
export interface SettledCall {
  readonly call: SnippetCall;
  readonly world: World;
}

/** Settles what the operation of the same name settles before it sends anything, and fails as that would. */
export function settleCall(environment: Environment, asked: Asked): Outcome<SettledCall> {
  switch (asked.operation) {
    case 'authorize.url':
    case 'authorizationCode.exchange':
    case 'token.refresh':
      return withClient(environment, asked);
    case 'delegation.check':
    case 'calendar.calendarList.get':
    case 'calendar.events.list':
    case 'calendar.events.get':
    case 'calendar.events.instances':
    case 'calendar.freebusy.query':
      return withKey(environment, asked);
    case 'token.inspect':
    case 'userinfo.get':
    case 'token.revoke':
    case 'idToken.check':
      return withToken(environment, asked);
    default:
      return assertNever(asked);
  }
}

function withClient(
  environment: Environment,
  asked: AskedOf<'authorize.url' | 'authorizationCode.exchange' | 'token.refresh'>,
): Outcome<SettledCall> {
  const found = clientFor(environment, asked.credentialId);
  if (!found.ok) return found;
  const { world } = found.value.summary;
  const client = { ...found.value.summary, hasSecret: found.value.clientSecret !== null };
  switch (asked.operation) {
    case 'authorize.url': {
      const call = authorizationRequest(found.value, asked);
      return call.ok ? succeed({ call: call.value, world }) : call;
    }
    case 'authorizationCode.exchange': {
      const { operation, scopes = [], nonce, codeVerifier = false } = asked;
      const redirectUri = asked.redirectUri?.trim() || null;
      return succeed({ call: { operation, client, redirectUri, scopes: unique(scopes), codeVerifier, nonce }, world });
    }
    case 'token.refresh':
      return succeed({ call: { operation: asked.operation, client }, world });
    default:
      return assertNever(asked);
  }
}

function authorizationRequest(
  { summary, clientSecret }: OAuthClientCredential,
  asked: AskedOf<'authorize.url'>,
): Outcome<SnippetCall> {
  const { operation, state, nonce, codeVerifier, codeChallenge } = asked;
  const redirectUri = asked.redirectUri?.trim() || summary.redirectUris[0];
  if (redirectUri === undefined) return fail('usage.invalid_request', { evidence: { field: 'redirectUri' } });
  const scopes = unique(asked.scopes);
  const challenge = codeVerifier === undefined ? codeChallenge : undefined;
  const ofTheirOwn = new Set(['client_id', 'redirect_uri', 'response_type', 'scope']);
  return succeed({
    operation,
    client: { ...summary, hasSecret: clientSecret !== null },
    redirectUri,
    scopes,
    parameters: authorizationParameters(summary, { ...asked, redirectUri, state, nonce, challenge }).filter(
      ({ name }) => !ofTheirOwn.has(name),
    ),
    made: [
      ...(state === undefined ? (['state'] as const) : []),
      ...(nonce === undefined && scopes.includes('openid') ? (['nonce'] as const) : []),
      ...(codeVerifier === 'new' ? (['codeVerifier'] as const) : []),
    ],
    ownVerifier: codeVerifier === 'own',
  });
}

function withKey(
  environment: Environment,
  asked: AskedOf<'delegation.check' | CalendarReadName>,
): Outcome<SettledCall> {
  const found = keyFor(environment, asked.credentialId);
  if (!found.ok) return found;
  const { email, signer } = found.value;
  const { world, format, keyId } = found.value.summary;
  const key: SnippetKey =
    signer.kind === 'keyless'
      ? { format: 'keyless', email, delegates: signer.delegates.map(serviceAccountName) }
      : { format: format === 'p12' ? 'p12' : 'json', email, keyId };
  const subject = asked.subject?.trim() || undefined;
  const assertion = { key, subject };
  if (asked.operation === 'delegation.check') {
    const { operation, scopes } = asked;
    return succeed({ call: { operation, ...assertion, scopes: unique(scopes) }, world });
  }
  const read = calendarRead(asked, environment.now());
  if (!read.ok) return read;
  // What the operation asks for first; a narrower scope, or a wider, only after a refusal.
  const scopes = asked.scopes?.length ? unique(asked.scopes) : [calendarScopes.readonly];
  return succeed({ call: { ...read.value, ...assertion, scopes }, world });
}

function withToken(
  environment: Environment,
  asked: AskedOf<'token.inspect' | 'userinfo.get' | 'token.revoke' | 'idToken.check'>,
): Outcome<SettledCall> {
  const credential = asked.credentialId === undefined ? undefined : environment.vault.credential(asked.credentialId);
  if (asked.credentialId !== undefined && !credential) return fail('credentials.unknown');
  const world = credential ? succeed(credential.summary.world) : worldWithoutCredential(environment);
  if (!world.ok) return world;
  const call = tokenCall(asked);
  return succeed({ call, world: world.value });
}

function tokenCall(asked: AskedOf<'token.inspect' | 'userinfo.get' | 'token.revoke' | 'idToken.check'>): SnippetCall {
  switch (asked.operation) {
    case 'token.inspect':
    case 'token.revoke':
      return { operation: asked.operation, token: asked.token };
    case 'userinfo.get':
      return { operation: asked.operation };
    case 'idToken.check': {
      const { operation, audience = [], nonce, hd, accessToken = false } = asked;
      return { operation, audience: [...new Set(audience)], nonce, hd, accessToken };
    }
    default:
      return assertNever(asked);
  }
}

function unique(scopes: readonly string[]): readonly string[] {
  return [...new Set(scopes)];
}
