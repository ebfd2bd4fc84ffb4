import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const code = '4/0AVGzR1BxYmQtMTIzNDU2Nzg5MGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6';
const accessToken = 'ya29.a0AfB_byCk3Q9wErTyUiOpAsDfGhJkLzXcVbNm1234567890qwerty';
const refreshToken = '1//0gLmNoPqRsTuVwXyZ0123456789-abcdefghijklmnop';
const clientId = '310415926535-q8w7e6r5t4y3u2i1o0p9a8s7d6f5g4h3.apps.googleusercontent.com';
const clientSecret = 'GOCSPX-dGhpc3BpNuxVdCBhIGtlWQq7';
const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: object) => `${part({ alg: 'RS256', kid: 'k' })}.${part(claims)}.c2lnbmF0dXJl`;
const idToken = jwt({ iss: 'https://accounts.google.com', aud: clientId, email: 'hanako@firm.example' });
const refusal = '{"error": "invalid_grant", "error_description": "Malformed auth code."}';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const results = (page: Page) => page.getByRole('grid', { name: 'What was recognized' });
const rows = (page: Page) => results(page).getByRole('row');

/** As the clipboard brings it: to whatever has the focus, or to the page. */
async function paste(page: Page, text: string, into: string | null = null): Promise<void> {
  await page.evaluate(
    ([pasted, selector]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const target = (selector && document.querySelector(selector)) || document.activeElement || document.body;
      target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, into] as const,
  );
}

/** Nothing of it stands anywhere in the page: text, attributes, values of fields. */
async function expectNowhere(page: Page, secret: string): Promise<void> {
  const found = await page.evaluate(
    (part) => {
      const fields = [...document.querySelectorAll('input, textarea')].map((field) => Reflect.get(field, 'value'));
      return [document.documentElement.outerHTML, ...fields].some((text) => String(text).includes(part));
    },
    secret.slice(12, 32),
  );
  expect(found, 'the secret stands in the page').toBe(false);
}

test.beforeEach(async ({ page }) => {
  await expect(page.getByRole('textbox', { name: 'Paste anything' })).toBeVisible();
});

test.describe('one thing opens the screen it is for, filled in', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('an authorization code, held by main', async ({ page }) => {
    await paste(page, code);
    await expect(heading(page)).toHaveText('Auth code');
    await expect(page.getByRole('region', { name: 'Pasted code' })).toContainText('4/0AVGz…eHl6');
    await expect(page.getByRole('button', { name: 'Exchange', exact: true })).toBeEnabled();
    await expectNowhere(page, code);
    const exchanges = await page.evaluate(() => window.grantscope.call('trace.list', {}, 'spec'));
    expect(exchanges).toEqual({ ok: true, value: [] });
  });

  test('a redirect URL, with its scopes and its redirect URI', async ({ page }) => {
    await paste(page, `http://127.0.0.1:9911/cb?state=s&code=${encodeURIComponent(code)}&scope=openid%20email`);
    await expect(heading(page)).toHaveText('Auth code');
    await expect(page.getByRole('region', { name: 'Pasted code' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Redirect URI the code was made for/ })).toContainText(
      'http://127.0.0.1:9911/cb',
    );
    await expect(page.getByRole('main')).toContainText('openid');
    await expectNowhere(page, code);
  });

  test('a token request as curl: code, redirect URI and verifier', async ({ page }) => {
    await paste(
      page,
      `curl -X POST https://oauth2.googleapis.com/token \\\n  -d grant_type=authorization_code -d 'code=${code}' \\\n  -d client_id=${clientId} -d client_secret=${clientSecret} \\\n  --data-urlencode redirect_uri=postmessage`,
    );
    await expect(heading(page)).toHaveText('Auth code');
    await expect(page.getByRole('region', { name: 'Pasted code' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Redirect URI the code was made for/ })).toContainText('postmessage');
    await expectNowhere(page, code);
    await expectNowhere(page, clientSecret);
  });

  test('an ID token', async ({ page }) => {
    await paste(page, idToken);
    await expect(heading(page)).toHaveText('ID token');
    await expect(page.getByRole('region', { name: 'ID token', exact: true })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('hanako@firm.example');
    await expectNowhere(page, idToken);
  });

  test('the assertion of a delegation: its user and its scopes', async ({ page }) => {
    await paste(
      page,
      jwt({
        iss: 'r@p.iam.gserviceaccount.com',
        sub: 'u@firm.example',
        scope: calendar,
        aud: 'https://oauth2.googleapis.com/token',
      }),
    );
    await expect(heading(page)).toHaveText('Delegation');
    await expect(page.getByRole('textbox', { name: 'Addresses' })).toHaveValue('u@firm.example');
    await expect(page.getByRole('main')).toContainText('calendar.readonly');
  });

  test('the URL of a consent page: its scopes, ready to sign in with', async ({ page }) => {
    await paste(
      page,
      `https://accounts.google.com/o/oauth2/v2/auth?client_id=${clientId}&redirect_uri=http%3A%2F%2Flocalhost&response_type=code&scope=${encodeURIComponent(calendar)}`,
    );
    await expect(heading(page)).toHaveText('Auth code');
    await expect(page.getByRole('main')).toContainText('calendar.readonly');
  });
});

