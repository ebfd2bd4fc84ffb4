import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { codeField } from './auth-code-page.ts';
import { expect, test } from './fixtures.ts';
import { answerWith, expectOnlyText, half, markup, megabyte, odd, turned } from './hostile.ts';
import { call } from './page-call.ts';
import { barriers } from './page-faults.ts';
import { anotherCompany } from './put-back.ts';
import { chooseFiles } from './program.ts';

const user = 'hanako.sato@sakura-trading.example';
const list = (page: Page) => page.getByRole('listbox', { name: 'HTTP requests' });
const rows = (page: Page) => list(page).getByRole('option');
const inspector = (page: Page) => page.getByRole('complementary');
const chip = (page: Page, name: RegExp) =>
  page.getByRole('toolbar', { name: 'Filter by outcome' }).getByRole('button', { name });

const openTrace = async (page: Page) => {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'HTTP trace' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'HTTP trace' })).toBeVisible();
};

const clientId = async (page: Page) =>
  (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'oauthClient')?.id ?? '';
const keyId = async (page: Page) =>
  (await call(page, 'credentials.list', {})).find(({ kind }) => kind === 'serviceAccountKey')?.id ?? '';

/** Two requests: the token and the keys that its ID token is checked with. */
async function exchange(page: Page): Promise<string> {
  const { code } = await call(page, 'emulator.code', { user, scopes: ['openid', 'email'] });
  await call(page, 'authorizationCode.exchange', { credentialId: await clientId(page), code });
  return code;
}

/** One request that is refused. */
async function exchangeRefused(page: Page): Promise<void> {
  const request = { credentialId: await clientId(page), code: '4/0Anever-issued-by-anybody-1234567890' };
  await expect(call(page, 'authorizationCode.exchange', request)).rejects.toThrow('invalid_grant');
}

const listCalendars = async (page: Page) =>
  call(page, 'calendar.calendarList.list', { credentialId: await keyId(page), subject: user });

function clipboard(app: ElectronApplication): Promise<string> {
  return app.evaluate(({ clipboard }) => clipboard.readText());
}

