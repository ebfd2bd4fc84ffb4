import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call, paste } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany, emptyDelegation } from './put-back.ts';
import { chooseFiles, watchOpened } from './program.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const hanako = 'hanako.sato@sakura-trading.example';
const kenji = 'kenji.tanaka@sakura-trading.example';
const grid = (page: Page) => page.getByRole('grid', { name: /users by .* scopes/ });
const cells = (page: Page, name: string) => grid(page).getByRole('gridcell', { name, exact: true });
const inspector = (page: Page) => page.getByRole('complementary');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const sidebar = (page: Page, name: RegExp) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name });

const delegate = (page: Page, names: readonly string[]) =>
  call(page, 'emulator.setFault', { name: 'delegation-list', on: true, argument: names.map(scope) });

/** Checks calendar, calendar.readonly and gmail.send for two users; calendar.readonly and gmail.send are not delegated. */
async function checkWithFault(page: Page): Promise<void> {
  await delegate(page, ['calendar']);
  await page.keyboard.press('Control+4');
  await page.getByRole('textbox', { name: 'Addresses' }).fill(`${hanako}\n${kenji}`);
  await page.getByRole('combobox', { name: 'Scopes' }).focus();
  await paste(page, ['calendar', 'calendar.readonly', 'gmail.send'].map(scope).join(','));
  await button(page, 'Check').click();
  await expect(button(page, 'Check again')).toBeVisible();
  await expect(cells(page, 'calendar.readonly: Denied')).toHaveCount(2);
}

