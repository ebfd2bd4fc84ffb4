import * as fc from 'fast-check';
import { OAuth2Client } from 'google-auth-library';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { checkIdToken } from '../../../main/core/oauth/check-id-token.ts';
import { claims, clientId, forge, googleKey, goodClaims, jwks, kid, now, strangersKey } from './forged-token.ts';
import { newCall } from './session.ts';

// google-auth-library reads the computer's clock.
beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'], now: now * 1_000 }));
afterAll(() => void vi.useRealTimers());

/** Any UTF-16, halves of pairs included. */
const anyText = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) });

/** google-auth-library's verdict, with its two issuers. */
async function googlesVerdict(token: string): Promise<'valid' | 'invalid'> {
  const certs = { [kid]: googleKey.publicKey.export({ type: 'spki', format: 'pem' }).toString() };
  const issuers = ['accounts.google.com', 'https://accounts.google.com'];
  try {
    await new OAuth2Client().verifySignedJwtWithCertsAsync(token, certs, clientId, issuers);
    return 'valid';
  } catch {
    return 'invalid';
  }
}

async function ourVerdict(token: string): Promise<string> {
  const request = { token, audience: [clientId], certs: jwks };
  const outcome = await checkIdToken(createEnvironment(), newCall('idToken.check'), request);
  return outcome.ok ? outcome.value.verdict : outcome.problem.code;
}

test.each([
  ['a good one', forge()],
  ['the older issuer', forge({ claims: claims({ iss: 'accounts.google.com' }) })],
  ['another issuer', forge({ claims: claims({ iss: 'https://evil.example' }) })],
  ['another audience', forge({ claims: claims({ aud: 'other' }) })],
  ['no audience', forge({ claims: claims({ aud: undefined }) })],
  ['another key', forge({ key: strangersKey.privateKey })],
  ['an unknown kid', forge({ header: { alg: 'RS256', kid: 'x' } })],
  ['no signature', forge({ signature: '' })],
  ['expired within the tolerance', forge({ claims: claims({ exp: now - 299 }) })],
  ['expired', forge({ claims: claims({ exp: now - 301 }) })],
  ['too long a life', forge({ claims: claims({ exp: now + 86_401 }) })],
  ['from the future within the tolerance', forge({ claims: claims({ iat: now + 299 }) })],
  ['from the future', forge({ claims: claims({ iat: now + 301 }) })],
  ['no exp', forge({ claims: claims({ exp: undefined }) })],
  ['no iat', forge({ claims: claims({ iat: undefined }) })],
  ['azp of a phone app', forge({ claims: claims({ azp: 'android' }) })],
  ['an unverified address', forge({ claims: claims({ email_verified: false }) })],
])('google-auth-library agrees about %s', async (_, token) => {
  expect(await ourVerdict(token)).toBe(await googlesVerdict(token));
});

test.each([
  ['it never reads alg', forge({ header: { alg: 'none', kid } }), 'valid', 'invalid'],
  [
    'it never reads crit (RFC 7515, section 4.1.11)',
    forge({ header: { alg: 'RS256', kid, crit: ['b'], b: 1 } }),
    'valid',
    'invalid',
  ],
  ['it takes times written as text', forge({ claims: claims({ exp: String(now + 60) }) }), 'valid', 'invalid'],
  [
    'it takes the last of two values (RFC 7519, section 4)',
    forge({ claims: JSON.stringify(goodClaims).replace('{', '{"aud":"other",') }),
    'valid',
    'invalid',
  ],
  ['it knows no list of audiences', forge({ claims: claims({ aud: [clientId, 'b'] }) }), 'invalid', 'valid'],
  ['it lets exp be exactly a day ahead not pass', forge({ claims: claims({ exp: now + 86_400 }) }), 'invalid', 'valid'],
])('where we differ: %s', async (_, token, theirs, ours) => {
  expect([await googlesVerdict(token), await ourVerdict(token)]).toEqual([theirs, ours]);
});

test('whatever the claims are, a signed token gets a verdict, and “valid” only where google-auth-library agrees', async () => {
  const claim = fc.oneof(
    { weight: 3, arbitrary: fc.constant(undefined) },
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(clientId, 'accounts.google.com', now, now + 60, -1),
  );
  const changes = fc.dictionary(fc.constantFrom('iss', 'aud', 'azp', 'exp', 'iat', 'email_verified', 'sub'), claim, {
    maxKeys: 3,
  });
  await fc.assert(
    fc.asyncProperty(changes, async (changed) => {
      const kept = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
      const token = forge({ claims: claims(kept) });
      const verdict = await ourVerdict(token);
      expect(['valid', 'invalid']).toContain(verdict);
      if (verdict === 'valid' && !Array.isArray(kept['aud'])) expect(await googlesVerdict(token)).toBe('valid');
    }),
    { numRuns: 150 },
  );
});

test('no text at all makes the check throw, and only three parts of JSON get a verdict', async () => {
  const part = fc.oneof(
    fc.string(),
    fc.base64String(),
    fc.json().map((json) => Buffer.from(json).toString('base64url')),
  );
  const text = fc.oneof(
    anyText,
    fc.array(part, { maxLength: 6 }).map((parts) => parts.join('.')),
  );
  await fc.assert(
    fc.asyncProperty(text, async (token) => {
      expect(await ourVerdict(token)).toMatch(/^(?:invalid|id_token\.(?:not_a_jwt|encrypted))$/);
    }),
    { numRuns: 400 },
  );
});
