import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { ExchangeResult } from '../../../shared/contract/authorization-code.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { clientFor } from '../credentials/credential-lookup.ts';
import type { Call, Environment } from '../environment.ts';
import { authorizeUrl } from './authorize-url.ts';
import { exchangeCode } from './exchange-code.ts';
import { listenForRedirect, type LoopbackListener } from './loopback-listener.ts';

type Request = RequestOf<'authorize.login'>;

/** How long a person may take, in seconds, unless told otherwise. */
const patience = 300;

/**
 * Signs a person in through the system's browser (RFC 8252): a listener on this computer, the consent page with state,
 * nonce and PKCE, then the exchange. `authorize.waiting` carries the URL for where no browser could be opened. Fails with
 * `authorize.*`, or as the exchange does.
 */
export async function signIn(
  environment: Environment,
  call: Call,
  { timeoutSeconds = patience, ...request }: Request,
): Promise<Outcome<ExchangeResult>> {
  const { credentialId, scopes } = request;
  const client = clientFor(environment, credentialId);
  if (!client.ok) return client;
  const redirect = redirectFor(client.value.summary);
  if (!redirect.ok) return redirect;
  const state = randomBytes(24).toString('base64url');
  const listener = await listenForRedirect(redirect.value, state);
  if (!listener.ok) return listener;
  try {
    const { redirectUri } = listener.value;
    const asked = await authorizeUrl(environment, {
      accessType: 'offline',
      ...request,
      redirectUri,
      state,
      pkce: true,
    });
    if (!asked.ok) return asked;
    const { url, codeVerifier, nonce } = asked.value;
    const opened = (await environment.openInBrowser?.(url)) ?? false;
    call.emit({ type: 'authorize.waiting', callId: call.callId, url, opened });

    const answer = await answerOf(listener.value, call.signal, timeoutSeconds);
    if (!answer.ok) return answer;
    const verifier = codeVerifier && environment.vault.secret(codeVerifier.secretId);
    return await exchangeCode(environment, call, {
      credentialId,
      scopes,
      redirectUri,
      code: redirectUrl(redirectUri, answer.value, state),
      ...(verifier && { codeVerifier: verifier }),
      ...(nonce !== null && { nonce }),
    });
  } finally {
    listener.value.close();
  }
}

/** The code as it came, with the `state` by which the exchange knows the sign-in. */
function redirectUrl(redirectUri: string, code: string, state: string): string {
  const url = new URL(redirectUri);
  url.searchParams.set('code', code);
  url.searchParams.set('state', state);
  return url.href;
}

/** A Desktop client takes any port (null); a web client only what is registered, and it must be on this computer. */
function redirectFor({ clientType, redirectUris }: OAuthClientSummary): Outcome<string | null> {
  if (clientType === 'installed') return succeed(null);
  const local = redirectUris.find(
    (uri) => /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(uri) && URL.canParse(uri),
  );
  if (local === undefined) return fail('authorize.no_loopback_redirect', { evidence: { registered: redirectUris } });
  return succeed(local);
}

/** The code, or why there is none. */
async function answerOf(listener: LoopbackListener, signal: AbortSignal, seconds: number): Promise<Outcome<string>> {
  const answered = new AbortController();
  const over = wait(seconds * 1_000, null, { signal: AbortSignal.any([signal, answered.signal]) }).catch(() => null);
  const parameters = await Promise.race([listener.answer, over]);
  answered.abort();
  if (signal.aborted) return fail('operation.cancelled');
  if (parameters === null) return fail('authorize.timed_out', { evidence: { seconds } });
  const code = parameters.get('code');
  if (code) return succeed(code);
  const error = (parameters.get('error') ?? 'no code').slice(0, 100);
  return error === 'access_denied'
    ? fail('authorize.access_denied')
    : fail('authorize.refused', { evidence: { error } });
}
