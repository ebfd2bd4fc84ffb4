import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const oauthClient = JSON.stringify({
  web: {
    client_id: '310415926535-q8w7e6r5t4y3u2i1o0p9a8s7d6f5g4h3.apps.googleusercontent.com',
    project_id: 'harbour-notes',
    auth_uri: 'https://accounts.google.com/o/oauth2/auth',
    token_uri: 'https://oauth2.googleapis.com/token',
    client_secret: 'GOCSPX-dGhpcyBpcyBub3QgYSBzZWNyZXQ',
    redirect_uris: ['https://notes.harbour.example/oauth2/callback'],
  },
});
const externalAccount = JSON.stringify({
  type: 'external_account',
  audience: '//iam.googleapis.com/projects/310415926535/locations/global/workloadIdentityPools/p/providers/q',
  token_url: 'https://sts.googleapis.com/v1/token',
});

const list = (page: Page) => page.getByRole('grid', { name: 'Credentials' });
const rows = (page: Page) =>
  list(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });
const pasteBox = (page: Page) => page.getByRole('textbox', { name: 'Paste anything' });

/** A real drag of a real file, as the system would carry it in. */
async function drop(page: Page, directory: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(directory, name);
  await writeFile(file, content);
  const box = await page.getByRole('main').boundingBox();
  const x = (box?.x ?? 0) + 200;
  const y = (box?.y ?? 0) + 200;
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
}

async function paste(page: Page, text: string): Promise<void> {
  await pasteBox(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

async function chooseInDialog(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
  }, file);
}

test.describe('with nothing open', () => {
  test.use({ emulatorAtStart: false });

  test('the screen says what to drop, and offers the emulator', async ({ page }) => {
    await expect(page.getByRole('heading', { name: /^Drop a client_secret\.json/ })).toBeVisible();
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('No credential');
    await page.getByRole('button', { name: 'Start the emulator' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Emulator');
    await expect(page.getByText(/^Running at 127\.0\.0\.1:\d+$/)).toBeVisible();
  });

  test('a screen that needs a credential leads to Credentials, and starts the emulator too', async ({ page }) => {
    await page.keyboard.press('Control+5');
    await page.getByRole('button', { name: 'Go to Credentials' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Credentials');
    await page.keyboard.press('Control+2');
    await page.getByRole('button', { name: 'Start the emulator' }).click();
    await expect(page.getByText(/^Running at 127\.0\.0\.1:\d+$/)).toBeVisible();
  });

  test('a dropped client_secret.json is opened, explained, and in use with Google', async ({ page, userData }) => {
    await drop(page, userData, 'client_secret.json', oauthClient);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('harbour-notes');
    await expect(inspector(page)).toContainText('OAuth client (web)');
    await expect(inspector(page)).toContainText('https://notes.harbour.example/oauth2/callback');
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText(/harbour-notes.*Google/);
    expect(await page.content()).not.toContain('GOCSPX');
  });

  test('a file chosen in the system’s dialog is opened', async ({ page, electronApp, userData }) => {
    const file = path.join(userData, 'chosen.json');
    await writeFile(file, oauthClient);
    await chooseInDialog(electronApp, file);
    await page.getByRole('main').getByRole('button', { name: 'Choose file' }).click();
    await expect(rows(page)).toContainText('chosen.json');
  });

  test('a pasted file is opened without ever standing in the field', async ({ page }) => {
    const values = await pasteBox(page).evaluateHandle((field) => {
      const seen: string[] = [];
      field.addEventListener('input', () => seen.push((field as HTMLInputElement).value));
      return seen;
    });
    await paste(page, oauthClient);
    await expect(rows(page)).toHaveCount(1);
    await expect(pasteBox(page)).toHaveValue('');
    expect(await values.jsonValue()).toEqual([]);
  });

  test.describe('is opened by none of these', () => {
    test.describe.configure({ mode: 'serial' });
    test.use({ goesOn: true });

    test('a wrong file is named for what it is, and nothing is opened', async ({ page, userData }) => {
      await drop(page, userData, 'application_default_credentials.json', externalAccount);
      await expect(inspector(page).getByRole('article')).toContainText('application_default_credentials.json');
      await expect(list(page)).toBeHidden();
      await page.getByRole('button', { name: 'Forget this paste' }).click();
      await expect(inspector(page)).toBeHidden();
    });

    test('a file far too large to be a credential is not even read', async ({ page, userData }) => {
      await drop(page, userData, 'backup.zip', new Uint8Array(11 * 1024 * 1024));
      await expect(inspector(page)).toContainText('The file is too large for a credential');
    });

    test('a file dropped beside the list does not carry the window away', async ({ page }) => {
      const prevented = await page.getByRole('navigation').evaluate((sidebar) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], 'x.html'));
        return ['dragover', 'drop'].map(
          (type) => !sidebar.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
        );
      });
      expect(prevented).toEqual([true, true]);
    });
  });
});

