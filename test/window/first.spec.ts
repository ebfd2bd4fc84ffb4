import { expect, test } from './fixtures.ts';

test('opens', async ({ page }) => {
  await page.screenshot({ path: 'out/shot.png' });
  expect(await page.evaluate(() => typeof Reflect.get(window, 'grantscope'))).toBe('object');
});
