import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectOnlyText, half, markup, megabyte, odd, turned } from './hostile.ts';
import { barriers } from './page-faults.ts';
import { emptyAuthCode } from './put-back.ts';

const auth = 'https://www.googleapis.com/auth/';
const field = (page: Page) => page.getByRole('combobox', { name: 'Scopes' });
const chosen = (page: Page) => page.getByRole('grid', { name: 'Scopes' });
const inspector = (page: Page) => page.getByRole('complementary');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Scopes' });

async function openSignIn(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await page.getByRole('radio', { name: 'Sign in' }).click();
}

/** As a person pastes it: the text arrives in one piece. */
async function paste(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await field(page).evaluate((input, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test.describe('scopes are chosen', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => emptyAuthCode(page));

  test('a scope is found by an API method, what gives least first, and says what it allows', async ({ page }) => {
    await openSignIn(page);
    await field(page).pressSequentially('events.list');
    const first = page.getByRole('option').first();
    await expect(first).toContainText('calendar.events.readonly');
    await expect(first).toContainText('Read events of every calendar the person can open');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(chosen(page).getByRole('row')).toHaveCount(1);
    await expect(chosen(page)).toContainText('Read events of every calendar the person can open');
    await field(page).pressSequentially('send mail');
    await page.getByRole('option', { name: 'gmail.send' }).click();
    await expect(chosen(page).getByRole('row')).toHaveCount(2);
  });

  test('a pasted list of any kind is taken apart, and a misspelt scope is mended with one press', async ({ page }) => {
    await openSignIn(page);
    await paste(page, JSON.stringify(['openid', `${auth}calender.readonly`, `${auth}tasks`], null, 2));
    await expect(chosen(page).getByRole('row')).toHaveCount(3);
    const doubts = page.getByRole('status', { name: 'What is doubtful about these scopes' });
    await expect(doubts).toContainText('A scope is probably misspelt');
    await doubts.getByRole('button', { name: 'Use calendar.readonly' }).click();
    await expect(doubts).toBeEmpty();
    await expect(chosen(page)).toContainText('Read all calendars and events the person can open');
    await expect(inspector(page).getByRole('region', { name: 'Parameters' })).toContainText(
      `openid ${auth}calendar.readonly ${auth}tasks`,
    );

    await page.getByRole('button', { name: 'Remove all' }).click();
    await paste(page, `openid,${auth}tasks`);
    await expect(chosen(page).getByRole('row')).toHaveCount(2);
    await expect(doubts).toContainText('Scopes are joined by commas');
  });

  test('scopes that are none stay text, wherever they are shown', async ({ page }) => {
    await openSignIn(page);
    const none = [`${auth}${markup.replaceAll(' ', '_')}`, '__proto__', 'constructor', `${auth}x${turned}`, half, '1'];
    await paste(page, JSON.stringify([...none, odd, null, 7, [`${auth}tasks`], `${auth}${megabyte}`]));
    await expect(chosen(page)).toContainText('__proto__');
    const doubts = page.getByRole('status', { name: 'What is doubtful about these scopes' });
    await expect(doubts).toContainText('U+202E');
    await expect(chosen(page)).toContainText('U+202E');
    await chosen(page).getByRole('row').nth(1).click();
    await expectOnlyText(page);
    await field(page).fill(`${markup} ${turned} (((([[[`);
    await page.getByRole('button', { name: 'Browse scopes…' }).click();
    await page.keyboard.type('__proto__ constructor ((([[[ <b>');
    await expect(dialog(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expectOnlyText(page);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await field(page).fill('');
  });

  test('an over-broad scope is exchanged for a narrower one', async ({ page }) => {
    await openSignIn(page);
    await paste(page, `${auth}drive`);
    await expect(page.getByText('Over-broad: every file in Drive')).toBeVisible();
    await page.getByRole('button', { name: 'Use drive.file' }).click();
    await expect(chosen(page)).toContainText('Read and change only files made or opened with this app');
    await expect(page.getByText('Over-broad: every file in Drive')).toHaveCount(0);
  });

  test('the catalogue is searched and read by keyboard alone', async ({ page }) => {
    await openSignIn(page);
    await page.getByRole('button', { name: 'Browse scopes…' }).press('Enter');
    await expect(dialog(page).getByRole('option').nth(200)).toBeAttached();
    await page.keyboard.type('calendar.events');
    await expect(dialog(page).getByRole('option').first()).toHaveAccessibleName(/^calendar\.events Read/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(dialog(page).getByRole('option', { name: /^calendar\.events Read/ })).toHaveAttribute(
      'aria-selected',
      'true',
    );
    const detail = dialog(page).getByRole('region', { name: 'About this scope' });
    await expect(detail).toContainText('Read and change events of every calendar one may edit');
    await expect(detail).toContainText('calendar.v3.events.insert');
    await page.keyboard.press('Enter');
    await expect(dialog(page).getByRole('option', { name: /^calendar\.events Read.*Chosen/ })).toBeVisible();
    await detail.getByRole('button', { name: 'calendar.events.readonly' }).click();
    await expect(detail.getByRole('heading', { name: 'calendar.events.readonly' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(chosen(page).getByRole('row')).toHaveCount(1);
  });

  test('every parameter is explained, those that are left out too, and the whole URL is there to read', async ({
    page,
  }) => {
    await openSignIn(page);
    await page.getByRole('button', { name: 'Add openid, email, profile' }).click();
    await page.getByRole('textbox', { name: 'Language of Google’s pages (hl)' }).fill('ja');
    await page.getByText('People may untick single scopes').click();
    const parameters = inspector(page).getByRole('region', { name: 'Parameters' });
    await expect(parameters).toContainText('enable_granular_consent');
    await inspector(page).getByText('Explain each').click();
    const leftOut = inspector(page).getByRole('region', { name: 'Left out' });
    await expect(leftOut).toContainText('the hd claim of the ID token must still be checked');
    await page.getByRole('textbox', { name: 'Domain (hd)' }).fill('sakura-trading.example');
    await expect(parameters).toContainText('the hd claim of the ID token must still be checked');
    const url = new URL(await inspector(page).getByLabel('consent URL').innerText());
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      hl: 'ja',
      enable_granular_consent: 'false',
      hd: 'sakura-trading.example',
    });
    expect(await barriers(page)).toEqual([]);
  });
});
