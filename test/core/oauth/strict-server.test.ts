import { createHash, randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createEnvironment } from '../../../main/core/environment.ts';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { must } from './company.ts';
import { newCall } from './session.ts';

// oidc-provider is a certified server that is not ours: it shows that what we send is right, where our own emulator
// might share a misreading with us. Its paths are set to Google's; its issuer is its own, which the checklist must say.

const clientId = 'strict-client';
const clientSecret = 'strict-secret-0123456789';
const redirectUri = 'https://app.example/callback';

let server: Server;
let origin: string;

beforeAll(async () => {
  // It says on the console that its development pages and in-memory storage are not for production.
  for (const method of ['warn', 'info'] as const) vi.spyOn(console, method).mockImplementation(() => {});
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri, 'https://app.example/second'],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    routes: { authorization: '/o/oauth2/v2/auth', token: '/token', jwks: '/oauth2/v3/certs' },
    pkce: { required: () => true },
    scopes: ['openid', 'offline_access', 'email'],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: 'zoë@example.org', email_verified: true }),
    }),
  });
  server.on('request', provider.callback());
});

afterAll(() => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  server.close();
});

/** Signs in and agrees as a browser would, and returns the code of the redirect. */
async function authorize(codeVerifier: string): Promise<string> {
  const cookies = new Map<string, string>();
  const query = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope: 'openid email offline_access',
    prompt: 'consent',
    nonce: 'n-1',
    code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  let next = `${origin}/o/oauth2/v2/auth?${query}`;
  for (let step = 0; step < 12; step++) {
    if (next.startsWith(redirectUri)) return new URL(next).searchParams.get('code') ?? '';
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    let answer = await fetch(next, { redirect: 'manual', headers });
    if (answer.status === 200) {
      const page = await answer.text();
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1] ?? '';
      const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
      const body = new URLSearchParams({ prompt, login: 'person-1', password: 'any' });
      answer = await fetch(new URL(action, origin), { method: 'POST', redirect: 'manual', headers, body });
    }
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(name, value);
    }
    next = new URL(answer.headers.get('location') ?? '', origin).href;
  }
  throw new Error('the sign-in did not end');
}

async function exchange(code: string, rest: { redirectUri?: string; codeVerifier?: string }) {
  const environment = createEnvironment();
  const file = {
    web: {
      client_id: clientId,
      client_secret: clientSecret,
      project_id: 'strict',
      auth_uri: `${origin}/o/oauth2/v2/auth`,
      token_uri: `${origin}/token`,
      redirect_uris: [redirectUri],
    },
  };
  const credential = must(
    await openCredential(environment, { bytes: Buffer.from(JSON.stringify(file)), fileName: 'c.json' }),
  );
  environment.vault.putCredential(credential);
  const request = { credentialId: credential.summary.id, code, ...rest };
  const outcome = await exchangeCode(environment, newCall('authorizationCode.exchange'), request);
  return { outcome, tokenRequests: environment.trace.list().filter(({ url }) => url.endsWith('/token')) };
}

describe('a strict authorization server that is not ours', () => {
  test('takes our exchange with PKCE; its ID token fails only in what is not Google’s', async () => {
    const codeVerifier = randomBytes(32).toString('base64url');
    const { outcome } = await exchange(await authorize(codeVerifier), { redirectUri, codeVerifier });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    expect(outcome.value.refreshToken).not.toBeNull();
    expect(outcome.value.claims).toMatchObject({ email: 'zoë@example.org', nonce: 'n-1' });
    const failed = outcome.value.idTokenChecks.filter((check) => check.outcome === 'fail');
    // at_hash is optional at the token endpoint (OpenID Connect Core, 3.1.3.6); Google always sends it.
    expect(failed.map(({ check }) => check)).toEqual(['iss']);
  });

  test('refuses a code that was used, and we sent it once each time', async () => {
    const codeVerifier = randomBytes(32).toString('base64url');
    const code = await authorize(codeVerifier);
    await exchange(code, { redirectUri, codeVerifier });
    const { outcome, tokenRequests } = await exchange(code, { redirectUri, codeVerifier });
    expect(outcome).toMatchObject({ ok: false, problem: { wire: { status: 400, error: 'invalid_grant' } } });
    expect(tokenRequests).toHaveLength(1);
  });

  const wrong = 'https://app.example/other';
  test.each([
    ['another redirect URI', (codeVerifier: string) => ({ redirectUri: wrong, codeVerifier }), 'invalid_grant'],
    ['no redirect URI', (codeVerifier: string) => ({ codeVerifier }), 'invalid_request'],
    ['another verifier', () => ({ redirectUri, codeVerifier: randomBytes(32).toString('base64url') }), 'invalid_grant'],
    ['no verifier', () => ({ redirectUri }), 'invalid_grant'],
  ])('refuses %s', async (_, requestWith, error) => {
    const codeVerifier = randomBytes(32).toString('base64url');
    const { outcome } = await exchange(await authorize(codeVerifier), requestWith(codeVerifier));
    expect(outcome).toMatchObject({ ok: false, problem: { wire: { status: 400, error } } });
  });
});
