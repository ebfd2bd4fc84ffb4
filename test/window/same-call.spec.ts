import type { Page } from '@playwright/test';
import { codeField } from './auth-code-page.ts';
import { expect, test } from './fixtures.ts';
import { call, paste } from './page-call.ts';
import { anotherCompany, emptyAuthCode } from './put-back.ts';

const inspector = (page: Page) => page.getByRole('complementary');
const code = (page: Page, language: string) => page.getByRole('region', { name: `Code for ${language}` });

/** Unfolds it and chooses a language. */
async function unfold(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: 'Same call as code' }).click();
  await page.getByRole('tab', { name: language, exact: true }).click();
}

const choose = async (page: Page, name: string) => {
  await inspector(page)
    .getByRole('button', { name: /Which call/ })
    .click();
  await page.getByRole('option', { name, exact: true }).click();
};

test.describe('what the screens ask, as code', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyAuthCode(page);
  });

  test('the exchange as code follows the form, is copied whole, and holds no secret', async ({ page, electronApp }) => {
    await page.keyboard.press('Control+2');
    await unfold(page, 'Python');
    await expect(code(page, 'Python')).toContainText('# A phone app’s code: no redirect_uri');
    const pasted = '4/0AVMBsJhCodeOfSomebodyElse_abcdefghijklmnopqrstuvwxyz';
    await codeField(page).fill(
      `https://groupware.sakura-trading.example/oauth2/callback?code=${encodeURIComponent(pasted)}&scope=openid`,
    );
    await expect(code(page, 'Python')).toContainText(
      'redirect_uri="https://groupware.sakura-trading.example/oauth2/callback"',
    );
    await page.getByRole('button', { name: 'PKCE and nonce' }).click();
    await page.getByRole('textbox', { name: 'Code verifier' }).fill('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk');
    await expect(code(page, 'Python')).toContainText('code_verifier=os.environ["CODE_VERIFIER"]');
    await expect(page.getByText('Set first:').first()).toContainText('CLIENT_SECRET_FILE');

    await page.getByRole('button', { name: 'Copy code' }).click();
    const copied = await electronApp.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toBe(await code(page, 'Python').locator('pre').textContent());
    expect(copied).toContain('token = flow.fetch_token(code=os.environ["CODE"])');
    for (const secret of [pasted, 'dBjftJeZ4CVP', 'GOCSPX']) expect(copied).not.toContain(secret);
  });

  test('the consent URL as code, in the language that was chosen before', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await unfold(page, 'Go');
    await page.getByRole('radio', { name: 'Sign in' }).click();
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await paste(page, 'openid,email');
    await page.getByRole('button', { name: 'Same call as code' }).click();
    await expect(code(page, 'Go')).toContainText('verifier := oauth2.GenerateVerifier()');
    await expect(code(page, 'Go')).toContainText('oauth2.SetAuthURLParam("access_type", "offline")');
    await page.getByRole('tab', { name: 'curl', exact: true }).click();
    await expect(code(page, 'curl')).toContainText('scope=openid%20email');
  });

  test('a delegated token as code: of one cell, of a whole user', async ({ page }) => {
    await page.keyboard.press('Control+4');
    const kenji = 'kenji.tanaka@sakura-trading.example';
    await page.getByRole('textbox', { name: 'Addresses' }).fill(kenji);
    await page.getByRole('combobox', { name: 'Scopes' }).focus();
    await paste(
      page,
      'https://www.googleapis.com/auth/calendar.readonly,https://www.googleapis.com/auth/cloud-platform',
    );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const row = page.getByRole('grid', { name: /users by .* scopes/ }).getByRole('row', { name: kenji });
    await row.getByRole('gridcell', { name: 'cloud-platform: Denied' }).click();
    await unfold(page, 'Python');
    await expect(code(page, 'Python')).toContainText(`.with_subject("${kenji}")`);
    await expect(code(page, 'Python')).toContainText('auth/cloud-platform"');
    await expect(code(page, 'Python')).not.toContainText('calendar.readonly');
    await row.getByRole('rowheader').click();
    await expect(code(page, 'Python')).toContainText('calendar.readonly');
  });

  test('a calendar list entry as code', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await page.getByRole('combobox', { name: 'Subject' }).fill('info@sakura-trading.example');
    await page.keyboard.press('Enter');
    await page
      .getByRole('grid', { name: /^Calendars of/ })
      .getByText('Owner')
      .first()
      .click();
    await expect(inspector(page)).toContainText('Asia/Tokyo');
    await unfold(page, 'Node');
    await expect(code(page, 'Node')).toContainText("calendarList.get({ calendarId: 'info@sakura-trading.example' })");
    await choose(page, 'events.list');
    await expect(code(page, 'Node')).toContainText('calendar.events.list({');
    await expect(code(page, 'Node')).toContainText(/timeMin: '\d{4}-\d\d-\d\dT00:00:00Z',/);
  });

  test('an event, its series and free times as code', async ({ page }) => {
    const hanako = 'hanako.sato@sakura-trading.example';
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const weekly = { id: 'abc_20261127', recurringEventId: 'abc', summary: 'Weekly', start: { date: tomorrow } };
    const body = { kind: 'calendar#events', items: [weekly] };
    const argument = { path: '/calendar/v3/calendars/', status: 200, body };
    await call(page, 'emulator.setFault', { name: 'reply', on: true, argument });
    await page.keyboard.press('Control+5');
    await page.getByRole('combobox', { name: 'Subject' }).fill(hanako);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { name: 'Agenda', exact: true }).click();
    await page
      .getByRole('option', { name: /Weekly/ })
      .first()
      .click();
    await unfold(page, 'Python');
    await expect(code(page, 'Python')).toContainText('service.events().get(');
    await expect(code(page, 'Python')).toContainText('eventId="abc_20261127"');
    await choose(page, 'events.instances');
    await expect(code(page, 'Python')).toContainText('service.events().instances(');
    await expect(code(page, 'Python')).toContainText('eventId="abc"');
    await expect(code(page, 'Python')).toContainText('showDeleted=True');

    await page.getByRole('radio', { name: 'Free/busy' }).click();
    await page.getByRole('button', { name: 'Same call as code' }).click();
    await expect(code(page, 'Python')).toContainText('service.freebusy().query(');
    await expect(code(page, 'Python')).toContainText(`{"id": "${hanako}"},`);
  });

  test('what brought tokens, and what can be asked with them, as code', async ({ page }) => {
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    const { code: pasted } = await call(page, 'emulator.code', {
      user: 'hanako.sato@sakura-trading.example',
      scopes: ['openid', 'email'],
      redirectUri: 'postmessage',
      codeChallenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    });
    await page.keyboard.press('Control+2');
    await codeField(page).fill(pasted);
    await page.getByRole('button', { name: /Redirect URI/ }).click();
    await page.getByRole('option', { name: /^postmessage/ }).click();
    await page.getByRole('button', { name: 'PKCE and nonce' }).click();
    await page.getByRole('textbox', { name: 'Code verifier' }).fill(verifier);
    await page.getByRole('button', { name: 'Exchange', exact: true }).click();
    await expect(page.getByText(/^Exchanged at/)).toBeVisible();

    await unfold(page, 'Node');
    await expect(code(page, 'Node')).toContainText("redirectUri: 'postmessage',");
    await expect(code(page, 'Node')).toContainText('codeVerifier: process.env.CODE_VERIFIER,');
    for (const [name, line] of [
      ['Refresh', 'client.refreshAccessToken()'],
      ['tokeninfo', 'client.getTokenInfo(process.env.ACCESS_TOKEN)'],
      ['userinfo', '/v1/userinfo'],
      ['Revoke', 'client.revokeToken(process.env.REFRESH_TOKEN)'],
    ] as const) {
      await choose(page, name);
      await expect(code(page, 'Node')).toContainText(line);
    }
  });
});
