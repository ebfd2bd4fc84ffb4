import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectOnlyText, half, markup, megabyte, odd, turned } from './hostile.ts';
import { withProgram } from './launch.ts';
import { call } from './page-call.ts';
import { anotherCompany } from './put-back.ts';

const tokenField = (page: Page) => page.getByRole('textbox', { name: 'ID token' });
const inspector = (page: Page) => page.getByRole('complementary');
const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /^(Valid|Invalid|Undecided)/ });
const check = (page: Page, outcome: 'Pass' | 'Fail' | 'Skipped' | '(?:Pass|Fail|Skipped)', name: string) =>
  page.getByRole('option', { name: new RegExp(`^${outcome} ${name} `) });

/** One part of a JWT. */
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** An ID token of the emulator, as an app would hold it. */
async function newIdToken(page: Page): Promise<{ readonly idToken: string; readonly accessToken: string }> {
  const clients = await call(page, 'credentials.list', {});
  const client = clients.find(({ kind }) => kind === 'oauthClient');
  const { code } = await call(page, 'emulator.code', {
    user: 'hanako.sato@sakura-trading.example',
    scopes: ['openid', 'email', 'profile'],
    nonce: 'n-0S6_WzA2Mj',
  });
  const result = await call(page, 'authorizationCode.exchange', { credentialId: client?.id ?? '', code });
  const reveal = (secretId = '') => call(page, 'secrets.reveal', { secretId });
  return {
    idToken: await reveal(result.idToken?.secretId),
    accessToken: await reveal(result.accessToken.secretId),
  };
}

const openIdToken = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'ID token' }).click();
  await expect(tokenField(page)).toBeVisible();
};

test.describe('a token that is pasted', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await page.keyboard.press('Control+3');
    const another = page.getByRole('button', { name: 'Check another token' });
    await expect(tokenField(page).or(another)).toBeVisible();
    if (await another.isVisible()) await another.click();
    await tokenField(page).fill('');
  });

  test('a pasted token is checked at once, and no longer in the page', async ({ page }) => {
    const { idToken } = await newIdToken(page);
    await openIdToken(page);
    await tokenField(page).fill(idToken);
    await expect(verdict(page)).toContainText('Every required check passed.');
    await expect(verdict(page)).toContainText(/clock/);
    await expect(tokenField(page)).toBeHidden();
    expect(await page.evaluate((token) => document.documentElement.outerHTML.includes(token), idToken)).toBe(false);
    await expect(page.getByRole('region', { name: 'Claims' })).toContainText('佐藤 花子');
    await expect(page.getByRole('region', { name: 'Header' })).toContainText('RS256');
    await page.getByRole('button', { name: 'Check another token' }).click();
    await expect(tokenField(page)).toHaveValue('');
    await expect(verdict(page)).toBeHidden();
  });

  test('what is no token says so and stays to be corrected', async ({ page }) => {
    await openIdToken(page);
    await tokenField(page).fill('eyJhbGciOiJSUzI1NiJ9.cut off');
    await expect(page.getByRole('main').getByRole('article')).toContainText('Cause');
    await expect(tokenField(page)).toHaveValue('eyJhbGciOiJSUzI1NiJ9.cut off');
  });

  test('a forged token full of traps is only ever text', async ({ page }) => {
    const name = '<img src=x onerror="globalThis.hacked=true">\u202Egnp.exe';
    const forged = `${part({ alg: 'none', kid: '"><script>globalThis.hacked=true</script>' })}.${part({
      iss: 'https://accounts.google.com',
      aud: 'x',
      name,
      exp: 99_999_999_999_999,
      iat: -1,
      '\u0007constructor': { toString: 'javascript:alert(1)' },
      ...(JSON.parse('{"__proto__":{"toString":0},"toString":0}') as object),
      sub: odd,
      azp: [odd],
      hd: odd,
      email: [markup, odd],
      email_verified: 'yes',
      nonce: 5,
      at_hash: odd,
      auth_time: '1e999',
      picture: 'javascript:globalThis.hacked=true',
      family_name: half,
      long: megabyte,
    })}.AAAA`;
    await openIdToken(page);
    await tokenField(page).fill(forged);
    await expect(verdict(page)).toContainText('Invalid');
    await expect(inspector(page).getByRole('heading', { name: 'signature' })).toBeVisible();
    const claims = page.getByRole('region', { name: 'Claims' });
    await expect(claims).toContainText('<img src=x onerror="globalThis.hacked=true">U+202Egnp.exe');
    await expect(claims).toContainText('U+0007constructor');
    await page.getByRole('button', { name: 'Raw JSON' }).click();
    await expect(page.getByRole('region', { name: 'Claims as JSON' })).toContainText('\\u202e');
    for (const name of ['aud', 'iat', 'exp', 'hd', 'azp']) await check(page, '(?:Pass|Fail|Skipped)', name).click();
    await expectOnlyText(page);

    // A header and claims of which no text can be made.
    await page.getByRole('button', { name: 'Check another token' }).click();
    const odder = { iss: odd, aud: [odd, 7, []], exp: odd, iat: [], email: odd, name: half };
    await tokenField(page).fill(`${part({ alg: odd, kid: [odd], typ: turned })}.${part(odder)}.AAAA`);
    await expect(verdict(page)).toContainText('Invalid');
    await expect(claims).toContainText('toString');
    await check(page, 'Fail', 'iss').click();
    await expectOnlyText(page);
  });

  test('another issuer’s token is told for whose it is', async ({ page }) => {
    await openIdToken(page);
    const claims = { iss: 'https://securetoken.google.com/my-project', aud: 'my-project', sub: 'x', iat: 1, exp: 2 };
    await tokenField(page).fill(`${part({ alg: 'RS256', kid: 'f' })}.${part(claims)}.AAAA`);
    await expect(verdict(page)).toContainText('Invalid');
    await expect(inspector(page)).toContainText('a Firebase Authentication token');
    await check(page, 'Fail', 'signature').click();
    await expect(inspector(page)).toContainText('iss names another issuer, which signs with keys of its own');
  });

  test('while the issuer’s keys cannot be had it is undecided, and says which check is open', async ({ page }) => {
    const { idToken } = await newIdToken(page);
    await openIdToken(page);
    await call(page, 'emulator.setFault', { name: 'html-answer', on: true, argument: { path: '/oauth2/v3/certs' } });
    const [, claims, signature] = idToken.split('.');
    await tokenField(page).fill(`${part({ alg: 'RS256', kid: 'new' })}.${claims}.${signature}`);
    await expect(verdict(page)).toContainText('Undecided');
    await expect(check(page, 'Skipped', 'signature')).toBeVisible();
  });
});

