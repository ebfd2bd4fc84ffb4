import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { answerWith, expectOnlyText, half, markup, megabyte, odd, turned } from './hostile.ts';
import { call, fillAtOnce, paste } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany, emptyDelegation } from './put-back.ts';

const grid = (page: Page) => page.getByRole('grid', { name: /users by .* scopes/ });
const users = (page: Page) => page.getByRole('textbox', { name: 'Addresses' });
const inspector = (page: Page) => page.getByRole('complementary');
const finding = (page: Page, text: string) =>
  page.getByRole('list', { name: 'Findings' }).getByRole('listitem').filter({ hasText: text });
const chip = (page: Page, name: RegExp) =>
  page.getByRole('toolbar', { name: 'Show users with' }).getByRole('button', { name });
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const active = (page: Page) =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    const element = id ? document.getElementById(id) : null;
    return `${element?.closest('[role=row]')?.querySelector('[role=rowheader]')?.textContent ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent ?? ''}`;
  });

/** Fills in users and scopes, and starts the check. */
async function fillIn(page: Page, people: string, scopes: readonly string[]): Promise<void> {
  await page.keyboard.press('Control+4');
  await fillAtOnce(users(page), people);
  await page.getByRole('combobox', { name: 'Scopes' }).focus();
  await paste(page, scopes.map(scope).join(','));
}

async function check(page: Page, people: string, scopes: readonly string[]): Promise<void> {
  await fillIn(page, people, scopes);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
}

const hanako = 'hanako.sato@sakura-trading.example';
const kenji = 'kenji.tanaka@sakura-trading.example';