test.describe('whatever was asked before', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });
  test.beforeEach(({ page }) => anotherCompany(page));

  test('requests appear while one looks, each whole and without its secrets', async ({ page }) => {
    await openTrace(page);
    await expect(page.getByText('Requests appear here as you work')).toBeVisible();
    const code = await exchange(page);
    await expect(rows(page)).toHaveText([/POST.*\/token.*200/, /GET.*\/oauth2\/v3\/certs.*200/]);

    await rows(page).first().click();
    await expect(inspector(page).getByRole('heading', { level: 2 })).toHaveText('POST /token');
    await expect(inspector(page)).toContainText('Caused byExchanging the codeauthorizationCode.exchange');
    await expect(inspector(page)).toContainText('This computer’s clock agrees with the server’s.');
    const body = inspector(page).getByRole('region', { name: 'Body' });
    await expect(body).toContainText(/"access_token": "ya29\.a0….{4}"/);
    await expect(body.locator('mark')).toHaveText([/^ya29\.a0….{4}$/, /^1\/\/.{4}….{4}$/, /^eyJ.{4}….{4}$/]);
    await inspector(page).getByRole('tab', { name: 'Request' }).click();
    await expect(inspector(page).getByText(/^4\/0A.{3}….{4}$/)).toHaveText(`${code.slice(0, 7)}…${code.slice(-4)}`);
    await expect(inspector(page).locator('mark')).toHaveText([/^4\/0A/, /^GOCSPX-/]);
    expect(await page.content()).not.toContain(code);
  });

  test('failures and repetitions stand out, and the filter finds them', async ({ page }) => {
    await exchange(page);
    await exchangeRefused(page);
    await call(page, 'emulator.setFault', { name: 'server-error-503', on: true, argument: { times: 1 } });
    await listCalendars(page);
    await openTrace(page);
    await expect(page.getByText('6 requests', { exact: true })).toBeVisible();
    await expect(rows(page).filter({ hasText: '503' })).toHaveCount(1);

    await chip(page, /^1 refused/).click();
    await expect(rows(page)).toHaveText([/\/token400/]);
    await chip(page, /^1 retry\b/).click();
    await expect(rows(page)).toHaveCount(2);
    await expect(rows(page).last()).toContainText('Try 2');
    await rows(page).last().click();
    await expect(inspector(page)).toContainText(/2 of 3, after [\d,.]+ m?s, because of 503/);
    await expect(inspector(page)).toContainText(/first byte after/);
    await expect(page.getByText('2 of 6 requests')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Filter by any text' }).fill('invalid_grant');
    await expect(rows(page)).toHaveText([/\/token400/]);
    await page.getByRole('searchbox').fill('nowhere to be found');
    await expect(page.getByText('No request matches the filter.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect(rows(page)).toHaveCount(6);
  });

  test('no answer is told from a refusal, with the reason in words', async ({ page }) => {
    await call(page, 'emulator.setFault', { name: 'die-in-the-middle', on: true });
    const { code } = await call(page, 'emulator.code', { user, scopes: ['openid'] });
    const request = { credentialId: await clientId(page), code };
    await expect(call(page, 'authorizationCode.exchange', request)).rejects.toThrow('network.');
    await openTrace(page);
    await chip(page, /^1 without answer/).click();
    await rows(page).click();
    await expect(inspector(page)).toContainText(/No answer: The connection was/);
    await expect(inspector(page)).toContainText('No answer came.');
    await chip(page, /^1 without answer/).click();
  });

  test('a long trace keeps only what one sees in the document, and follows its end', async ({ page }) => {
    await call(page, 'emulator.setFault', {
      name: 'reply',
      on: true,
      argument: { path: '/tokeninfo', status: 400, body: {} },
    });
    await openTrace(page);
    const ask = async (count: number) =>
      page.evaluate(
        async ([credentialId, times]) => {
          for (let done = 0; done < times; done++)
            await window.grantscope.call(
              'token.inspect',
              { token: `ya29.not-a-token-${done}`, credentialId },
              `${done}`,
            );
        },
        [await clientId(page), count] as const,
      );
    await ask(120);
    await expect(page.getByText('120 requests', { exact: true })).toBeVisible();
    expect(await rows(page).count()).toBeLessThan(60);
    await expect(rows(page).last()).toHaveAttribute('aria-posinset', '120');
    await list(page).focus();
    await page.keyboard.press('Home');
    await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1');
    await ask(5);
    await expect(page.getByText('125 requests', { exact: true })).toBeVisible();
    await expect(rows(page).first()).toHaveAttribute('aria-posinset', '1');
    await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  });

  test('what a server sends is text: no markup, no script, no hidden direction', async ({ page }) => {
    const body = '<!doctype html><script>window.ran = 1</script><img src=x onerror="window.ran = 2">\u202egnp.exe';
    await call(page, 'emulator.setFault', { name: 'reply', on: true, argument: { path: '/token', status: 502, body } });
    const { code } = await call(page, 'emulator.code', { user, scopes: ['openid'] });
    await expect(
      call(page, 'authorizationCode.exchange', { credentialId: await clientId(page), code }),
    ).rejects.toThrow();
    await openTrace(page);
    await rows(page).last().click();
    await expect(inspector(page)).toContainText('<script>window.ran = 1</script>');
    await expect(inspector(page)).toContainText('U+202E');
    expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
    expect(await inspector(page).locator('img, script').count()).toBe(0);

    // JSON of which no text can be made, of a megabyte, and nested as deep as an answer may be; names and headers as well.
    const deep = JSON.parse(`${'{"a":'.repeat(400)}0${'}'.repeat(400)}`) as unknown;
    for (const said of [
      { error: odd, [markup]: odd, [turned]: half, list: [odd, null] },
      { megabyte },
      deep,
      [odd],
      half,
    ]) {
      await answerWith(page, '/token', 400, said);
      await expect(exchange(page)).rejects.toThrow();
      await rows(page).last().click();
      await expect(inspector(page)).toContainText('<b>x</b>');
      await inspector(page).getByRole('tab', { name: 'Request' }).click();
      await inspector(page).getByRole('tab', { name: 'Response' }).click();
      await expectOnlyText(page);
    }
    await page.getByRole('searchbox', { name: 'Filter by any text' }).fill('((([[[ <script> \u202E');
    await expect(page.getByText('No request matches the filter.')).toBeVisible();
    await page.getByRole('button', { name: 'Show all' }).click();
    await expectOnlyText(page);
  });

  test('the trace is saved as HAR where a person says, without secrets, for their eyes only', async ({
    electronApp,
    page,
    userData,
  }) => {
    const code = await exchange(page);
    await openTrace(page);
    const file = path.join(userData, 'saved.har');
    await chooseFiles(electronApp, file);
    await page.getByRole('button', { name: 'Save as HAR…' }).click();
    await expect(page.getByText('The trace was saved.')).toBeVisible();
    const text = readFileSync(file, 'utf8');
    const { log } = JSON.parse(text) as { log: { version: string; creator: object; entries: { request: object }[] } };
    expect(log).toMatchObject({
      version: '1.2',
      creator: { name: 'Grantscope', version: expect.stringMatching(/^\d/) },
    });
    expect(log.entries.map(({ request }) => request)).toMatchObject([{ method: 'POST' }, { method: 'GET' }]);
    expect(text).not.toContain(code);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    await chooseFiles(electronApp, path.join(userData, 'no/such/place.har'));
    await page.getByRole('button', { name: 'Save as HAR…' }).click();
    await expect(inspector(page).getByRole('article')).toContainText('ENOENT');
  });
});

test('a problem leads to the request that shows it', async ({ page }) => {
  await exchange(page);
  await failInWindow(page);
  await inspector(page).getByRole('button', { name: 'Show request 3' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HTTP trace');
  await expect(rows(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await expect(inspector(page)).toContainText('Request 3');
  await expect(inspector(page).getByRole('region', { name: 'Body' })).toContainText('invalid_grant');
  await page.keyboard.press('Control+[');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Auth code');
});

test('the keyboard moves, goes from failure to failure, opens the inspector and copies', async ({
  electronApp,
  page,
}) => {
  await exchange(page);
  await exchangeRefused(page);
  await listCalendars(page);
  await exchangeRefused(page);
  await openTrace(page);
  await list(page).focus();
  await page.keyboard.press('Home');
  await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('n');
  await expect(rows(page).nth(2)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('n');
  await expect(rows(page).last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('n');
  await expect(page.getByText('No further failure.')).toBeVisible();
  await page.keyboard.press('p');
  await expect(inspector(page)).toContainText('Request 3');
  await page.keyboard.press('c');
  await expect.poll(() => clipboard(electronApp)).toMatch(/^curl [\s\S]*"client_secret=\$\{CLIENT_SECRET:\?\}"/);
  expect(await clipboard(electronApp)).toContain(`--url 'http://127.0.0.1:`);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('inspector');
});

/** On the Auth code screen: a code that is refused. */
async function failInWindow(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await codeField(page).fill('4/0Anobody-ever-issued-this-code');
  await page.getByRole('button', { name: 'Exchange', exact: true }).click();
}

test('clearing asks first, and a link to what was cleared says so', async ({ page }) => {
  await failInWindow(page);
  const link = inspector(page).getByRole('button', { name: 'Show request 1' });
  await link.click();
  await page.getByRole('button', { name: 'Clear', exact: true }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Clear the trace?' });
  await expect(dialog).toBeVisible();
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(rows(page)).toHaveCount(1);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('clear the trace');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Clear the trace' }).click();
  await expect(page.getByText('Requests appear here as you work')).toBeVisible();
  expect(await call(page, 'trace.list', {})).toEqual([]);

  await page.keyboard.press('Control+[');
  await link.click();
  await expect(inspector(page)).toContainText('Request 1 is no longer there');
  await exchange(page);
  await rows(page).first().click();
  await expect(inspector(page)).toContainText('Request 2');
});

test.describe('in Japanese, in the dark', () => {
  test.use({ language: 'ja', theme: 'dark', size: { width: 1440, height: 900 } });
  test('the list and a request have no sentence in English and no barrier', async ({ page }) => {
    await exchange(page);
    await page.keyboard.press('Control+6');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('HTTP の記録');
    await page.getByRole('listbox', { name: 'HTTP リクエスト' }).getByRole('option').first().click();
    await expect(inspector(page)).toContainText('操作認可コードの引き換え');
    await expect(inspector(page)).toContainText('このコンピューターの時計は、サーバーと合っています。');
    await expect(inspector(page).getByRole('tab')).toHaveText(['リクエスト', '応答']);
    expect(await barriers(page)).toEqual([]);
  });
});
