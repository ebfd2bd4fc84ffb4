import type { RequestOf } from '../../../shared/contract.ts';
import type { SnippetLanguage } from '../../../shared/contract/snippets.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { authorizationRequest } from '../authorization-request.ts';
import { calendarRequest, eventRequest, eventsRequest, peopleIn, spanOf } from '../calendar-request.ts';
import { openCredential } from '../credential.ts';
import type { Command, Invocation } from '../invocation.ts';
import { oneOf } from '../one-of.ts';

type Call = RequestOf<'snippet.make'>['call'];
type CallFrom = (invocation: Invocation) => Promise<Outcome<Call>>;

const languages = ['curl', 'python', 'node', 'go'] as const satisfies readonly SnippetLanguage[];

/** The same call as code. What is secret is not needed: the code takes it from the environment. */
function snippet(callFrom: CallFrom): Command {
  return async (invocation) => {
    const chosen = oneOf('--in', languages, invocation.options.in);
    if (!chosen.ok) return chosen;
    const call = await callFrom(invocation);
    if (!call.ok) return call;
    const made = await invocation.session.call('snippet.make', { call: call.value, words: invocation.language });
    if (!made.ok) return made;
    const found = made.value.find(({ language }) => language === (chosen.value ?? 'curl'));
    if (!found) return fail('operation.unexpected', { evidence: { name: 'snippet' } });
    return succeed({
      value: { operation: call.value.operation, ...found },
      people: () => found.text,
      good: true,
    });
  };
}

export const snippetAuthorizeUrl = snippet(async (invocation) => {
  const { state, nonce, pkce, redirectUri, codeVerifier, codeChallenge } = invocation.options;
  const request = await authorizationRequest(invocation);
  if (!request.ok) return request;
  return succeed({
    operation: 'authorize.url',
    ...request.value,
    ...(redirectUri !== undefined && { redirectUri }),
    ...(state !== undefined && { state }),
    ...(nonce !== undefined && { nonce }),
    ...(codeChallenge !== undefined && { codeChallenge }),
    ...(pkce === true && codeChallenge === undefined && { codeVerifier: 'new' as const }),
    ...(codeVerifier !== undefined && { codeVerifier: 'own' as const }),
  });
});

/** A code may be given, since a whole redirect URL says what it was made for. */
export const snippetExchange = snippet(async (invocation) => {
  const { options, inputs, session } = invocation;
  const code = options.code === undefined ? undefined : await inputs.secret(options.code);
  if (code?.ok === false) return code;
  const client = await openCredential(options.client ?? '', invocation);
  if (!client.ok) return client;
  const credentialId = client.value.id;
  const given = options.redirectUri === undefined ? {} : { redirectUri: options.redirectUri };
  const preflight =
    code && (await session.call('authorizationCode.preflight', { credentialId, code: code.value, ...given }));
  if (preflight?.ok === false) return preflight;
  const redirectUri = preflight ? (preflight.value.redirectUri ?? '') : options.redirectUri;
  return succeed({
    operation: 'authorizationCode.exchange',
    credentialId,
    ...(options.scope !== undefined && options.scope.length > 0 && { scopes: [...options.scope] }),
    ...(redirectUri !== undefined && { redirectUri }),
    ...(options.codeVerifier !== undefined && { codeVerifier: true }),
    ...(options.nonce !== undefined && { nonce: options.nonce }),
  });
});

export const snippetTokenRefresh = snippet(async (invocation) => {
  const client = await openCredential(invocation.options.client ?? '', invocation);
  return client.ok ? succeed({ operation: 'token.refresh', credentialId: client.value.id }) : client;
});

export const snippetTokenInspect = snippet(async (invocation) => {
  const token = await kindOfToken(invocation, 'accessToken');
  if (!token.ok) return token;
  if (token.value === 'refreshToken')
    return fail('token.refresh_token_not_inspectable', { evidence: { field: 'token' } });
  const world = await ofClient(invocation);
  return world.ok ? succeed({ operation: 'token.inspect', token: token.value, ...world.value }) : world;
});

