import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { barriers } from './page-faults.ts';

const person = 'hanako.sato@sakura-trading.example';
const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const inspector = (page: Page) => page.getByRole('complementary');
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A phone app's code, exchanged in the window. */
async function exchange(page: Page): Promise<void> {
  const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email', calendar] });
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await page.getByRole('textbox', { name: 'Code, or the whole redirect URL' }).fill(code);
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
}

const secretIn = (page: Page, name: string) => card(page, name).locator('.secret-value').innerText();

test('Google tells what an access token and an ID token are', async ({ page }) => {
  await exchange(page);
  await page.getByRole('button', { name: 'Ask Google what this Access token is' }).click();
  const said = inspector(page).getByRole('region', { name: 'What Google says of it' });
  await expect(said).toContainText(/^What Google says of itAccess token, asked at/);
  await expect(said).toContainText(person);
  await expect(said).toContainText(/\.apps\.googleusercontent\.com/);
  await expect(said).toContainText('calendar.readonly');
  await said.getByRole('button', { name: 'Whole answer' }).click();
  await expect(said.getByRole('region', { name: 'Whole answer' })).toContainText('"expires_in"');
  expect(await barriers(page)).toEqual([]);

  await page.getByRole('button', { name: 'Ask Google what this ID token is' }).click();
  await expect(said).toContainText('ID token, asked at');
  await expect(said).not.toContainText('calendar.readonly');
});

test('a refresh brings a new access token, held against what was asked for', async ({ page }) => {
  await exchange(page);
  const [before, refreshToken] = [await secretIn(page, 'Access token'), await secretIn(page, 'Refresh token')];
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(page.getByText(/^Refreshed at/)).toBeVisible();
  expect(await secretIn(page, 'Access token')).not.toBe(before);
  expect(await secretIn(page, 'Refresh token')).toBe(refreshToken);
  await expect(page.getByRole('option', { name: /^Pass at_hash/ })).toBeVisible();
  await inspector(page).getByRole('button', { name: 'Show the request' }).click();
  await expect(inspector(page)).toContainText('token.refresh');
  await inspector(page).getByRole('tab', { name: 'Request' }).click();
  await expect(inspector(page)).toContainText(refreshToken);
});

test('a refresh does not hide that a scope was not granted', async ({ page }) => {
  const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email'] });
  await page.keyboard.press('Control+2');
  await page.getByRole('textbox', { name: 'Code, or the whole redirect URL' }).fill(code);
  await page.getByRole('combobox', { name: 'Scopes' }).fill(`openid email ${calendar} `);
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  await expect(inspector(page)).toContainText('1 scope was asked for and not granted.');
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(page.getByText(/^Refreshed at/)).toBeVisible();
  await expect(inspector(page)).toContainText('1 scope was asked for and not granted.');
});

test('revoking asks first, ends the grant, and what fails afterwards is explained', async ({ page }) => {
  await exchange(page);
  const revoke = page.getByRole('button', { name: 'Revoke this Refresh token' });
  await revoke.click();
  const dialog = page.getByRole('alertdialog', { name: 'Revoke the whole grant?' });
  await expect(dialog).toContainText('Google takes away everything this person allowed this client');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  expect((await call(page, 'trace.list', {})).filter(({ operation }) => operation === 'token.revoke')).toEqual([]);

  await revoke.click();
  await dialog.getByRole('button', { name: 'Revoke the grant' }).click();
  await expect(
    page
      .getByRole('status')
      .filter({ hasText: /^Warning.*|Revoked at/ })
      .getByText(/^Revoked at/),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: /^Revoke this/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Refresh', exact: true }).click();
  await expect(inspector(page).getByRole('article')).toContainText('The refresh token no longer works');
  await page.getByRole('button', { name: 'Ask Google what this Access token is' }).click();
  await expect(inspector(page).getByRole('article')).toContainText('invalid_token');
});

test('a server in trouble is said, and the tokens stay where they are', async ({ page }) => {
  await exchange(page);
  await call(page, 'emulator.setFault', {
    name: 'reply',
    on: true,
    argument: { path: '/revoke', status: 503, body: {} },
  });
  await page.getByRole('button', { name: 'Revoke this Access token' }).click();
  await page.getByRole('button', { name: 'Revoke the grant' }).click();
  await expect(inspector(page).getByRole('article')).toContainText('503');
  await expect(page.getByText(/^Revoked at/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Revoke this/ })).toHaveCount(2);
});

test.describe('in Japanese, in the dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the tokens and what Google says of them have no barrier', async ({ page }) => {
    const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email'] });
    await page.keyboard.press('Control+2');
    await page.getByRole('textbox', { name: 'コード、またはリダイレクト URL 全体' }).fill(code);
    await page.getByRole('button', { name: '交換', exact: true }).click();
    await page.getByRole('button', { name: 'このアクセス トークンを Google に照会' }).click();
    await expect(inspector(page).getByRole('region', { name: 'Google の回答' })).toContainText(person);
    expect(await barriers(page)).toEqual([]);
  });
});
