import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const hanako = 'hanako.sato@sakura-trading.example';
const kenji = 'kenji.tanaka@sakura-trading.example';
const rail = (page: Page) => page.getByRole('listbox', { name: 'Parts of the check' });
const part = (page: Page, name: RegExp) => rail(page).getByRole('option', { name });
const main = (page: Page) => page.getByRole('main');
const inspector = (page: Page) => page.getByRole('complementary');

async function open(page: Page, user: string) {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(user);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Leaver check' }).click();
}

async function check(page: Page, administrator = '') {
  if (administrator !== '') {
    await main(page).getByRole('combobox', { name: 'Administrator' }).fill(administrator);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

test.describe('of an account that is to go', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('what is lost, who misses it and what to do, part by part, by keyboard, and as files', async ({
    page,
    electronApp,
    userData,
  }) => {
    await open(page, kenji);
    await expect(page.getByRole('heading', { name: `What is lost when ${kenji} is deleted?` })).toBeVisible();
    await check(page, hanako);
    await expect(main(page).getByRole('region', { name: 'Lost with the account' })).toContainText(
      '1 secondary calendar',
    );
    await expect(main(page).getByRole('region', { name: 'Needs somebody new' })).toContainText('2 with people outside');
    await expect(inspector(page).getByRole('article')).toContainText('Calendars will be deleted with this account');
    await main(page).getByRole('option', { name: 'Rooms stay booked' }).click();
    await expect(inspector(page).getByRole('article')).toContainText(/Events transfer|Release resources/);

    await rail(page).focus();
    await page.keyboard.press('ArrowDown');
    const calendars = main(page).getByRole('listbox', { name: 'Calendars', exact: true });
    await expect(calendars.getByRole('option').first()).toContainText('営業チーム');
    await expect(calendars.getByRole('option').first()).toContainText('1 outside');
    await calendars.focus();
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page)).toContainText('partner@kunde.example');
    await expect(inspector(page)).toContainText('transferOwnership');

    await part(page, /^Events/).click();
    // As every other screen writes it.
    await expect(main(page).getByRole('listbox', { name: 'Future events' }).getByRole('option').first()).toContainText(
      /^[A-Z][a-z]{2} \d{1,2}, \d{4}, \d\d:\d\d/,
    );
    const events = main(page).getByRole('listbox', { name: 'Future events' });
    const all = await events.getByRole('option').count();
    await main(page)
      .getByRole('button', { name: /^without end 1/ })
      .click();
    await expect(events.getByRole('option')).toHaveCount(1);
    expect(all).toBeGreaterThan(1);
    await events.getByRole('option').first().click();
    await expect(inspector(page)).toContainText('without end');
    await expect(inspector(page).getByRole('button', { name: 'Copy the addresses outside' })).toBeVisible();

    await part(page, /^Account/).click();
    await expect(main(page)).toContainText('sales-team@sakura-trading.example');
    await expect(main(page)).toContainText('sakura-trading.example, nordlicht.example');
    await part(page, /^Not read/).click();
    await main(page)
      .getByRole('option', { name: /Delegates of the mailbox/ })
      .click();
    await expect(inspector(page).getByRole('article')).toContainText('Grant access to your account');

    const filePath = path.join(userData, 'leaver.csv');
    await electronApp.evaluate(({ dialog }, chosen) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
    }, filePath);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'CSV for a spreadsheet' }).click();
    await expect(page.getByText('Saved.')).toBeVisible();
    expect(readFileSync(filePath, 'utf8')).toContain('営業チーム');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Markdown' }).first().click();
    await expect.poll(() => readFileSync(filePath, 'utf8')).toMatch(/^# /);
    expect(readFileSync(filePath, 'utf8')).not.toContain('kunde.example');
  });

  test('without an administrator the rest is checked; naming one later completes it', async ({ page }) => {
    await open(page, kenji);
    await check(page);
    await expect(part(page, /^Not read/)).toBeVisible();
    await part(page, /^Account/).click();
    await expect(main(page).getByRole('article')).toContainText('No administrator was named');
    await main(page).getByRole('combobox', { name: 'Administrator' }).fill(hanako);
    await page.keyboard.press('Escape');
    await main(page).getByRole('button', { name: 'Check again' }).click();
    await expect(main(page).getByRole('heading', { name: '田中 健司' })).toBeVisible();
    // The result stays while one looks elsewhere.
    await page.getByRole('radio', { name: 'Account' }).click();
    await page
      .getByRole('region', { name: 'Account', exact: true })
      .getByRole('button', { name: 'Leaver check' })
      .click();
    await expect(rail(page)).toBeVisible();
  });

  test('stopped in the middle, what was read stays; a refusal of all is explained', async ({ page }) => {
    const secondary = (
      await call(page, 'calendar.calendarList.list', {
        credentialId:
          (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'serviceAccountKey')?.id ?? '',
        subject: kenji,
      })
    ).calendars.find(({ summary }) => summary === '営業チーム');
    await call(page, 'emulator.setFault', {
      name: 'never-answers',
      on: true,
      argument: { path: `/calendar/v3/calendars/${encodeURIComponent(kenji)}/events` },
    });
    await open(page, kenji);
    await check(page, hanako);
    await expect(page.getByRole('progressbar', { name: /^1 of 2 calendars/ })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('stopped: what was read until then', { exact: false })).toBeVisible();
    await part(page, /^Calendars/).click();
    await expect(main(page).getByRole('option', { name: new RegExp(secondary?.summary ?? '?') })).toContainText(
      '5 others',
    );
    await expect(main(page).getByRole('option', { name: new RegExp(`^${kenji}`) })).toContainText('events not read');

    await call(page, 'emulator.setFault', { name: 'never-answers', on: false });
    await call(page, 'emulator.setFault', { name: 'delegation-missing', on: true });
    await page.getByRole('combobox', { name: 'Subject' }).fill('misaki.ito@sakura-trading.example');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    // What the directory says was read all the same.
    await expect(main(page)).toContainText('nothing is known of them');
    await expect(inspector(page).getByRole('article')).toContainText('unauthorized_client');
  });

  test('hostile calendars and events are text', async ({ page }) => {
    await open(page, 'zoe.lefevre@nordlicht.example');
    await check(page);
    await part(page, /^Calendars/).click();
    await main(page)
      .getByRole('option', { name: /imported/ })
      .click();
    await expect(inspector(page).getByRole('heading').first()).toHaveText('外部フィード <b>imported</b>');
    await part(page, /^Events/).click();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.images.length + document.querySelectorAll('#root a[href]').length)).toBe(
      0,
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
});
