import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const inspector = (page: Page) => page.getByRole('complementary');
const rules = (page: Page) => inspector(page).getByRole('list', { name: 'Who has access' }).getByRole('listitem');

async function openSharing(page: Page, user: string, calendar: string | RegExp) {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill(user);
  await page.keyboard.press('Enter');
  await page
    .getByRole('grid', { name: `Calendars of ${user}` })
    .getByRole('row', { name: calendar })
    .click();
  await inspector(page).getByRole('tab', { name: 'Sharing' }).click();
}

test.describe('who may see a calendar', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('who has access in the words of Google Calendar, what reaches outside first and marked', async ({
    page,
    electronApp,
  }) => {
    await openSharing(page, 'kenji.tanaka@sakura-trading.example', '営業チーム');
    await expect(rules(page)).toHaveCount(6);
    await expect(inspector(page)).toContainText('6 rules · 1 outside sakura-trading.example');
    await expect(rules(page).first()).toContainText('partner@kunde.example');
    await expect(rules(page).first()).toContainText('See all event details');
    await expect(rules(page).first()).toContainText('outside sakura-trading.example');
    await expect(rules(page).filter({ hasText: 'Group sales-team@' })).toHaveCount(1);
    await expect(rules(page).filter({ hasText: 'acted for now' })).toContainText('Make changes and manage sharing');
    await inspector(page).getByRole('button', { name: 'Copy as text' }).click();
    const copied = () => electronApp.evaluate(({ clipboard }) => clipboard.readText());
    await expect
      .poll(copied)
      .toContain('partner@kunde.example\tuser\tSee all event details\toutside sakura-trading.example');
    await inspector(page).getByRole('button', { name: 'Copy as CSV' }).click();
    await expect.poll(copied).toMatch(/^Who,Kind,Permission,Reach\r\npartner@kunde\.example,user,/);

    // Nobody outside can be acted for; somebody of the domain can, at once.
    await expect(inspector(page).getByRole('button', { name: /^Act as .*kunde/ })).toBeHidden();
    await inspector(page).getByRole('button', { name: 'Act as sho.watanabe@sakura-trading.example' }).click();
    await expect(page.getByRole('grid', { name: 'Calendars of sho.watanabe@sakura-trading.example' })).toBeVisible();
  });

  test('a role that may not read the rules is told, and so is a scope that is not delegated', async ({ page }) => {
    await openSharing(page, 'hanako.sato@sakura-trading.example', '営業チーム');
    await expect(inspector(page).getByRole('article')).toContainText('403');
    await expect(inspector(page).getByRole('article')).toContainText('Fix');
    const scope = 'https://www.googleapis.com/auth/calendar.acls.readonly';
    const listed = ['https://www.googleapis.com/auth/calendar.readonly'];
    await call(page, 'emulator.setFault', { name: 'delegation-list', on: true, argument: listed });
    await openSharing(page, 'taro.yamada@sakura-trading.example', 'taro.yamada@');
    await expect(inspector(page).getByRole('article')).toContainText(scope);
    await expect(inspector(page).getByRole('article')).toContainText(/Manage Domain Wide Delegation/);
  });

  test('hostile rules are text; hundreds of them are shown when asked for', async ({ page }) => {
    const user = (value: string, role = 'reader') => ({ id: `user:${value}`, role, scope: { type: 'user', value } });
    const items = [
      { id: 'default', role: 'freeBusyReader', scope: { type: 'default' } },
      user('<img src=x onerror="globalThis.hacked=true">@evil.example'),
      user('boss\u202E@elpmaxe\u0007.example', '<b>emperor</b>'),
      user('W'.repeat(2_000)),
      { id: { toString: 0 }, role: 'reader', scope: { type: 'user', value: 'x@y.example' } },
      { id: 'role', role: { toString: 0 }, scope: { type: { toString: 0 }, value: [] } },
      ...Array.from({ length: 300 }, (_, at) => user(`user${at}@sakura-trading.example`, 'writer')),
    ];
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: {
        path: '/calendar/v3/calendars/kenji.tanaka%40sakura-trading.example/acl',
        status: 200,
        body: { items },
      },
    });
    await openSharing(page, 'kenji.tanaka@sakura-trading.example', /^kenji/);
    await expect(inspector(page)).toContainText('304 rules · 1 public · 3 outside');
    await expect(rules(page).first()).toContainText('Everybody');
    await expect(rules(page).filter({ hasText: '<img src=x onerror' })).toBeVisible();
    await expect(rules(page).filter({ hasText: 'bossU+202E@elpmaxeU+0007.example' })).toContainText('<b>emperor</b>');
    await expect(rules(page)).toHaveCount(100);
    await inspector(page).getByRole('button', { name: 'Show all 304' }).click();
    await expect(rules(page)).toHaveCount(304);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
  });
});
