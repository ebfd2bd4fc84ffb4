import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { barriers } from './page-faults.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const sidebar = (page: Page) => page.getByRole('navigation', { name: 'Screens' });
const focusedPane = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-pane]')?.className);

test.describe('in an ordinary window', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('every screen opens from the sidebar and by the shortcut written there', async ({ page }) => {
    const items = sidebar(page).getByRole('button');
    await expect(items.first()).toBeVisible();
    for (const item of await items.all()) {
      const name = (await item.getAttribute('aria-label')) ?? '';
      const keys = (await item.locator('.shortcut').getAttribute('data-keys')) ?? '';
      await sidebar(page).getByRole('button', { name: 'Credentials' }).click();
      await page.keyboard.press(keys.replace('Ctrl ', 'Control+').replace('⌘', 'Meta+'));
      await expect(heading(page)).toHaveText(name);
      await expect(item).toHaveAttribute('aria-current', 'page');
      expect(await barriers(page)).toEqual([]);
    }
  });

  test('back and forward go through the screens one was on', async ({ page }) => {
    await page.keyboard.press('Control+7');
    await page.keyboard.press('Control+,');
    await expect(heading(page)).toHaveText('Settings');
    await page.keyboard.press('Control+[');
    await expect(heading(page)).toHaveText('Emulator');
    await page.keyboard.press('Control+[');
    await expect(heading(page)).toHaveText('Credentials');
    await page.keyboard.press('Control+]');
    await expect(heading(page)).toHaveText('Emulator');
  });

  test('the palette goes to a screen by a part of its name', async ({ page }) => {
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'Commands' });
    await expect(palette.getByRole('option').first()).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.type('emul');
    await expect(palette.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(heading(page)).toHaveText('Emulator');
  });

  test('the palette offers first what the screen in front can do', async ({ page, electronApp }) => {
    await page.getByRole('grid', { name: 'Credentials' }).getByText('Service-account key').click();
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'Copy Client ID' }).click();
    await expect.poll(() => electronApp.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^\d{21}$/);
    await page.keyboard.press('Control+,');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option', { name: 'Settings' })).toBeVisible();
    await expect(page.getByRole('option', { name: 'Copy Client ID' })).toBeHidden();
  });

  test('the palette offers the main button of the screen in front while it can be pressed', async ({ page }) => {
    const main = page.getByRole('option', { name: 'Check', exact: true });
    await page.keyboard.press('Control+4');
    await page.getByRole('button', { name: 'Everybody of the emulator’s company' }).click();
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option', { name: 'Delegation' })).toBeVisible();
    await expect(main).toBeHidden();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await page.keyboard.type('https://www.googleapis.com/auth/calendar.readonly ');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('option').first()).toHaveText('Check');
    await page.keyboard.type('che');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('grid', { name: /users by .* scope/ })).toBeVisible();
    // The form that the palette was called from is gone.
    await expect(page.getByRole('main', { name: 'Delegation' })).toBeFocused();
  });

  test('a screen called by its key has the focus, and so has one whose predecessor had it; a pointer keeps it', async ({
    page,
  }) => {
    await sidebar(page).getByRole('button', { name: 'Credentials' }).click();
    expect(await focusedPane(page)).toBe('sidebar');
    await page.keyboard.press('Control+2');
    await expect(page.getByRole('main', { name: 'Auth code' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: /Credential in use/ }).first()).toBeFocused();
    await page.keyboard.press('Control+[');
    await expect(page.getByRole('main', { name: 'Credentials' })).toBeFocused();
    await sidebar(page).getByRole('button', { name: 'Emulator' }).click();
    await expect(heading(page)).toHaveText('Emulator');
    expect(await focusedPane(page)).toBe('sidebar');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('delegation');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('Delegation');
    await expect(page.getByRole('dialog')).toBeHidden();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  test('Ctrl Enter presses the main button from wherever the focus is, and a working button keeps the focus', async ({
    page,
  }) => {
    await page.keyboard.press('Control+2');
    const get = page.getByRole('button', { name: 'Get a code' });
    await get.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: 'Code, or the whole redirect URL' })).not.toHaveValue('');
    await expect(get).toBeFocused();
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await expect(page.getByRole('button', { name: 'Exchange', exact: true })).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByText(/^Exchanged at/)).toBeVisible();
    await expect(page.getByRole('main', { name: 'Auth code' })).toBeFocused();
    await page.getByRole('button', { name: 'Exchange another code' }).click();
    await page
      .getByRole('textbox', { name: 'Code, or the whole redirect URL' })
      .fill('4/0Anever-issued-to-anybody-12345');
    await expect(page.getByRole('button', { name: 'Exchange', exact: true })).toBeEnabled();
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('complementary').getByRole('article')).toContainText('invalid_grant');
    await expect(page.getByRole('textbox', { name: 'Code, or the whole redirect URL' })).toBeFocused();
    // What is typed to be recognized is handed over, and no file is asked for.
    await page.keyboard.press('Control+1');
    await page.getByRole('textbox', { name: 'Paste anything' }).fill('ya29.a0AfB_byC-x8Jw3kQpVn7RtZ2mLsD4hG');
    await page.keyboard.press('Control+Enter');
    await expect(page.getByRole('textbox', { name: 'Paste anything' })).toHaveValue('');
  });

  test('Ctrl A selects what is in a field, and of the words around it nothing', async ({ page }) => {
    const selected = () => page.evaluate(() => String(getSelection()));
    await page.keyboard.press('Control+,');
    await page.keyboard.press('Control+a');
    expect(await selected()).toBe('');
    // What is chosen or ticked takes no letters.
    await page.getByRole('radio').first().focus();
    await page.keyboard.press('Control+a');
    expect(await selected()).toBe('');
    await page.keyboard.press('Control+1');
    await page.getByRole('textbox', { name: 'Paste anything' }).fill('some words');
    await page.keyboard.press('Control+a');
    expect(await selected()).toBe('some words');
  });

  test('F6 walks through the panes, and Shift F6 back', async ({ page }) => {
    await expect(page.getByRole('complementary')).toBeVisible();
    const order = ['sidebar', 'screen-head', 'work', 'inspector', 'status-bar', 'sidebar'];
    for (const pane of order) {
      await page.keyboard.press('F6');
      expect(await focusedPane(page)).toBe(pane);
    }
    await page.keyboard.press('Shift+F6');
    expect(await focusedPane(page)).toBe('status-bar');
  });

  test('a slash goes to the filter, a question mark shows the shortcuts, and both can be typed', async ({ page }) => {
    await page.keyboard.press('Control+7');
    const filter = page.getByRole('searchbox', { name: 'Filter people' });
    await expect(filter).toBeVisible();
    await page.keyboard.press('/');
    await expect(filter).toBeFocused();
    await page.keyboard.type('/?');
    await expect(filter).toHaveValue('/?');
    await page.keyboard.press('F6');
    await page.keyboard.type('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText(/Check the selected cells again\s*R/);
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });

  test('the status bar names the credential in use and says that it is the emulator’s', async ({ page }) => {
    const status = page.getByRole('contentinfo', { name: 'Status' });
    await expect(status).toContainText(/Emulator 127\.0\.0\.1:\d+/);
    await page.getByRole('grid', { name: 'Credentials' }).getByText('Service-account key').dblclick();
    await expect(status.getByRole('button', { name: /^Credential in use: .*@.*\.iam · key / })).toBeVisible();
  });

  test('React Aria adds no style element, which the policy would block', async ({ page }) => {
    await page.getByRole('button', { name: 'Commands' }).click();
    await page.getByRole('option').first().click();
    expect(await page.evaluate(() => document.querySelectorAll('style').length)).toBe(0);
  });

  test('a hyphen in a name is a hyphen, not as wide as a figure', async ({ page }) => {
    const name = page.getByRole('grid', { name: 'Credentials' }).getByText('sakura-groupware-482913').first();
    const [hyphen, figure] = await name.evaluate((element) => {
      const paint = document.createElement('span');
      element.append(paint);
      const widths = ['-', '0'].map((text) => {
        paint.textContent = text.repeat(100);
        return paint.getBoundingClientRect().width;
      });
      paint.remove();
      return widths;
    });
    expect(hyphen).toBeLessThan(0.85 * (figure ?? 0));
  });

  test('with the system’s own contrast colours, icons and what is selected stay visible', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await page.getByRole('navigation', { name: 'Screens' }).evaluate((sidebar) => {
      const current = sidebar.querySelector('[aria-current]');
      const icon = current?.querySelector('svg');
      return {
        text: getComputedStyle(document.body).color,
        icon: icon && getComputedStyle(icon).color,
        outline: current && getComputedStyle(current).outlineStyle,
      };
    });
    expect(colours.icon).toBe(colours.text);
    expect(colours.outline).toBe('solid');
  });
});

