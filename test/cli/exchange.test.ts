import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document, grantscope, printed } from './command-line.ts';
import { type Company, startCompany } from './company.ts';
import { expectNothingPrintedOf } from './secrets.ts';

let company: Company;
const codes: string[] = [];
const tokens: string[] = [];
beforeAll(async () => {
  company = await startCompany();
});
afterAll(async () => {
  expectNothingPrintedOf(company, [...codes, ...tokens]);
  await company.close();
});

const auth = 'https://www.googleapis.com/auth/';
const scopes = `openid email profile ${auth}calendar.readonly`;

async function freshCode(...more: string[]): Promise<string> {
  return codeOf(company.users[0].email, ...more);
}

async function codeOf(user: string, ...more: string[]): Promise<string> {
  const argv = ['emulator', 'code', '--origin', company.origin, '--user', user, '--scope', scopes, ...more];
  const ran = await grantscope(argv);
  expect(ran.code).toBe(0);
  printed.splice(printed.indexOf(ran.out), 1);
  const code = ran.out.trim();
  codes.push(code);
  return code;
}
/** Google gives a refresh token at the first consent alone. */
const someoneNew = () => company.users[2]?.email ?? expect.fail();
const exchange = (code: string, ...more: string[]) => [
  'exchange',
  '--client',
  company.files.webClient,
  '--code',
  code,
  ...more,
];

describe('exchange', () => {
  test('gives masked tokens, scopes, expiry, every ID-token check with its reason, and the claims', async () => {
    const answer = await document(exchange(await freshCode(), '--scope', scopes));
    expect(answer).toMatchObject({ code: 0, ok: true });
    const { accessToken, refreshToken, idToken, missingScopes, expiresAt, idTokenChecks, claims, warnings } =
      answer.value;
    for (const token of [accessToken, refreshToken, idToken]) expect(token).toMatch(/^.{2,12}….{4}$/);
    expect({ missingScopes, warnings }).toEqual({ missingScopes: [], warnings: [] });
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now());
    expect(claims).toMatchObject({ email: company.users[0].email, name: company.users[0].name });
    const outcomes = Object.fromEntries(
      idTokenChecks.map((check: { check: string; outcome: string }) => [check.check, check.outcome]),
    );
    expect(outcomes).toMatchObject({
      signature: 'pass',
      alg: 'pass',
      iss: 'pass',
      aud: 'pass',
      exp: 'pass',
      iat: 'pass',
    });
    for (const check of idTokenChecks) expect(check.why).toMatch(/^\S.*\s.*\S$/);
  });

  test('--show-secrets gives the tokens in full, and they work', async () => {
    const ran = await grantscope([...exchange(await codeOf(someoneNew())), '--show-secrets', '--json']);
    printed.splice(printed.indexOf(ran.out), 1);
    const { value } = JSON.parse(ran.out) as { value: Record<'accessToken' | 'refreshToken' | 'idToken', string> };
    tokens.push(value.accessToken, value.refreshToken, value.idToken);
    expect(value.accessToken).toMatch(/^ya29\./);
    expect(value.refreshToken).toMatch(/^1\/\//);
    expect(value.idToken.split('.')).toHaveLength(3);

    const check = await document(
      ['id-token', 'check', '-', '--client', company.files.webClient, '--access-token', value.accessToken],
      { input: `${value.idToken}\n` },
    );
    expect(check).toMatchObject({ code: 0, value: { verdict: 'valid' } });
    expect(check.value.checks.find((each: { check: string }) => each.check === 'at_hash').outcome).toBe('pass');
  });

  test.each([
    ['from standard input', async (code: string) => ({ argument: '-', input: `${code}\r\n` })],
    [
      'from a file',
      async (code: string) => {
        const file = join(company.directory, 'code.txt');
        await writeFile(file, `${code}\n`);
        return { argument: `@${file}`, input: '' };
      },
    ],
    [
      'inside the whole redirect URL',
      async (code: string) => ({
        argument: `http://localhost:3000/oauth2/callback?state=x&code=${encodeURIComponent(code)}`,
        input: '',
      }),
    ],
    ['percent-encoded', async (code: string) => ({ argument: encodeURIComponent(code), input: '' })],
    ['with spaces around it', async (code: string) => ({ argument: `  ${code} `, input: '' })],
  ])('takes the code %s', async (how, given) => {
    const redirect = ['--redirect-uri', 'http://localhost:3000/oauth2/callback'];
    const code = await freshCode(...(how.includes('URL') ? redirect : []));
    const { argument, input } = await given(code);
    const answer = await document(exchange(argument), { input });
    expect(answer, JSON.stringify(answer.problem)).toMatchObject({ ok: true, code: 0 });
  });

  test('a scope that was asked for and not granted ends with exit code 1, and all of the value', async () => {
    const answer = await document(exchange(await freshCode(), '--scope', `${scopes},${auth}drive`));
    expect(answer).toMatchObject({ ok: true, code: 1, value: { missingScopes: [`${auth}drive`] } });
  });

  test('a code used twice is refused with its cause, in both languages', async () => {
    const argv = exchange(await freshCode());
    expect((await grantscope(argv)).code).toBe(0);
    const again = await document(argv);
    expect(again).toMatchObject({
      code: 1,
      ok: false,
      problem: { code: 'token.invalid_grant.code_already_used', wire: { status: 400, error: 'invalid_grant' } },
    });
    const told = await grantscope([...argv, '--lang', 'ja']);
    expect(told).toMatchObject({ code: 1, out: '' });
    expect(told.err).toMatch(/原因[\s\S]*対処[\s\S]*invalid_grant/);
  });

  test('an empty code is refused before anything is sent', async () => {
    const har = join(company.directory, 'empty.har');
    const answer = await document([...exchange(''), '--trace', har]);
    expect(answer).toMatchObject({ code: 2, ok: false });
    expect(answer.problem?.code).toMatch(/code/);
    expect(JSON.parse(await readFile(har, 'utf8')).log.entries).toEqual([]);
  });

  test('a service-account key given as the client is named for what it is', async () => {
    const argv = ['exchange', '--client', company.files.serviceAccountKey, '--code', '4/0Abc'];
    expect(await document(argv)).toMatchObject({
      code: 2,
      problem: { code: 'credentials.wrong_kind.service_account_key' },
    });
  });

  test('for people: the claims, the checklist and masked tokens', async () => {
    const { out, code } = await grantscope(exchange(await freshCode(), '--scope', scopes));
    expect(code).toBe(0);
    expect(out).toMatch(/Access token +ya29\.\S+ · \d+ chars · sha256 [0-9a-f]{8}/);
    expect(out).toMatch(/pass +signature +\S+/);
    expect(out).toContain(company.users[0].name);
  });
});

