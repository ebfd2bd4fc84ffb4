import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../main/cli/open-browser.ts';
import { document, grantscope, printed } from './command-line.ts';
import { type Company, startCompany } from './company.ts';
import { expectNothingPrintedOf } from './secrets.ts';

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const script = join(import.meta.dirname, 'browser.ts');

let company: Company;
let user: string;
const shown: string[] = [];
beforeAll(async () => {
  company = await startCompany();
  user = company.users[0].email;
});
afterAll(async () => {
  expectNothingPrintedOf(company, shown);
  await company.close();
});

/** Full secrets were asked for: what was printed then is no leak. */
async function showing(argv: readonly string[], circumstances = {}) {
  const answer = await document([...argv, '--show-secrets'], circumstances);
  printed.splice(printed.indexOf(answer.out), 1);
  for (const name of ['accessToken', 'refreshToken', 'idToken', 'codeVerifier']) {
    if (typeof answer.value?.[name] === 'string') shown.push(answer.value[name]);
  }
  return answer;
}

const browserOf = (account: string, action = 'allow') => ({
  env: { BROWSER: `${process.execPath} ${script} ${account} ${action} %s` },
});

describe('authorize url', () => {
  const url = (...more: string[]) => ['authorize', 'url', '--client', company.files.webClient, ...more];

  test('gives the URL, every parameter of it, and what will be needed later', async () => {
    const all = ['--access-type', 'offline', '--prompt', 'consent', 'select_account', '--login-hint', user];
    const more = ['--hd', 'sakura-trading.example', '--include-granted-scopes', '--state', 's 1', '--nonce', 'n1'];
    const { value, code, err } = await document(url('--scope', 'openid', calendar, ...all, ...more));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(value).toMatchObject({ state: 's 1', nonce: 'n1', codeVerifier: null, warnings: [] });
    expect(value.parameters).toEqual({
      client_id: expect.stringMatching(/\.apps\.googleusercontent\.com$/),
      redirect_uri: value.redirectUri,
      response_type: 'code',
      scope: `openid ${calendar}`,
      access_type: 'offline',
      prompt: 'consent select_account',
      login_hint: user,
      hd: 'sakura-trading.example',
      include_granted_scopes: 'true',
      state: 's 1',
      nonce: 'n1',
    });
    const parsed = new URL(value.url);
    expect(parsed.origin).toBe(company.origin);
    expect(Object.fromEntries(parsed.searchParams)).toEqual(value.parameters);
  });

  test('makes a code verifier with --pkce: masked, with a warning, unless secrets are to be shown', async () => {
    const masked = await document(url('--scope', 'openid', '--pkce'));
    expect(masked.value.codeVerifier).toMatch(/^.{2,12}….{4}$/);
    expect(masked.value.warnings).toMatchObject([{ code: 'authorize.code_verifier_masked' }]);
    expect(masked.err).toContain('--show-secrets');

    const full = await showing(url('--scope', 'openid', '--pkce'));
    expect(full).toMatchObject({ err: '', value: { warnings: [], parameters: { code_challenge_method: 'S256' } } });
    expect(full.value.parameters.code_challenge).toBe(
      createHash('sha256').update(full.value.codeVerifier).digest('base64url'),
    );
  });

  test('takes a verifier or a challenge that exist already (the example of RFC 7636, appendix B)', async () => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const challenge = 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM';
    shown.push(verifier);
    const file = join(company.directory, 'verifier.txt');
    await writeFile(file, `${verifier}\n`);
    for (const [argv, input] of [
      [['--code-verifier', `@${file}`], ''],
      [['--code-verifier', '-'], verifier],
      [['--code-challenge', challenge], ''],
    ] as const) {
      const answer = await document(url('--scope', 'openid', ...argv), { input });
      expect(answer).toMatchObject({ code: 0, err: '', value: { warnings: [] } });
      expect(answer.value.parameters).toMatchObject({ code_challenge: challenge, code_challenge_method: 'S256' });
    }
  });

  test('warns of what will not work or not come, and builds the URL all the same', async () => {
    const asked = [
      '--scope',
      'openid',
      calendar.replace('calendar', 'calender'),
      '--redirect-uri',
      'http://app.example.com/',
    ];
    const { value, code, err } = await document(url(...asked, '--granular-consent', 'false', '--hl', 'ja'));
    expect(code).toBe(0);
    expect(value.warnings.map((warning: { code: string }) => warning.code)).toEqual([
      'authorize.redirect_uri_insecure',
      'scope.misspelt',
      'authorize.no_offline_access',
    ]);
    expect(err).toContain(calendar);
    expect(value.parameters).toMatchObject({ enable_granular_consent: 'false', hl: 'ja' });
  });

  test('its URL, answered by a person, gives a code that exchanges with what was printed', async () => {
    const asked = await showing(url('--scope', 'openid', 'email', '--pkce', '--redirect-uri', callback()));
    const code = await answered(asked.value.url);
    const exchange = ['exchange', '--client', company.files.webClient, '--code', code, '--scope', 'openid', 'email'];
    const answer = await document([
      ...exchange,
      '--code-verifier',
      asked.value.codeVerifier,
      '--nonce',
      asked.value.nonce,
    ]);
    expect(answer).toMatchObject({ code: 0, value: { missingScopes: [], claims: { email: user } } });
  });

  /** The address the web client is registered with; nobody listens there, and nobody has to. */
  const callback = () => 'https://groupware.sakura-trading.example/oauth2/callback';

  /** Where the browser would have been sent, as a person copies it from the address bar. */
  async function answered(address: string): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [script, user, 'allow', address, 'print']);
    shown.push(new URL(stdout).searchParams.get('code') ?? expect.fail());
    return stdout;
  }

  test.each([
    ['--access-type', ['--access-type', 'forever'], 'online, offline'],
    ['--prompt', ['--prompt', 'login'], 'select_account'],
    ['--granular-consent', ['--granular-consent', 'maybe'], 'true, false'],
    ['--prompt none with others', ['--prompt', 'none,consent'], 'none'],
  ])('refuses what %s does not know', async (_, argv, named) => {
    const answer = await document(url('--scope', 'openid', ...argv));
    expect(answer).toMatchObject({ code: 2, problem: { code: 'usage.invalid_value' } });
    expect(answer.problem?.cause).toContain(named);
  });

  test.each([
    ['--code-verifier', 'too-short'],
    ['--code-challenge', 'not a challenge'],
  ])('refuses a malformed %s, and does not repeat it', async (option, value) => {
    const answer = await document(url('--scope', 'openid', option, value));
    expect(answer).toMatchObject({ code: 2, problem: { code: 'usage.invalid_request' } });
    expect(answer.out).not.toContain(value);
  });

  test('people get the URL alone on the first line, and its parameters below', async () => {
    const { out } = await grantscope(url('--scope', 'openid', calendar));
    const [first = '', second] = out.split('\n');
    expect(new URL(first).searchParams.get('scope')).toBe(`openid ${calendar}`);
    expect(second).toBe('');
    expect(out).toMatch(/\n {2}redirect_uri +https:/);
  });
});

