import { expect, test } from './fixtures.ts';
import { launch } from './launch.ts';

test('the language changes at once and is still there after a restart', async ({ electronApp, userData }) => {
  const page = await electronApp.firstWindow();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credentials');
  await page.keyboard.press('Control+,');
  await page.getByRole('radio', { name: '日本語' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('設定');
  await electronApp.close();

  const again = await launch(userData);
  const window = await again.firstWindow();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('認証情報');
  await again.close();
});

test.describe('the screen', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('where the system has no key store, remembering cannot be switched on, and the screen says why', async ({
    page,
  }) => {
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('switch', { name: 'Remember opened credentials' })).toBeDisabled();
    await expect(page.getByText('no key store that Grantscope can use')).toBeVisible();
  });

  test('the row height reaches the lists', async ({ page }) => {
    await page.keyboard.press('Control+7');
    const row = page.getByRole('grid', { name: 'People' }).getByRole('row').nth(1);
    await expect(row).toBeVisible();
    const before = (await row.boundingBox())?.height ?? 0;
    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: 'Comfortable' }).click();
    await page.keyboard.press('Control+7');
    await expect.poll(async () => (await row.boundingBox())?.height).toBe(before + 6);
  });

  test('the theme changes at once', async ({ page }) => {
    await page.keyboard.press('Control+,');
    await page.getByRole('radio', { name: 'Dark' }).click();
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await expect.poll(background).toBe('rgb(22, 24, 29)');
  });
});