test('what is cut off in a column is whole in its tooltip, and the first and the last column can be read', async ({
  page,
  userData,
}) => {
  const project = 'harbour-notes-with-a-name-that-no-column-is-wide-enough-for';
  await drop(page, userData, 'client_secret_long.json', oauthClient.replace('harbour-notes', project));
  await page.setViewportSize({ width: 900, height: 800 });
  const row = rows(page).filter({ hasText: project.slice(0, 13) });
  const cut = row.getByRole('gridcell').nth(0).getByText(project);
  expect(await cut.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
  await cut.hover();
  await expect(cut.or(cut.locator('xpath=ancestor::*[@title][1]')).first()).toHaveAttribute('title', project);
  const isWhole = (element: Element) => element.scrollWidth <= element.clientWidth;
  expect(await row.getByRole('gridcell').last().evaluate(isWhole)).toBe(true);
  expect((await row.getByRole('rowheader').boundingBox())?.width).toBeGreaterThan(200);
});

test('a .p12 says what it lacks, and opens when it has it', async ({ page, electronApp, userData }) => {
  const file = path.join(userData, 'key.p12');
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  await page.keyboard.press('Control+7');
  await page.getByRole('button', { name: 'Save Service-account key (.p12)' }).click();
  await expect(page.getByText(/^Saved\./)).toBeVisible();
  expect(readFileSync(file).byteLength).toBeGreaterThan(1_000);

  await chooseInDialog(electronApp, file);
  await page.keyboard.press('Control+1');
  await page.getByRole('button', { name: 'Choose file' }).click();
  const form = inspector(page).locator('form');
  await expect(form).toContainText('One more thing is needed');
  const email = form.getByRole('textbox', { name: 'E-mail of the service account' });
  await email.fill('somebody');
  await form.getByRole('button', { name: 'Open the key' }).click();
  await expect(form.getByRole('article')).toBeVisible();
  await email.fill('reader@harbour-notes.iam.gserviceaccount.com');
  await form.getByRole('button', { name: 'Open the key' }).click();
  await expect(form).toBeHidden();
  await expect(inspector(page)).toContainText('reader@harbour-notes.iam');
});

test('what may sign without a key has a name, says what it is, and asks whom to sign as', async ({ page }) => {
  const inspector = page.getByRole('complementary');
  const box = page.getByRole('textbox', { name: /Paste/ });
  const person = {
    client_id: '1-a.apps.googleusercontent.com',
    client_secret: 'test',
    refresh_token: '1//0gTestToken',
  };
  await box.fill(JSON.stringify({ type: 'authorized_user', ...person }));
  await page.keyboard.press('Control+Enter');
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('Service account, without a key');
  await expect(inspector).toContainText('a gcloud sign-in, or an access token');
  await expect(inspector).not.toContainText('service-account key');
  await inspector.getByRole('textbox').fill('robot@project.iam.gserviceaccount.com');
  await inspector.getByRole('button', { name: 'Use this account' }).click();
  await expect(inspector.getByRole('heading', { level: 2 })).toHaveText('robot@project.iam');
});

test('forgetting asks first; Enter keeps the credential', async ({ page }) => {
  await rows(page).filter({ hasText: 'OAuth client' }).click();
  await inspector(page).getByRole('button', { name: 'Forget' }).click();
  const question = page.getByRole('alertdialog', { name: /^Forget/ });
  await expect(question).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(question).toBeHidden();
  await expect(rows(page)).toHaveCount(2);

  await inspector(page).getByRole('button', { name: 'Forget' }).click();
  await question.getByRole('button', { name: 'Forget' }).click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Service-account key');
});

test.describe('the list', () => {
  test.describe.configure({ mode: 'serial' });
  test.use({ goesOn: true });

  test('the list can be read and used by keyboard alone', async ({ page }) => {
    await rows(page).first().click();
    await page.keyboard.press('ArrowDown');
    await expect(inspector(page)).toContainText('Client ID (unique ID)');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('key ');
  });

  test('a value is copied by main, whole', async ({ page, electronApp }) => {
    await rows(page).filter({ hasText: 'OAuth client' }).click();
    await inspector(page).getByRole('button', { name: 'Copy Client ID' }).click();
    await expect(inspector(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await electronApp.evaluate(({ clipboard }) => clipboard.readText());
    expect(copied).toMatch(/^\d+-\w+\.apps\.googleusercontent\.com$/);
  });
});
