import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import type { PastedRequest, RequestEndpoint, RequestSecret } from '../../../shared/inspection.ts';
import { splitScopes } from '../../../shared/scopes.ts';
import type { Vault } from '../credentials/vault.ts';
import { decodeJwt } from '../oauth/decode-jwt.ts';
import { memoryOf } from '../oauth/oauth-memory.ts';
import { readCode } from '../oauth/read-code.ts';
import { describeSecret, redactText } from '../redact.ts';
import { isGoogleHost, isLoopback } from './google-host.ts';
import { shownUrl } from './shown-url.ts';

/** A request as it stood in the text. */
export interface RawRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
}

/** What a request asks, of whom, and with what kinds of secrets; the secrets themselves go to the vault. */
export function requestFrom(raw: RawRequest, vault: Vault): PastedRequest {
  const parameters = parametersOf(raw);
  const to = endpointOf(raw.url);
  const assertion = claimsOf(parameters.get('assertion'));
  const scope = parameters.get('scope') ?? assertion?.['scope'];
  const isCodeGrant = to === 'token' && parameters.has('code');
  const redirectUri = parameters.get('redirect_uri') ?? null;
  return {
    kind: 'request',
    method: redactText(raw.method.toUpperCase()).slice(0, 20),
    url: shownUrl(raw.url),
    to,
    carries: secretKinds(raw, parameters),
    grantType: shown(parameters.get('grant_type')),
    clientId: shown(parameters.get('client_id')) ?? basicUser(raw),
    redirectUri: redirectUri === null ? null : shownUrl(redirectUri),
    scopes:
      typeof scope === 'string'
        ? splitScopes(scope)
            .slice(0, 200)
            .map((one) => redactText(one))
        : [],
    subject: shown(assertion?.['sub']),
    code: isCodeGrant ? heldCode(parameters, vault) : null,
  };
}

function heldCode(parameters: ReadonlyMap<string, string>, vault: Vault): MaskedSecret | null {
  const given = parameters.get('code') ?? '';
  const read = readCode(given);
  if (!read.ok) return null;
  const verifier = parameters.get('code_verifier');
  if (verifier) memoryOf({ vault }).rememberVerifier(read.value.code, verifier);
  return { secretId: vault.putSecret(given), kind: 'authorizationCode', ...describeSecret(read.value.code) };
}

/** Whom it asks, by host and path: Google, or an emulator on this computer. */
export function endpointOf(url: string): RequestEndpoint {
  if (!URL.canParse(url)) return 'elsewhere';
  const { hostname, pathname } = new URL(url);
  if (!isGoogleHost(hostname) && !isLoopback(hostname)) return 'elsewhere';
  return paths.find(([path]) => path.test(pathname))?.[1] ?? (isGoogleHost(hostname) ? 'otherGoogle' : 'elsewhere');
}

const paths: readonly (readonly [RegExp, RequestEndpoint])[] = [
  [/^\/o\/oauth2\/(?:v2\/)?auth$/, 'authorize'],
  [/^\/(?:token|o\/oauth2\/token|oauth2\/v[34]\/token|v1\/token)$/, 'token'],
  [/^\/(?:o\/oauth2\/)?revoke$/, 'revoke'],
  [/\/tokeninfo$/, 'tokeninfo'],
  [/\/userinfo(?:\/v2\/me)?$/, 'userinfo'],
  [/^\/oauth2\/v[123]\/certs$|^\/robot\/v1\/metadata\//, 'certs'],
  [/^\/(?:calendar\/v3|batch\/calendar)\b/, 'calendar'],
  [/^\/admin\/directory\//, 'directory'],
  [/:signJwt$/, 'signJwt'],
];

function parametersOf({ url, body }: RawRequest): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const take = (form: string) => {
    for (const [name, value] of new URLSearchParams(form)) if (!found.has(name)) found.set(name, value);
  };
  take(/\?([^#]*)/.exec(url)?.[1] ?? '');
  const content = (body ?? '').trim();
  if (!content.startsWith('{')) take(content);
  else {
    const object = parsed(content);
    for (const [name, value] of Object.entries(object)) if (typeof value === 'string') found.set(name, value);
  }
  return found;
}

function parsed(json: string): object {
  try {
    return JSON.parse(json) as object;
  } catch {
    return {};
  }
}

const named: Readonly<Record<string, RequestSecret>> = {
  code: 'authorizationCode',
  code_verifier: 'codeVerifier',
  access_token: 'accessToken',
  oauth_token: 'accessToken',
  refresh_token: 'refreshToken',
  id_token: 'idToken',
  assertion: 'assertion',
  client_assertion: 'assertion',
  client_secret: 'clientSecret',
  key: 'apiKey',
  password: 'password',
};

function secretKinds({ headers }: RawRequest, parameters: ReadonlyMap<string, string>): readonly RequestSecret[] {
  const kinds = new Set<RequestSecret>();
  for (const [name, kind] of Object.entries(named)) if (parameters.get(name)) kinds.add(kind);
  const token = parameters.get('token') ?? parameters.get('subject_token');
  if (token) kinds.add(tokenKind(token));
  for (const [name, value] of headers) {
    const header = name.toLowerCase();
    const [scheme = '', credentials = ''] = value.trim().split(/\s+/, 2);
    if (header === 'cookie') kinds.add('cookie');
    else if (header === 'x-goog-api-key') kinds.add('apiKey');
    else if (header !== 'authorization') continue;
    else if (/^basic$/i.test(scheme)) kinds.add('clientSecret');
    else if (credentials !== '') kinds.add(tokenKind(credentials));
  }
  return [...kinds];
}

function tokenKind(token: string): RequestSecret {
  if (token.startsWith('ya29.')) return 'accessToken';
  if (token.startsWith('1//')) return 'refreshToken';
  const issuer = claimsOf(token)?.['iss'];
  return issuer === 'accounts.google.com' || issuer === 'https://accounts.google.com' ? 'idToken' : 'otherToken';
}

/** RFC 6749, section 2.3.1: the client ID is the user name. */
function basicUser({ headers }: RawRequest): string | null {
  const value = headers.find(([name]) => name.toLowerCase() === 'authorization')?.[1] ?? '';
  const encoded = /^basic\s+([\w+/=-]+)$/i.exec(value.trim())?.[1];
  if (encoded === undefined) return null;
  const user = Buffer.from(encoded, 'base64').toString().split(':', 1)[0] ?? '';
  return /^[\w-]+\.apps\.googleusercontent\.com$/.test(user) ? user : null;
}

function claimsOf(token: string | undefined): Readonly<Record<string, unknown>> | null {
  const decoded = token === undefined ? null : decodeJwt(token);
  return decoded?.ok ? decoded.value.claims : null;
}

function shown(value: unknown): string | null {
  return typeof value === 'string' ? redactText(value).slice(0, 300) : null;
}
