import { expect, test } from './fixtures.ts';

for (const language of ['en', 'ja'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    test.describe(`${language}, ${theme}`, () => {
      test.use({ language, theme });
      test('the first run shows the emulator’s company', async ({ page }) => {
        await expect(page.getByRole('row')).toHaveCount(3);
        await page.screenshot({ path: `out/shots/${language}-${theme}.png` });
      });
    });
  }
}