describe('authorize login', () => {
  const login = (...more: string[]) => ['authorize', 'login', '--client', company.files.installedClient, ...more];

  test('signs in through the browser and answers as an exchange does', async () => {
    const answer = await document(login('--scope', 'openid', 'email', calendar), browserOf(user));
    expect(answer).toMatchObject({ code: 0, err: '', value: { missingScopes: [], claims: { email: user } } });
    for (const token of ['accessToken', 'refreshToken', 'idToken'])
      expect(answer.value[token]).toMatch(/^.{2,12}….{4}$/);
    const nonce = answer.value.idTokenChecks.find(({ check }: { check: string }) => check === 'nonce');
    expect(nonce).toMatchObject({ outcome: 'pass' });
  });

  test('a person who looks on is told what is awaited, with the URL in case nothing opens', async () => {
    const { err, code } = await grantscope(login('--scope', 'openid'), { ...browserOf(user), watched: true });
    expect(code).toBe(0);
    expect(err).toContain('Ctrl-C');
    expect(err).toContain(`${company.origin}/o/oauth2/v2/auth?`);
  });

  test('somebody who presses Cancel is told apart from a network that fails', async () => {
    const someone = company.users[2]?.email ?? '';
    const answer = await document(login('--scope', calendar, '--prompt', 'consent'), browserOf(someone, 'cancel'));
    expect(answer).toMatchObject({ code: 1, problem: { code: 'authorize.access_denied' } });
  });

  test('where no browser can be opened the URL is printed, and Ctrl-C ends the wait with 130', async () => {
    const interruption = new AbortController();
    const answer = await document(login('--scope', 'openid'), {
      env: { BROWSER: 'no-such-browser-anywhere' },
      interrupted: interruption.signal,
      onErr: () => interruption.abort(),
    });
    expect(answer).toMatchObject({ code: 130, ok: false, problem: { code: 'operation.cancelled' } });
    expect(new URL(/http\S+/.exec(answer.err)?.[0] ?? '').searchParams.get('code_challenge_method')).toBe('S256');
  });

  test('a web client without an address on this computer is refused before anything is opened', async () => {
    const content = await readFile(company.files.webClient, 'utf8');
    const file = join(company.directory, 'no-loopback.json');
    const client = JSON.parse(content) as { web: { redirect_uris: string[] } };
    client.web.redirect_uris = ['https://groupware.sakura-trading.example/oauth2/callback'];
    await writeFile(file, JSON.stringify(client));
    const argv = ['authorize', 'login', '--client', file, '--scope', 'openid'];
    expect(await document(argv, browserOf(user))).toMatchObject({
      code: 2,
      err: '',
      problem: { code: 'authorize.no_loopback_redirect' },
    });
  });

  test('a secret that was typed in the wrong place is not repeated', async () => {
    const secret = 'ya29.a0AbVbY6PqRsTuVwXyZ0123456789_abcdefghijklmnopqrstuvwxyz';
    for (const option of ['--timeout', '--access-type', '--prompt']) {
      const { out, code } = await document(login('--scope', 'openid', option, secret));
      expect({ code, repeated: out.includes(secret.slice(10, 40)) }).toEqual({ code: 2, repeated: false });
    }
  });

  test.each(['4', '3601', 'soon', '-1'])('--timeout %s is refused', async (seconds) => {
    const answer = await document(login('--scope', 'openid', '--timeout', seconds));
    expect(answer).toMatchObject({ code: 2, problem: { code: 'usage.invalid_value' } });
  });
});

