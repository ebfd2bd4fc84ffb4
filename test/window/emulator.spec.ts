import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const people = (page: Page) => page.getByRole('grid', { name: 'People' });
const faults = (page: Page) => page.getByRole('radio', { name: /^Faults/ });

test.describe.configure({ mode: 'serial' });
test.use({ goesOn: true });

test.beforeEach(async ({ page }) => {
  await page.keyboard.press('Control+7');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emulator');
});

test('it shows its people with their states, and finds them by a part of the name', async ({ page }) => {
  await expect(people(page).getByRole('row')).not.toHaveCount(0);
  await expect(people(page).getByText('Suspended')).toHaveCount(1);
  await expect(people(page).getByText('Deleted')).toHaveCount(1);
  await page.getByRole('searchbox', { name: 'Filter people' }).fill('müller');
  await expect(people(page).getByRole('rowheader')).toHaveText(['Sören Müller']);
});

test('its credential files open in Grantscope, marked as the emulator’s', async ({ page }) => {
  await page.getByRole('button', { name: 'Open Key without delegation' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credentials');
  await expect(page.getByRole('complementary')).toContainText(/Emulator 127\.0\.0\.1/);
});

test('a fault that is switched on is played, and counted where one switches views', async ({ page }) => {
  await faults(page).click();
  await page.getByText('Code already used', { exact: true }).click();
  await expect(page.getByRole('switch', { name: 'Code already used' })).toBeChecked();
  await expect(faults(page)).toHaveAccessibleName('Faults (1 on)');
  const played = await page.evaluate(async () => {
    const issued = await window.grantscope.call(
      'emulator.code',
      { user: 'hanako.sato@sakura-trading.example', scopes: ['openid'] },
      'a',
    );
    const open = await window.grantscope.call('credentials.list', {}, 'b');
    const client = open.ok ? open.value.find((credential) => credential.kind === 'oauthClient') : undefined;
    if (!issued.ok || !client) return null;
    const request = { credentialId: client.id, code: issued.value.code };
    const exchanged = await window.grantscope.call('authorizationCode.exchange', request, 'c');
    return exchanged.ok ? null : exchanged.problem.wire?.error;
  });
  expect(played).toBe('invalid_grant');
  await page.getByText('Code already used', { exact: true }).click();
  await expect(faults(page)).toHaveAccessibleName('Faults');
});

test('a fault takes an argument, and a wrong one is explained', async ({ page }) => {
  await faults(page).click();
  await page.getByRole('button', { name: 'Argument of Clock differs' }).click();
  const dialog = page.getByRole('dialog', { name: 'Clock differs' });
  await dialog.getByRole('textbox', { name: 'Argument' }).fill('soon');
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('main').getByRole('article')).toBeVisible();
  await page.getByRole('button', { name: 'Argument of Clock differs' }).click();
  await dialog.getByRole('textbox', { name: 'Argument' }).fill('-900');
  await dialog.getByRole('button', { name: 'Switch on' }).click();
  await expect(page.getByRole('main').getByText('-900')).toBeVisible();
  await expect(page.getByRole('main').getByRole('article')).toBeHidden();
});

test('a code as a phone app gets it lands on Auth code, with a client of this emulator in use', async ({ page }) => {
  await page.getByRole('button', { name: 'Issue a code' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Auth code');
  await expect(page.getByRole('textbox', { name: /^Code/ })).toHaveValue(/^4\//);
});

test('stopping asks first, and the screen then offers to start again', async ({ page }) => {
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Start the emulator' }).click();
  await expect(page.getByText(/^Running at/)).toBeVisible();
});