test('the palette switches language and theme', async ({ page }) => {
  for (const command of ['dark', '日本語']) {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill(command);
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText('認証情報');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(22, 24, 29)');
});

test.describe('in a narrow window', () => {
  test.use({ size: { width: 880, height: 640 } });
  test('the sidebar is icons with names, and the inspector stands below the work area', async ({ page }) => {
    await expect(sidebar(page).getByRole('button', { name: 'Emulator' })).toBeVisible();
    expect((await sidebar(page).boundingBox())?.width).toBeLessThan(50);
    const work = await page.getByRole('main').boundingBox();
    const inspector = await page.getByRole('complementary').boundingBox();
    expect(inspector?.y).toBeGreaterThanOrEqual((work?.y ?? 0) + (work?.height ?? 0));
  });
});

test.describe('in Japanese', () => {
  test.use({ language: 'ja', theme: 'dark' });
  test('no sentence of the frame is left in English', async ({ page }) => {
    await expect(heading(page)).toHaveText('認証情報');
    await expect(page.getByRole('button', { name: 'ファイルを選択' })).toBeVisible();
    await expect(page.getByRole('contentinfo', { name: '状態' })).toContainText('待機中');
  });
});

test('the palette leads to the leaver check, which stands behind a switch', async ({ page }) => {
  await page.keyboard.press('Control+5');
  await page.getByRole('combobox', { name: 'Subject' }).fill('kenji.tanaka@sakura-trading.example');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Find' })).toBeVisible();
  await page.keyboard.press('Control+1');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('option', { name: 'Leaver check' })).toBeVisible();
  await page.keyboard.type('leaver');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'Leaver check' })).toBeChecked();
});
