import type { Page } from '@playwright/test';
import { codeField, exchangeButton, newCode, openAuthCode, redirectUri } from './auth-code-page.ts';
import { expect, test } from './fixtures.ts';
import { call, paste } from './page-call.ts';
import { anotherCompany, emptyAuthCode } from './put-back.ts';

const inspector = (page: Page) => page.getByRole('complementary');
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

test.describe('a code and its tokens', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyAuthCode(page);
  });

  test('a phone app’s code becomes tokens: chosen person, exchange, scopes, checks and claims', async ({ page }) => {
    await openAuthCode(page);
    await expect(exchangeButton(page)).toBeDisabled();
    await page.getByRole('button', { name: /Person/ }).click();
    await page.getByRole('option', { name: /田中 健司/ }).click();
    await page.getByRole('button', { name: 'Get a code' }).click();
    await expect(codeField(page)).toHaveValue(/^4\/0A/);
    await expect(page.getByText('Nothing speaks against this code')).toBeVisible();
    await expect(redirectUri(page)).toContainText('None (empty)');
    await expect(page.getByRole('grid', { name: 'Scopes' }).getByRole('row')).toHaveCount(4);
    await expect(page.getByText(/The code can be used once: this sends it to 127\.0\.0\.1:\d+\./)).toBeVisible();

    await exchangeButton(page).click();
    await expect(page.getByText(/^Exchanged at/)).toBeVisible();
    for (const token of ['Access token', 'Refresh token', 'ID token']) {
      await expect(page.getByRole('region', { name: token }).first()).toBeVisible();
    }
    await expect(page.getByRole('region', { name: 'Access token' })).toContainText(/expires in 59 minutes/);
    await expect(inspector(page)).toContainText('Everything that was asked for was granted.');
    const checks = page.getByRole('listbox', { name: 'Checks of the ID token' });
    await expect(checks.getByRole('option')).toHaveCount(11);
    await expect(checks.getByRole('option', { name: /^Pass signature/ })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Claims' })).toContainText('kenji.tanaka@sakura-trading.example');
    await expect(page.getByRole('region', { name: 'Claims' })).toContainText('田中 健司');
    await checks.getByRole('option', { name: /^Pass aud/ }).click();
    await expect(inspector(page).getByRole('heading', { name: 'aud' })).toBeVisible();
    await expect(inspector(page)).toContainText('Made for this client.');

    await page.getByRole('button', { name: 'Exchange another code' }).click();
    await expect(codeField(page)).toHaveValue('');
  });

  test('tokens are in the page only while one is revealed, and are copied without being shown', async ({
    page,
    electronApp,
  }) => {
    await openAuthCode(page);
    await codeField(page).fill(await newCode(page));
    await exchangeButton(page).click();
    const card = page.getByRole('region', { name: 'Access token' });
    await expect(card).toContainText(/ya29\.a0…[\w-]{4}/);
    const holdsToken = () => page.evaluate(() => /ya29\.[\w-]{30}/.test(document.documentElement.outerHTML));
    expect(await holdsToken()).toBe(false);

    await card.getByRole('button', { name: 'Copy without showing' }).click();
    await expect(card).toContainText(/The clipboard is cleared in \d+ s/);
    const copied = await electronApp.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^ya29\./);
    expect(await holdsToken()).toBe(false);

    await card.getByRole('button', { name: 'Reveal' }).hover();
    await page.mouse.down();
    await expect(card).toContainText(copied);
    await page.waitForFunction(
      (since) => performance.now() > since + 450,
      await page.evaluate(() => performance.now()),
    );
    await page.mouse.up();
    await expect(card).not.toContainText(copied);
    expect(await holdsToken()).toBe(false);
  });

  test('a pasted redirect URL brings its redirect URI along, and another one can be chosen', async ({ page }) => {
    await openAuthCode(page);
    const uri = 'http://localhost:3000/oauth2/callback';
    const code = await newCode(page, { redirectUri: uri });
    await codeField(page).fill(`${uri}?state=x&code=${encodeURIComponent(code)}&scope=openid%20email`);
    await expect(redirectUri(page)).toContainText(uri);
    await expect(page.getByText(/^The pasted URL begins with it, and the file lists it/)).toBeVisible();
    await redirectUri(page).click();
    await expect(page.getByRole('listbox', { name: /Redirect URI/ }).getByRole('option')).toHaveText([
      /^http:.*Proposed \(certain\)/,
      /^https:.*unlikely/,
      /^None.*unlikely/,
      /^postmessage.*unlikely/,
      /^Another/,
    ]);
    await page.getByRole('option', { name: /postmessage/ }).click();
    await expect(page.getByText(/^Only for the JavaScript popup, which has no redirect/)).toBeVisible();
    await redirectUri(page).click();
    await page.getByRole('option', { name: /localhost:3000/ }).click();
    await exchangeButton(page).click();
    await expect(page.getByText(/^Exchanged at/)).toBeVisible();
  });

  test('a redirect URI that does not fit is refused by the server and explained, and the field is empty', async ({
    page,
  }) => {
    await openAuthCode(page);
    await codeField(page).fill(await newCode(page));
    await redirectUri(page).click();
    await page.getByRole('option', { name: /Another/ }).click();
    await page.getByRole('textbox', { name: 'Redirect URI' }).fill('https://elsewhere.example/callback');
    await expect(
      page.getByRole('status').filter({ hasText: 'The redirect URI is not one of this client’s' }),
    ).toBeVisible();
    await exchangeButton(page).click();
    const card = inspector(page).getByRole('article');
    await expect(card).toContainText('redirect_uri_mismatch');
    await expect(card).toContainText('Cause');
    await expect(codeField(page)).toHaveValue('');
  });

  test('a code used twice is warned about while it is typed, and explained when it is sent', async ({ page }) => {
    await openAuthCode(page);
    const code = await newCode(page);
    await codeField(page).fill(code);
    await exchangeButton(page).click();
    await page.getByRole('button', { name: 'Exchange another code' }).click();
    await codeField(page).fill(code);
    await expect(inspector(page)).toContainText('1 thing to look at. It does not stop the exchange.');
    await expect(inspector(page).getByRole('article')).toContainText('sent from here before');
    await exchangeButton(page).click();
    await expect(inspector(page).getByRole('article')).toContainText('invalid_grant');
    await expect(exchangeButton(page)).toBeDisabled();
  });
});