describe('the browser', () => {
  const page = 'http://127.0.0.1:4180/o/oauth2/v2/auth?client_id=1&scope=openid%20email';

  test.each([
    'https://accounts.google.com.evil.example/o/oauth2/v2/auth',
    'https://accounts.google.com@evil.example/',
    'http://example.com/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '--incognito',
    'http://127.0.0.1:4180/" & calc & "',
    'http://127.0.0.1:4180/\nsecond',
    'http://127.0.0.1.evil.example:80/',
  ])('is given no %s', async (url) => {
    expect(await openBrowser(url, { BROWSER: process.execPath })).toBe(false);
  });

  test('is what BROWSER names: the first that comes up, the URL where “%s” stands or at the end', async () => {
    const record = join(company.directory, 'opened.mjs');
    const opened = `${record}.txt`;
    await writeFile(
      record,
      `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(opened)}, process.argv.slice(2).join(' '));`,
    );
    const node = `${process.execPath} ${record}`;
    for (const [BROWSER, said] of [
      [node, page],
      [`${node} --new-window %s last`, `--new-window ${page} last`],
      [`no-such-browser-anywhere:false:${node} third`, `third ${page}`],
    ] as const) {
      expect(await openBrowser(page, { BROWSER, PATH: process.env.PATH })).toBe(true);
      expect(await readFile(opened, 'utf8')).toBe(said);
    }
  });

  test('runs no shell: what a shell would do with its words does not happen', async () => {
    const touched = join(company.directory, 'touched');
    const BROWSER = `true ; touch ${touched}`;
    await openBrowser(page, { BROWSER, PATH: process.env.PATH });
    await expect(readFile(touched)).rejects.toThrow('ENOENT');
  });

  test.runIf(process.platform === 'linux')('is not looked for without a screen', async () => {
    expect(await openBrowser(page, { PATH: process.env.PATH })).toBe(false);
  });
});