test('the token of the last exchange is there without being pasted', async ({ page }) => {
  await page.keyboard.press('Control+2');
  await page.getByRole('button', { name: 'Get a code' }).click();
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  await page.getByRole('button', { name: 'Open on ID token' }).click();
  await expect(page.getByText(/^From the exchange at/)).toBeVisible();
  await expect(verdict(page)).toContainText('Valid');
  await expect(check(page, 'Pass', 'at_hash')).toBeVisible();
});

test('another audience makes it invalid, none leaves it undecided, and the failed check is explained', async ({
  page,
}) => {
  const { idToken } = await newIdToken(page);
  await openIdToken(page);
  await tokenField(page).fill(idToken);
  await expect(verdict(page)).toContainText('Valid');
  await page.getByRole('button', { name: /^Remove \d+-.*googleusercontent/ }).click();
  await expect(verdict(page)).toContainText('Undecided');
  await page.getByRole('combobox', { name: /^Audience/ }).fill('another.apps.googleusercontent.com');
  await page.keyboard.press('Enter');
  await expect(verdict(page)).toContainText('Do not accept it: 1 check failed.');
  await expect(inspector(page).getByRole('heading', { name: 'aud' })).toBeVisible();
  await expect(inspector(page)).toContainText('another.apps.googleusercontent.com');
  await expect(inspector(page)).toContainText(/In the token\d+-/);
});

test('nonce, domain and access token are compared where they are given', async ({ page }) => {
  const { idToken, accessToken } = await newIdToken(page);
  await openIdToken(page);
  await tokenField(page).fill(idToken);
  await expect(check(page, 'Skipped', 'nonce')).toBeVisible();
  await page.getByRole('button', { name: 'More to compare with' }).click();
  await page.getByRole('textbox', { name: 'Nonce' }).fill('n-0S6_WzA2Mj');
  await page.getByRole('textbox', { name: 'Workspace domain (hd)' }).fill('other.example');
  await page.getByRole('textbox', { name: 'Access token' }).fill(accessToken);
  await expect(check(page, 'Pass', 'nonce')).toBeVisible();
  await expect(check(page, 'Pass', 'at_hash')).toBeVisible();
  await expect(check(page, 'Fail', 'hd')).toBeVisible();
  await check(page, 'Fail', 'hd').click();
  await expect(inspector(page)).toContainText('other.example');
  await expect(inspector(page)).toContainText('sakura-trading.example');
});

test('keys that were fetched once serve offline after a restart too, and are told with their age', async ({
  userData,
}) => {
  const before = await withProgram(userData, async (page) => {
    await expect.poll(() => call(page, 'credentials.list', {})).toHaveLength(2);
    const emulator = await call(page, 'emulator.state', {});
    return { ...(await newIdToken(page)), origin: emulator?.origin ?? '' };
  });
  const { aud } = JSON.parse(Buffer.from(before.idToken.split('.')[1] ?? '', 'base64url').toString()) as {
    aud: string;
  };
  const checkOffline = async (page: Page) => {
    await openIdToken(page);
    await page.getByRole('combobox', { name: /^Audience/ }).fill(aud);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'More to compare with' }).click();
    await page.getByRole('switch', { name: 'Only keys that were fetched before' }).press('Space');
    await tokenField(page).fill(before.idToken);
    await expect(verdict(page)).toContainText('Valid');
    await expect(verdict(page)).toContainText(/public keys kept on this computer, fetched \d+ seconds? ago/);
  };
  await withProgram(userData, checkOffline, { environment: { GRANTSCOPE_GOOGLE: before.origin } });
});

test('a hundred thousand claims do not stop the page', async ({ page }) => {
  // Megabytes are typed, redacted and verified while other tests run.
  test.setTimeout(120_000);
  const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`claim${index}`, index]));
  await openIdToken(page);
  await tokenField(page).fill(`${part({ alg: 'RS256', kid: 'f' })}.${part(many)}.AAAA`);
  await expect(page.getByRole('region', { name: 'Claims' })).toContainText('99800 more stand in the raw JSON below.', {
    timeout: 60_000,
  });
});

test.describe('for a viewer in Tokyo', () => {
  test.use({ environment: { TZ: 'Asia/Tokyo' }, language: 'ja', theme: 'dark' });
  test('times are given in the viewer’s zone and in UTC', async ({ page }) => {
    const { idToken } = await newIdToken(page);
    await page.keyboard.press('Control+3');
    await page.getByRole('textbox', { name: 'ID トークン' }).fill(idToken);
    const claims = page.getByRole('region', { name: 'クレーム' });
    await expect(claims).toContainText('JST');
    await expect(claims).toContainText('UTC');
    await expect(page.getByRole('status').filter({ hasText: '有効' })).toBeVisible();
  });
});
