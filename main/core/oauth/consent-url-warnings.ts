import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { Evidence, Problem } from '../../../shared/outcome.ts';
import { scopeDoubts } from '../../../shared/scope-doubts.ts';
import { serviceOf } from '../../../shared/scope-catalogue.ts';
import { redactUrl } from '../redact.ts';
import { redirectWarnings } from './redirect-warnings.ts';

/** What an authorization request asks for, as far as it can be doubted. */
export interface AskedConsent {
  readonly scopes: readonly string[];
  readonly redirectUri: string;
  readonly accessType: string | undefined;
  readonly prompt: readonly string[];
  readonly loginHint: string | undefined;
  readonly hd: string | undefined;
  readonly nonce: string | undefined;
}

/** Apps that Google has not verified are refused at about this many (told in the guides of Google’s own Workspace CLI). */
const manyScopes = 25;

/**
 * What will probably fail, or not come, when somebody opens this consent URL: `authorize.*` about its parameters, `scope.*`
 * about its scopes, `code.redirect_uri_not_registered` where nothing worse is said of the redirect URI.
 */
export function consentUrlWarnings(client: OAuthClientSummary, asked: AskedConsent): readonly Problem[] {
  const { scopes, accessType, prompt, nonce, hd, loginHint } = asked;
  const isOpenId = scopes.includes('openid');
  const domain = hd?.toLowerCase();
  const isDomain = domain !== undefined && (domain === '*' || /^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(domain));
  const hintDomain = loginHint?.includes('@') ? loginHint.toLowerCase().split('@').at(-1) : undefined;
  const found: readonly (readonly [boolean, Problem['code'], Evidence?])[] = [
    [prompt.includes('none'), 'authorize.prompt_none'],
    [accessType !== 'offline' && scopes.some(isForAnApi), 'authorize.no_offline_access'],
    [nonce !== undefined && !isOpenId, 'authorize.nonce_without_openid'],
    [new Set(scopes).size > manyScopes, 'authorize.many_scopes', { count: new Set(scopes).size }],
    [hd !== undefined && !isDomain, 'authorize.hd_not_a_domain', { hd: hd ?? '' }],
    [
      isDomain && domain !== '*' && hintDomain !== undefined && hintDomain !== domain,
      'authorize.login_hint_elsewhere',
      { hd: hd ?? '', loginHint: loginHint ?? '' },
    ],
  ];
  return [
    ...redirectUriWarnings(client, asked.redirectUri),
    ...scopeDoubts(scopes),
    ...found.flatMap(([applies, code, evidence = {}]) => (applies ? [warning(code, evidence)] : [])),
  ];
}

/** Who only signs people in has no use for a refresh token. */
function isForAnApi(scope: string): boolean {
  return serviceOf(scope) !== 'Sign-in';
}

/** Google's rules for redirect URIs, then whether the client has registered it. */
function redirectUriWarnings(client: OAuthClientSummary, redirectUri: string): readonly Problem[] {
  if (client.redirectUris.includes(redirectUri)) return [];
  const evidence = { redirectUri: redactUrl(redirectUri) };
  if (redirectUri.startsWith('urn:ietf:wg:oauth:2.0:oob')) return [warning('authorize.out_of_band_blocked')];
  if (redirectUri === 'postmessage') return redirectWarnings(client, redirectUri);
  if (!URL.canParse(redirectUri)) return [warning('authorize.redirect_uri_not_allowed', evidence)];
  const { protocol, hostname, username, hash } = new URL(redirectUri);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  if (!isWeb) return [warning('authorize.redirect_uri_custom_scheme', evidence)];
  const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  const isBareAddress = /^[\d.]+$|^\[/.test(hostname) && !isLoopback;
  if (username !== '' || hash !== '' || redirectUri.includes('*') || isBareAddress)
    return [warning('authorize.redirect_uri_not_allowed', evidence)];
  if (protocol === 'http:' && !isLoopback) return [warning('authorize.redirect_uri_insecure', evidence)];
  return redirectWarnings(client, redirectUri);
}

/** Depends on what only Google knows of the app and the account. */
const uncertain: ReadonlySet<Problem['code']> = new Set(['authorize.many_scopes', 'authorize.login_hint_elsewhere']);

function warning(code: Problem['code'], evidence: Evidence = {}): Problem {
  return { code, certainty: uncertain.has(code) ? 'possible' : 'certain', evidence };
}
