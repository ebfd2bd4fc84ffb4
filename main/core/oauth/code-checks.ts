import type { CodeCheck } from '../../../shared/code-preflight.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import type { CodeCheckName, CodeCheckReason } from '../../../shared/messages/code-check-reasons.ts';
import type { Certainty, Evidence, Problem } from '../../../shared/outcome.ts';
import { missingScopes } from '../../../shared/scopes.ts';
import { redactText } from '../redact.ts';
import { codeChallenge } from './code-challenge.ts';
import type { SpentCode, StartedSignIn } from './oauth-memory.ts';
import type { ReadCode } from './read-code.ts';
import { redirectWarnings } from './redirect-warnings.ts';

/** Everything that is known about a code, from it and from what happened here. */
export interface KnownCode {
  readonly summary: OAuthClientSummary;
  /** The other OAuth clients that are open. */
  readonly otherClients: readonly OAuthClientSummary[];
  readonly read: ReadCode;
  /** The sign-in that its `state` belongs to, whichever client it was for. */
  readonly started: StartedSignIn | undefined;
  readonly spent: SpentCode | undefined;
  readonly firstSeen: number;
  readonly now: number;
  readonly redirectUri: string | null;
  /** Nothing told the redirect URI: neither a person nor what was pasted. */
  readonly isGuessed: boolean;
  readonly codeVerifier: string | undefined;
  readonly scopes: readonly string[] | undefined;
}

/** Every check of a code before it is spent, also those that found nothing. */
export function checkCode(known: KnownCode): readonly CodeCheck[] {
  return [
    kindCheck(known),
    surroundingsCheck(known),
    encodingCheck(known),
    lengthCheck(known),
    usedCheck(known),
    ageCheck(known),
    clientCheck(known),
    clientKindCheck(known),
    redirectUriCheck(known),
    verifierCheck(known),
    scopesCheck(known),
  ];
}

function kindCheck({ read: { code, looksLike, warnings } }: KnownCode): CodeCheck {
  const problem = warnings.find((warning) => warning.code === 'code.looks_like_token');
  if (problem && looksLike) return { ...checked('kind', 'warning', 'kind.token', { looksLike }), problem };
  return code.startsWith('4/') ? checked('kind', 'pass', 'kind.code') : checked('kind', 'skipped', 'kind.unknown_form');
}

function surroundingsCheck({ read: { from, warnings } }: KnownCode): CodeCheck {
  const problem = warnings.find((warning) => warning.code === 'code.had_surroundings');
  if (problem) return { ...checked('surroundings', 'warning', 'surroundings.removed'), problem };
  const why = { alone: 'none', redirect_url: 'redirect_url', log_line: 'log_line' } as const;
  return checked('surroundings', 'pass', `surroundings.${why[from]}`);
}

function encodingCheck({ read: { looksEncoded, warnings } }: KnownCode): CodeCheck {
  const decoded = warnings.find((warning) => warning.code === 'code.was_encoded');
  if (looksEncoded)
    return {
      ...checked('encoding', 'warning', 'encoding.broken'),
      problem: decoded ?? problemOf('code.still_encoded'),
    };
  if (decoded) return { ...checked('encoding', 'warning', 'encoding.decoded'), problem: decoded };
  return checked('encoding', 'pass', 'encoding.plain');
}

/** The shortest that was seen of the form `4/0A…`, which is Google's since 2020. */
const shortestCode = 50;

function lengthCheck({ read: { code } }: KnownCode): CodeCheck {
  const { length } = code;
  if (!code.startsWith('4/0A')) return checked('length', 'skipped', 'length.unknown', { length });
  return length < shortestCode
    ? warned('length', 'length.short', 'code.truncated', 'likely', { length })
    : checked('length', 'pass', 'length.usual', { length });
}

function usedCheck({ spent }: KnownCode): CodeCheck {
  if (spent === undefined) return checked('used', 'pass', 'used.not_here');
  const certainty = spent === 'redeemed' ? 'certain' : 'possible';
  return warned('used', `used.${spent}`, 'code.used_here_before', certainty, { before: spent });
}

/** Not documented by Google for codes; RFC 6749, section 4.1.2, recommends ten minutes at most. Milliseconds. */
const longestLife = 10 * 60_000;

function ageCheck({ read: { writtenAt }, started, firstSeen, now }: KnownCode): CodeCheck {
  const minutes = (since: number) => Math.floor((now - since) / 60_000);
  const issued = Math.min(firstSeen, writtenAt ?? firstSeen);
  if (now - issued > longestLife) {
    const certainty = now - firstSeen > longestLife ? 'certain' : 'likely';
    return warned('age', 'age.old', 'code.old', certainty, { minutes: minutes(issued) });
  }
  if (!started)
    return writtenAt === null || writtenAt > now
      ? checked('age', 'skipped', 'age.unknown')
      : checked('age', 'pass', 'age.fresh', { minutes: minutes(writtenAt) });
  const evidence = { minutes: minutes(started.startedAt) };
  return now - started.startedAt > longestLife
    ? warned('age', 'age.sign_in_old', 'code.old', 'possible', evidence)
    : checked('age', 'pass', 'age.fresh', evidence);
}

