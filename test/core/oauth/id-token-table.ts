import { createHash } from 'node:crypto';
import type { IdTokenCheckName } from '../../../shared/id-token-check.ts';
import { claims, clientId, forge, goodClaims, kid, now, pems, signedBySecret, strangersKey } from './forged-token.ts';

type Verdict = 'valid' | 'invalid';

/** One token: what becomes of it here, and at google-auth-library. */
export interface TokenRow {
  readonly token: string;
  readonly verdict: Verdict;
  /** Every check that fails, and no other. */
  readonly fails: readonly IdTokenCheckName[];
  /** Where google-auth-library says the opposite: why. */
  readonly differs?: string;
}

const header = { alg: 'RS256', kid, typ: 'JWT' };
const claimed = (changes: Record<string, unknown>) => forge({ claims: claims(changes) });
const headed = (changes: object) => forge({ header: { ...header, ...changes } });
/** The good claims as text, with one more member at the front. */
const twice = (name: string, value: unknown) =>
  forge({ claims: JSON.stringify(goodClaims).replace('{', `{"${name}":${JSON.stringify(value)},`) });
const written = (name: string, value: string) =>
  forge({ claims: JSON.stringify(goodClaims).replace(new RegExp(`"${name}":[^,}]+`), `"${name}":${value}`) });

function changedAfterwards(): string {
  const [head, , signature] = forge().split('.');
  return `${head}.${Buffer.from(JSON.stringify(claims({ email: 'eve@example.com' }))).toString('base64url')}.${signature}`;
}

const pem = (JSON.parse(pems) as Record<string, string>)[kid] ?? '';
const atHash = createHash('sha256').update('ya29.a').digest().subarray(0, 16).toString('base64url');

const neverReadsAlg = 'it never reads alg: whatever the header says, it verifies RS256';
const neverReadsHeader = 'it never reads crit and b64 (RFC 7515, 4.1.11; RFC 7797, 7)';
const takesText = 'it compares times with < and >, which turns text into numbers';
const takesLast = 'it takes the last of two values (RFC 7519, 4 wants names to be unique)';
const noList = 'it compares aud as a whole, and knows no list (RFC 7519, 4.1.3)';

const valid = (token: string, differs?: string): TokenRow => ({
  token,
  verdict: 'valid',
  fails: [],
  ...(differs !== undefined && { differs }),
});
const invalid = (token: string, fails: readonly IdTokenCheckName[], differs?: string): TokenRow => ({
  token,
  verdict: 'invalid',
  fails,
  ...(differs !== undefined && { differs }),
});

