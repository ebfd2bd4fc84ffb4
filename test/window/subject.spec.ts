import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const hanako = 'hanako.sato@sakura-trading.example';
const subject = (page: Page) => page.getByRole('combobox', { name: 'Subject' });
const option = (page: Page, name: string | RegExp) => page.getByRole('option', { name });
const directoryScope = 'https://www.googleapis.com/auth/admin.directory.user';

/** Names the administrator that the directory is searched as, by keyboard. */
async function searchAs(page: Page, administrator: string) {
  await subject(page).focus();
  await option(page, /^Search the directory…/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Administrator' }).fill(administrator);
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'Search as this administrator' }).click();
  return dialog;
}

const directoryQueries = async (page: Page) =>
  (await call(page, 'trace.list', {}))
    .map(({ url }) => new URL(url))
    .filter(({ pathname }) => pathname.endsWith('/directory/v1/users'))
    .map(({ searchParams }) => searchParams.get('query'));

test.describe('whom one acts for', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('whom a key acted for goes with the key: opened again, it acts for nobody', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await subject(page).fill(hanako);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid', { name: `Calendars of ${hanako}` })).toBeVisible();
    const open = await call(page, 'credentials.list', {});
    for (const { id } of open.filter(({ kind }) => kind === 'serviceAccountKey'))
      await call(page, 'credentials.forget', { credentialId: id });
    await call(page, 'trace.clear', {});
    await call(page, 'emulator.openFile', { file: 'serviceAccountKey' });
    await expect(subject(page)).toHaveValue('');
    await expect(page.getByRole('grid', { name: `Calendars of ${hanako}` })).toBeHidden();
  });

  test('somebody is found in the directory by name, and chosen whole with the keyboard', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await expect(await searchAs(page, hanako)).toBeHidden();
    await subject(page).fill('');
    await subject(page).pressSequentially('nakamura', { delay: 20 });
    await expect(option(page, /daiki\.nakamura/)).toContainText('中村 大輝 · /倉庫');
    await subject(page).fill('倉庫');
    await expect(option(page, /Nobody in the directory matches/)).toContainText(`as ${hanako}`);
    await subject(page).fill('田中');
    await expect(option(page, /kenji\.tanaka/)).toBeVisible();
    await expect(option(page, /^Search as another administrator/)).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Pick a user' })).toBeHidden();
    await expect(subject(page)).toHaveValue('kenji.tanaka@sakura-trading.example');
    const queries = await directoryQueries(page);
    expect(queries).toContain("'田中'");
    // Typing on stops what was not yet sent: a word is asked for once, not letter by letter.
    expect(queries.filter((query) => query?.includes('na')).length).toBeLessThanOrEqual(1);
  });

  test('what was typed in part is never taken once an option was chosen, nor when the field is left', async ({
    page,
  }) => {
    await page.keyboard.press('Control+5');
    await subject(page).fill('kenji');
    await option(page, /^kenji\.tanaka/).click();
    await expect(subject(page)).toHaveValue('kenji.tanaka@sakura-trading.example');
    await expect(page.getByRole('grid', { name: 'Calendars of kenji.tanaka@sakura-trading.example' })).toBeVisible();

    await subject(page).fill('misaki');
    await page.keyboard.press('Tab');
    await expect(subject(page)).toHaveValue('kenji.tanaka@sakura-trading.example');
    await subject(page).fill('misaki.ito@sakura-trading.example');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('grid', { name: 'Calendars of misaki.ito@sakura-trading.example' })).toBeVisible();
    // Chosen again after another: still taken.
    await subject(page).fill('kenji');
    await option(page, /^kenji\.tanaka/).click();
    await expect(page.getByRole('grid', { name: 'Calendars of kenji.tanaka@sakura-trading.example' })).toBeVisible();
  });

  test('a directory that is not delegated says so with what to paste, and typing goes on', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'scope-missing', on: true, argument: `${directoryScope}.readonly` });
    await page.keyboard.press('Control+5');
    const dialog = await searchAs(page, hanako);
    await expect(dialog.getByRole('article')).toContainText(/Manage Domain Wide Delegation/);
    await expect(dialog.getByRole('article')).toContainText(`${directoryScope}.readonly`);
    await call(page, 'emulator.setFault', { name: 'scope-missing', on: false });
    await dialog.getByRole('button', { name: 'Search as this administrator' }).click();
    await expect(dialog).toBeHidden();

    const refusal = { code: 403, message: 'Not Authorized to access this resource/api' };
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: { path: '/admin/directory/v1/users', status: 403, body: { error: refusal } },
    });
    await subject(page).fill('zoe');
    await expect(option(page, /^Directory not searched: /)).toContainText('Why, and what to do');
    await call(page, 'emulator.setFault', { name: 'reply', on: false });
    await subject(page).fill('');
    await subject(page).fill('zoe');
    await expect(option(page, /^zoe\.lefevre/)).toContainText('/Europe/Berlin');
    await subject(page).fill('info@sakura-trading.example');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid', { name: 'Calendars of info@sakura-trading.example' })).toBeVisible();
  });

  test('hostile names of the directory are text, and their hidden characters are seen', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await expect(await searchAs(page, hanako)).toBeHidden();
    const user = (primaryEmail: string, fullName: string, more: object = {}) => ({
      primaryEmail,
      name: { fullName },
      orgUnitPath: '/Sales',
      ...more,
    });
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: {
        path: '/admin/directory/v1/users',
        status: 200,
        body: {
          users: [
            user('script@evil.example', '<img src=x onerror="globalThis.hacked=true">', { suspended: true }),
            user('bidi@evil.example', 'Boss \u202Egnp.exe\u0007', { archived: true }),
            user('long@evil.example', 'W'.repeat(5_000)),
          ],
        },
      },
    });
    await subject(page).fill('qq');
    await expect(option(page, /script@evil/)).toContainText(
      '<img src=x onerror="globalThis.hacked=true"> · suspended · /Sales',
    );
    await expect(option(page, /bidi@evil/)).toContainText('Boss U+202Egnp.exeU+0007 · archived');
    await expect(page.getByText(`Directory, as ${hanako}`)).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    await page.keyboard.press('Escape');
  });
});
