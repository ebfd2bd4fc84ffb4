import { createHash, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { createEnvironment } from '../../../main/core/environment.ts';
import { authorizeUrl } from '../../../main/core/oauth/authorize-url.ts';
import { checkClient } from '../../../main/core/oauth/check-client.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { listening } from '../loopback-server.ts';
import { must } from './company.ts';
import { newCall } from './session.ts';

// emulate plays Google too, is nobody’s of ours, and knows what we send by Google’s names and shapes. Only its token
// endpoint has another path than Google’s, which a pass-through in front of it sets right.

const clientId = '1-emulate.apps.googleusercontent.com';
const clientSecret = 'GOCSPX-emulate-secret-0123456789a';
const redirectUri = 'https://app.example/callback';
const person = 'zoe@example.org';

let server: Emulator;
let port: number;

beforeAll(async () => {
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => free.once('listening', resolve));
  port = (free.address() as AddressInfo).port;
  await new Promise((resolve) => free.close(resolve));
  const client = { client_id: clientId, client_secret: clientSecret, name: 'App', redirect_uris: [redirectUri] };
  const seed = { google: { users: [{ email: person, name: 'Zoë Łukasiewicz' }], oauth_clients: [client] } };
  server = await createEmulator({ service: 'google', port, seed });
});
afterAll(() => server.close());

/** Google's paths, handed on; everything else as it comes. */
function passThrough(): Promise<string> {
  const front = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { method = 'GET', url = '/', headers } = request;
      const target = `http://localhost:${port}${url.replace(/^\/token\b/, '/oauth2/token')}`;
      const type = headers['content-type'];
      const sent = { method, ...(type && { headers: { 'content-type': type } }) };
      const body = method === 'POST' ? Buffer.concat(parts) : undefined;
      void fetch(target, { ...sent, ...(body && { body }), redirect: 'manual' }).then(async (answer) => {
        const { location, ...rest } = Object.fromEntries(answer.headers);
        delete rest['content-length'];
        response.writeHead(answer.status, { ...rest, ...(location && { location }) });
        response.end(Buffer.from(await answer.arrayBuffer()));
      });
    });
  });
  return listening(front);
}

async function session(secret = clientSecret) {
  const origin = await passThrough();
  const environment = createEnvironment();
  const web = {
    client_id: clientId,
    client_secret: secret,
    project_id: 'emulate',
    auth_uri: `${origin}/o/oauth2/v2/auth`,
    token_uri: `${origin}/token`,
    redirect_uris: [redirectUri],
  };
  const bytes = Buffer.from(JSON.stringify({ web }));
  const credential = must(await openCredential(environment, { bytes, fileName: 'client.json' }));
  environment.vault.putCredential(credential);
  const credentialId = credential.summary.id;
  return { environment, credentialId, exchange: exchangeWith(environment, credentialId) };
}

function exchangeWith(environment: ReturnType<typeof createEnvironment>, credentialId: string) {
  return (code: string, rest: { readonly codeVerifier?: string } = {}) =>
    exchangeCode(environment, newCall('authorizationCode.exchange'), { credentialId, code, ...rest });
}

/** Chooses the person on its sign-in page, and returns where the browser is sent. */
async function signIn(url: string): Promise<string> {
  const page = await (await fetch(url)).text();
  const form = page.split('<form').find((part) => part.includes(`value="${person}"`)) ?? '';
  const fields = Array.from(
    form.matchAll(/name="([^"]+)" value="([^"]*)"/g),
    ([, name = '', value = '']): [string, string] => [name, value.replaceAll('&amp;', '&')],
  );
  const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
  const answer = await fetch(new URL(action, url), {
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
  return answer.headers.get('location') ?? '';
}

const ask = { scopes: ['openid', 'email', 'profile'], accessType: 'offline' as const };

describe('emulate’s Google, which is not ours', () => {
  test('takes our consent URL and our exchange; its ID token fails only in its issuer', async () => {
    const { environment, credentialId, exchange } = await session();
    const asked = must(await authorizeUrl(environment, { ...ask, credentialId, pkce: true }));
    const value = must(await exchange(await signIn(asked.url)));
    expect(value.claims).toMatchObject({ email: person, name: 'Zoë Łukasiewicz' });
    expect(value.refreshToken).not.toBeNull();
    const outcomes = Object.fromEntries(value.idTokenChecks.map(({ check, outcome }) => [check, outcome]));
    expect(outcomes).toMatchObject({ signature: 'pass', alg: 'pass', aud: 'pass', exp: 'pass', nonce: 'pass' });
    expect(outcomes).toMatchObject({ iss: 'fail' });
  });

  test('refuses a code the second time, and another code verifier', async () => {
    const { environment, credentialId, exchange } = await session();
    const once = await signIn(must(await authorizeUrl(environment, { ...ask, credentialId, pkce: true })).url);
    must(await exchange(once));
    expect(await exchange(once)).toMatchObject({ problem: { wire: { status: 400, error: 'invalid_grant' } } });
    const codeVerifier = randomBytes(32).toString('base64url');
    const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
    const other = await signIn(must(await authorizeUrl(environment, { ...ask, credentialId, codeChallenge })).url);
    expect(await exchange(other, { codeVerifier: randomBytes(32).toString('base64url') })).toMatchObject({
      problem: { wire: { status: 400, error: 'invalid_grant' } },
    });
  });

  test('agrees on what a client check finds', async () => {
    onTestFinished(() => server.reset());
    for (const [secret, verdict] of [
      [clientSecret, 'good'],
      ['GOCSPX-wrong-wrong-wrong-wrong-1', 'refused'],
    ] as const) {
      const { environment, credentialId } = await session(secret);
      const checked = must(await checkClient(environment, newCall('client.check'), { credentialId }));
      expect(checked).toMatchObject({ verdict });
    }
  });
});
