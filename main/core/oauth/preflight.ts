import type { CodeCheck, CodePreflight, RedirectUriProposal } from '../../../shared/code-preflight.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { clientFor } from '../credentials/credential-lookup.ts';
import type { OAuthClientCredential } from '../credentials/vault.ts';
import type { Environment } from '../environment.ts';
import { redactUrl } from '../redact.ts';
import { checkCode } from './code-checks.ts';
import { codeRequestPreview } from './code-request.ts';
import { memoryOf, type SpentCode, type StartedSignIn } from './oauth-memory.ts';
import { type ReadCode, readCode } from './read-code.ts';
import { proposeRedirectUris } from './redirect-uri-proposals.ts';

type Request = RequestOf<'authorizationCode.preflight'>;

/** A code ready to be sent. */
export interface ReadiedCode extends Pick<ReadCode, 'code' | 'looksEncoded' | 'looksLike'> {
  readonly client: OAuthClientCredential;
  readonly redirectUris: readonly RedirectUriProposal[];
  /** What goes along as redirect_uri; null for none, as for a phone app's code. */
  readonly redirectUri: string | null;
  readonly codeVerifier: string | undefined;
  /** The sign-in that was started here, when the pasted redirect URL came from it. */
  readonly started: StartedSignIn | null;
  /** What became of it when it left this process before. */
  readonly spentHere: SpentCode | undefined;
  /** Seconds since it was first given to us: it is at least as old. */
  readonly ageAtLeast: number;
  /** Seconds since the sign-in that brought it was started here: it is at most as old. */
  readonly ageAtMost: number | undefined;
  /** The client that a sign-in started here asked for, where it is another one. */
  readonly issuedTo: string | undefined;
  readonly checks: readonly CodeCheck[];
  readonly warnings: readonly Problem[];
}

/** What is known of a code before it is spent. Sends nothing; fails only for a code that cannot be read. */
export function preflightCode(environment: Environment, request: Request): Promise<Outcome<CodePreflight>> {
  const readied = readyCode(environment, request);
  if (!readied.ok) return Promise.resolve(readied);
  const { redirectUri, redirectUris, checks, warnings, started } = readied.value;
  const shown = (uri: string | null) => uri && redactUrl(uri);
  return Promise.resolve(
    succeed({
      redirectUri: shown(redirectUri),
      redirectUris: redirectUris.map((proposal) => ({ ...proposal, redirectUri: shown(proposal.redirectUri) })),
      checks,
      warnings,
      request: codeRequestPreview(readied.value),
      started: started && {
        scopes: started.scopes,
        pkce: started.codeVerifier !== undefined,
        nonce: started.nonce !== undefined,
      },
    }),
  );
}

/** Cleans the code, decides its redirect URI, and looks for what will probably fail. Only an unreadable code stops. */
export function readyCode(environment: Environment, request: Request): Outcome<ReadiedCode> {
  const client = clientFor(environment, request.credentialId);
  if (!client.ok) return client;
  const given = codeIn(environment, request);
  if (!given.ok) return given;
  const read = readCode(given.value);
  if (!read.ok) return read;
  const { summary } = client.value;
  const { code, looksEncoded, looksLike, state } = read.value;
  const memory = memoryOf(environment);
  const started = state === null ? undefined : memory.signIn(state);
  const ours = started?.clientId === summary.clientId ? started : undefined;
  const chosenUri = request.redirectUri?.trim();
  const redirectUris = proposeRedirectUris(summary, read.value, ours, chosenUri);
  const redirectUri = redirectUris.find(({ chosen }) => chosen)?.redirectUri ?? null;
  const codeVerifier = request.codeVerifier?.trim() || ours?.codeVerifier || memory.verifier(code);
  const spent = memory.spentCode(code);
  const now = environment.now();
  const firstSeen = memory.firstSeen(code, now);
  const checks = checkCode({
    summary,
    otherClients: otherClients(environment, summary),
    read: read.value,
    started,
    spent,
    firstSeen,
    now,
    redirectUri,
    isGuessed: chosenUri === undefined && !ours && read.value.redirectUri === null,
    codeVerifier,
    scopes: request.scopes?.length ? request.scopes : ours?.scopes,
  });
  return succeed({
    code,
    looksEncoded,
    looksLike,
    client: client.value,
    redirectUris,
    redirectUri,
    codeVerifier,
    started: ours ?? null,
    spentHere: spent,
    ageAtLeast: secondsSince(firstSeen, now),
    ageAtMost: ours && secondsSince(ours.startedAt, now),
    issuedTo: started === ours ? undefined : started?.clientId,
    checks,
    warnings: together(read.value.warnings, checks),
  });
}

function secondsSince(then: number, now: number): number {
  return Math.max(0, Math.round((now - then) / 1_000));
}

/** What was changed about the code first, then what the checks found; each once. */
function together(read: readonly Problem[], checks: readonly CodeCheck[]): readonly Problem[] {
  const found = checks.flatMap(({ problem }) => problem ?? []);
  return [...read, ...found.filter(({ code }) => !read.some((warning) => warning.code === code))];
}

/** What was pasted now, or is held since it was pasted elsewhere. */
function codeIn({ vault }: Environment, { code, codeId }: Request): Outcome<string> {
  if (codeId === undefined) return succeed(code ?? '');
  const held = vault.secret(codeId);
  return held === undefined ? fail('credentials.secret_gone') : succeed(held);
}

function otherClients({ vault }: Environment, { clientId }: OAuthClientSummary): readonly OAuthClientSummary[] {
  return vault
    .credentials()
    .filter((credential): credential is OAuthClientSummary => credential.kind === 'oauthClient')
    .filter((other) => other.clientId !== clientId);
}