test.describe('a check and what it found', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyDelegation(page);
  });

  test('users and scopes become a matrix with findings, each cell explained, and what to paste', async ({
    page,
    electronApp,
  }) => {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Delegation' }).click();
    await expect(page.getByRole('button', { name: 'Check', exact: true })).toBeDisabled();
    await page.getByRole('button', { name: 'Everybody of the emulator’s company' }).click();
    await expect(page.getByText('17 users')).toBeVisible();
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await paste(page, ['calendar.readonly', 'admin.directory.user.readonly', 'cloud-platform'].map(scope).join(' '));
    await page.getByRole('button', { name: 'Check', exact: true }).click();

    await expect(grid(page)).toHaveAttribute('aria-rowcount', '18');
    await expect(finding(page, 'cloud-platform')).toContainText('Scopes are missing in the Admin console entry');
    await expect(finding(page, 'emi.kobayashi@')).toContainText('of 3 scopes');
    await expect(chip(page, /^\d+ granted$/)).toBeVisible();
    await expect(inspector(page)).toContainText('Before delegation is blamed');
    await expect(inspector(page)).toContainText('The key works');

    await grid(page)
      .getByRole('row', { name: hanako })
      .getByRole('gridcell', { name: 'cloud-platform: Denied' })
      .click();
    await expect(inspector(page).getByRole('heading', { name: 'cloud-platform' })).toBeVisible();
    await expect(inspector(page)).toContainText(hanako);
    const card = inspector(page).getByRole('article');
    await expect(card).toContainText('Manage Domain Wide Delegation');
    await expect(card).toContainText('unauthorized_client');
    await expect(card).toContainText('Fixed when');
    await expect(card.getByRole('button', { name: /^Open admin\.google\.com/ })).toBeVisible();
    const readClipboard = () => electronApp.evaluate(({ clipboard }) => clipboard.readText());
    await card.getByRole('button', { name: /^Copy \d{21}$/ }).click();
    await expect.poll(readClipboard).toMatch(/^\d{21}$/);
    await inspector(page).getByRole('button', { name: 'Copy scope list' }).click();
    await expect.poll(readClipboard).toContain('https://');
    const copied = await readClipboard();
    expect(copied.split(',').toSorted()).toEqual(
      ['admin.directory.user.readonly', 'calendar.readonly', 'cloud-platform'].map(scope),
    );
    await inspector(page).getByRole('button', { name: 'Copy client ID' }).click();
    await expect.poll(readClipboard).toMatch(/^\d{21}$/);

    await grid(page)
      .getByRole('columnheader', { name: scope('calendar.readonly') })
      .click();
    await expect(inspector(page)).toContainText('All users of this scope');
    await expect(inspector(page)).toContainText(/Granted\s*1\d of 17/);
  });

  test('the grid is one tab stop: arrows, headings, next failure, and copying the fix', async ({
    page,
    electronApp,
  }) => {
    await check(page, `${hanako}\n${kenji}`, ['calendar', 'drive.file', 'gmail.send']);
    await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
    await expect(chip(page, /4 denied/)).toBeVisible();
    await grid(page).focus();
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(`${hanako}1/3 calendar: Granted`);
    await page.keyboard.press('n');
    expect(await active(page)).toBe(`${hanako}1/3 drive.file: Denied`);
    await page.keyboard.press('p');
    expect(await active(page)).toBe(`${kenji}1/3 gmail.send: Denied`);
    await page.keyboard.press('Home');
    expect(await active(page)).toContain(`${kenji}1/3`);
    await expect(inspector(page)).toContainText('All scopes of this user');
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(` ${scope('calendar')}`);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('c');
    await expect(page.getByText('Cause and fix are on the clipboard.')).toBeVisible();
    expect(await electronApp.evaluate(({ clipboard }) => clipboard.readText())).toContain(
      'Manage Domain Wide Delegation',
    );
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.matrix'))).toBeNull();
  });

  test('chips, the filter and a finding show only their users', async ({ page }) => {
    const emi = 'emi.kobayashi@sakura-trading.example';
    await check(page, [hanako, kenji, emi].join('\n'), ['calendar', 'calendar.readonly']);
    await expect(chip(page, /2 denied/)).toBeVisible();
    const shown = () => grid(page).getByRole('rowheader').allTextContents();
    await chip(page, /2 denied/).click();
    expect(await shown()).toEqual([`${emi}0/2`]);
    await chip(page, /2 denied/).click();
    await page.getByRole('searchbox', { name: 'Filter users' }).fill('tanaka');
    expect(await shown()).toEqual([`${kenji}2/2`]);
    await page.keyboard.press('Escape');
    await finding(page, emi).getByRole('button', { name: 'Show' }).click();
    expect(await shown()).toEqual([`${emi}0/2`]);
    await expect(inspector(page).getByRole('article')).toContainText('deleted');
    await finding(page, emi).getByRole('button', { name: 'Show all' }).click();
    expect(await shown()).toHaveLength(3);
  });

  test('hostile addresses, refusals and token facts are text in the matrix, the findings and a cell', async ({
    page,
  }) => {
    const evil = '<img/src=x/onerror=globalThis.hacked=true>@sakura-trading.example';
    const refusal = { error: `${markup}${turned}`, error_description: [odd], error_uri: odd, error_subtype: half };
    await answerWith(page, '/token', 400, refusal);
    await check(page, [hanako, evil, '__proto__@sakura-trading.example', `=cmd${turned}@x.example`].join('\n'), [
      'calendar',
      'x<script>globalThis.hacked=true</script>',
    ]);
    await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
    await expect(grid(page).getByRole('rowheader', { name: '__proto__@' })).toBeVisible();
    await expectOnlyText(page);
    await grid(page).getByRole('row', { name: hanako }).getByRole('gridcell').first().click();
    await expect(inspector(page).getByRole('article').first()).toContainText('U+202E');
    await expectOnlyText(page);

    // Other words of every wrong type, one of them a megabyte: each check comes to its end.
    for (const [status, body] of [
      [401, { error: odd, error_description: megabyte }],
      [403, { error: { code: odd, message: odd, status: [odd], errors: odd, details: [odd, 1] } }],
      [200, { access_token: odd, scope: odd, expires_in: 'soon' }],
    ] as const) {
      await answerWith(page, '/token', status, body);
      await page.getByRole('button', { name: 'Check again' }).click();
      await expect(chip(page, /denied|unanswered/).first()).toBeVisible();
      await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible();
      await expectOnlyText(page);
    }

    // Granted, and what Google tells of the token is of no type that it should have; what is narrower is told all the same.
    await call(page, 'emulator.setFault', { name: 'reply', on: false });
    await answerWith(page, '/tokeninfo', 200, { azp: odd, scope: [odd], email: odd, exp: half });
    await page.getByRole('button', { name: 'Check again' }).click();
    await grid(page)
      .getByRole('row', { name: hanako })
      .getByRole('gridcell', { name: /^calendar: / })
      .click();
    await expect(inspector(page).getByRole('heading', { name: 'calendar', exact: true })).toBeVisible();
    await expectOnlyText(page);
  });

  test('a cell is asked again by itself once the cause is gone, and the finding goes with it', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'scope-missing', on: true, argument: scope('calendar.readonly') });
    await check(page, hanako, ['calendar', 'calendar.readonly']);
    await grid(page).getByRole('gridcell', { name: 'calendar.readonly: Denied' }).click();
    await call(page, 'emulator.setFault', { name: 'scope-missing', on: false });
    await inspector(page).getByRole('button', { name: 'Check this again' }).click();
    await expect(grid(page).getByRole('gridcell', { name: 'calendar.readonly: Granted' })).toBeVisible();
    await expect(page.getByText('Everything that was asked for is granted.')).toBeVisible();
  });
});