test.describe('of what is not granted yet', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyDelegation(page);
  });

  test('a granted cell whose service refuses is a mark of its own, with its own finding', async ({ page }) => {
    await delegate(page, ['calendar', 'gmail.readonly']);
    await call(page, 'emulator.setFault', {
      name: 'service-refuses',
      on: true,
      argument: { app: 'gmail', user: kenji },
    });
    await page.keyboard.press('Control+4');
    await page.getByRole('textbox', { name: 'Addresses' }).fill(`${hanako}\n${kenji}`);
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await paste(page, ['calendar', 'gmail.readonly'].map(scope).join(','));
    await page.getByRole('switch', { name: 'Also ask whether the services answer' }).press('Space');
    await button(page, 'Check').click();
    await expect(cells(page, 'gmail.readonly: Granted, service refuses')).toHaveCount(1);
    await expect(cells(page, 'gmail.readonly: Granted')).toHaveCount(1);
    await expect(page.getByRole('button', { name: '1 granted, service refuses' })).toBeVisible();
    const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    await expect(findings).toHaveCount(1);
    await expect(findings).toContainText('token issued, service does not answer');
    await findings.getByRole('button', { name: 'Show' }).click();
    await expect(inspector(page)).toContainText(/The token was issued, and gmail\.\S+ refuses\./);
    await expect(inspector(page).getByRole('article')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Check this again').click();
    await expect(cells(page, 'gmail.readonly: Granted, service refuses')).toHaveCount(1);
    await expect(button(page, 'Check again')).toBeVisible();
  });

  test('a watch goes on behind another screen, asks when told to, and ends when everything is granted', async ({
    page,
  }) => {
    await checkWithFault(page);
    await expect(sidebar(page, /^Delegation, 1 finding$/)).toBeVisible();
    await button(page, 'Watch until granted').click();
    await expect(page.getByText('4 not granted yet')).toBeVisible();
    await expect(page.getByText(/^again in \d+ seconds?$/)).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('Control+1');
    await expect(sidebar(page, /^Delegation, running$/)).toBeVisible();
    await delegate(page, ['calendar', 'calendar.readonly']);
    await page.keyboard.press('Control+4');
    await button(page, 'Check now').click();
    await expect(page.getByText('2 not granted yet')).toBeVisible();
    await expect(cells(page, 'calendar.readonly: Granted')).toHaveCount(2);

    await delegate(page, ['calendar', 'calendar.readonly', 'gmail.send']);
    await button(page, 'Check now').click();
    await expect(page.getByText('Everything that was asked for is granted.')).toBeVisible();
    await expect(page.getByText('The watch has ended: everything is granted.')).toBeVisible();
    await expect(sidebar(page, /^Delegation$/)).toBeVisible();
    await expect(button(page, 'Watch until granted')).toBeHidden();
  });

  test('a watch that is stopped keeps what it found, and asks nothing more', async ({ page }) => {
    await checkWithFault(page);
    await button(page, 'Watch until granted').click();
    await delegate(page, ['calendar', 'calendar.readonly']);
    await button(page, 'Check now').click();
    await expect(page.getByText('2 not granted yet')).toBeVisible();
    // What is found is what the watch knows, not the check before it.
    const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    await expect(findings).toHaveCount(1);
    await expect(findings).toContainText('gmail.send');
    await expect(findings).not.toContainText('calendar.readonly');
    await button(page, 'Stop watching').click();
    await expect(findings).toHaveCount(1);
    await expect(findings).not.toContainText('calendar.readonly');
    await expect(button(page, 'Watch until granted')).toBeVisible();
    await expect(cells(page, 'calendar.readonly: Granted')).toHaveCount(2);
    await expect(page.getByRole('main').getByRole('article')).toBeHidden();
  });

  test('cells selected together are asked again together, and the findings are those of the whole', async ({
    page,
  }) => {
    await checkWithFault(page);
    await delegate(page, ['calendar', 'calendar.readonly', 'gmail.send']);
    await cells(page, 'calendar.readonly: Denied').first().click();
    await grid(page).focus();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(inspector(page).getByRole('heading', { name: '2 cells selected' })).toBeVisible();
    await expect(grid(page).getByRole('gridcell', { selected: true })).toHaveCount(2);
    await page.keyboard.press('r');
    await expect(cells(page, 'calendar.readonly: Granted')).toHaveCount(2);
    const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    await expect(findings).toHaveCount(1);
    await expect(findings).toContainText('gmail.send');
    await page.keyboard.press('Escape');
    await expect(inspector(page).getByRole('heading', { name: 'Delegation of this key' })).toBeVisible();

    await grid(page)
      .getByRole('columnheader', { name: scope('gmail.send') })
      .click();
    await button(page, 'Check this again').click();
    await expect(page.getByText('Everything that was asked for is granted.')).toBeVisible();
  });

  test('what changed since the last check is said, and its users shown', async ({ page }) => {
    await checkWithFault(page);
    await delegate(page, ['gmail.send']);
    await button(page, 'Check again').click();
    const changes = page.getByRole('region', { name: 'What changed' });
    await expect(changes).toContainText(/4 cells changed since \d\d:\d\d\s*2 granted · 2 lost/);
    await changes.getByRole('button', { name: 'Show' }).click();
    await expect(changes.getByRole('button', { name: 'Show all' })).toBeVisible();
    await expect(grid(page).getByRole('rowheader')).toHaveCount(2);
  });

  test('the filter narrows scopes too, and users can be ordered', async ({ page }) => {
    await checkWithFault(page);
    await page.getByRole('searchbox', { name: 'Filter users and scopes' }).fill('gmail');
    await expect(grid(page).getByRole('columnheader')).toHaveCount(2);
    await expect(grid(page).getByRole('gridcell')).toHaveCount(2);
    await page.getByRole('searchbox', { name: 'Filter users and scopes' }).fill('nobody of these');
    await expect(page.getByText('Nothing here matches.')).toBeVisible();
    await page.keyboard.press('Escape');
    await cells(page, 'gmail.send: Denied').first().click();
    await delegate(page, ['calendar', 'calendar.readonly', 'gmail.send']);
    await button(page, 'Check this again').click();
    await expect(cells(page, 'gmail.send: Granted')).toHaveCount(1);
    await page.getByRole('button', { name: 'Sort users: As given' }).click();
    await page.getByRole('menuitemradio', { name: 'Worst first' }).click();
    await expect(grid(page).getByRole('rowheader').first()).toHaveText(`${kenji}1/3`);
  });

  test('the console’s list is compared, and the filled-in form holds everything that either has', async ({
    page,
    electronApp,
  }) => {
    const opened = await watchOpened(electronApp);
    await checkWithFault(page);
    await button(page, 'Compare with the console’s list…').click();
    const dialog = page.getByRole('dialog', { name: 'What to paste in the Admin console' });
    await expect(dialog).toContainText('REPLACES');
    await dialog
      .getByRole('textbox', { name: 'The list that is in the Admin console now' })
      .fill(`${scope('calendar')}, ${scope('gmail.send')},\n${scope('chat.spaces')}`);
    const part = (name: string) => dialog.getByRole('region', { name });
    await expect(part('Missing in the console')).toContainText('calendar.readonly');
    await expect(part('Listed, and refused all the same')).toContainText('gmail.send');
    await expect(part('Listed, and not asked for here')).toContainText('chat.spaces');
    await expect(part('Present').getByRole('listitem')).toHaveText(['calendar']);
    await expect(dialog).toContainText('nothing is lost');
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: /^Administrator/ }).fill('admin@sakura-trading.example');
    await dialog.getByRole('button', { name: 'Open the filled-in form' }).click();
    await expect.poll(async () => (await opened()).length).toBe(1);
    const [link = ''] = await opened();
    const { host, searchParams } = new URL(link);
    expect(host).toBe('admin.google.com');
    expect(searchParams.get('clientIdToAdd')).toMatch(/^\d{21}$/);
    expect(searchParams.get('authuser')).toBe('admin@sakura-trading.example');
    expect(searchParams.get('clientScopeToAdd')?.split(',').toSorted()).toEqual(
      ['calendar', 'calendar.readonly', 'chat.spaces', 'gmail.send'].map(scope),
    );
  });

  test('a report names nobody unless it is asked to, and the cells are a table with names', async ({
    page,
    electronApp,
    userData,
  }) => {
    await checkWithFault(page);
    const saved = async (section: string, entry: string, name: string) => {
      const file = path.join(userData, name);
      await chooseFiles(electronApp, file);
      await button(page, 'Export').click();
      await page.getByRole('group', { name: section }).getByRole('menuitem', { name: entry }).click();
      await expect.poll(() => (existsSync(file) ? readFileSync(file, 'utf8') : '')).toContain('gmail.send');
      return readFileSync(file, 'utf8');
    };
    expect(await saved('Report without names', 'Markdown', 'report.md')).not.toContain('hanako');
    expect(await saved('Report with names', 'HTML', 'report.html')).toContain('hanako');
    expect(await saved('Every cell, with names', 'CSV for a spreadsheet', 'cells.csv')).toContain(hanako);
    await expect(page.getByText('Saved.').last()).toBeVisible();
  });

  test('a check is paused, goes on, and says how far it is', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'slow', on: true, argument: { milliseconds: 150, path: '/token' } });
    const people = Array.from({ length: 40 }, (_, at) => `nobody${at}@sakura-trading.example`);
    await page.keyboard.press('Control+4');
    await page.getByRole('textbox', { name: 'Addresses' }).fill(people.join('\n'));
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await paste(page, scope('calendar'));
    await button(page, 'Check').click();
    await button(page, 'Pause').click();
    await expect(page.getByRole('progressbar', { name: /^Paused at \d+ of 40$/ })).toBeVisible();
    await button(page, 'Resume').click();
    await expect(button(page, 'Check again')).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'The check has ended: 0 of 40 granted.' })).toBeAttached();
  });
});
