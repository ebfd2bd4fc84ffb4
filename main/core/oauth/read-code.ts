import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { splitScopes } from '../../../shared/scopes.ts';
import { redactText, redactUrl } from '../redact.ts';
import { codeInLog } from './code-in-log.ts';

/** An authorization code as it was pasted, cleaned. */
export interface ReadCode {
  readonly code: string;
  /** From a whole redirect URL; null when the code came alone. */
  readonly redirectUri: string | null;
  readonly state: string | null;
  /** Of a request line in a log, which names no host: `/oauth2/callback`. */
  readonly requestPath: string | null;
  /** Of a redirect URL: what was granted. */
  readonly scopes: readonly string[];
  readonly from: 'alone' | 'redirect_url' | 'log_line';
  /** When a log line was written, in milliseconds since the epoch. */
  readonly writtenAt: number | null;
  readonly looksEncoded: boolean;
  /** What it rather has the look of. */
  readonly looksLike: 'access token' | 'refresh token' | 'ID token' | 'client secret' | null;
  readonly warnings: readonly Problem[];
}

/** Longer than any code Google issues, and than any token pasted by mistake. */
const longestCode = 8_000;

/**
 * Reads what a person gives as a code: the code, with white space, quotes or percent-encoding around it, a whole redirect
 * URL, or a log line that holds either. Whatever was changed is said as a warning. Fails with `code.empty`,
 * `code.unreadable`, `code.none_in_url`, `code.several_found`.
 */
export function readCode(text: string): Outcome<ReadCode> {
  const warnings: Problem[] = [];
  const bare = text
    .trim()
    .replace(/^(["'`<])([^]*)["'`>]$/, '$2')
    .trim();
  if (bare === '') return fail('code.empty', { evidence: { field: 'code' } });
  const log = isBare(bare) || parametersOf(bare) ? null : codeInLog(bare);
  if (typeof log === 'number') return fail('code.several_found', { evidence: { field: 'code', count: log } });
  if (log) warnings.push(warning('code.was_in_log'));
  else if (bare !== text.replace(/\r?\n$/, '')) warnings.push(warning('code.had_surroundings'));

  const place = log?.place ?? bare;
  const isPath = log !== null && place.startsWith('/');
  const fromUrl = parametersOf(isPath ? place.slice(place.indexOf('?')) : place);
  const given = fromUrl ? fromUrl.parameters.get('code') : place;
  if (fromUrl && !given) {
    const error = redactText(fromUrl.parameters.get('error') ?? '').slice(0, 100);
    return fail('code.none_in_url', { evidence: { field: 'code', ...(error && { error }) } });
  }
  if (fromUrl && log === null) {
    const { redirectUri } = fromUrl;
    const shown = redirectUri === null ? {} : { redirectUri: redactUrl(redirectUri) };
    warnings.push(warning('code.was_redirect_url', shown));
  }

  const code = decodeRepeatedly(given ?? '');
  if (code !== given) warnings.push(warning('code.was_encoded'));
  if (code.length > longestCode || !/^[\x21-\x7E]+$/.test(code))
    return fail('code.unreadable', { evidence: { field: 'code', length: code.length } });
  const looksLike = likeness(code);
  if (looksLike) warnings.push({ ...warning('code.looks_like_token', { looksLike }), certainty: 'likely' });
  return succeed({
    code,
    redirectUri: fromUrl?.redirectUri ?? null,
    state: fromUrl?.parameters.get('state') ?? null,
    requestPath: isPath ? place.slice(0, place.indexOf('?')) : null,
    scopes: splitScopes(fromUrl?.parameters.get('scope') ?? ''),
    from: log ? 'log_line' : fromUrl ? 'redirect_url' : 'alone',
    writtenAt: log?.writtenAt ?? null,
    looksEncoded: code.includes('%'),
    looksLike,
    warnings,
  });
}

/** Nothing in it that a code or its encoding cannot hold. */
function isBare(text: string): boolean {
  return /^[\w./~+%=-]+$/.test(text);
}

interface FromUrl {
  readonly parameters: URLSearchParams;
  readonly redirectUri: string | null;
}

/** What Google adds to a redirect URI (RFC 6749, section 4.1.2, RFC 9207, and Google's own). */
const added = new Set([
  'code',
  'state',
  'scope',
  'authuser',
  'prompt',
  'hd',
  'session_state',
  'iss',
  'error',
  'error_description',
  'error_subtype',
  'error_uri',
]);

/** The parameters of a redirect URL, or of its query alone; null for anything else. */
function parametersOf(text: string): FromUrl | null {
  const url = /^([a-z][a-z0-9+.-]*:[^\s?#]*)(?:\?([^\s#]*))?(?:#(\S*))?$/i.exec(text);
  if (url) {
    const [, base = '', query = '', fragment = ''] = url;
    const parameters = new URLSearchParams(query);
    if (!parameters.has('code') && !parameters.has('error'))
      for (const [name, value] of new URLSearchParams(fragment)) parameters.append(name, value);
    // The URI's own parameters stay, as they stand: Google compares byte for byte.
    const own = query.split('&').filter((pair) => pair !== '' && !added.has(pair.split('=', 1)[0] ?? ''));
    return { parameters, redirectUri: own.length > 0 ? `${base}?${own.join('&')}` : base };
  }
  // Asked first: white space far behind would make the pattern begin anew at every `code=`.
  if (/\s/.test(text)) return null;
  const query = /^[?#]?((?:[\w.-]+=[^&]*&)*(?:code|error)=.+)$/.exec(text)?.[1];
  return query === undefined ? null : { parameters: new URLSearchParams(query), redirectUri: null };
}

/** A code holds no `%`; what was encoded twice is decoded twice. What cannot be decoded stays as it is. */
function decodeRepeatedly(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && /%[0-9a-f]{2}/i.test(decoded); round++) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return decoded;
    }
  }
  return decoded;
}

function likeness(code: string): ReadCode['looksLike'] {
  if (code.startsWith('ya29.')) return 'access token';
  if (code.startsWith('1//')) return 'refresh token';
  if (/^eyJ[\w-]+\./.test(code)) return 'ID token';
  return code.startsWith('GOCSPX-') ? 'client secret' : null;
}

function warning(code: Problem['code'], evidence: Problem['evidence'] = {}): Problem {
  return { code, certainty: 'certain', evidence };
}
