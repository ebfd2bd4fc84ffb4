import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import type { ExchangeResult } from '../../shared/contract/authorization-code.ts';
import { expect, test } from './fixtures.ts';
import { callFromPage, chooseFiles } from './program.ts';

test.describe('what the page is given', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('a secret that was never there cannot be copied', async ({ page }) => {
    expect(await callFromPage(page, 'secrets.copy', { secretId: 'x' })).toMatchObject({ ok: false });
  });

  test('the emulator’s files are saved where a person says, for their eyes only', async ({
    electronApp,
    page,
    userData,
  }) => {
    const target = path.join(userData, 'saved.json');
    expect(await savedFile(electronApp, page, 'installedClient', target)).toContain('client_secret');
    expect(statSync(target).mode & 0o777).toBe(0o600);
    await chooseFiles(electronApp, path.join(userData, 'no/such/folder/x.json'));
    expect(await callFromPage(page, 'emulator.saveFile', { file: 'webClient' })).toMatchObject({
      ok: false,
      problem: { code: 'file.not_saved', evidence: { name: 'x.json', reason: 'ENOENT' } },
    });
  });

  test('after an exchange the page holds no secret: not in its document, not in its memory', async ({
    electronApp,
    page,
    userData,
  }) => {
    const exchanged = await exchange(page);
    const client = await savedFile(electronApp, page, 'webClient', path.join(userData, 'client.json'));
    const key = await savedFile(electronApp, page, 'serviceAccountKey', path.join(userData, 'key.json'));
    const secrets = {
      clientSecret: (JSON.parse(client) as { web: { client_secret: string } }).web.client_secret,
      privateKey: (JSON.parse(key) as { private_key: string }).private_key.split('\n')[5] ?? '',
      accessToken: await copied(electronApp, page, exchanged.accessToken.secretId),
      refreshToken: await copied(electronApp, page, exchanged.refreshToken?.secretId),
      idToken: (await copied(electronApp, page, exchanged.idToken?.secretId)).split('.')[2] ?? '',
    };
    for (const [name, secret] of Object.entries(secrets)) expect(secret.length, name).toBeGreaterThan(20);

    const memory = (await heap(page)) + (await page.content());
    // The search finds what is there: identifiers of the same outcome, which the page keeps.
    expect(memory.includes(exchanged.tokenSetId)).toBe(true);
    const found = Object.entries(secrets).filter(([, secret]) => memory.includes(secret.slice(0, 40)));
    expect(found.map(([name]) => name)).toEqual([]);
  });
});

test('a copied secret leaves the clipboard after a minute', async ({ electronApp, page }) => {
  const { accessToken } = await exchange(page);
  const elapse = await holdTimers(electronApp);
  const copy = () => callFromPage(page, 'secrets.copy', { secretId: accessToken.secretId });
  expect(await copy()).toEqual({ ok: true, value: { clearsInSeconds: 60 } });
  expect(await clipboard(electronApp)).toMatch(/^ya29\./);
  expect(await elapse()).toEqual([60_000]);
  await expect.poll(() => clipboard(electronApp)).toBe('');
});

test('unless something else was copied meanwhile', async ({ electronApp, page }) => {
  const { accessToken } = await exchange(page);
  const elapse = await holdTimers(electronApp);
  await callFromPage(page, 'secrets.copy', { secretId: accessToken.secretId });
  await callFromPage(page, 'clipboard.writeText', { text: 'a shopping list' });
  expect(await elapse()).toEqual([60_000]);
  expect(await clipboard(electronApp)).toBe('a shopping list');
});

async function exchange(page: Page): Promise<ExchangeResult> {
  const state = await callFromPage(page, 'emulator.state', {});
  const user = state.ok ? (state.value?.users[0]?.email ?? '') : '';
  const scopes = ['openid', 'email', 'profile'];
  const code = await callFromPage(page, 'emulator.code', { user, scopes });
  const credentials = await callFromPage(page, 'credentials.list', {});
  const client = credentials.ok ? credentials.value.find(({ kind }) => kind === 'oauthClient') : undefined;
  const exchanged = await callFromPage(page, 'authorizationCode.exchange', {
    credentialId: client?.id ?? '',
    code: code.ok ? code.value.code : '',
    scopes,
  });
  if (!exchanged.ok) throw new Error(exchanged.problem.code);
  await page.evaluate((outcome) => Reflect.set(window, 'keptByTest', outcome), exchanged);
  return exchanged.value;
}

/** What `secrets.copy` put on the clipboard: the value goes there without passing through the page. */
async function copied(app: ElectronApplication, page: Page, secretId: string | undefined): Promise<string> {
  expect(await callFromPage(page, 'secrets.copy', { secretId })).toMatchObject({ ok: true });
  return clipboard(app);
}

function clipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

async function savedFile(app: ElectronApplication, page: Page, file: string, target: string): Promise<string> {
  await chooseFiles(app, target);
  expect(await callFromPage(page, 'emulator.saveFile', { file })).toEqual({ ok: true, value: true });
  return readFileSync(target, 'utf8');
}

/** Everything that is in the page's memory, its strings included. */
async function heap(page: Page): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const parts: string[] = [];
  devtools.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  return parts.join('');
}

/** Keeps main's long timers back. What is given lets them run, and tells how long they would have waited. */
async function holdTimers(app: ElectronApplication): Promise<() => Promise<readonly number[]>> {
  await app.evaluate(() => {
    const held: [() => void, number][] = [];
    const original = setTimeout;
    const hold = (work: () => void, ms: number) => (ms < 10_000 ? original(work, ms) : void held.push([work, ms]));
    Reflect.set(globalThis, 'setTimeout', hold);
    Reflect.set(globalThis, 'heldTimers', held);
  });
  return () =>
    app.evaluate(() =>
      (Reflect.get(globalThis, 'heldTimers') as [() => void, number][]).map(([work, ms]) => {
        work();
        return ms;
      }),
    );
}
