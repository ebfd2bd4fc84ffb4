import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const hanako = 'hanako.sato@sakura-trading.example';
const account = (page: Page) => page.getByRole('region', { name: 'Account', exact: true });
const checks = (page: Page) => page.getByRole('region', { name: 'Acting for this user' });
const settings = (page: Page) => page.getByRole('region', { name: 'Calendar settings' });

async function show(page: Page, user: string) {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(user);
  await page.keyboard.press('Enter');
  await page.getByRole('radio', { name: 'Account' }).click();
}

async function readAs(page: Page, administrator: string) {
  await account(page).getByRole('combobox', { name: 'Administrator' }).fill(administrator);
  await page.keyboard.press('Escape');
  await account(page).getByRole('button', { name: 'Read the account' }).click();
}

test.describe('of one user', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('an account as the directory tells it, with what it has set in Calendar', async ({ page }) => {
    await show(page, 'contact@sakura-trading.example');
    await readAs(page, hanako);
    await expect(account(page).getByRole('heading', { name: '代表 窓口' })).toBeVisible();
    await expect(account(page)).toContainText('contact@sakura-trading.example is an alias.');
    await expect(account(page)).toContainText('support@sakura-trading.example');
    await expect(account(page)).toContainText('Active');
    await expect(account(page)).toContainText('/本社/総務部');
    await expect(account(page)).toContainText(/Created.*\d+ (?:years|days) ago/);
    await expect(account(page)).toContainText(`Read as ${hanako}`);

    await page.getByRole('combobox', { name: 'Subject' }).fill('taro.yamada@sakura-trading.example');
    await page.keyboard.press('Enter');
    await expect(account(page)).toContainText('Delegated administrator');
    await expect(checks(page)).toContainText('Google issues one for this user.');
    await expect(checks(page)).toContainText('Answers for this user.');
    await expect(settings(page)).toContainText(/Time zoneAsia\/Tokyo, \d\d:\d\d there now/);
    await expect(settings(page)).toContainText('Week starts onSunday');
    await expect(settings(page)).toContainText('Default event length60 minutes');
    await expect(settings(page)).toContainText('The Calendar API does not tell them.');
    await settings(page).getByRole('button', { name: 'Names and values as Google gives them' }).click();
    await expect(settings(page)).toContainText('"defaultEventLength": "60"');
    await account(page).getByRole('button', { name: 'Calendars' }).click();
    await expect(page.getByRole('grid', { name: 'Calendars of taro.yamada@sakura-trading.example' })).toBeVisible();
  });

  test('a suspended account says why, and its calendar’s refusal is explained', async ({ page }) => {
    await show(page, 'akira.takahashi@sakura-trading.example');
    await readAs(page, hanako);
    await expect(account(page)).toContainText('Suspended');
    await expect(account(page)).toContainText('by an administrator');
    await expect(checks(page).getByRole('listitem').first()).toContainText('Refused: The subject is ');
    await expect(checks(page).getByRole('listitem').nth(1)).toContainText('Not asked.');
    await expect(checks(page).getByRole('article')).toContainText('Fix');
  });

  test('without the directory: what is missing, what to paste, and what is known all the same', async ({ page }) => {
    const scope = 'https://www.googleapis.com/auth/admin.directory.user.readonly';
    const listed = ['https://www.googleapis.com/auth/calendar.readonly'];
    await call(page, 'emulator.setFault', { name: 'delegation-list', on: true, argument: listed });
    await show(page, 'kenji.tanaka@sakura-trading.example');
    await expect(checks(page)).toContainText('Google issues one for this user.');
    await expect(settings(page)).toContainText('Asia/Tokyo');
    await account(page).getByRole('button', { name: 'What has to be delegated for it' }).click();
    await expect(account(page)).toContainText(scope);
    await expect(account(page)).toContainText('Manage Domain Wide Delegation');
    await readAs(page, hanako);
    await expect(account(page).getByRole('article')).toContainText(scope);
    await call(page, 'emulator.setFault', { name: 'delegation-list', on: false });
    await account(page).getByRole('button', { name: 'Read the account' }).click();
    await expect(account(page).getByRole('heading', { name: '田中 健司' })).toBeVisible();
  });

  test('hostile facts of an account are text', async ({ page }) => {
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: {
        path: '/admin/directory/v1/users/',
        status: 200,
        body: {
          primaryEmail: '<script>globalThis.hacked=true</script>@evil.example',
          name: { fullName: '<img src=x onerror="globalThis.hacked=true"> \u202Egnp' },
          id: 'W'.repeat(3_000),
          aliases: ['a\u0000b@evil.example', 'a\u0000b@evil.example', 7],
          suspended: true,
          suspensionReason: '<b>because</b>',
          archived: true,
          nonEditableAliases: { toString: 0 },
          orgUnitPath: { toString: 0 },
          isAdmin: { toString: 0 },
          isEnrolledIn2Sv: { toString: 0 },
          lastLoginTime: 'yesterday',
          creationTime: '+275760-09-13T00:00:00.000Z',
        },
      },
    });
    await show(page, 'kenji.tanaka@sakura-trading.example');
    await readAs(page, hanako);
    await expect(account(page).getByRole('heading')).toHaveText(
      '<img src=x onerror="globalThis.hacked=true"> U+202Egnp',
    );
    await expect(account(page)).toContainText('<script>globalThis.hacked=true</script>@evil.example');
    await expect(account(page)).toContainText('aU+0000b@evil.example');
    await expect(account(page)).toContainText('<b>because</b>');
    await expect(account(page)).toContainText('Archived');
    // What cannot be read is not said to be never.
    await expect(account(page)).toContainText('yesterday');
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
});