test.describe('a check that is stopped, told little, or long', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyDelegation(page);
  });

  test('stopped after the first refusals, it says nothing of every cell', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'delegation-missing', on: true });
    await call(page, 'emulator.setFault', {
      name: 'slow',
      on: true,
      argument: { milliseconds: 1_000, path: '/token' },
    });
    await check(page, [hanako, kenji].join('\n'), ['calendar', 'drive.file']);
    await expect(chip(page, /^[12] denied$/)).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    const found = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    // Those of the one user who was asked, or not even all of these.
    await expect(found).toContainText(/2 of 2 scopes|of what was answered so far/);
    await expect(chip(page, /^[23] not run$/)).toBeVisible();

    await call(page, 'emulator.setFault', { name: 'slow', on: false });
    await page.getByRole('button', { name: 'Check the rest' }).click();
    await expect(found).toContainText('every cell');
  });

  test('a double click checks once, and stops nothing', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'slow', on: true, argument: { milliseconds: 300, path: '/token' } });
    await fillIn(page, hanako, ['calendar']);
    await page.getByRole('button', { name: 'Check', exact: true }).dblclick();
    await expect(chip(page, /^1 granted$/)).toBeVisible();
    await expect(page.getByText(/^Stopped:/)).toBeHidden();
    await call(page, 'emulator.setFault', { name: 'slow', on: false });
  });

  test('cells come while the check runs, and stopping keeps what is known', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'slow', on: true, argument: { milliseconds: 250, path: '/token' } });
    const people = Array.from({ length: 60 }, (_, at) => `nobody${at}@sakura-trading.example`);
    await check(page, [hanako, ...people].join('\n'), ['calendar', 'drive.file']);
    await expect(page.getByRole('progressbar', { name: /^[1-9]\d* of 122$/ })).toBeVisible();
    await expect(page.getByRole('contentinfo')).toContainText('Checking delegation…');
    await expect(page.getByRole('button', { name: 'Cancel' })).not.toHaveClass(/primary/);
    await expect(chip(page, /\d+ denied/)).toBeVisible();
    // That something is granted tells the scope that is missing from a client that is not listed.
    await expect(chip(page, /^1 granted$/)).toBeVisible();
    await page.keyboard.press('Control+1');
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText(/^Stopped: \d+ cells have not run\.$/)).toBeVisible();
    await expect(page.getByRole('main').getByRole('article')).toBeHidden();
    await expect(chip(page, /\d+ not run/)).toBeVisible();
    await expect(chip(page, /\d+ denied/)).toBeVisible();

    // What is known has its findings, and is gone on with: a cell that has not run is asked, and the rest stays.
    await expect(finding(page, 'drive.file')).toBeVisible();
    await call(page, 'emulator.setFault', { name: 'slow', on: false });
    const left = async () => Number.parseInt((await chip(page, /not run/).textContent()) ?? '', 10);
    const before = await left();
    await chip(page, /not run/).click();
    await grid(page)
      .getByRole('gridcell', { name: /^drive\.file: Not run/ })
      .last()
      .click();
    await inspector(page).getByRole('button', { name: 'Check this again' }).click();
    await expect.poll(left).toBe(before - 1);
    await expect(page.getByRole('main').getByRole('article')).toBeHidden();
    await expect(finding(page, 'drive.file')).toBeVisible();
    await expect(finding(page, 'nobody')).toBeVisible();

    // The rest is asked for at once, and what was known is not asked again.
    await call(page, 'emulator.setFault', { name: 'slow', on: true, argument: { milliseconds: 250, path: '/token' } });
    await page.getByRole('button', { name: 'Check again' }).click();
    await expect(page.getByRole('progressbar', { name: /^[1-9]\d* of 122$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await call(page, 'emulator.setFault', { name: 'slow', on: false });
    const open = await left();
    await page.getByRole('button', { name: 'Check the rest' }).click();
    await expect(page.getByRole('button', { name: 'Watch until granted' })).toBeVisible();
    expect(open).toBeLessThan(122);
    await expect(chip(page, /not run/)).toBeHidden();
    await expect(page.getByText(/^Stopped/)).toBeHidden();
    await expect(chip(page, /^121 denied$/)).toBeVisible();

    await page.getByRole('button', { name: 'Watch until granted' }).click();
    await expect(page.getByText('121 not granted yet')).toBeVisible();
    await expect(chip(page, /not run/)).toBeHidden();
  });

  test('a CSV is read without asking anybody, what is no user is not asked for, and a misspelt scope is recognised', async ({
    page,
  }) => {
    await page.keyboard.press('Control+4');
    await users(page).fill(`Name,Email\n"Sato, Hanako",${hanako}\nRoom,c_18abc@resource.calendar.google.com\n`);
    await expect(page.getByText('1 user · 1 entry not usable')).toBeVisible();
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await paste(page, scope('calender.readonly'));
    expect(await call(page, 'trace.list', {})).toEqual([]);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(finding(page, 'calender.readonly')).toContainText('A scope is probably misspelt');
    await expect(chip(page, /1 not tested/)).toBeVisible();
  });

  test('a key that no domain lists is one finding, not a matrix of failures', async ({ page }) => {
    await call(page, 'emulator.openFile', { file: 'undelegatedKey' });
    await page.keyboard.press('Control+4');
    await page
      .getByRole('main')
      .getByRole('button', { name: /Credential in use/ })
      .click();
    await page.getByRole('option').last().click();
    await check(page, `${hanako}\n${kenji}`, ['calendar', 'calendar.readonly']);
    const findings = page.getByRole('list', { name: 'Findings' }).getByRole('listitem');
    await expect(findings).toHaveCount(1);
    await expect(findings).toContainText('every cell');
  });

  test('hundreds of users leave the document small, and every row can be reached', async ({ page }) => {
    const people = Array.from({ length: 400 }, (_, at) => `nobody${at}@sakura-trading.example`);
    const scopes = [
      'calendar',
      'calendar.readonly',
      'calendar.events',
      'drive',
      'drive.file',
      'drive.readonly',
      'gmail.send',
      'gmail.readonly',
    ];
    await check(page, people.join('\n'), scopes);
    await expect(page.getByRole('button', { name: 'Check again' })).toBeVisible({ timeout: 20_000 });
    await expect(chip(page, /3,200 denied/)).toBeVisible();
    expect(await page.evaluate(() => document.querySelectorAll('.matrix *').length)).toBeLessThan(900);
    await grid(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+End');
    await expect.poll(() => active(page)).toBe('nobody399@sakura-trading.example0/8 gmail.readonly: Denied');
    await expect(grid(page).getByRole('rowheader', { name: /nobody399@/ })).toBeInViewport();
  });
});

test.describe('in Japanese and dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the check reads as well', async ({ page }) => {
    await page.keyboard.press('Control+4');
    await page.getByRole('textbox', { name: 'メールアドレス' }).fill(hanako);
    await page.getByRole('combobox', { name: 'スコープ' }).focus();
    await paste(page, `${scope('calendar')} ${scope('drive.file')}`);
    await page.getByRole('button', { name: '確認', exact: true }).click();
    await page.getByRole('gridcell', { name: 'drive.file: 拒否' }).click();
    await expect(inspector(page).getByRole('article')).toContainText('ドメイン全体の委任を管理');
  });
});
