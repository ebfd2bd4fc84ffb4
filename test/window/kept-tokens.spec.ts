import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { isRealElectron, withProgram } from './launch.ts';
import { call } from './page-call.ts';

/** A sign-in of the running program, and one of its tokens in full. */
async function signIn(page: Page) {
  await expect.poll(() => call(page, 'credentials.list', {})).toHaveLength(2);
  const client = (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'oauthClient');
  const user = 'hanako.sato@sakura-trading.example';
  const { code } = await call(page, 'emulator.code', { user, scopes: ['openid', 'email'] });
  const result = await call(page, 'authorizationCode.exchange', { credentialId: client?.id ?? '', code });
  const secrets = [result.accessToken, result.refreshToken, result.idToken].filter((secret) => secret !== null);
  const tokens = secrets.map(({ secretId }) => call(page, 'secrets.reveal', { secretId }));
  return { ...result, tokens: await Promise.all(tokens) };
}

/** Everything in the program's own directory, as one text. */
function atRest(directory: string): string {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
}

test('tokens are not kept where there is no key store, and that is said', async ({ page, userData }) => {
  const { tokenSetId, tokens } = await signIn(page);
  expect(await call(page, 'settings.get', {})).toMatchObject({ canRemember: false });
  await expect(call(page, 'tokenSets.keep', { tokenSetId, keep: true })).rejects.toThrow('kept_tokens.no_key_store');
  expect(await call(page, 'tokenSets.list', {})).toMatchObject([{ id: tokenSetId, kept: false }]);
  expect(readdirSync(userData)).not.toContain('tokens.bin');
  for (const token of tokens) expect(atRest(userData)).not.toContain(token);
});

