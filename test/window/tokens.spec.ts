import path from 'node:path';
import type { Page } from '@playwright/test';
import { codeField } from './auth-code-page.ts';
import { expect, test } from './fixtures.ts';
import { answerWith, expectOnlyText, half, markup, megabyte, odd, turned } from './hostile.ts';
import { isRealElectron, withProgram } from './launch.ts';
import { call, paste } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany, emptyAuthCode } from './put-back.ts';

const person = 'hanako.sato@sakura-trading.example';
const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const inspector = (page: Page) => page.getByRole('complementary');
const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

/** A phone app's code, exchanged in the window. */
async function exchange(page: Page): Promise<void> {
  const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email', calendar] });
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await codeField(page).fill(code);
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
  await expect(page.getByText(/^Exchanged at/)).toBeVisible();
}

const secretIn = (page: Page, name: string) => card(page, name).locator('.secret-value').innerText();

test.describe('what can be done with tokens', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyAuthCode(page);
  });

  test('Google tells what an access token and an ID token are', async ({ page }) => {
    await exchange(page);
    await page.getByRole('button', { name: 'Ask Google what this Access token is' }).click();
    const said = inspector(page).getByRole('region', { name: 'What Google says of it' });
    await expect(said).toContainText(/^What Google says of itAccess token, asked at/);
    await expect(said).toContainText(person);
    await expect(said).toContainText(/\.apps\.googleusercontent\.com/);
    await expect(said).toContainText('calendar.readonly');
    await said.getByRole('button', { name: 'Whole answer' }).click();
    await expect(said.getByRole('region', { name: 'Whole answer' })).toContainText('"expires_in"');
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: 'Ask Google what this ID token is' }).click();
    await expect(said).toContainText('ID token, asked at');
    await expect(said).not.toContainText('calendar.readonly');
  });

  test('a refresh brings a new access token, held against what was asked for', async ({ page }) => {
    await exchange(page);
    const [before, refreshToken] = [await secretIn(page, 'Access token'), await secretIn(page, 'Refresh token')];
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await expect(page.getByText(/^Refreshed at/)).toBeVisible();
    expect(await secretIn(page, 'Access token')).not.toBe(before);
    expect(await secretIn(page, 'Refresh token')).toBe(refreshToken);
    await expect(page.getByRole('option', { name: /^Pass at_hash/ })).toBeVisible();
    await inspector(page).getByRole('button', { name: 'Show the request' }).click();
    await expect(inspector(page)).toContainText('token.refresh');
    await inspector(page).getByRole('tab', { name: 'Request' }).click();
    await expect(inspector(page)).toContainText(refreshToken);
  });

  test('a refresh does not hide that a scope was not granted', async ({ page }) => {
    const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email'] });
    await page.keyboard.press('Control+2');
    await codeField(page).fill(code);
    await page.getByRole('combobox', { name: 'Scopes' }).fill(`openid email ${calendar} `);
    await page.getByRole('button', { name: 'Exchange', exact: true }).click();
    await expect(inspector(page)).toContainText('1 scope was asked for and not granted.');
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await expect(page.getByText(/^Refreshed at/)).toBeVisible();
    await expect(inspector(page)).toContainText('1 scope was asked for and not granted.');
  });

  test('revoking asks first, ends the grant, and what fails afterwards is explained', async ({ page }) => {
    await exchange(page);
    const revoke = page.getByRole('button', { name: 'Revoke this Refresh token' });
    await revoke.click();
    const dialog = page.getByRole('alertdialog', { name: 'Revoke the whole grant?' });
    await expect(dialog).toContainText('Google takes away everything this person allowed this client');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(dialog).toBeHidden();
    expect((await call(page, 'trace.list', {})).filter(({ operation }) => operation === 'token.revoke')).toEqual([]);

    await revoke.click();
    await dialog.getByRole('button', { name: 'Revoke the grant' }).click();
    await expect(
      page
        .getByRole('status')
        .filter({ hasText: /^Warning.*|Revoked at/ })
        .getByText(/^Revoked at/),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: /^Revoke this/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    await expect(inspector(page).getByRole('article')).toContainText('Revoked from here');
    await page.getByRole('button', { name: 'Ask Google what this Access token is' }).click();
    await expect(inspector(page).getByRole('article')).toContainText('invalid_token');
  });

  test('a server in trouble is said, and the tokens stay where they are', async ({ page }) => {
    await exchange(page);
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: { path: '/revoke', status: 503, body: {} },
    });
    await page.getByRole('button', { name: 'Revoke this Access token' }).click();
    await page.getByRole('button', { name: 'Revoke the grant' }).click();
    await expect(inspector(page).getByRole('article')).toContainText('503');
    await expect(page.getByText(/^Revoked at/)).toHaveCount(0);
    await expect(page.getByRole('button', { name: /^Revoke this/ })).toHaveCount(2);
  });

  test('hostile answers about tokens are text, and the tokens stay hidden', async ({ page }) => {
    const claims = { sub: odd, name: `${markup}${turned}`, email: half, picture: 'javascript:globalThis.hacked=true' };
    const strange = {
      azp: odd,
      aud: [odd],
      scope: `${markup} ${turned} __proto__`,
      exp: 'never',
      ...claims,
    };
    await exchange(page);
    const said = inspector(page).getByRole('region', { name: 'What Google says of it' });
    await answerWith(page, '/tokeninfo', 200, { ...strange, long: megabyte });
    await page.getByRole('button', { name: 'Ask Google what this Access token is' }).click();
    await expect(said).toContainText('U+202E');
    await said.getByRole('button', { name: 'Whole answer' }).click();
    await expect(said).toContainText('<img src=x onerror=');
    await expectOnlyText(page);

    await answerWith(page, '/v1/userinfo', 200, { ...claims, __proto: odd, given_name: [odd], long: megabyte });
    await page.getByRole('button', { name: 'Ask userinfo whose Access token this is' }).click();
    await expect(inspector(page).getByRole('region', { name: 'The person, as userinfo says' })).toContainText('U+202E');
    await expectOnlyText(page);

    // What a refresh brings is not of its documented types, and then is no answer at all.
    const brought = {
      access_token: 'ya29.a0OfNobody',
      expires_in: 'soon',
      scope: odd,
      refresh_token: [odd],
      id_token: odd,
    };
    for (const answer of [{ ...brought, token_type: markup }, { access_token: odd }, [odd], half]) {
      await answerWith(page, '/token', 200, answer);
      await page.getByRole('button', { name: 'Refresh', exact: true }).click();
      await expect(
        inspector(page)
          .getByRole('article')
          .or(page.getByText(/^Refreshed at/))
          .first(),
      ).toBeVisible();
      await expectOnlyText(page);
    }
    expect(await page.content()).not.toContain('ya29.a0OfNobody');
  });

  test('a scope that the consent page asked for, and one that it did not, are missing for different reasons', async ({
    page,
  }) => {
    const credentialId =
      (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'oauthClient')?.id ?? '';
    const { redirectUri, state } = await call(page, 'authorize.url', {
      credentialId,
      scopes: ['openid', 'email', 'profile'],
    });
    const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email'], redirectUri });
    const pasted = `${redirectUri}?${new URLSearchParams({ state, code }).toString()}`;
    await call(page, 'authorizationCode.exchange', {
      credentialId,
      code: pasted,
      scopes: ['openid', 'email', 'profile', calendar],
    });
    await page.keyboard.press('Control+2');
    await page.getByRole('radio', { name: 'Tokens' }).click();
    const granted = inspector(page).getByRole('region', { name: 'Granted against requested' });
    await expect(granted).toContainText(/profile\s*The consent page asked for it\./);
    await expect(granted).toContainText(/Not asked for\s*calendar\.readonly\s*The sign-in URL did not name it/);
    expect(await barriers(page)).toEqual([]);
  });

  test('userinfo tells the person, the same as in the ID token, and which scope was missing for the rest', async ({
    page,
  }) => {
    await exchange(page);
    await page.getByRole('button', { name: 'Ask userinfo whose Access token this is' }).click();
    const said = inspector(page).getByRole('region', { name: 'The person, as userinfo says' });
    await expect(said).toContainText('The same person as in the ID token (sub).');
    await expect(said.getByRole('region', { name: 'Claims' })).toContainText(person);
    await expect(said).toContainText(
      'Not told: name, given_name, family_name, picture. The scope “profile” was not granted.',
    );
    expect(await barriers(page)).toEqual([]);
  });
});

