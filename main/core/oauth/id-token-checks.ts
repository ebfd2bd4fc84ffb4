import { createHash } from 'node:crypto';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { IdTokenCheck, IdTokenCheckName, IdTokenVerdict } from '../../../shared/id-token-check.ts';
import type { IdTokenReason } from '../../../shared/messages/id-token-reasons.ts';
import type { Evidence } from '../../../shared/outcome.ts';
import type { DecodedJwt } from './decode-jwt.ts';
import { foreignIssuer } from './foreign-issuer.ts';

/** What the signature was found to be, before the other checks (id-token-signature.ts). */
export interface SignatureFinding {
  readonly outcome: IdTokenCheck['outcome'];
  readonly why: IdTokenReason;
  readonly evidence: Evidence;
}

export interface IdTokenCheckInput {
  readonly jwt: DecodedJwt;
  readonly signature: SignatureFinding;
  /** This computer's clock, in seconds since the epoch, and what it was measured to be ahead of the issuer's. */
  readonly nowSeconds: number;
  readonly clockOffsetSeconds: number | null;
  /** Acceptable audiences; none means that the audience is not compared. */
  readonly audience: readonly string[];
  readonly nonce?: string | undefined;
  readonly accessToken?: string | undefined;
  readonly hd?: string | undefined;
}

type Finding = Pick<IdTokenCheck, 'outcome' | 'why'> & Partial<Pick<IdTokenCheck, 'expected' | 'actual' | 'evidence'>>;

/** How far a clock may be off after correction, in seconds: what Google's own Node library allows. */
const clockTolerance = 300;
/** How far ahead `exp` may lie, in seconds. */
const longestLifetime = 86_400;
/** Google writes either form (OpenID Connect discovery document and older tokens), and no third. */
const issuers = ['https://accounts.google.com', 'accounts.google.com'] as const;

export function isGoogles(iss: unknown): boolean {
  return issuers.some((known) => known === iss);
}

/**
 * Checks an ID token claim by claim (OpenID Connect Core 1.0, sections 3.1.3.6 to 3.1.3.8) and reports every check,
 * whatever the others found. Pure: the signature was looked at before.
 */
export function idTokenChecks(input: IdTokenCheckInput): readonly IdTokenCheck[] {
  const { jwt } = input;
  const check = (name: IdTokenCheckName, finding: Finding, member: string = name): IdTokenCheck => {
    const from = name === 'alg' || name === 'signature' ? jwt.repeatedHeaders : jwt.repeatedClaims;
    const judged: Finding = from.includes(member)
      ? { ...finding, outcome: 'fail', why: 'member.repeated', evidence: { name: member } }
      : finding;
    return { check: name, expected: null, actual: null, evidence: {}, ...judged };
  };
  return [
    check('signature', { ...input.signature, actual: shown(jwt.header['kid']) }, 'kid'),
    check('alg', algorithm(jwt.header['alg'], input.signature)),
    check('iss', issuer(jwt.claims)),
    check('aud', audience(jwt.claims['aud'], input.audience)),
    check('azp', authorizedParty(jwt.claims['azp'], jwt.claims['aud'], input.audience)),
    check('exp', expiry(jwt.claims['exp'], input)),
    check('iat', issuedAt(jwt.claims, input)),
    check('nonce', compared('nonce', jwt.claims['nonce'], input.nonce)),
    check('at_hash', belongsTo(jwt.claims['at_hash'], input.accessToken)),
    check('hd', compared('hd', lowerCase(jwt.claims['hd']), input.hd?.trim().toLowerCase())),
    check('email_verified', emailVerified(jwt.claims['email_verified'])),
  ];
}

/**
 * `invalid` when a check that bears on the token's validity failed; `undecided` when none did but the signature or the
 * audience could not be checked. An unverified address is reported and leaves the token itself valid.
 */
export function verdictOf(checks: readonly IdTokenCheck[]): IdTokenVerdict {
  const binding = checks.filter(({ check }) => check !== 'email_verified');
  if (binding.some(({ outcome }) => outcome === 'fail')) return 'invalid';
  const open = binding.some(
    ({ check, outcome }) => outcome === 'skipped' && (check === 'signature' || check === 'aud'),
  );
  return open ? 'undecided' : 'valid';
}

