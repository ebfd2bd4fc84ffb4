import type { ElectronApplication, Page } from '@playwright/test';
import { startEmulator } from '../../main/emulator/emulator.ts';
import { consent } from '../consent.ts';
import { codeField } from './auth-code-page.ts';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany, emptyAuthCode } from './put-back.ts';
import { watchOpened } from './program.ts';

const person = 'hanako.sato@sakura-trading.example';
const inspector = (page: Page) => page.getByRole('complementary');
const signInButton = (page: Page) => page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true });
const parameters = (page: Page) => inspector(page).getByRole('region', { name: 'Parameters' });
const parameter = (page: Page, name: string) =>
  parameters(page).getByRole('term').getByText(name, { exact: true }).locator('xpath=../dd');

/** The Desktop client, which takes any free port: several programs may sign in at the same time. */
const openInstalledClient = (page: Page) => call(page, 'emulator.openFile', { file: 'installedClient' });

async function openSignIn(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await page.getByRole('radio', { name: 'Sign in' }).click();
  await expect(inspector(page)).toContainText('Choose scopes to build the consent URL.');
  await expect(signInButton(page)).toBeDisabled();
  await page.getByRole('button', { name: 'Add openid, email, profile' }).click();
}

/** Presses Sign in, and gives the URL that was opened in the system's browser. */
async function start(page: Page, opened: () => Promise<readonly string[]>): Promise<string> {
  await signInButton(page).click();
  await expect(page.getByRole('progressbar', { name: /^Waiting for the browser, \d+ minutes left$/ })).toBeVisible();
  return (await opened()).at(-1) ?? '';
}

function clipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test.describe('a sign-in', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyAuthCode(page);
  });
  test.afterEach(async ({ page }) => {
    const cancel = page.getByRole('main').getByRole('button', { name: 'Cancel' });
    if (await cancel.isVisible()) await cancel.click();
  });

  test('a person signs in in the system’s browser, and the window shows their tokens', async ({
    electronApp,
    page,
  }) => {
    const opened = await watchOpened(electronApp);
    await openInstalledClient(page);
    await openSignIn(page);
    const { origin, searchParams } = new URL(await start(page, opened));
    expect(origin).toBe((await call(page, 'emulator.state', {}))?.origin);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      scope: 'openid email profile',
      access_type: 'offline',
      code_challenge_method: 'S256',
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/$/),
    });
    expect(await barriers(page)).toEqual([]);

    const back = await consent((await opened())[0] ?? '', person);
    expect(await (await fetch(back)).text()).toContain('You are signed in');
    await expect(page.getByText(/^Signed in at/)).toBeVisible();
    await expect(page.getByRole('region', { name: 'Refresh token' })).toContainText(/1\/\/.{4}….{4}/);
    await expect(page.getByRole('option', { name: /^Pass nonce/ })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(person);
    await expect(inspector(page)).toContainText('Everything that was asked for was granted.');
    await inspector(page).getByRole('button', { name: 'Show the request' }).click();
    await expect(inspector(page)).toContainText('authorize.login');
  });

  test('whoever does not agree is told apart, and may try again', async ({ electronApp, page }) => {
    const opened = await watchOpened(electronApp);
    await openInstalledClient(page);
    await openSignIn(page);
    const first = await start(page, opened);
    await fetch(await consent(first, person, 'cancel'));
    await expect(inspector(page).getByRole('article')).toContainText('The person did not agree');
    const second = await start(page, opened);
    expect(new URL(second).searchParams.get('state')).not.toBe(new URL(first).searchParams.get('state'));
    await expect(inspector(page).getByRole('article')).toHaveCount(0);
  });

  test('cancelling stops the waiting: nobody listens any more', async ({ electronApp, page }) => {
    const opened = await watchOpened(electronApp);
    await openInstalledClient(page);
    await openSignIn(page);
    const back = await consent(await start(page, opened), person);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(signInButton(page)).toBeEnabled();
    await expect(fetch(back)).rejects.toThrow();
    expect(await call(page, 'trace.list', {})).toEqual([]);
  });

  test('one may look elsewhere meanwhile; the tokens are there when one comes back', async ({ electronApp, page }) => {
    const opened = await watchOpened(electronApp);
    await openInstalledClient(page);
    await openSignIn(page);
    const url = await start(page, opened);
    await page.getByRole('radio', { name: 'I have a code' }).click();
    await page.keyboard.press('Control+7');
    await fetch(await consent(url, person));
    await page.keyboard.press('Control+2');
    await expect(page.getByText(/^Signed in at/)).toBeVisible();
  });

  test('where no browser comes up, the address is shown to be opened by hand', async ({ electronApp, page }) => {
    await electronApp.evaluate(({ shell }) => {
      shell.openExternal = () => Promise.reject(new Error('no browser'));
    });
    await openInstalledClient(page);
    await openSignIn(page);
    await signInButton(page).click();
    await expect(page.getByRole('main').getByRole('alert')).toContainText('No browser could be opened.');
    const url = await page.getByRole('main').locator('code').innerText();
    await fetch(await consent(url, person));
    await expect(page.getByText(/^Signed in at/)).toBeVisible();
  });

  test('a file from elsewhere opens no browser: only Google’s page and the running emulator’s do', async ({
    electronApp,
    page,
  }) => {
    const elsewhere = await startEmulator({});
    if (!elsewhere.ok) throw new Error(elsewhere.problem.code);
    try {
      const { bytes, fileName } = await elsewhere.value.file('installedClient');
      const data = Buffer.from(bytes).toString('utf8');
      await call(page, 'credentials.open', { content: { encoding: 'utf8', data }, fileName });
      const opened = await watchOpened(electronApp);
      await openSignIn(page);
      await signInButton(page).click();
      await expect(page.getByRole('main').getByRole('alert')).toContainText('No browser could be opened.');
      expect(await page.getByRole('main').locator('code').innerText()).toContain(elsewhere.value.origin);
      await inspector(page).getByRole('button', { name: 'Open in browser' }).click();
      await expect(inspector(page).getByRole('article')).toBeVisible();
      expect(await opened()).toEqual([]);
    } finally {
      await elsewhere.value.close();
    }
  });
});

