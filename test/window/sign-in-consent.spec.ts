import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call, paste } from './page-call.ts';
import { listenForFaults } from './page-faults.ts';
import { hasPersonBrowser, withPersonBrowser } from './person-browser.ts';
import { watchOpened } from './program.ts';

// A whole sign-in: the emulator's consent page is worked in a real browser, apart from the program, as a person would.

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const inspector = (page: Page) => page.getByRole('complementary');

test.skip(!hasPersonBrowser, 'the browser of a person that these need runs on Linux x64');

/** Asks for openid, email, profile and the calendar, and gives the URL that was opened in the system's browser. */
async function startSignIn(page: Page, app: ElectronApplication): Promise<string> {
  const opened = await watchOpened(app);
  await call(page, 'emulator.openFile', { file: 'installedClient' });
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await page.getByRole('radio', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Add openid, email, profile' }).click();
  await page.getByRole('combobox', { name: 'Scopes' }).focus();
  await paste(page, calendar);
  await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('progressbar', { name: /^Waiting for the browser/ })).toBeVisible();
  return (await opened()).at(-1) ?? '';
}

test('one chooses an account, clears a box and allows; the window says what is missing', async ({
  page,
  electronApp,
}) => {
  const url = await startSignIn(page, electronApp);
  await withPersonBrowser(async (browser) => {
    const faults = listenForFaults(browser);
    await browser.goto(url);
    await expect(browser.getByRole('heading', { name: 'Choose an account' })).toBeVisible();
    expect(await faults.all()).toEqual([]);
    await browser.getByRole('button', { name: /kenji\.tanaka@sakura-trading\.example/ }).click();
    await expect(browser.getByText('Signed in as')).toContainText('田中 健司');
    const box = browser.getByRole('checkbox', { name: calendar });
    await expect(box).toBeChecked();
    await box.uncheck();
    expect(await faults.all()).toEqual([]);
    await browser.getByRole('button', { name: 'Allow' }).click();
    await expect(browser.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
    expect(new URL(browser.url()).hostname).toBe('127.0.0.1');
    expect((await faults.all()).filter((fault) => !/status of 404/.test(fault))).toEqual([]);
  });
  await expect(page.getByText(/^Signed in at/)).toBeVisible();
  await expect(page.getByRole('main')).toContainText('kenji.tanaka@sakura-trading.example');
  await expect(inspector(page)).toContainText('1 scope was asked for and not granted.');
  await expect(inspector(page).getByRole('listitem').first()).toHaveText('calendar.readonly');
});

test('with the box ticked everything is granted, and a reload of the last page changes nothing', async ({
  page,
  electronApp,
}) => {
  const url = await startSignIn(page, electronApp);
  await withPersonBrowser(async (browser) => {
    await browser.goto(url);
    await browser.getByRole('button', { name: /hanako\.sato@/ }).click();
    await browser.getByRole('button', { name: 'Allow' }).click();
    await expect(browser.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
    await expect(page.getByText(/^Signed in at/)).toBeVisible();
    // Nobody listens any more.
    await expect(browser.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });
  await expect(inspector(page)).toContainText('Everything that was asked for was granted.');
  expect((await call(page, 'trace.list', {})).filter(({ url: asked }) => asked.endsWith('/token'))).toHaveLength(1);
});

test('whoever cancels is told what to do, in the browser and in the window', async ({ page, electronApp }) => {
  const url = await startSignIn(page, electronApp);
  await withPersonBrowser(async (browser) => {
    await browser.goto(url);
    await browser.getByRole('button', { name: /hanako\.sato@/ }).click();
    await browser.getByRole('button', { name: 'Cancel' }).click();
    await expect(browser.getByRole('heading', { name: 'Access was not allowed' })).toBeVisible();
    await expect(browser.getByText('choose Allow')).toBeVisible();
  });
  await expect(inspector(page).getByRole('article')).toContainText('The person did not agree');
  expect(await call(page, 'trace.list', {})).toEqual([]);
});

test('in a Japanese, dark browser every page is Japanese and has no barrier', async ({ page, electronApp }) => {
  const url = await startSignIn(page, electronApp);
  await withPersonBrowser(
    async (browser) => {
      const faults = listenForFaults(browser);
      await browser.goto(url);
      await browser.getByRole('button', { name: /hanako\.sato@/ }).click();
      await browser.getByRole('button', { name: '許可' }).click();
      await expect(browser.getByRole('heading', { name: 'ログインしました' })).toBeVisible();
      const background = await browser.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(background).toBe('rgb(22, 24, 29)');
      expect((await faults.all()).filter((fault) => !/status of 404/.test(fault))).toEqual([]);
    },
    { locale: 'ja-JP', colorScheme: 'dark' },
  );
});
