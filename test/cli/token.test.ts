import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { document, grantscope, printed } from './command-line.ts';
import { companyForTests } from './company.ts';

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';

const shown: string[] = [];
const company = companyForTests(shown);

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly idToken: string;
}

/** The tokens of somebody who has just agreed. Only the first consent brings a refresh token. */
async function tokensOf(person: number): Promise<Tokens> {
  const user = company.users.filter(({ state }) => state === 'active')[person]?.email ?? expect.fail();
  const scope = ['--scope', 'openid', 'email', calendar];
  const made = await document(['emulator', 'code', '--origin', company.origin, '--user', user, ...scope]);
  const argv = ['exchange', '--client', company.files.webClient, '--code', '-', ...scope, '--show-secrets'];
  const answer = await document(argv, { input: made.value.code });
  for (const ran of [made, answer]) printed.splice(printed.indexOf(ran.out), 1);
  const { accessToken, refreshToken, idToken } = answer.value as Tokens;
  shown.push(accessToken, refreshToken, idToken);
  return { accessToken, refreshToken, idToken };
}

const client = () => ['--client', company.files.webClient];

describe('token refresh', () => {
  test('gives a new access token, masked, with what it is good for', async () => {
    const { refreshToken, accessToken } = await tokensOf(1);
    const argv = ['token', 'refresh', '-', ...client()];
    const answer = await document(argv, { input: refreshToken });
    expect(answer).toMatchObject({ code: 0, err: '', value: { missingScopes: [], warnings: [] } });
    expect(answer.value.accessToken).toMatch(/^.{2,12}….{4}$/);
    expect(answer.value.scopes).toContain(calendar);

    const full = await document([...argv, '--show-secrets'], { input: refreshToken });
    printed.splice(printed.indexOf(full.out), 1);
    shown.push(full.value.accessToken, full.value.idToken);
    expect(full.value.accessToken).not.toBe(accessToken);
    const inspected = await document(['token', 'inspect', full.value.accessToken, ...client()]);
    expect(inspected).toMatchObject({ code: 0, value: { kind: 'accessToken' } });
  });

  test('says why a refresh token is refused, and exits with 1', async () => {
    const answer = await document(['token', 'refresh', '1//0gNeverIssuedToAnybody', ...client()]);
    expect(answer).toMatchObject({ code: 1, ok: false, problem: { wire: { error: 'invalid_grant' } } });
  });

  test('needs the client that obtained the token', async () => {
    const answer = await document(['token', 'refresh', '1//0gNeverIssuedToAnybody']);
    expect(answer).toMatchObject({ code: 2, problem: { code: 'usage.missing_option' } });
  });
});

describe('token inspect', () => {
  test('tells what an access token is, whichever way it is named', async () => {
    const { accessToken } = await tokensOf(3);
    const file = join(company.directory, 'token.txt');
    await writeFile(file, `Bearer ${accessToken}\n`);
    for (const [token, input] of [
      [accessToken, ''],
      [`@${file}`, ''],
      ['-', accessToken],
    ] as const) {
      const answer = await document(['token', 'inspect', token, ...client()], { input });
      expect(answer).toMatchObject({ code: 0, err: '', value: { kind: 'accessToken', accessType: 'offline' } });
      expect(answer.value.scopes).toContain(calendar);
      expect(Date.parse(answer.value.expiresAt)).toBeGreaterThan(Date.now());
    }
    const { out } = await grantscope(['token', 'inspect', '-', ...client()], { input: accessToken });
    expect(out).toContain(calendar);
  });

  test('tells an ID token too, by --google as well', async () => {
    const { idToken } = await tokensOf(0);
    const answer = await document(['token', 'inspect', '-', '--google', company.origin], { input: idToken });
    expect(answer).toMatchObject({ code: 0, value: { kind: 'idToken' } });
  });

  test('says that Google knows nothing of a refresh token, and asks it nothing', async () => {
    const answer = await document(['token', 'inspect', '1//0gAnything', ...client()]);
    expect(answer).toMatchObject({ code: 2, problem: { code: 'token.refresh_token_not_inspectable' } });
  });
});

describe('token userinfo', () => {
  test('tells who the person is, and what was not granted', async () => {
    const { accessToken } = await tokensOf(4);
    const argv = ['token', 'userinfo', '-', ...client()];
    const answer = await document(argv, { input: accessToken });
    expect(answer).toMatchObject({ code: 0, err: '', value: { claims: { email: expect.stringContaining('@') } } });
    expect(answer.value.absent).toEqual([
      { scope: 'profile', claims: ['name', 'given_name', 'family_name', 'picture'] },
    ]);
    const { out } = await grantscope(argv, { input: accessToken });
    expect(out).toMatch(/Claims[\s\S]*email +\S+@[\s\S]*Not told: name, .*The scope “profile” was not granted\./);
  });

  test('wants an access token, and says what it was given instead', async () => {
    const answer = await document(['token', 'userinfo', '-', ...client()], { input: '1//0gAnything' });
    expect(answer).toMatchObject({ code: 2, problem: { evidence: { looksLike: 'refresh token' } } });
  });
});

describe('token revoke', () => {
  test('ends the whole grant: neither token works afterwards', async () => {
    const { accessToken, refreshToken } = await tokensOf(2);
    const revoke = ['token', 'revoke', '-', ...client()];
    expect(await document(revoke, { input: refreshToken })).toMatchObject({ code: 0, value: { revoked: true } });
    expect(await document(['token', 'inspect', '-', ...client()], { input: accessToken })).toMatchObject({ code: 1 });
    expect(await document(['token', 'refresh', '-', ...client()], { input: refreshToken })).toMatchObject({ code: 1 });
    expect(await document(revoke, { input: refreshToken })).toMatchObject({ code: 1, ok: false });
  });
});
