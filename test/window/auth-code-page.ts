import type { Page } from '@playwright/test';
import type { RequestOf } from '../../shared/contract.ts';
import { expect } from './fixtures.ts';
import { call } from './page-call.ts';

// The Auth code screen, as the specs of it find their way.

export const codeField = (page: Page) => page.getByRole('textbox', { name: 'Code, or the whole redirect URL' });
export const redirectUri = (page: Page) => page.getByRole('button', { name: /Redirect URI the code was made for/ });
export const exchangeButton = (page: Page) => page.getByRole('button', { name: 'Exchange', exact: true });

export async function openAuthCode(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: 'Auth code' }).click();
  await expect(codeField(page)).toBeVisible();
}

/** A code of the emulator's, as a phone app gets it unless told otherwise. */
export async function newCode(page: Page, given: Partial<RequestOf<'emulator.code'>> = {}): Promise<string> {
  const user = 'hanako.sato@sakura-trading.example';
  return (await call(page, 'emulator.code', { user, scopes: ['openid', 'email'], ...given })).code;
}