/** `at_hash` of an access token for RS256: the left half of its SHA-256, base64url. */
function accessTokenHash(accessToken: string): string {
  return createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url');
}

function algorithm(alg: unknown, signature: SignatureFinding): Finding {
  const seen = { expected: 'RS256', actual: shown(alg) };
  if (alg === 'RS256') return { ...seen, outcome: 'pass', why: 'alg.rs256' };
  if (alg === undefined) return { ...seen, outcome: 'fail', why: 'alg.missing' };
  if (typeof alg === 'string' && /^none$/i.test(alg)) return { ...seen, outcome: 'fail', why: 'alg.none' };
  if (signature.why === 'signature.public_key_as_secret')
    return { ...seen, outcome: 'fail', why: 'alg.public_key_as_secret', evidence: signature.evidence };
  if (typeof alg === 'string' && /^HS\d/i.test(alg)) return { ...seen, outcome: 'fail', why: 'alg.symmetric' };
  return { ...seen, outcome: 'fail', why: 'alg.other' };
}

function issuer(claims: JsonObject): Finding {
  const { iss } = claims;
  const seen = { expected: issuers.join(' | '), actual: shown(iss) };
  if (iss === undefined) return { ...seen, outcome: 'fail', why: 'iss.missing' };
  if (isGoogles(iss)) return { ...seen, outcome: 'pass', why: 'iss.google' };
  return { ...seen, outcome: 'fail', why: foreignIssuer(claims) ?? 'iss.other' };
}

/** The audiences as a list; null when `aud` is neither a string nor a list of strings. */
function audiences(aud: unknown): readonly string[] | null {
  const list: readonly unknown[] = Array.isArray(aud) ? aud : [aud];
  return list.length > 0 && list.every((value) => typeof value === 'string') ? list : null;
}

function audience(aud: unknown, wanted: readonly string[]): Finding {
  const seen = { expected: wanted.length > 0 ? wanted.join(' | ') : null, actual: shown(aud) };
  const values = audiences(aud);
  if (aud === undefined) return { ...seen, outcome: 'fail', why: 'aud.missing' };
  if (values === null) return { ...seen, outcome: 'fail', why: 'aud.malformed' };
  if (wanted.length === 0) return { ...seen, outcome: 'skipped', why: 'aud.not_compared' };
  return values.some((value) => wanted.includes(value))
    ? { ...seen, outcome: 'pass', why: 'aud.matches' }
    : { ...seen, outcome: 'fail', why: 'aud.differs' };
}

function authorizedParty(azp: unknown, aud: unknown, wanted: readonly string[]): Finding {
  const several = (audiences(aud)?.length ?? 0) > 1;
  const seen = { expected: several && wanted.length > 0 ? wanted.join(' | ') : null, actual: shown(azp) };
  if (!several) {
    if (azp === undefined) return { ...seen, outcome: 'skipped', why: 'azp.absent' };
    return { ...seen, outcome: 'pass', why: audiences(aud)?.[0] === azp ? 'azp.same_as_aud' : 'azp.other_client' };
  }
  if (azp === undefined) return { ...seen, outcome: 'fail', why: 'azp.missing' };
  if (wanted.length === 0) return { ...seen, outcome: 'skipped', why: 'azp.not_compared' };
  return typeof azp === 'string' && wanted.includes(azp)
    ? { ...seen, outcome: 'pass', why: 'azp.matches' }
    : { ...seen, outcome: 'fail', why: 'azp.differs' };
}

function expiry(exp: unknown, input: IdTokenCheckInput): Finding {
  const now = correctedNow(input);
  const seen = { expected: `≥ ${instant(now)}`, actual: instant(exp), evidence: clockEvidence(input) };
  if (exp === undefined) return { ...seen, outcome: 'fail', why: 'exp.missing' };
  if (!isInstant(exp)) return { ...seen, outcome: 'fail', why: 'exp.malformed' };
  const evidence = { ...seen.evidence, seconds: Math.abs(Math.round(exp - now)) };
  if (now > exp + clockTolerance) return { ...seen, evidence, outcome: 'fail', why: 'exp.past' };
  if (exp > now + longestLifetime)
    return { ...seen, evidence, expected: `≤ ${instant(now + longestLifetime)}`, outcome: 'fail', why: 'exp.too_far' };
  return { ...seen, evidence, outcome: 'pass', why: exp < now ? 'exp.within_tolerance' : 'exp.ahead' };
}

