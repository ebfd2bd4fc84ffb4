import type { Page } from '@playwright/test';
import { codeField } from './auth-code-page.ts';
import { expect } from './fixtures.ts';
import { call, paste } from './page-call.ts';

// For tests that share a window: what the one before may have left is put back by the page's own operations.

/**
 * Another company takes the place of the one before, its first files open as at a start. With the credentials of before goes
 * what was kept by them: tokens, whom one acts for, what was read and chosen of calendars. No fault is on, no grant was
 * given, and the trace is empty. What is filled in on the other screens stays.
 */
export async function anotherCompany(page: Page): Promise<void> {
  for (const { id } of await call(page, 'credentials.list', {}))
    await call(page, 'credentials.forget', { credentialId: id });
  await call(page, 'emulator.stop', {});
  // With a port it is a new one; without, the one that was stopped.
  await call(page, 'emulator.start', { port: 0 });
  await call(page, 'emulator.openFile', { file: 'webClient' });
  await call(page, 'emulator.openFile', { file: 'serviceAccountKey' });
  await call(page, 'trace.clear', {});
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The Delegation screen is empty: an assertion that is pasted takes the place of all that was filled in and found there. */
export async function emptyDelegation(page: Page): Promise<void> {
  await pasteOnCredentials(page, `${part({ alg: 'RS256' })}.${part({ scope: 'openid email' })}.AAAA`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Delegation');
  await page.getByRole('button', { name: 'Remove all', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Addresses' })).toHaveValue('');
}

const consentUrl =
  'https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=http%3A%2F%2Flocalhost&response_type=code';

/**
 * The Auth code screen is empty, where codes are filled in: a consent URL without scopes and a code that are pasted take the
 * place of what was there, and the code is taken out again. Tokens that were pasted and the options of a sign-in stay.
 */
export async function emptyAuthCode(page: Page): Promise<void> {
  await pasteOnCredentials(page, consentUrl);
  await expect(page.getByRole('radio', { name: 'Sign in' })).toBeChecked();
  await pasteOnCredentials(page, '4/0AOfNobodyEverIssued-0123456789abcdefghijklmnop');
  await page.getByRole('region', { name: 'Pasted code' }).getByRole('button').click();
  await expect(codeField(page)).toHaveValue('');
}

async function pasteOnCredentials(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+1');
  await expect(page.getByRole('textbox', { name: 'Paste anything' })).toBeVisible();
  await paste(page, text);
}