describe('--trace', () => {
  test.skipIf(process.platform !== 'linux')('on a full disk does not lose what the code was spent for', async () => {
    const har = join(company.directory, 'full.har');
    await symlink('/dev/full', har);
    const answer = await document([...exchange(await freshCode()), '--trace', har]);
    expect(answer).toMatchObject({ code: 0, ok: true, err: expect.stringContaining('ENOSPC') });
  });

  test('is named by a refusal, with the request in it that shows it', async () => {
    const har = join(company.directory, 'refused.har');
    const asked = [...exchange('4/0Anever-issued'), '--trace', har];
    const { err } = await grantscope(asked);
    expect(err).toContain(`request 1 (_id) in ${har}`);
    const { log } = JSON.parse(await readFile(har, 'utf8'));
    expect(log.entries).toMatchObject([{ _id: 1, response: { status: 400 } }]);
    expect((await document(asked)).problem).toMatchObject({ exchangeId: 1 });
    expect((await document(exchange('4/0Anever-issued'))).problem).not.toHaveProperty('exchangeId');
  });

  test('writes the exchange as HAR, readable by its owner alone, without a secret', async () => {
    const har = join(company.directory, 'exchange.har');
    const code = await freshCode();
    expect((await grantscope([...exchange(code), '--trace', har])).code).toBe(0);
    const text = await readFile(har, 'utf8');
    printed.push(text);
    const { log } = JSON.parse(text);
    expect(log).toMatchObject({ version: '1.2', creator: { name: 'Grantscope' } });
    const token = log.entries.find((entry: { request: { url: string } }) => entry.request.url.endsWith('/token'));
    expect(token).toMatchObject({
      request: { method: 'POST', postData: { mimeType: expect.stringContaining('application/x-www-form-urlencoded') } },
      response: { status: 200, content: { mimeType: expect.stringContaining('application/json') } },
      _operation: 'authorizationCode.exchange',
      _attempt: 1,
    });
    expect(token.request.postData.text).toContain('grant_type=authorization_code');
  });
});