function clientCheck({ summary, otherClients, started, read, redirectUri }: KnownCode): CodeCheck {
  if (started && started.clientId !== summary.clientId)
    return warned('client', 'client.other_by_state', 'code.other_client', 'certain', { clientId: started.clientId });
  if (started) return checked('client', 'pass', 'client.same');
  const came = read.redirectUri !== null && !summary.redirectUris.includes(redirectUri ?? '') ? redirectUri : null;
  const owner = came === null ? undefined : otherClients.find(({ redirectUris }) => redirectUris.includes(came));
  return owner
    ? warned('client', 'client.other_by_redirect', 'code.other_client', 'likely', { clientId: owner.clientId })
    : checked('client', 'skipped', 'client.unknown');
}

function clientKindCheck({ summary, redirectUri, isGuessed }: KnownCode): CodeCheck {
  const forWeb = redirectUri === null || redirectUri === 'postmessage' || isGuessed;
  if (summary.clientType === 'web' || !forWeb) return checked('client_kind', 'pass', 'client_kind.fits');
  const certainty = isGuessed ? 'possible' : 'likely';
  return warned('client_kind', 'client_kind.web_usual', 'code.client_kind_unusual', certainty);
}

function redirectUriCheck({ summary, redirectUri }: KnownCode): CodeCheck {
  if (redirectUri === null) return checked('redirect_uri', 'pass', 'redirect_uri.none');
  if (redirectUri === 'postmessage') return checked('redirect_uri', 'pass', 'redirect_uri.postmessage');
  const [problem] = redirectWarnings(summary, redirectUri);
  if (problem) return { ...checked('redirect_uri', 'warning', 'redirect_uri.not_registered'), problem };
  return summary.redirectUris.includes(redirectUri)
    ? checked('redirect_uri', 'pass', 'redirect_uri.registered')
    : checked('redirect_uri', 'pass', 'redirect_uri.own_device');
}

function verifierCheck({ summary, started, codeVerifier, redirectUri }: KnownCode): CodeCheck {
  const ours = started?.clientId === summary.clientId ? started : undefined;
  if (codeVerifier === undefined) {
    if (ours && ours.codeChallenge === undefined) return checked('verifier', 'pass', 'verifier.not_asked');
    const isUsual = ours !== undefined || (summary.clientType === 'installed' && redirectUri !== null);
    const certainty = ours ? 'certain' : 'possible';
    return isUsual
      ? warned('verifier', 'verifier.missing', 'code.verifier_missing', certainty)
      : checked('verifier', 'skipped', 'verifier.none');
  }
  if (!/^[\w.~-]{43,128}$/.test(codeVerifier)) {
    const evidence = { length: codeVerifier.length };
    return warned('verifier', 'verifier.malformed', 'code.verifier_malformed', 'certain', evidence);
  }
  if (!ours) return checked('verifier', 'pass', 'verifier.given');
  if (ours.codeChallenge === undefined)
    return warned('verifier', 'verifier.not_needed', 'code.verifier_not_needed', 'certain');
  return codeChallenge(codeVerifier) === ours.codeChallenge
    ? checked('verifier', 'pass', 'verifier.belongs')
    : warned('verifier', 'verifier.differs', 'code.verifier_differs', 'certain');
}

function scopesCheck({ read, scopes = [] }: KnownCode): CodeCheck {
  if (read.scopes.length === 0 || scopes.length === 0) return checked('scopes', 'skipped', 'scopes.unknown');
  const missing = missingScopes(scopes, read.scopes).map((scope) => redactText(scope).slice(0, 200));
  return missing.length > 0
    ? warned('scopes', 'scopes.differ', 'code.scopes_differ', 'certain', { missing })
    : checked('scopes', 'pass', 'scopes.same');
}

function checked(
  check: CodeCheckName,
  outcome: CodeCheck['outcome'],
  why: CodeCheckReason,
  evidence: Evidence = {},
): CodeCheck {
  return { check, outcome, why, evidence };
}

function warned(
  check: CodeCheckName,
  why: CodeCheckReason,
  code: Problem['code'],
  certainty: Certainty,
  evidence: Evidence = {},
): CodeCheck {
  return { ...checked(check, 'warning', why, evidence), problem: problemOf(code, certainty, evidence) };
}

function problemOf(code: Problem['code'], certainty: Certainty = 'certain', evidence: Evidence = {}): Problem {
  return { code, certainty, evidence };
}