export const snippetTokenUserinfo = snippet(async (invocation) => {
  const world = await ofClient(invocation);
  return world.ok ? succeed({ operation: 'userinfo.get', ...world.value }) : world;
});

export const snippetTokenRevoke = snippet(async (invocation) => {
  const token = await kindOfToken(invocation, 'refreshToken');
  if (!token.ok) return token;
  const world = await ofClient(invocation);
  const kind = token.value === 'accessToken' ? token.value : 'refreshToken';
  return world.ok ? succeed({ operation: 'token.revoke', token: kind, ...world.value }) : world;
});

export const snippetIdTokenCheck = snippet(async (invocation) => {
  const { audience: typed = [], client: file, nonce, hd, accessToken } = invocation.options;
  const client = file === undefined ? null : await openCredential(file, invocation);
  if (client?.ok === false) return client;
  const own = client?.value.kind === 'oauthClient' ? [client.value.clientId] : [];
  const audience = [...typed, ...own];
  return succeed({
    operation: 'idToken.check',
    ...(audience.length > 0 && { audience }),
    ...(nonce !== undefined && { nonce }),
    ...(hd !== undefined && { hd }),
    ...(accessToken !== undefined && { accessToken: true }),
    ...(client && { credentialId: client.value.id }),
  });
});

export const snippetDelegationCheck = snippet(async (invocation) => {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  return succeed({ operation: 'delegation.check', ...request.value, scopes: request.value.scopes ?? [] });
});

export const snippetCalendarGet = snippet(async (invocation) => {
  const request = await calendarRequest(invocation);
  const calendarId = invocation.arguments[0] ?? '';
  return request.ok ? succeed({ operation: 'calendar.calendarList.get', ...request.value, calendarId }) : request;
});

export const snippetCalendarEvents = snippet(async (invocation) => {
  const request = await eventsRequest(invocation);
  return request.ok ? succeed({ operation: 'calendar.events.list', ...request.value }) : request;
});

export const snippetCalendarEvent = snippet(async (invocation) => {
  const request = await eventRequest(invocation);
  return request.ok ? succeed({ operation: 'calendar.events.get', ...request.value }) : request;
});

/** The ID of one occurrence ends in its time: what is before it is that of the series. */
export const snippetCalendarInstances = snippet(async (invocation) => {
  const request = await eventRequest(invocation);
  if (!request.ok) return request;
  const { showDeleted } = invocation.options;
  return succeed({
    operation: 'calendar.events.instances',
    ...request.value,
    eventId: request.value.eventId.replace(/_\d{8}(?:T\d{6}Z)?$/, ''),
    ...spanOf(invocation.options),
    ...(showDeleted === true && { showDeleted }),
  });
});

export const snippetCalendarFreebusy = snippet(async (invocation) => {
  const request = await calendarRequest(invocation);
  if (!request.ok) return request;
  const people = peopleIn(invocation);
  return succeed({ operation: 'calendar.freebusy.query', ...request.value, people, ...spanOf(invocation.options) });
});

/** `--client` says where the token is from: Google, or an emulator. */
async function ofClient(invocation: Invocation): Promise<Outcome<{ readonly credentialId?: string }>> {
  const { client: file } = invocation.options;
  if (file === undefined) return succeed({});
  const client = await openCredential(file, invocation);
  return client.ok ? succeed({ credentialId: client.value.id }) : client;
}

type TokenKind = 'accessToken' | 'refreshToken' | 'idToken';

/** What the token of the command has the look of; the usual one where none is given. */
async function kindOfToken({ arguments: [given], inputs }: Invocation, usual: TokenKind): Promise<Outcome<TokenKind>> {
  if (given === undefined) return succeed(usual);
  const token = await inputs.secret(given);
  if (!token.ok) return token;
  const text = token.value.trim();
  if (text.startsWith('1//')) return succeed('refreshToken');
  return succeed(/^eyJ[\w-]*\./.test(text) ? 'idToken' : 'accessToken');
}