function issuedAt({ iat, nbf }: JsonObject, input: IdTokenCheckInput): Finding {
  const now = correctedNow(input);
  const seen = { expected: `≤ ${instant(now)}`, actual: instant(iat), evidence: clockEvidence(input) };
  if (iat === undefined) return { ...seen, outcome: 'fail', why: 'iat.missing' };
  if (!isInstant(iat)) return { ...seen, outcome: 'fail', why: 'iat.malformed' };
  const evidence = { ...seen.evidence, seconds: Math.abs(Math.round(now - iat)) };
  if (iat > now + clockTolerance) return { ...seen, evidence, outcome: 'fail', why: 'iat.future' };
  // Google has no nbf; where one stands, it binds (RFC 7519, section 4.1.5).
  if (isInstant(nbf) && nbf > now + clockTolerance)
    return {
      ...seen,
      actual: instant(nbf),
      evidence: { ...seen.evidence, seconds: Math.round(nbf - now) },
      outcome: 'fail',
      why: 'iat.not_before',
    };
  const isAhead = iat > now && evidence.seconds > 0;
  return { ...seen, evidence, outcome: 'pass', why: isAhead ? 'iat.within_tolerance' : 'iat.past' };
}

/** `at_hash` may be left out where the token came from the token endpoint (OpenID Connect Core 1.0, section 3.1.3.6). */
function belongsTo(atHash: unknown, accessToken: string | undefined): Finding {
  const seen = { expected: accessToken ? accessTokenHash(accessToken) : null, actual: shown(atHash) };
  if (seen.expected === null) return { ...seen, outcome: 'skipped', why: 'at_hash.not_compared' };
  if (atHash === undefined) return { ...seen, outcome: 'skipped', why: 'at_hash.absent' };
  return atHash === seen.expected
    ? { ...seen, outcome: 'pass', why: 'at_hash.matches' }
    : { ...seen, outcome: 'fail', why: 'at_hash.differs' };
}

function compared(name: 'nonce' | 'hd', actual: unknown, expected: string | undefined): Finding {
  const seen = { expected: expected ?? null, actual: shown(actual) };
  if (expected === undefined) return { ...seen, outcome: 'skipped', why: `${name}.not_compared` };
  if (actual === undefined) return { ...seen, outcome: 'fail', why: `${name}.missing` };
  if (actual !== expected) return { ...seen, outcome: 'fail', why: `${name}.differs` };
  return { ...seen, outcome: 'pass', why: `${name}.matches` };
}

/** Older tokens carry the boolean as a string. */
function emailVerified(value: unknown): Finding {
  const seen = { expected: 'true', actual: shown(value) };
  if (value === undefined) return { ...seen, outcome: 'skipped', why: 'email_verified.absent' };
  return value === true || value === 'true'
    ? { ...seen, outcome: 'pass', why: 'email_verified.yes' }
    : { ...seen, outcome: 'fail', why: 'email_verified.no' };
}

function correctedNow(input: IdTokenCheckInput): number {
  return input.nowSeconds - (input.clockOffsetSeconds ?? 0);
}

function clockEvidence({ clockOffsetSeconds }: IdTokenCheckInput): Evidence {
  return { tolerance: clockTolerance, ...(clockOffsetSeconds !== null && { clockOffset: clockOffsetSeconds }) };
}

function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Seconds since the epoch as RFC 3339, where a calendar has such a day; else as it stands. */
function instant(value: unknown): string | null {
  if (!isInstant(value) || Math.abs(value) > 253_402_300_799) return shown(value);
  return new Date(value * 1_000).toISOString().replace('.000Z', 'Z');
}

function lowerCase(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** A hostile value as one short line of text. */
function shown(value: unknown): string | null {
  if (value === undefined) return null;
  const text = Array.isArray(value) && audiences(value) !== null ? value.join(', ') : plain(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  return typeof value === 'object' && value !== null ? '{…}' : String(value);
}