test.describe('what may go otherwise', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyAuthCode(page);
  });

  test('something that is no code says so before anything is sent', async ({ page }) => {
    await openAuthCode(page);
    await codeField(page).fill('ya29.a0AfH6SMBx-this-is-an-access-token');
    await expect(page.getByRole('status').filter({ hasText: 'This looks like another secret' })).toBeVisible();
    await expect(exchangeButton(page)).toBeEnabled();
    await codeField(page).fill('https://groupware.sakura-trading.example/oauth2/callback?error=access_denied');
    await expect(codeField(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(inspector(page).getByRole('article')).toContainText('access_denied');
    await expect(exchangeButton(page)).toBeDisabled();
    expect(await call(page, 'trace.list', {})).toEqual([]);
  });

  test('a scope that was asked for and not granted stands first', async ({ page }) => {
    await openAuthCode(page);
    await codeField(page).fill(await newCode(page));
    const scopes = page.getByRole('combobox', { name: 'Scopes' });
    await scopes.focus();
    await paste(page, `openid, ${scope('calendar.readonly')}`);
    await expect(page.getByRole('grid', { name: 'Scopes' }).getByRole('row')).toHaveText([
      'openid',
      'calendar.readonly',
    ]);
    await exchangeButton(page).click();
    await expect(inspector(page)).toContainText('1 scope was asked for and not granted.');
    await expect(inspector(page).getByRole('listitem').first()).toHaveText('calendar.readonly');
    await expect(inspector(page)).toContainText('Granted, not asked for');
  });

  test('without a refresh token it says why', async ({ page }) => {
    await openAuthCode(page);
    for (const round of [1, 2]) {
      await codeField(page).fill(await newCode(page));
      await exchangeButton(page).click();
      await expect(page.getByText(/^Exchanged at/)).toBeVisible();
      if (round === 1) await page.getByRole('button', { name: 'Exchange another code' }).click();
    }
    await expect(page.getByRole('region', { name: 'No refresh token' })).toBeVisible();
    await expect(inspector(page).getByRole('article').first()).toContainText('refresh token');
  });

  test('an exchange can be cancelled, and then says that it was', async ({ page }) => {
    await openAuthCode(page);
    await codeField(page).fill(await newCode(page));
    await call(page, 'emulator.setFault', { name: 'never-answers', on: true, argument: { path: '/token' } });
    await exchangeButton(page).click();
    await expect(page.getByRole('progressbar', { name: 'Exchanging…' })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(inspector(page).getByRole('article')).toContainText(/canceled/i);
    await expect(inspector(page)).toContainText('The code had been sent, and may be spent. Get a new one.');
  });

  test('a double click exchanges the code once, and cancels nothing', async ({ page }) => {
    await openAuthCode(page);
    await codeField(page).fill(await newCode(page));
    await call(page, 'emulator.setFault', { name: 'slow', on: true, argument: { milliseconds: 500, path: '/token' } });
    await exchangeButton(page).dblclick();
    await expect(page.getByText(/^Exchanged at/)).toBeVisible();
    const asked = (await call(page, 'trace.list', {})).filter(({ url }) => url.endsWith('/token'));
    expect(asked).toHaveLength(1);
    await call(page, 'emulator.setFault', { name: 'slow', on: false });
  });

  test('the whole recipe works by keyboard alone', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await expect(codeField(page)).toBeVisible();
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 40; steps++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const active = document.activeElement;
          return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''}`;
        });
        if (name.test(found)) return;
      }
      throw new Error(`no tab stop called ${String(name)}`);
    };
    await tabTo(/Get a code/);
    await page.keyboard.press('Enter');
    await expect(codeField(page)).toHaveValue(/^4\/0A/);
    await tabTo(/^ Exchange$/);
    await page.keyboard.press('Enter');
    await expect(page.getByText(/^Exchanged at/)).toBeVisible();
    await tabTo(/signature/);
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page).getByRole('heading', { name: 'alg' })).toBeVisible();
  });
});

test.describe('without a client', () => {
  test.use({ emulatorAtStart: false });
  test('it says which file is needed and leads there', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('heading', { name: 'Open a client_secret.json to exchange a code' })).toBeVisible();
    await page.getByRole('button', { name: 'Go to Credentials' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credentials');
  });
});

test.describe('in Japanese and dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the recipe reads as well', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await page.getByRole('button', { name: 'コードを取得' }).click();
    await expect(page.getByText('問題は見つかりません')).toBeVisible();
    await page.getByRole('button', { name: '交換', exact: true }).click();
    await expect(page.getByRole('complementary')).toContainText('要求したものは、すべて許可されました。');
    await expect(page.getByRole('region', { name: '更新トークン' })).toBeVisible();
  });
});