test('the consent URL says what is chosen, and what comes back is enough to exchange', async ({
  electronApp,
  page,
}) => {
  const opened = await watchOpened(electronApp);
  await openSignIn(page);
  await expect(parameter(page, 'scope')).toHaveText('openid email profile');
  const state = await parameter(page, 'state').innerText();
  await page.getByRole('radio', { name: 'online' }).click();
  await page.getByRole('button', { name: /What is shown/ }).click();
  await page.getByRole('option', { name: /^consent select_account/ }).click();
  await page.getByRole('textbox', { name: 'Account (login_hint)' }).fill(person);
  await page.getByRole('textbox', { name: 'Domain (hd)' }).fill('sakura-trading.example');
  await page.getByText('Add what was granted before').click();
  await expect(parameter(page, 'include_granted_scopes')).toHaveText('true');
  await expect(parameter(page, 'access_type')).toHaveText('online');
  await expect(parameter(page, 'prompt')).toHaveText('consent select_account');
  await expect(parameter(page, 'login_hint')).toHaveText(person);
  await expect(parameter(page, 'hd')).toHaveText('sakura-trading.example');
  await expect(parameter(page, 'code_challenge_method')).toHaveText('S256');
  await expect(parameter(page, 'state')).toHaveText(state);

  await inspector(page).getByRole('button', { name: 'Copy URL' }).click();
  await expect.poll(() => clipboard(electronApp)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/o\/oauth2\/v2\/auth\?/);
  const copied = await clipboard(electronApp);
  expect(new URL(copied).searchParams.get('state')).toBe(state);
  await inspector(page).getByRole('button', { name: 'Open in browser' }).click();
  await expect.poll(opened).toEqual([copied]);
  // What left the program stays as it is: the next change makes another one.
  await page.getByRole('textbox', { name: 'Domain (hd)' }).fill('');
  await expect(parameter(page, 'hd')).toHaveCount(0);
  await expect(parameter(page, 'state')).not.toHaveText(state);

  await inspector(page).getByRole('button', { name: 'Paste what came back' }).click();
  // The scopes come back with the code.
  await page.getByRole('button', { name: 'Remove all' }).click();
  await expect(page.getByRole('grid', { name: 'Scopes' })).toHaveCount(0);
  await codeField(page).fill(await consent(copied, person));
  await expect(page.getByText(/^From the consent URL made here.*Code verifier, Nonce\.$/)).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Scopes' }).getByRole('row')).toHaveCount(3);
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
  await expect(page.getByRole('option', { name: /^Pass nonce/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'No refresh token' })).toBeVisible();
});

test('a redirect URI that is not registered is warned about before anything is opened', async ({ page }) => {
  await openSignIn(page);
  await inspector(page)
    .getByRole('button', { name: /Redirect URI/ })
    .click();
  await page.getByRole('option', { name: /Another one/ }).click();
  await inspector(page).getByRole('textbox', { name: 'Redirect URI' }).fill('https://elsewhere.example/cb');
  await expect(inspector(page).getByRole('article')).toContainText('not one of this client’s');
  await expect(parameter(page, 'redirect_uri')).toHaveText('https://elsewhere.example/cb');
  expect(await call(page, 'trace.list', {})).toEqual([]);
});

test.describe('in Japanese, in the dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the form and the URL have no sentence in English and no barrier', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await page.getByRole('radio', { name: 'ログイン' }).click();
    await page.getByRole('button', { name: 'openid、email、profile を追加' }).click();
    await expect(inspector(page).getByRole('region', { name: 'パラメーター' })).toContainText('openid email profile');
    expect(await barriers(page)).toEqual([]);
  });
});