test.describe('what is pasted stays with main, and is listed', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('a code that was pasted is exchanged without the page ever holding it', async ({ page }) => {
    const issued = await page.evaluate(async () => {
      const state = await window.grantscope.call('emulator.state', {}, 'a');
      const user = state.ok ? (state.value?.users[0]?.email ?? '') : '';
      return window.grantscope.call('emulator.code', { user, scopes: ['openid', 'email'] }, 'b');
    });
    const given = issued.ok ? issued.value.code : '';
    await paste(page, `the app got ${given} just now`);
    await expect(page.getByRole('region', { name: 'Pasted code' })).toBeVisible();
    await page.getByRole('button', { name: 'Exchange', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Access token' })).toBeVisible();
    await expectNowhere(page, given);
  });

  test('several findings are listed, each with its line and an action; arrows explain, Enter acts', async ({
    page,
  }) => {
    await paste(
      page,
      ['boot', refusal, `code ${code}`, `token ${accessToken}`, `id ${idToken}`, `for ${clientId}`].join('\n'),
    );
    await expect(rows(page)).toHaveCount(5);
    await expect(rows(page).nth(0)).toContainText('line 2');
    await expect(rows(page).nth(1)).toContainText(/Authorization code.*line 3.*Open in Auth code/);
    await expect(rows(page).nth(2)).toContainText(/Access token.*line 4.*Open in Auth code/);
    await expect(rows(page).nth(3)).toContainText(/ID token.*line 5.*Check ID token/);
    await expect(rows(page).nth(4)).toContainText(clientId);
    // The error comes first and is explained at once.
    await expect(inspector(page).getByRole('article')).toContainText('Fix');
    for (const secret of [code, accessToken, idToken]) await expectNowhere(page, secret);

    await expect(rows(page).nth(0)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page)).toContainText('It calls Google’s APIs until it expires');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('ID token');
    await page.keyboard.press('Control+1');
    await expect(rows(page)).toHaveCount(5);
  });

  test('of hundreds of things the first 200 are listed, and how many more there are is said', async ({ page }) => {
    const tokens = Array.from(
      { length: 1_234 },
      (_, index) => `token ya29.a0AfH6SMBx3kQ9wErTyUiOpAsDfGhJ-${1_000 + index}`,
    );
    await paste(page, tokens.join('\n'));
    await expect(rows(page)).toHaveCount(200);
    await expect(page.getByText('1,234 things recognized')).toBeVisible();
    await expect(page.getByText('And 1,034 more, not listed. Paste a part of the text to see them.')).toBeAttached();
  });
});

test('pastes of this session can be looked at again, and forgotten', async ({ page }) => {
  await paste(page, `${accessToken}\n${refreshToken}`, '.paste-box input');
  await expect(rows(page)).toHaveCount(2);
  await paste(page, refusal, '.paste-box input');
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Earlier paste' }).click();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('button', { name: /^Forget this paste/ }).click();
  await expect(results(page)).toBeHidden();
  await page.getByRole('button', { name: 'Last paste' }).click();
  await expect(rows(page)).toHaveCount(1);
});

test.describe('whatever it is, wherever it lands', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('pasting into another field stays there', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await page.getByRole('textbox', { name: /^Code/ }).focus();
    await paste(page, 'lorem ipsum dolor sit amet');
    await expect(heading(page)).toHaveText('Auth code');
  });

  test('nothing known says what can be pasted', async ({ page }) => {
    await paste(page, 'lorem ipsum dolor sit amet');
    await expect(inspector(page).getByRole('article')).toContainText('Codes begin with 4/');
    await expect(page.getByText('nothing recognized')).toBeVisible();
  });

  test('a hostile paste is only text', async ({ page }) => {
    const redirect = `https://x.example/<img src=x onerror=alert(1)>?error=access_denied&state="><script>alert(2)</script>`;
    const hostile = jwt({ iss: '<img src=x onerror=alert(1)>\u202Egnp.exe', sub: '<script>alert(3)</script>' });
    await paste(page, `${redirect}\n${hostile}\n${accessToken}\n${refusal.replace('Malformed', '<b>Malformed')}`);
    await expect(rows(page).first()).toBeVisible();
    const count = await rows(page).count();
    for (let row = 0; row < count; row++) await rows(page).nth(row).click();
    expect(await page.locator('.pasted img, .inspector img, .pasted script, .inspector script').count()).toBe(0);
  });

  test('the command palette inspects what is pasted into it, and never shows it', async ({ page }) => {
    await page.keyboard.press('Control+4');
    await page.keyboard.press('Control+k');
    const field = page.getByRole('dialog').getByRole('combobox');
    await expect(field).toBeFocused();
    await paste(page, idToken);
    await expect(field).toHaveValue('Inspect what you pasted');
    await expectNowhere(page, idToken);
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText('ID token');
  });

  test('what is dropped on any screen is taken', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await page.getByRole('main').evaluate((main, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], 'server.log'));
      main.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, `${refusal}\n${accessToken}`);
    await expect(heading(page)).toHaveText('Credentials');
    await expect(page.getByRole('heading', { name: 'server.log' })).toBeVisible();
    await expect(rows(page)).toHaveCount(2);
  });

  test('a megabyte of log is read', async ({ page }) => {
    await paste(page, `${'2026-01-05 INFO nothing to see here\n'.repeat(30_000)}${refusal}\n${accessToken}`);
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).first()).toContainText('line 30001');
  });

  test('outside a field of Auth code or ID token, a paste is taken as on Credentials', async ({ page }) => {
    await page.keyboard.press('Control+3');
    await expect(heading(page)).toHaveText('ID token');
    await paste(page, code, 'h1');
    await expect(heading(page)).toHaveText('Auth code');
    await expect(page.getByRole('region', { name: 'Pasted code' })).toContainText('4/0AVGz…eHl6');
    await paste(page, code.replace('4/0AVG', '4/0AXX'), 'h1');
    await expect(page.getByRole('region', { name: 'Pasted code' })).toContainText('4/0AXX');
    await page.keyboard.press('Control+3');
    await expect(heading(page)).toHaveText('ID token');
    await paste(page, idToken, 'h1');
    await expect(page.getByRole('option', { name: /signature/ })).toBeVisible();
    await expectNowhere(page, code);
  });
});
