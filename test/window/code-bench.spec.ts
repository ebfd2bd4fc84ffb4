import type { Page } from '@playwright/test';
import { codeChallenge } from '../../main/core/oauth/code-challenge.ts';
import { codeField, exchangeButton, newCode, openAuthCode, redirectUri } from './auth-code-page.ts';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { barriers } from './page-faults.ts';

const inspector = (page: Page) => page.getByRole('complementary');
const checks = (page: Page) => page.getByRole('listbox', { name: 'Checks of the code' });
const request = (page: Page) => page.getByRole('region', { name: 'The request, as it will be sent' });
const parameter = (page: Page, name: string) =>
  request(page).getByRole('term').getByText(name, { exact: true }).locator('xpath=../dd');
const tokenRequests = async (page: Page) =>
  (await call(page, 'trace.list', {})).filter(({ url }) => url.endsWith('/token')).length;

async function choose(page: Page, name: RegExp): Promise<void> {
  await redirectUri(page).click();
  await page.getByRole('option', { name }).click();
}

test('a phone app’s code: none is proposed and why, and the request is shown before it is sent as it then is', async ({
  page,
}) => {
  await openAuthCode(page);
  const code = await newCode(page);
  await codeField(page).fill(code);
  await expect(redirectUri(page)).toContainText('None (empty)');
  await expect(page.getByText(/^A code on its own usually is a phone app’s serverAuthCode/)).toBeVisible();
  await expect(checks(page).getByRole('option')).toHaveCount(11);
  await expect(request(page)).toContainText(/POST http:\/\/127\.0\.0\.1:\d+\/token/);
  await expect(request(page).getByRole('term')).toHaveText([
    'content-type',
    'client_id',
    'code',
    'grant_type',
    'client_secret',
  ]);
  await expect(parameter(page, 'code')).toHaveText(`${code.slice(0, 7)}…${code.slice(-4)}`);
  await expect(parameter(page, 'client_secret')).toHaveText(/^GOCSPX-….{4}$/);
  expect(await call(page, 'trace.list', {})).toEqual([]);

  await exchangeButton(page).click();
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
  const [sent] = await call(page, 'trace.list', {});
  expect(new URLSearchParams(sent?.requestBody ?? '').has('redirect_uri')).toBe(false);
});

test('a popup’s code is exchanged with postmessage, and without it the answer says what to do', async ({ page }) => {
  await openAuthCode(page);
  await codeField(page).fill(await newCode(page, { redirectUri: 'postmessage' }));
  await choose(page, /^postmessage/);
  await expect(page.getByText(/^If the code came from the JavaScript popup: the client lists https:/)).toBeVisible();
  await expect(parameter(page, 'redirect_uri')).toHaveText('postmessage');
  await exchangeButton(page).click();
  await expect(page.getByText(/^Exchanged at .*/)).toBeVisible();
  await expect(page.getByText(/· postmessage$/)).toBeVisible();

  await page.getByRole('button', { name: 'Exchange another code' }).click();
  await codeField(page).fill(await newCode(page, { redirectUri: 'postmessage' }));
  await expect(redirectUri(page)).toContainText('None (empty)');
  await exchangeButton(page).click();
  await expect(inspector(page).getByRole('article')).toContainText('redirect_uri_mismatch');
});

test('a log line is enough: the code is taken out of it, and the registered URI with its path is proposed', async ({
  page,
}) => {
  await openAuthCode(page);
  const uri = 'http://localhost:3000/oauth2/callback';
  const code = await newCode(page, { redirectUri: uri });
  const line = `GET /oauth2/callback?state=x&code=${encodeURIComponent(code)}&scope=openid%20email HTTP/1.1`;
  await codeField(page).fill(`127.0.0.1 - - "${line}" 302`);
  await expect(checks(page)).toContainText('Taken out of a longer text');
  await expect(page.getByText(/^The log line asks for \/oauth2\/callback, as do 2 registered URIs/)).toBeVisible();
  await choose(page, /^http:\/\/localhost:3000/);
  await exchangeButton(page).click();
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
});

test('a value in no form of Google’s codes is not called good', async ({ page }) => {
  await openAuthCode(page);
  await codeField(page).fill('hello');
  const told = page.getByRole('main').getByRole('status').filter({ hasText: 'Does not begin with “4/”' });
  await expect(told).toBeVisible();
  await expect(page.getByText('Nothing speaks against this code')).toBeHidden();
  await expect(inspector(page)).toContainText('What this value is, only Google knows.');
  await expect(exchangeButton(page)).toBeEnabled();
  await codeField(page).fill('');
});

test('by keyboard one thing at a time has the ring, a choice its button alone', async ({ page }) => {
  await openAuthCode(page);
  await codeField(page).focus();
  await page.keyboard.press('Tab');
  await expect(redirectUri(page)).toBeFocused();
  const ringed = await page
    .locator('[data-focus-visible], :focus-visible')
    .evaluateAll((all) => all.filter((one) => getComputedStyle(one).outlineStyle !== 'none').map((one) => one.tagName));
  expect(ringed).toEqual(['BUTTON']);
});

test('what speaks against a code stands in the list with what would happen; the selected one is explained first', async ({
  page,
}) => {
  await openAuthCode(page);
  const code = await newCode(page);
  await codeField(page).fill(
    `https://elsewhere.example/cb?code=${encodeURIComponent(encodeURIComponent(code.slice(0, 40)))}`,
  );
  await expect(checks(page).getByRole('option', { name: /^Warning URL encoding/ })).toContainText(
    'Malformed auth code',
  );
  const redirect = checks(page).getByRole('option', { name: /^Warning Redirect URI/ });
  await expect(redirect).toContainText('redirect_uri_mismatch');
  await expect(inspector(page).getByRole('article')).toHaveCount(3);
  await redirect.click();
  await expect(inspector(page).getByRole('article').first()).toContainText('not one of this client’s');
  expect(await barriers(page)).toEqual([]);
  expect(await call(page, 'trace.list', {})).toEqual([]);
});