test.describe('with a key store', () => {
  test.skip(isRealElectron, 'Playwright starts Electron without a key store');
  const keyStore = (userData: string) => ({ environment: { STANDIN_KEY_STORE: path.join(userData, 'key-store') } });

  test('kept tokens are encrypted at rest, back after a restart, and gone once forgotten', async ({ userData }) => {
    const file = path.join(userData, 'tokens.bin');
    const { tokenSetId, tokens } = await withProgram(
      userData,
      async (page) => {
        const first = await signIn(page);
        const second = await signIn(page);
        await call(page, 'tokenSets.keep', { tokenSetId: first.tokenSetId, keep: true });
        await call(page, 'tokenSets.keep', { tokenSetId: second.tokenSetId, keep: true });
        await call(page, 'tokenSets.keep', { tokenSetId: second.tokenSetId, keep: false });
        return first;
      },
      keyStore(userData),
    );
    expect(statSync(file).mode & 0o777).toBe(0o600);
    for (const token of tokens) expect(atRest(userData)).not.toContain(token);

    await withProgram(
      userData,
      async (page) => {
        await expect.poll(() => call(page, 'tokenSets.list', {})).toMatchObject([{ id: tokenSetId, kept: true }]);
        const [set] = await call(page, 'tokenSets.list', {});
        const secretId = set?.result.accessToken.secretId ?? '';
        expect(await call(page, 'secrets.reveal', { secretId })).toBe(tokens[0]);
        await call(page, 'tokenSets.forget', { tokenSetId });
        expect(await call(page, 'tokenSets.list', {})).toEqual([]);
      },
      keyStore(userData),
    );
    expect(existsSync(file)).toBe(false);
  });

  test('with the client that is forgotten its kept tokens go', async ({ userData }) => {
    await withProgram(
      userData,
      async (page) => {
        const { tokenSetId } = await signIn(page);
        await call(page, 'tokenSets.keep', { tokenSetId, keep: true });
        const [set] = await call(page, 'tokenSets.list', {});
        await call(page, 'credentials.forget', { credentialId: set?.client.credentialId ?? '' });
      },
      keyStore(userData),
    );
    expect(existsSync(path.join(userData, 'tokens.bin'))).toBe(false);
  });

  test('that were changed at rest are kept aside and said to be, and what is whole is back', async ({ userData }) => {
    const file = path.join(userData, 'tokens.bin');
    const { tokenSetId } = await withProgram(
      userData,
      async (page, app) => {
        const signedIn = await signIn(page);
        await call(page, 'tokenSets.keep', { tokenSetId: signedIn.tokenSetId, keep: true });
        const changed = await app.evaluate(
          async ({ safeStorage }, base64) => {
            const { result } = await safeStorage.decryptStringAsync(Buffer.from(base64, 'base64'));
            const [whole] = JSON.parse(result) as [{ readonly shown: object }];
            const odd = { toString: 0 };
            const never = [null, 7, [], odd, { ...whole, id: odd }, { ...whole, id: 'x', obtainedAt: 1e308 }];
            const shown = {
              ...whole.shown,
              warnings: [{ code: 'of.another_version', certainty: 'certain', evidence: {} }],
            };
            const text = JSON.stringify([...never, { ...whole, id: 'y', shown: { claims: odd } }, { ...whole, shown }]);
            return (await safeStorage.encryptStringAsync(text)).toString('base64');
          },
          readFileSync(file, 'base64'),
        );
        writeFileSync(file, Buffer.from(changed, 'base64'));
        return signedIn;
      },
      keyStore(userData),
    );
    const list = async (page: Page) => (await call(page, 'tokenSets.list', {})).map(({ id, kept }) => ({ id, kept }));
    const warnings = async (page: Page) => (await call(page, 'settings.get', {})).warnings.map(({ code }) => code);
    await withProgram(
      userData,
      async (page) => {
        await expect.poll(() => list(page)).toEqual([{ id: tokenSetId, kept: true }]);
        expect(await warnings(page)).toEqual(['kept_tokens.unreadable']);
        await page.keyboard.press('Control+2');
        await page.getByRole('radio', { name: 'Tokens' }).click();
        await expect(page.locator('.done-line')).toContainText('Exchanged at');
      },
      keyStore(userData),
    );
    expect(readdirSync(userData)).toContain('tokens.unreadable-1.bin');
    await withProgram(
      userData,
      async (page) => {
        await expect.poll(() => list(page)).toEqual([{ id: tokenSetId, kept: true }]);
        expect(await warnings(page)).toEqual([]);
      },
      keyStore(userData),
    );
  });

  test('no list at all is kept aside, of tokens as of credentials, and the program starts', async ({ userData }) => {
    await withProgram(
      userData,
      async (page, app) => {
        await call(page, 'settings.set', { rememberCredentials: true });
        const encrypted = await app.evaluate(async ({ safeStorage }) =>
          (await safeStorage.encryptStringAsync('{"toString":0}')).toString('base64'),
        );
        for (const name of ['tokens.bin', 'credentials.bin'])
          writeFileSync(path.join(userData, name), Buffer.from(encrypted, 'base64'));
      },
      keyStore(userData),
    );
    await withProgram(
      userData,
      async (page) => {
        const warnings = async () => (await call(page, 'settings.get', {})).warnings.map(({ code }) => code);
        await expect
          .poll(async () => (await warnings()).toSorted())
          .toEqual(['kept_tokens.unreadable', 'remembered.unreadable']);
        expect(await call(page, 'credentials.list', {})).toHaveLength(2);
      },
      keyStore(userData),
    );
  });

  test('that the key store cannot read any more are kept aside, and that is said', async ({ userData }) => {
    writeFileSync(path.join(userData, 'tokens.bin'), 'v11 of another key');
    await withProgram(
      userData,
      async (page) => {
        const warnings = async () => (await call(page, 'settings.get', {})).warnings.map(({ code }) => code);
        await expect.poll(warnings).toEqual(['kept_tokens.unreadable']);
      },
      keyStore(userData),
    );
    expect(readFileSync(path.join(userData, 'tokens.unreadable-1.bin'), 'utf8')).toBe('v11 of another key');
  });
});
