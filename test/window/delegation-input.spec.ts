import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call, fillAtOnce, paste } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany, emptyDelegation } from './put-back.ts';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const users = (page: Page) => page.getByRole('textbox', { name: 'Addresses' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
const chosen = (page: Page) => page.getByRole('grid', { name: 'Scopes' }).getByRole('row');
const marked = (page: Page) => page.getByRole('region', { name: /not usable$/ }).getByRole('listitem');
const hanako = 'hanako.sato@sakura-trading.example';
const kenji = 'kenji.tanaka@sakura-trading.example';
const misaki = 'misaki.ito@sakura-trading.example';
const sho = 'sho.watanabe@sakura-trading.example';

async function pasteScopes(page: Page, ...names: readonly string[]): Promise<void> {
  await page.getByRole('combobox', { name: 'Scopes' }).focus();
  await paste(page, names.map(scope).join(','));
}

test.beforeEach(async ({ page }) => {
  await page.keyboard.press('Control+4');
});

test.describe('users and how they come', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyDelegation(page);
  });

  test('columns of a spreadsheet: what is no user is marked with its line, mended or taken out with one press', async ({
    page,
  }) => {
    await users(page).fill(
      [
        'Name\tEmail',
        `Hanako\t${hanako}`,
        `again\t${hanako.toUpperCase()}`,
        '\t',
        `Misaki\tMisaki Ito <${misaki}>`,
        'Room\tc_18abc@resource.calendar.google.com',
        'Robot\trobot@project.iam.gserviceaccount.com',
        `Kenji\t${kenji}`,
      ].join('\n'),
    );
    await expect(page.getByText('2 users · 5 entries not usable')).toBeVisible();
    await expect(marked(page)).toContainText([
      /Line 3.*Stands above already/,
      /Line 4.*An empty line/,
      /Line 5.*Not an e-mail address/,
      /Line 6.*A calendar, not a user/,
      /Line 7.*A service account, not a user/,
    ]);
    expect(await barriers(page)).toEqual([]);
    await button(page, `Use ${misaki}`).click();
    await expect(page.getByText('3 users · 4 entries not usable')).toBeVisible();
    await expect(users(page)).toHaveValue(
      [
        hanako,
        hanako.toUpperCase(),
        '',
        misaki,
        'c_18abc@resource.calendar.google.com',
        'robot@project.iam.gserviceaccount.com',
        kenji,
      ].join('\n'),
    );
    await button(page, 'Remove c_18abc@resource.calendar.google.com').focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 users · 3 entries not usable')).toBeVisible();
    await button(page, 'Remove all 3').click();
    await expect(users(page)).toHaveValue([hanako, misaki, kenji].join('\n'));
    await expect(page.getByText('3 users', { exact: true })).toBeVisible();
    expect(await call(page, 'trace.list', {})).toEqual([]);
  });

  test('a list that is dropped on the users is read here, in the encoding of a Japanese spreadsheet too', async ({
    page,
  }) => {
    await users(page).fill(hanako);
    // 氏名,email / 佐藤,a@x.example
    const bytes = [...Buffer.from('8e8196bc2c656d61696c0d0a8db293a12c6140782e6578616d706c650d0a', 'hex')];
    await users(page).evaluate((area, content) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], '社員.csv'));
      area.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, bytes);
    await expect(users(page)).toHaveValue(`${hanako}\na@x.example`);
    await expect(button(page, 'Check')).toBeVisible();
  });

  test('two thousand lines, half of them wrong, stay quick and the document small', async ({ page }) => {
    const lines = Array.from({ length: 2_000 }, (_, at) => (at % 2 ? `u${at}@sakura-trading.example` : `nobody ${at}`));
    await fillAtOnce(users(page), lines.join('\n'));
    await expect(page.getByText('1,000 users · 1,000 entries not usable')).toBeVisible();
    await expect(marked(page)).toHaveCount(50);
    await expect(page.getByText('… and 950 more')).toBeVisible();
    expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(1_500);
    await button(page, 'Remove all 1,000').click();
    await expect(page.getByText('1,000 users', { exact: true })).toBeVisible();
  });

  test('users come from the directory, by unit, and the check asks for them', async ({ page }) => {
    await users(page).fill(hanako);
    await button(page, 'From the directory…').click();
    await expect(button(page, 'Fetch users')).toBeDisabled();
    await expect(dialog(page).getByText(/^Name an administrator and fetch the users/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Administrator' }).fill(hanako);
    await page.keyboard.press('Enter');
    await button(page, 'List the units').click();
    await expect(page.getByText(/^\d+ units to choose from$/)).toBeVisible();
    await page.getByRole('combobox', { name: 'Organizational unit' }).fill('営業');
    await page.getByRole('option', { name: '/本社/営業部' }).click();
    await button(page, 'Fetch users').click();
    const found = dialog(page).getByRole('listbox', { name: '2 users' });
    await expect(found.getByRole('option')).toContainText([/kenji.*田中 健司.*営業部/, /sho/]);
    await dialog(page).getByText('Suspended users too').click();
    await button(page, 'Fetch users').click();
    await expect(dialog(page).getByRole('option', { name: /akira.*suspended/ })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Add 3 users').click();
    await expect(users(page)).toHaveValue([hanako, 'akira.takahashi@sakura-trading.example', kenji, sho].join('\n'));
    await expect(page.getByText('4 users', { exact: true })).toBeVisible();
  });

  test('a directory that may not be read says why, and fetching can be stopped', async ({ page }) => {
    await button(page, 'From the directory…').click();
    const administrator = page.getByRole('combobox', { name: 'Administrator' });
    await administrator.fill(kenji);
    await page.keyboard.press('Enter');
    await button(page, 'Fetch users').click();
    await expect(dialog(page).getByRole('article')).toContainText('403');
    await call(page, 'emulator.setFault', {
      name: 'slow',
      on: true,
      argument: { milliseconds: 60_000, path: '/admin' },
    });
    await administrator.fill(hanako);
    await page.keyboard.press('Enter');
    await button(page, 'Fetch users').click();
    await button(page, 'Stop').click();
    await expect(dialog(page).getByText('Stopped: these came until then.')).toBeVisible();
    await expect(button(page, 'Add users')).toBeDisabled();
  });
});

test.describe('scopes and the plan of a check', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyDelegation(page);
  });

  test('scopes come in sets, from code and from API methods', async ({ page }) => {
    await button(page, 'Add a set').click();
    await page.getByRole('menuitem', { name: 'Directory, reading only' }).click();
    await expect(chosen(page)).toHaveCount(7);
    await button(page, 'From my code…').click();
    await page
      .getByRole('textbox', { name: 'Source code' })
      .fill(`SCOPES = ["${scope('tasks.readonly')}"]\n# ${scope('drive')}\nCalendarScopes.CALENDAR_EVENTS\n`);
    await expect(dialog(page).getByRole('listitem')).toContainText([
      /tasks\.readonly.*line 1/,
      /drive.*line 2 · only in a comment/,
      /calendar\.events.*line 3/,
    ]);
    expect(await barriers(page)).toEqual([]);
    await button(page, 'Add 2 scopes').click();
    await expect(chosen(page)).toHaveCount(9);
    await button(page, 'From API methods…').click();
    await page
      .getByRole('textbox', { name: /^API methods/ })
      .fill('calendar.events.list, users().messages().send\nevents.burn');
    await expect(dialog(page).getByText('calendar.v3.events.list, gmail.v1.users.messages.send')).toBeVisible();
    await expect(dialog(page).getByText(/events\.burn.*is not a method/)).toBeVisible();
    await button(page, 'Use this set').click();
    await expect(chosen(page)).toContainText(['calendar.events.readonly', 'gmail.send']);
    await expect(chosen(page)).toHaveCount(2);
    expect(await call(page, 'trace.list', {})).toEqual([]);
  });

  test('API methods are picked from a list, by search and keyboard', async ({ page }) => {
    await button(page, 'From API methods…').click();
    const search = dialog(page).getByRole('searchbox', { name: 'Search API methods' });
    const list = dialog(page).getByRole('listbox', { name: 'API methods of the catalog' });
    const typed = dialog(page).getByRole('textbox', { name: /^API methods/ });
    await expect(search).toBeFocused();
    await expect(list.getByRole('option').first()).toBeVisible();
    // Over a thousand, and only what is seen is in the document.
    expect(Number(await list.getByRole('option').first().getAttribute('aria-setsize'))).toBeGreaterThan(1_000);
    expect(await list.getByRole('option').count()).toBeLessThan(60);

    await search.fill('calendar events list');
    await expect(list.getByRole('option', { name: 'calendar.v3.events.list' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(list).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(typed).toHaveValue('calendar.v3.events.list\n');
    await expect(list.getByRole('option', { name: /calendar\.v3\.events\.list.*Chosen/ })).toBeVisible();
    await expect(
      dialog(page)
        .getByText('opens nothing else')
        .or(dialog(page).getByText(/^also opens/))
        .first(),
    ).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press(' ');
    await expect(typed).toHaveValue('');

    await search.fill('gmail messages send');
    await list.getByRole('option', { name: 'gmail.v1.users.messages.send' }).click();
    await button(page, 'Add method').click();
    await expect(typed).toHaveValue('gmail.v1.users.messages.send\n');
    await expect(button(page, 'Remove method')).toBeVisible();
    await search.fill('no such method');
    await expect(dialog(page).getByText('Nothing matches.')).toBeVisible();
    await button(page, 'Use this set').first().click();
    await expect(chosen(page)).toContainText(['gmail.']);
  });

  test('the plan is what the check then sends, with the services asked too', async ({ page }) => {
    await expect(page.getByText('Give users and scopes to see how many requests it takes.')).toBeVisible();
    await users(page).fill([hanako, kenji].join('\n'));
    await pasteScopes(page, 'calendar.readonly', 'admin.directory.user.readonly');
    await expect(page.getByText('About 4 requests if everything is granted; at most about 12.')).toBeVisible();
    await page.getByText('Test every cell alone').click();
    await expect(page.getByText('At most 8 requests.')).toBeVisible();
    await page.getByText('Also ask whether the services answer').click();
    await expect(page.getByText('At most 14 requests.')).toBeVisible();
    await button(page, 'Check').click();
    await expect(button(page, 'Check again')).toBeVisible();
    const sent = await call(page, 'trace.list', {});
    expect(sent.filter(({ url }) => url.includes('/calendar/v3/'))).toHaveLength(2);
    expect(sent).toHaveLength(14);
  });

  test('what else is granted is a probe, announced before anything is sent', async ({ page }) => {
    await users(page).fill([hanako, kenji].join('\n'));
    await button(page, 'What else is granted?').click();
    await expect(dialog(page)).toContainText('The attempts show in the domain’s audit log');
    await expect(button(page, 'Cancel')).toBeFocused();
    await expect(page.getByRole('combobox', { name: 'User to ask as' })).toHaveValue(hanako);
    expect(await barriers(page)).toEqual([]);
    expect(await call(page, 'trace.list', {})).toEqual([]);
    await button(page, /^Probe 2\d\d scopes$/).click();
    const grid = page.getByRole('grid', { name: /^1 users? by 2\d\d scopes$/ });
    await expect(grid).toBeVisible();
    await expect(button(page, 'Check again')).toBeVisible({ timeout: 30_000 });
    // What is granted is shown; the others are one press away.
    const chip = page.getByRole('button', { name: /^\d+ granted$/ });
    const granted = Number.parseInt(await chip.innerText(), 10);
    await expect(grid.getByRole('gridcell')).toHaveCount(granted);
    await expect(page.getByText('Some scopes are in the list more than once')).toBeHidden();
    await chip.click();
    await expect(grid.getByRole('gridcell')).not.toHaveCount(granted);
    expect((await call(page, 'trace.list', {})).length).toBeLessThan(200);
  });
});

test.describe('without a key', () => {
  test.use({ emulatorAtStart: false });
  test('a token is handed over and leaves the page; the credential says what it is', async ({ page }) => {
    await button(page, 'Without a key…').click();
    const token = page.getByLabel('Access token', { exact: true });
    await page.getByRole('textbox', { name: 'Service account' }).fill('robot@project.iam.gserviceaccount.com');
    await token.fill('hunter2');
    await button(page, 'Use it').click();
    await expect(dialog(page).getByRole('article')).toBeVisible();
    await expect(token).toHaveValue('');
    expect(await barriers(page)).toEqual([]);
    await token.fill('ya29.a0-test-token-of-nobody-1234567890');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Users' })).toBeVisible();
    expect(await page.content()).not.toContain('test-token-of-nobody');
    await page
      .getByRole('main')
      .getByRole('button', { name: /Credential in use/ })
      .click();
    await expect(page.getByRole('option', { name: /robot@project/ })).toContainText('Service account, without a key');
    await page.keyboard.press('Escape');
  });

  test('a gcloud file that does not say for whom asks for the account', async ({ page }) => {
    await button(page, 'Without a key…').click();
    const file = {
      type: 'authorized_user',
      client_id: '1-a.apps.googleusercontent.com',
      client_secret: 'test-secret',
      refresh_token: '1//test-refresh-token',
    };
    const chooser = page.waitForEvent('filechooser');
    await button(page, 'Open a gcloud file…').click();
    await (await chooser).setFiles({
      name: 'adc.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(file)),
    });
    await users(page).fill(hanako);
    await pasteScopes(page, 'calendar');
    await expect(page.getByText('1 user', { exact: true })).toBeVisible();
    await expect(button(page, 'Check')).toBeDisabled();
    await page.getByRole('textbox', { name: /account/ }).fill('robot@project.iam.gserviceaccount.com');
    await page.keyboard.press('Enter');
    await expect(button(page, 'Check')).toBeEnabled();
    expect(await call(page, 'credentials.list', {})).toMatchObject([
      { format: 'keyless', email: 'robot@project.iam.gserviceaccount.com', needs: [] },
    ]);
  });
});

test.describe('in Japanese and dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the input reads as well', async ({ page }) => {
    await page.getByRole('textbox', { name: 'メールアドレス' }).fill(`${hanako}\nroom@group.calendar.google.com`);
    await expect(page.getByText('1 ユーザー · 使えない項目 1 件')).toBeVisible();
    await expect(page.getByRole('region', { name: '使えない項目 1 件' }).getByRole('listitem')).toContainText(
      'ユーザーではなくカレンダー',
    );
    await button(page, 'まとめて追加').click();
    await page.getByRole('menuitem', { name: 'ドライブ', exact: true }).click();
    await expect(page.getByRole('region', { name: '広すぎるスコープ' })).toContainText('drive');
    await expect(page.getByText('すべて許可されていれば約 2 リクエスト、多くても約 3 リクエスト。')).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });
});
