import * as fc from 'fast-check';
import { OAuth2Client } from 'google-auth-library';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { checkIdToken } from '../../../main/core/oauth/check-id-token.ts';
import type { IdTokenReport } from '../../../shared/contract/id-token.ts';
import { idTokenCheckNames } from '../../../shared/id-token-check.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { claims, clientId, forge, googleKey, jwks, kid, now } from './forged-token.ts';
import { idTokenTable } from './id-token-table.ts';
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

/** Whether jose, choosing the key by itself from what is published, finds the RS256 signature good. */
async function joseVerifies(token: string): Promise<boolean> {
  const keys = createLocalJWKSet(JSON.parse(jwks) as JSONWebKeySet);
  return compactVerify(token, keys, { algorithms: ['RS256'] }).then(
    () => true,
    () => false,
  );
}

function check(token: string): Promise<Outcome<IdTokenReport>> {
  const request = { token, audience: [clientId], certs: jwks };
  return checkIdToken(createEnvironment(), newCall('idToken.check'), request);
}

async function ourVerdict(token: string): Promise<string> {
  const outcome = await check(token);
  return outcome.ok ? outcome.value.verdict : outcome.problem.code;
}

describe('a table of good and broken tokens', () => {
  test.each(Object.entries(idTokenTable))('%s', async (_, { token, verdict, fails, differs }) => {
    const outcome = await check(token);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const failed = outcome.value.checks.filter((line) => line.outcome === 'fail').map((line) => line.check);
    expect([outcome.value.verdict, failed]).toEqual([verdict, fails]);
    expect(outcome.value.checks.map((line) => line.check)).toEqual([...idTokenCheckNames]);
    const opposite = verdict === 'valid' ? 'invalid' : 'valid';
    expect(await googlesVerdict(token)).toBe(differs === undefined ? verdict : opposite);
  });

  test('jose agrees about every signature, but for what only it or only we refuse to look at', async () => {
    // It knows the extension b64, and takes the first key where a header names none.
    const ours = new Set(['b64 false', 'no kid']);
    for (const [name, { token, fails }] of Object.entries(idTokenTable)) {
      expect([name, await joseVerifies(token)]).toEqual([name, ours.has(name) || !fails.includes('signature')]);
    }
  });
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

test('any header and payload of JSON, whatever the signature, get a verdict with every check reported', async () => {
  const header = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc
      .dictionary(fc.constantFrom('alg', 'kid', 'crit', 'b64', 'jwk', 'jku', 'typ'), fc.jsonValue({ maxDepth: 2 }))
      .map((members) => JSON.stringify({ alg: 'RS256', kid, ...members })),
  );
  const payload = fc.json({ maxDepth: 4 });
  const encoded = (json: string) => Buffer.from(json).toString('base64url');
  await fc.assert(
    fc.asyncProperty(header, payload, fc.base64String(), async (head, body, signature) => {
      const outcome = await check(`${encoded(head)}.${encoded(body)}.${signature.replaceAll(/[+/=]/g, '_')}`);
      expect(outcome).toMatchObject({ ok: true, value: { verdict: 'invalid' } });
      if (outcome.ok) expect(outcome.value.checks.map((line) => line.check)).toEqual([...idTokenCheckNames]);
    }),
    { numRuns: 300 },
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