test.describe('several tokens, and those from elsewhere', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(async ({ page }) => {
    await anotherCompany(page);
    await emptyAuthCode(page);
  });

  test('token sets of a session are listed, chosen by keyboard, and forgotten after being asked', async ({ page }) => {
    await exchange(page);
    await page.getByRole('button', { name: 'Refresh', exact: true }).click();
    const sets = page.getByRole('listbox', { name: 'Token sets of this session' });
    await expect(sets.getByRole('option')).toHaveText([/^hanako.*Refreshed at/, /^hanako.*Exchanged at/]);
    await expect(sets.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
    const refreshed = await secretIn(page, 'Access token');
    await sets.getByRole('option').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.done-line')).toContainText('Exchanged at');
    expect(await secretIn(page, 'Access token')).not.toBe(refreshed);
    expect(await barriers(page)).toEqual([]);

    const keeping = page.getByRole('region', { name: 'Keeping these tokens' });
    await expect(keeping).toContainText('this system has no key store');
    await expect(keeping.getByRole('switch')).toHaveCount(0);
    await keeping.getByRole('button', { name: 'Forget' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Forget the tokens' }).click();
    await expect(page.locator('.done-line')).toContainText('Refreshed at');
    await expect(sets).toHaveCount(0);
    expect(await secretIn(page, 'Access token')).toBe(refreshed);
  });

  test('a pasted refresh token of another client is told for what it is', async ({ page }) => {
    const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid'] });
    const clients = await call(page, 'credentials.list', {});
    const credentialId = clients.find(({ kind }) => kind === 'oauthClient')?.id ?? '';
    const { refreshToken } = await call(page, 'authorizationCode.exchange', { credentialId, code });
    const token = await call(page, 'secrets.reveal', { secretId: refreshToken?.secretId ?? '' });
    await call(page, 'emulator.openFile', { file: 'installedClient' });
    await page.keyboard.press('Control+2');
    await page.getByRole('radio', { name: 'Tokens' }).click();
    const field = page.getByRole('textbox', { name: 'Access, refresh or ID token' });
    await field.fill(` "${token}"`);
    await expect(field).toHaveValue('');
    expect(await page.evaluate((text) => document.documentElement.outerHTML.includes(text), token)).toBe(false);

    const pasted = page.getByRole('region', { name: 'Tokens from elsewhere' });
    await pasted.getByRole('button', { name: /Credential in use/ }).click();
    await page
      .getByRole('option')
      .filter({ hasText: /desktop|installed/i })
      .click();
    await pasted.getByRole('button', { name: 'Refresh', exact: true }).click();
    await expect(inspector(page).getByRole('article').first()).toContainText('belongs to another OAuth client');
    await pasted.getByRole('button', { name: 'Forget this pasted Refresh token' }).click();
    await expect(pasted.getByRole('region')).toHaveCount(0);
  });

  test('an access token pasted anywhere opens here and is asked about', async ({ page }) => {
    const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email'] });
    const clients = await call(page, 'credentials.list', {});
    const credentialId = clients.find(({ kind }) => kind === 'oauthClient')?.id ?? '';
    const { accessToken } = await call(page, 'authorizationCode.exchange', { credentialId, code });
    const token = await call(page, 'secrets.reveal', { secretId: accessToken.secretId });
    await page.keyboard.press('Control+1');
    await page.getByRole('main').focus();
    await paste(page, `Authorization: Bearer ${token}`);
    const pasted = page.getByRole('region', { name: 'Tokens from elsewhere' });
    // Above it stands what was checked of the exchanged ID token.
    await expect(page.getByRole('option', { name: /^Pass at_hash/ })).toBeAttached();
    await expect(pasted.getByRole('region', { name: 'Access token' })).toBeInViewport();
    await pasted.getByRole('button', { name: 'Ask Google what this Access token is' }).click();
    await expect(inspector(page).getByRole('region', { name: 'What Google says of it' })).toContainText(person);
    await pasted.getByRole('button', { name: 'Forget this pasted Access token' }).click();
    await expect(pasted.getByRole('region')).toHaveCount(0);
  });

  test('the checks and claims of the exchanged ID token stand next to it, before tokens from elsewhere', async ({
    page,
  }) => {
    await exchange(page);
    await expect(page.getByRole('option', { name: /^Pass at_hash/ })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveText([
      'ID token',
      'Claims',
      'Tokens from elsewhere',
    ]);
  });

  test('the clearing of the clipboard is counted down, and can be called off', async ({ page }) => {
    await exchange(page);
    const access = card(page, 'Access token');
    await access.getByRole('button', { name: 'Copy without showing' }).click();
    await expect(access).toContainText(/The clipboard is cleared in \d+ s\./);
    expect(await barriers(page)).toEqual([]);
    await access.getByRole('button', { name: 'Do not clear' }).click();
    await expect(access).not.toContainText('The clipboard is cleared');
  });
});

test.describe('where there is a key store', () => {
  test.skip(isRealElectron, 'Playwright starts Electron without a key store');
  test('a token set is kept by a switch, and said to be', async ({ userData }) => {
    const environment = { STANDIN_KEY_STORE: path.join(userData, 'key-store') };
    const keep = async (page: Page) => {
      await expect.poll(() => call(page, 'credentials.list', {})).toHaveLength(2);
      await exchange(page);
      const keeping = page.getByRole('region', { name: 'Keeping these tokens' });
      await expect(keeping).toContainText('In memory only: gone when the window closes.');
      await keeping.getByRole('switch', { name: 'Keep' }).press('Space');
      await expect(keeping).toContainText('On this computer, encrypted by the system’s key store');
    };
    await withProgram(userData, keep, { environment });
    const back = async (page: Page) => {
      await page.keyboard.press('Control+2');
      await page.getByRole('radio', { name: 'Tokens' }).click();
      await expect(page.locator('.done-line')).toContainText('Exchanged at');
      await expect(page.getByRole('switch', { name: 'Keep' })).toBeChecked();
    };
    await withProgram(userData, back, { environment });
  });
});

test.describe('without any client', () => {
  test.use({ emulatorAtStart: false });
  test('tokens can be pasted all the same, and an empty list says what would be there', async ({ page }) => {
    await page.keyboard.press('Control+2');
    await page.getByRole('radio', { name: 'Tokens' }).click();
    await expect(page.getByText('No tokens yet')).toBeVisible();
    await page.getByRole('textbox', { name: 'Access, refresh or ID token' }).fill('nothing of the kind');
    await expect(page.getByText('No token was recognized in this.')).toBeVisible();
    await page
      .getByRole('textbox', { name: 'Access, refresh or ID token' })
      .fill('1//0gAnyRefreshTokenOfSomebodyElse0123456789');
    await expect(card(page, 'Refresh token').getByRole('button', { name: 'Refresh', exact: true })).toBeDisabled();
    expect(await barriers(page)).toEqual([]);
  });
});

test.describe('in Japanese, in the dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the tokens and what Google says of them have no barrier', async ({ page }) => {
    const { code } = await call(page, 'emulator.code', { user: person, scopes: ['openid', 'email'] });
    await page.keyboard.press('Control+2');
    await page.getByRole('textbox', { name: 'コード、またはリダイレクト URL 全体' }).fill(code);
    await page.getByRole('button', { name: '交換', exact: true }).click();
    await page.getByRole('button', { name: 'このアクセス トークンを Google に照会' }).click();
    await expect(inspector(page).getByRole('region', { name: 'Google の回答' })).toContainText(person);
    expect(await barriers(page)).toEqual([]);
  });
});