describe('exchange --dry-run', () => {
  test('lists the checks, the redirect URIs and the request, sends nothing, and leaves the code as good as before', async () => {
    const code = await freshCode();
    const har = join(company.directory, 'dry.har');
    const dry = await document([...exchange(code, '--scope', scopes), '--dry-run', '--trace', har]);
    expect(dry).toMatchObject({ code: 0, ok: true });
    const { redirectUri, redirectUris, checks, request, warnings } = dry.value;
    expect({ redirectUri, warnings }).toEqual({ redirectUri: null, warnings: [] });
    expect(redirectUris[0]).toMatchObject({ redirectUri: null, chosen: true, reason: 'phone_app' });
    expect(checks).toHaveLength(11);
    for (const { why } of checks) expect(why).not.toMatch(/{{|undefined/);
    expect(request).toMatchObject({ method: 'POST', url: `${company.origin}/token` });
    expect(request.parameters).toMatchObject({ grant_type: 'authorization_code', code: expect.stringContaining('…') });
    expect(JSON.parse(await readFile(har, 'utf8'))).toMatchObject({ log: { entries: [] } });
    expect(await document(exchange(code, '--scope', scopes))).toMatchObject({ code: 0 });
  });
  test('ends with 1 when something speaks against the code, and says in words what would happen', async () => {
    const ran = await grantscope([...exchange(encodeURIComponent(await freshCode())), '--dry-run']);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('Malformed auth code.');
    expect(ran.out).toContain('grant_type');
    expect(ran.out).toContain('Nothing was sent.');
    expect(ran.err).toContain('Warning: The code was still URL-encoded');
    const japanese = await grantscope([...exchange('ya29.a0AfB_byNotACode0123456789'), '--dry-run', '--lang', 'ja']);
    expect(japanese).toMatchObject({ code: 1, out: expect.stringContaining('アクセス トークンのように見えます') });
  });
  test('a code that cannot be read ends with 2', async () => {
    expect(await document([...exchange('  '), '--dry-run'])).toMatchObject({
      code: 2,
      problem: { code: 'code.empty' },
    });
  });
});

describe('client check', () => {
  const check = (file: string) => ['client', 'check', '--client', file];
  test('says that ID and secret are good, and what Google answered', async () => {
    expect(await document(check(company.files.webClient))).toMatchObject({
      code: 0,
      value: { verdict: 'good', answer: 'code_refused', wire: { error: 'invalid_grant' }, problem: null },
    });
    const ran = await grantscope(check(company.files.installedClient), { watched: true });
    expect(ran.err).toContain('Nothing is spent.');
    expect(ran.out).toContain('Client ID and secret are good');
  });
  test('a wrong secret ends with 1, and the way out is told', async () => {
    const file = join(company.directory, 'wrong-secret.json');
    const text = await readFile(company.files.webClient, 'utf8');
    await writeFile(file, text.replace(/GOCSPX-[\w-]{6}/, 'GOCSPX-wrong_'));
    const answer = await document(check(file));
    expect(answer).toMatchObject({
      code: 1,
      ok: true,
      value: { verdict: 'refused', answer: 'secret_wrong', problem: { code: 'token.invalid_client.secret_wrong' } },
    });
    expect((await grantscope([...check(file), '--lang', 'ja'])).out).toContain('シークレットが違います');
  });
  test('where nobody answers it ends with 3', async () => {
    const file = join(company.directory, 'nobody.json');
    const text = await readFile(company.files.webClient, 'utf8');
    await writeFile(file, text.replaceAll(company.origin, 'http://127.0.0.1:1'));
    expect(await document(check(file))).toMatchObject({ code: 3, problem: { code: 'network.refused' } });
  });
});