/** Good and broken ID tokens, checked for one client with one published key at one instant. */
export const idTokenTable: Readonly<Record<string, TokenRow>> = {
  // Good ones.
  'a good one': valid(forge()),
  'the older issuer': valid(claimed({ iss: 'accounts.google.com' })),
  'a consumer account': valid(claimed({ hd: undefined })),
  'a bare one: no e-mail, no name': valid(
    forge({ claims: { iss: goodClaims.iss, aud: clientId, sub: '1', iat: now, exp: now + 3600 } }),
  ),
  'names in every script': valid(claimed({ name: 'Zoë 佐藤 👩‍👩‍👧 عبد', given_name: '\u202Eevil', family_name: '' })),
  'claims that nobody knows, of every kind': valid(claimed({ a: null, b: [1, [2]], c: { d: {} }, '': 'x', e: 1e308 })),
  'two megabytes of claims': valid(claimed({ name: 'ö'.repeat(1_000_000) })),
  'azp of a phone app': valid(claimed({ azp: '112233445566-ios.apps.googleusercontent.com' })),
  'no azp': valid(claimed({ azp: undefined })),
  'an at_hash': valid(claimed({ at_hash: atHash })),
  'expired within the tolerance': valid(claimed({ exp: now - 299 })),
  'issued in the future, within the tolerance': valid(claimed({ iat: now + 299 })),
  'times with fractions': valid(claimed({ iat: now - 10.25, exp: now + 0.5 })),
  'another typ': valid(headed({ typ: 'at+jwt' })),
  'a header that offers keys': valid(
    headed({ jku: 'https://evil.example/keys', jwk: { kty: 'RSA' }, x5u: 'x', x5c: [] }),
  ),
  'an empty nonce': valid(claimed({ nonce: '' })),

  // Signatures.
  'signed by another key': invalid(forge({ key: strangersKey.privateKey }), ['signature']),
  'changed afterwards': invalid(changedAfterwards(), ['signature']),
  'cut short': invalid(forge().slice(0, -20), ['signature']),
  'no signature': invalid(forge({ signature: '' }), ['signature']),
  'a signature of nothing': invalid(forge({ signature: 'AAAA' }), ['signature']),
  'an unknown kid': invalid(headed({ kid: 'x' }), ['signature']),
  'a kid that climbs': invalid(headed({ kid: '../../../../dev/null' }), ['signature']),
  'a kid of every object': invalid(headed({ kid: 'constructor' }), ['signature']),
  'a kid that is no text': invalid(headed({ kid: [kid] }), ['signature'], 'it takes the list for the text in it'),
  'no kid': invalid(headed({ kid: undefined }), ['signature']),

  // Algorithms.
  'alg none': invalid(headed({ alg: 'none' }), ['signature', 'alg'], neverReadsAlg),
  'alg none, unsigned': invalid(forge({ header: { ...header, alg: 'none' }, signature: '' }), ['signature', 'alg']),
  'alg NONE': invalid(headed({ alg: 'NoNe' }), ['signature', 'alg'], neverReadsAlg),
  'alg HS256, by the public key as PEM': invalid(signedBySecret('HS256', pem), ['signature', 'alg']),
  'alg HS256, by the public key without its last line break': invalid(signedBySecret('HS256', pem.trim()), [
    'signature',
    'alg',
  ]),
  'alg HS256, signed RS256': invalid(headed({ alg: 'HS256' }), ['signature', 'alg'], neverReadsAlg),
  'alg ES256': invalid(headed({ alg: 'ES256' }), ['signature', 'alg']),
  'alg rs256': invalid(headed({ alg: 'rs256' }), ['signature', 'alg'], neverReadsAlg),
  'no alg': invalid(headed({ alg: undefined }), ['signature', 'alg'], neverReadsAlg),
  'alg of a list': invalid(headed({ alg: ['RS256'] }), ['signature', 'alg'], neverReadsAlg),
  'alg twice': invalid(forge({ header: `{"alg":"none","alg":"RS256","kid":"${kid}"}` }), ['alg'], takesLast),
  'crit unknown': invalid(headed({ crit: ['b'], b: 1 }), ['signature'], neverReadsHeader),
  'crit of nothing': invalid(headed({ crit: [] }), ['signature'], neverReadsHeader),
  'b64 false': invalid(headed({ b64: false, crit: ['b64'] }), ['signature'], neverReadsHeader),

  // Issuers.
  'another issuer': invalid(claimed({ iss: 'https://evil.example' }), ['iss']),
  'an issuer with a slash too many': invalid(claimed({ iss: 'https://accounts.google.com/' }), ['iss']),
  Firebase: invalid(claimed({ iss: 'https://securetoken.google.com/my-project', aud: 'my-project' }), ['iss', 'aud']),
  Apple: invalid(claimed({ iss: 'https://appleid.apple.com', aud: 'com.example.app' }), ['iss', 'aud']),
  'an issuer of a list': invalid(claimed({ iss: ['https://accounts.google.com'] }), ['iss']),
  'no issuer': invalid(claimed({ iss: undefined }), ['iss']),
  'an issuer twice': invalid(twice('iss', 'https://evil.example'), ['iss'], takesLast),

  // Audiences.
  'another audience': invalid(claimed({ aud: 'other' }), ['aud']),
  'an audience that begins alike': invalid(claimed({ aud: `${clientId}.evil.example` }), ['aud']),
  'no audience': invalid(claimed({ aud: undefined }), ['aud']),
  'an audience of nothing': invalid(claimed({ aud: [] }), ['aud']),
  'an audience of an object': invalid(claimed({ aud: { [clientId]: true } }), ['aud']),
  'an audience twice': invalid(twice('aud', 'other'), ['aud'], takesLast),
  'two audiences, ours among them': valid(claimed({ aud: [clientId, 'b'] }), noList),
  'one audience as a list': valid(claimed({ aud: [clientId] }), noList),
  'two audiences, asked for by another client': invalid(claimed({ aud: [clientId, 'b'], azp: 'b' }), ['azp']),
  'two audiences and no azp': invalid(claimed({ aud: [clientId, 'b'], azp: undefined }), ['azp']),

  // Times.
  expired: invalid(claimed({ exp: now - 301 }), ['exp']),
  'expired since 1970': invalid(claimed({ exp: 0, iat: 0 }), ['exp']),
  'too long a life': invalid(claimed({ exp: now + 86_401 }), ['exp']),
  'a day to live, to the second': valid(claimed({ exp: now + 86_400 }), 'it wants less than a day'),
  'exp as text': invalid(written('exp', `"${now + 60}"`), ['exp'], takesText),
  'exp as a float of an age': invalid(written('exp', '1e300'), ['exp']),
  'exp beyond all numbers': invalid(written('exp', '1e999'), ['exp']),
  'exp in milliseconds': invalid(claimed({ exp: (now + 60) * 1000 }), ['exp']),
  'exp before 1970': invalid(claimed({ exp: -1 }), ['exp']),
  'exp null': invalid(claimed({ exp: null }), ['exp']),
  'exp true': invalid(claimed({ exp: true }), ['exp']),
  'no exp': invalid(claimed({ exp: undefined }), ['exp']),
  'exp twice': invalid(twice('exp', 1), ['exp'], takesLast),
  'from the future': invalid(claimed({ iat: now + 301 }), ['iat']),
  'iat as text': invalid(written('iat', `"${now - 60}"`), ['iat'], takesText),
  'no iat': invalid(claimed({ iat: undefined }), ['iat']),
  'not valid yet by nbf': invalid(claimed({ nbf: now + 3_000 }), ['iat'], 'it never reads nbf (RFC 7519, 4.1.5)'),

  // What leaves it valid.
  'an unverified address': { token: claimed({ email_verified: false }), verdict: 'valid', fails: ['email_verified'] },
  'an address twice verified': { token: twice('email_verified', false), verdict: 'valid', fails: ['email_verified'] },

  // Payloads that are no claims at all.
  'a payload that is a list': invalid(forge({ claims: '[]' }), ['iss', 'aud', 'exp', 'iat']),
  'a payload that is a text': invalid(forge({ claims: '"text"' }), ['iss', 'aud', 'exp', 'iat']),
  'a payload that is null': invalid(forge({ claims: 'null' }), ['iss', 'aud', 'exp', 'iat']),
};
