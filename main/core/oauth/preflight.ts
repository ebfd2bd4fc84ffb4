import type { OAuthClientSummary, RequestOf, ResultOf } from '../../../shared/contract.ts';
import { type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { clientFor } from '../credentials/credential-lookup.ts';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import { redactUrl } from '../redact.ts';
import { memoryOf } from './oauth-memory.ts';
import { type ReadCode, readCode } from './read-code.ts';

type Request = RequestOf<'authorizationCode.preflight'>;

/** A code ready to be sent. */
export interface ReadiedCode extends Omit<ReadCode, 'redirectUri' | 'state'> {
  readonly client: OAuthClientCredential;
  /** What goes along as redirect_uri; null for none, as for a phone app's code. */
  readonly redirectUri: string | null;
  readonly codeVerifier: string | undefined;
  /** Of the sign-in that was started here, when the pasted redirect URL came from it. */
  readonly nonce: string | undefined;
  readonly usedHereBefore: boolean;
}

/** What is wrong with a code before it is spent. Sends nothing; fails only for a code that cannot be read. */
export function preflightCode(
  environment: Environment,
  request: Request,
): Promise<Outcome<ResultOf<'authorizationCode.preflight'>>> {
  const readied = readyCode(environment, request);
  if (!readied.ok) return Promise.resolve(readied);
  const { redirectUri, warnings } = readied.value;
  return Promise.resolve(succeed({ redirectUri: redirectUri && redactUrl(redirectUri), warnings }));
}

/** Cleans the code, decides its redirect URI, and looks for what will probably fail. Only an unreadable code stops. */
export function readyCode(environment: Environment, request: Request): Outcome<ReadiedCode> {
  const client = clientFor(environment, request.credentialId);
  if (!client.ok) return client;
  const read = readCode(request.code);
  if (!read.ok) return read;
  const { summary } = client.value;
  const memory = memoryOf(environment);
  const { state, ...code } = read.value;
  const started = state === null ? undefined : memory.signIn(state, summary.clientId);
  const fromUrl = started?.redirectUri ?? code.redirectUri;
  const redirectUri = redirectUriFor(summary, request.redirectUri?.trim(), fromUrl);
  const codeVerifier = request.codeVerifier?.trim() || started?.codeVerifier;
  const before = memory.spentCode(code.code);
  const warnings = [
    ...code.warnings,
    ...(before ? [warning('code.used_here_before', { before }, before === 'redeemed' ? 'certain' : 'possible')] : []),
    ...redirectWarnings(summary, redirectUri),
    ...verifierWarnings(summary, redirectUri, codeVerifier),
  ];
  return succeed({
    ...code,
    client: client.value,
    redirectUri,
    codeVerifier,
    nonce: started?.nonce,
    usedHereBefore: before === 'redeemed',
    warnings,
  });
}

/** As given (empty means none); else from the pasted URL, in the file's spelling where only the final slash differs. */
function redirectUriFor(
  { redirectUris }: OAuthClientSummary,
  given: string | undefined,
  fromUrl: string | null,
): string | null {
  if (given !== undefined) return given === '' ? null : given;
  if (fromUrl === null) return null;
  // A browser shows “/” after a bare origin, whether the app asked with or without it.
  return redirectUris.find((uri) => uri === fromUrl || `${uri}/` === fromUrl) ?? fromUrl;
}

/** What is unusual about a redirect URI for this client; null is a phone app's code. */
export function redirectWarnings(summary: OAuthClientSummary, redirectUri: string | null): readonly Problem[] {
  const { clientType, redirectUris } = summary;
  if (redirectUri === null || redirectUri === 'postmessage')
    return clientType === 'web' ? [] : [warning('code.client_kind_unusual', {}, 'likely')];
  if (redirectUris.includes(redirectUri) || (clientType === 'installed' && isOwnDevice(redirectUri))) return [];
  const evidence = { redirectUri: redactUrl(redirectUri), registered: redirectUris };
  return [warning('code.redirect_uri_not_registered', evidence, 'likely')];
}

function verifierWarnings(
  { clientType }: OAuthClientSummary,
  redirectUri: string | null,
  codeVerifier: string | undefined,
): readonly Problem[] {
  if (codeVerifier === undefined)
    return clientType === 'installed' && redirectUri !== null ? [warning('code.verifier_missing', {}, 'possible')] : [];
  return /^[\w.~-]{43,128}$/.test(codeVerifier)
    ? []
    : [warning('code.verifier_malformed', { length: codeVerifier.length })];
}

/** RFC 8252: loopback with any port, or a scheme of the app's own. */
function isOwnDevice(redirectUri: string): boolean {
  return (
    /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?(?:\/|$)/.test(redirectUri) || !/^https?:/i.test(redirectUri)
  );
}

function warning(
  code: Problem['code'],
  evidence: Problem['evidence'] = {},
  certainty: Problem['certainty'] = 'certain',
): Problem {
  return { code, certainty, evidence };
}