test('a used code is warned of, sent once when one insists, and refused as used', async ({ page }) => {
  await openAuthCode(page);
  const code = await newCode(page);
  await codeField(page).fill(code);
  await exchangeButton(page).click();
  await page.getByRole('button', { name: 'Exchange another code' }).click();
  await codeField(page).fill(code);
  await expect(checks(page).getByRole('option', { name: /^Warning Used before/ })).toContainText('invalid_grant');
  await exchangeButton(page).click();
  await expect(inspector(page).getByRole('article')).toContainText('The code was already used');
  expect(await tokenRequests(page)).toBe(2);
});

test('a server in trouble gets the code once, and the code counts as sent', async ({ page }) => {
  await openAuthCode(page);
  const code = await newCode(page);
  await call(page, 'emulator.setFault', { name: 'server-error-503', on: true, argument: { path: '/token', times: 1 } });
  await codeField(page).fill(code);
  await exchangeButton(page).click();
  await expect(inspector(page).getByRole('article')).toBeVisible();
  expect(await tokenRequests(page)).toBe(1);
  await codeField(page).fill(code);
  await expect(checks(page).getByRole('option', { name: /^Warning Used before/ })).toBeVisible();
});

test('a missing verifier is refused with the way out, and with it a new code works', async ({ page }) => {
  await openAuthCode(page);
  const codeVerifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
  const fresh = () => newCode(page, { codeChallenge: codeChallenge(codeVerifier) });
  await codeField(page).fill(await fresh());
  await expect(checks(page).getByRole('option', { name: /^Skipped Code verifier/ })).toContainText(
    'Missing code verifier.',
  );
  await exchangeButton(page).click();
  await expect(inspector(page).getByRole('article')).toContainText('The code needs its code verifier');
  await codeField(page).fill(await fresh());
  await page.getByRole('button', { name: 'PKCE and nonce' }).click();
  await page.getByRole('textbox', { name: 'Code verifier' }).fill(codeVerifier);
  await expect(parameter(page, 'code_verifier')).toHaveText('***');
  await exchangeButton(page).click();
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
});

test('client ID and secret are tested without a code, on Auth code and on Credentials', async ({ page }) => {
  await openAuthCode(page);
  await page.getByRole('button', { name: 'Test ID and secret' }).click();
  const result = page.getByRole('region', { name: 'Test of ID and secret' });
  await expect(result.getByRole('status')).toContainText('Client ID and secret are good');
  await result.getByRole('button', { name: 'What each answer means' }).click();
  await expect(result.getByRole('term')).toHaveCount(8);
  expect(await barriers(page)).toEqual([]);
  expect(await tokenRequests(page)).toBe(1);

  await call(page, 'emulator.setFault', { name: 'client-disabled', on: true });
  await page.keyboard.press('Control+1');
  await page.getByRole('row', { name: /OAuth client/ }).click();
  await inspector(page).getByRole('button', { name: 'Test ID and secret' }).click();
  await expect(inspector(page).getByRole('status')).toContainText('Google does not accept this client');
  await expect(inspector(page).getByRole('article')).toContainText('disabled');
  expect(await tokenRequests(page)).toBe(2);
});

test('the screen is worked by keyboard alone: test the client, paste, choose, look at the list, exchange', async ({
  page,
}) => {
  const code = await newCode(page, { redirectUri: 'postmessage' });
  await page.keyboard.press('Control+2');
  await expect(codeField(page)).toBeVisible();
  const tabTo = async (name: RegExp) => {
    for (let steps = 0; steps < 60; steps++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement | null;
        const label = active?.getAttribute('aria-labelledby')?.split(' ') ?? [];
        const named = label.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
        return `${active?.getAttribute('aria-label') ?? ''}${named} ${active?.textContent ?? ''}`.trim();
      });
      if (name.test(found)) return;
    }
    throw new Error(`no tab stop called ${String(name)}`);
  };
  await tabTo(/^Test ID and secret/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Test of ID and secret' })).toBeVisible();
  await tabTo(/^Code, or the whole redirect URL/);
  await page.keyboard.insertText(code);
  await expect(checks(page)).toBeVisible();
  await tabTo(/Redirect URI the code was made for/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(parameter(page, 'redirect_uri')).toHaveText('postmessage');
  await tabTo(/^Begins with|^Kind of secret/);
  await page.keyboard.press('ArrowDown');
  await expect(checks(page).getByRole('option', { name: /^Pass Around the code/ })).toBeFocused();
  await tabTo(/^Exchange$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
});

for (const [language, theme] of [
  ['en', 'dark'],
  ['ja', 'light'],
] as const) {
  test.describe(`in ${language}, ${theme}`, () => {
    test.use({ language, theme, size: { width: 1280, height: 800 } });
    test('the list, the request and the test of the client have no barrier', async ({ page }) => {
      await page.keyboard.press('Control+2');
      await page.getByRole('textbox').first().fill('ya29.a0AfB_byNotACode0123456789');
      const list = page.getByRole('listbox').first();
      await expect(list).toContainText(
        language === 'ja' ? 'アクセス トークンのように見えます' : 'Looks like: access token',
      );
      await page
        .getByRole('button', { name: language === 'ja' ? 'ID とシークレットを確認' : 'Test ID and secret' })
        .click();
      await expect(page.getByRole('status').filter({ hasText: 'invalid_grant' })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
    });
  });
}
