import { randomBytes } from 'node:crypto';
import type { AuthorizationUrl } from '../../../shared/contract/authorization-code.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { clientFor } from '../credentials/credential-lookup.ts';
import type { Environment } from '../environment.ts';
import { endpointsOf } from '../google-endpoints.ts';
import { codeChallenge } from './code-challenge.ts';
import { consentUrlWarnings } from './consent-url-warnings.ts';
import { maskedSecret } from './masked-secret.ts';
import { memoryOf } from './oauth-memory.ts';

type Request = RequestOf<'authorize.url'>;

/**
 * The consent page's URL (RFC 6749, section 4.1.1; OpenID Connect Core 1.0, section 3.1.2.1) with every parameter
 * visible. `state` is random unless given, `nonce` too where an ID token is asked for. What the exchange will need is
 * remembered by `state`, so that pasting the redirect URL is enough. Sends nothing.
 */
export function authorizeUrl(environment: Environment, request: Request): Promise<Outcome<AuthorizationUrl>> {
  const client = clientFor(environment, request.credentialId);
  if (!client.ok) return Promise.resolve(client);
  const { summary } = client.value;
  const redirectUri = request.redirectUri?.trim() || summary.redirectUris[0];
  if (redirectUri === undefined)
    return Promise.resolve(fail('usage.invalid_request', { evidence: { field: 'redirectUri' } }));
  const state = request.state ?? randomBytes(24).toString('base64url');
  const nonce =
    request.nonce ?? (request.scopes.includes('openid') ? randomBytes(24).toString('base64url') : undefined);
  const codeVerifier =
    request.codeVerifier ??
    (request.pkce && request.codeChallenge === undefined ? randomBytes(48).toString('base64url') : undefined);
  const challenge = codeVerifier === undefined ? request.codeChallenge : codeChallenge(codeVerifier);
  memoryOf(environment).rememberSignIn(state, {
    clientId: summary.clientId,
    redirectUri,
    scopes: request.scopes,
    codeVerifier,
    codeChallenge: challenge,
    nonce,
    accessType: request.accessType,
    prompt: request.prompt ?? [],
    startedAt: environment.now(),
  });

  const parameters = authorizationParameters(summary, { ...request, redirectUri, state, nonce, challenge });
  const url = new URL(endpointsOf(summary.world).authorize);
  // `%20` instead of `+`: the same for Google, and it survives programs that take `+` literally.
  url.search = new URLSearchParams(parameters.map(({ name, value }): [string, string] => [name, value]))
    .toString()
    .replaceAll('+', '%20');
  return Promise.resolve(
    succeed({
      url: url.href,
      parameters,
      redirectUri,
      state,
      nonce: nonce ?? null,
      codeVerifier: codeVerifier === undefined ? null : maskedSecret(environment.vault, 'codeVerifier', codeVerifier),
      warnings: consentUrlWarnings(summary, {
        scopes: request.scopes,
        redirectUri,
        accessType: request.accessType,
        prompt: request.prompt ?? [],
        loginHint: request.loginHint?.trim() || undefined,
        hd: request.hd?.trim() || undefined,
        nonce,
      }),
    }),
  );
}

interface Filled
  extends Omit<
    Request,
    'credentialId' | 'state' | 'nonce' | 'redirectUri' | 'pkce' | 'codeVerifier' | 'codeChallenge'
  > {
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly nonce: string | undefined;
  readonly challenge: string | undefined;
}

/** The parameters of an authorization request, in the order they are sent; those without a value are left out. */
export function authorizationParameters(
  { clientId }: Pick<OAuthClientSummary, 'clientId'>,
  request: Filled,
): AuthorizationUrl['parameters'] {
  const { prompt, challenge } = request;
  const all: readonly (readonly [name: string, value: string | undefined])[] = [
    ['client_id', clientId],
    ['redirect_uri', request.redirectUri],
    ['response_type', 'code'],
    ['scope', [...new Set(request.scopes)].join(' ')],
    ['access_type', request.accessType],
    ['prompt', prompt?.length ? prompt.join(' ') : undefined],
    ['login_hint', request.loginHint?.trim() || undefined],
    ['hd', request.hd?.trim() || undefined],
    [
      'include_granted_scopes',
      request.includeGrantedScopes === undefined ? undefined : String(request.includeGrantedScopes),
    ],
    [
      'enable_granular_consent',
      request.enableGranularConsent === undefined ? undefined : String(request.enableGranularConsent),
    ],
    ['hl', request.hl?.trim() || undefined],
    ['state', request.state],
    ['nonce', request.nonce],
    ['code_challenge', challenge],
    ['code_challenge_method', challenge && 'S256'],
  ];
  return all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
}
