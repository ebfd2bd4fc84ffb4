import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { accountState } from './account-state.ts';
import type { OAuthClient } from './cloud-project.ts';
import { personByEmail } from './company.ts';
import type { EmulatedGoogle } from './emulated-google.ts';
import { grantedScopesFor, isKnownScope } from './known-scopes.ts';
import { isCodeChallenge } from './pkce.ts';
import { isRegisteredRedirectUri } from './redirect-uri.ts';

/** What a phone app asks for on behalf of its server. */
export interface CodeRequest {
  readonly user: string;
  readonly scopes: readonly string[];
  /** Absent and empty are the same: a phone app's code. */
  readonly redirectUri?: string | undefined;
  readonly nonce?: string | undefined;
  /** RFC 7636, S256. */
  readonly codeChallenge?: string | undefined;
}

/**
 * A code for the web client as a phone app's sign-in gives it (`serverAuthCode`): with offline access, so that the
 * first one for these scopes brings a refresh token and later ones do not. With the redirect URI of another client it
 * is that client's. Refuses with `emulator.unknown_user`,
 * `emulator.user_cannot_sign_in`, `emulator.invalid_scope`, `emulator.redirect_uri_not_registered` and
 * `emulator.invalid_code_challenge`.
 */
export function issueMobileCode(google: EmulatedGoogle, request: CodeRequest): Outcome<{ readonly code: string }> {
  const { user, scopes, redirectUri = '', nonce, codeChallenge } = request;
  const client = clientFor(google, redirectUri);
  const person = personByEmail(user);
  const state = person && accountState(google, person);
  if (!person || state === 'unknown') return fail('emulator.unknown_user', { evidence: { user } });
  if (state !== 'active') return fail('emulator.user_cannot_sign_in', { evidence: { user, state: String(state) } });
  const unknown = scopes.filter((scope) => !isKnownScope(scope));
  if (unknown.length > 0 || scopes.length === 0)
    return fail('emulator.invalid_scope', { evidence: { scopes: unknown } });
  if (!client) {
    const registered = google.project.clients.flatMap(({ redirectUris }) => redirectUris);
    return fail('emulator.redirect_uri_not_registered', { evidence: { redirectUri, registered } });
  }
  if (codeChallenge !== undefined && !isCodeChallenge(codeChallenge, 'S256')) {
    return fail('emulator.invalid_code_challenge');
  }
  const consent = google.grants.consentOf(client.clientId, person);
  const { code } = google.grants.issueCode({
    clientId: client.clientId,
    person,
    scopes,
    redirectUri,
    nonce: nonce ?? null,
    codeChallenge: codeChallenge === undefined ? null : { value: codeChallenge, method: 'S256' },
    accessType: 'offline',
    consentShown: grantedScopesFor(scopes).some((scope) => !consent.has(scope)),
  });
  return succeed({ code });
}

function clientFor(google: EmulatedGoogle, redirectUri: string): OAuthClient | undefined {
  const { clients, webClient } = google.project;
  if (redirectUri === '' || redirectUri === 'postmessage') return webClient;
  return clients.find((client) => isRegisteredRedirectUri(client, redirectUri));
}
