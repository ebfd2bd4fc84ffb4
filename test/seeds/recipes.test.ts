import { spawn, spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grantscope } from '../cli/command-line.ts';
import { type Company, startCompany } from '../cli/company.ts';

const python = '/usr/bin/python3';
const modules = ['google_auth_oauthlib', 'oauth2client', 'googleapiclient', 'OpenSSL'];
const witnesses = spawnSync(python, ['-c', `import ${modules.join(', ')}`]).status === 0;
if (!witnesses) {
  console.warn(
    `\nSKIPPED: the recipes in Python. ${python} lacks one of ${modules.join(', ')}; ` +
      'on Debian: apt-get install python3-google-auth-oauthlib python3-oauth2client python3-googleapi python3-openssl\n',
  );
}

const auth = 'https://www.googleapis.com/auth/';
const scopes = ['openid', `${auth}userinfo.profile`, `${auth}userinfo.email`, `${auth}calendar`];

describe.skipIf(!witnesses)('the Python that other people wrote for Google is served by the emulator', () => {
  let company: Company;
  beforeAll(async () => {
    company = await startCompany();
  });
  afterAll(() => company.close());

  async function code(): Promise<string> {
    const argv = ['emulator', 'code', '--origin', company.origin, '--user', company.users[0].email];
    return (await grantscope([...argv, '--scope', scopes.join(',')])).out.trim();
  }

  test('google-auth-oauthlib exchanges a code once, and google-auth verifies the ID token', async () => {
    const argv = [company.files.webClient, await code(), ...scopes];
    const { out, code: exit } = await runPython('exchange_code.py', argv);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toEqual({
      hasAccessToken: true,
      hasRefreshToken: true,
      scopes: scopes.toSorted(),
      email: company.users[0].email,
      name: company.users[0].name,
    });

    const again = await runPython('exchange_code.py', argv);
    expect(again.code).not.toBe(0);
    expect(again.err).toContain('invalid_grant');
  });

  const calendar = 'info@sakura-trading.example';
  const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
  describe.each(['serviceAccountP12', 'serviceAccountKey'] as const)('oauth2client with the %s', (file) => {
    const read = (subject: string) =>
      runPython('read_calendar.py', [company.files[file], `${company.origin}/token`, account, calendar, subject]);

    test('reads the entry of the user it acts for', async () => {
      expect(await read(calendar)).toMatchObject({ code: 0, out: `${calendar}\n` });
    });

    test('gets a 404 where it acts for nobody', async () => {
      const { code: exit, err } = await read('');
      expect(exit).toBe(1);
      expect(err).toMatch(/HttpError 404.*Not Found/);
    });

    test('is refused where the Admin console lacks the scope', async () => {
      const fault = (state: string) =>
        grantscope(['emulator', 'fault', 'delegation-missing', state, '--origin', company.origin]);
      await fault('on');
      try {
        expect((await read(calendar)).err).toMatch(/unauthorized_client|access_denied/);
      } finally {
        await fault('off');
      }
    });
  });
});

/** Beside this process, which answers it. */
function runPython(
  script: string,
  argv: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ code: number | null; out: string; err: string }>();
  const child = spawn(python, [new URL(script, import.meta.url).pathname, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  return promise;
}
