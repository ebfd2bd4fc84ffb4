import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';
import { call } from './page-call.ts';

/** What no answer should hold: what no text can be made of, what runs or leads elsewhere as markup, half a letter, very much. */
export const odd = { toString: 0, valueOf: 0 };
export const markup = '<img src=x onerror="globalThis.hacked=true"><script>globalThis.hacked=true</script>';
export const turned = '\u202Egnp.exe';
export const half = 'half \uD800 a letter';
export const megabyte = 'W'.repeat(1_000_000);

/** Google's next answers at a path. The body as JSON text: as an object it would not keep `__proto__` or half a letter. */
export async function answerWith(page: Page, path: string, status: number, body: unknown, times?: number) {
  const headers = { 'content-type': 'application/json; charset=utf-8', 'x-odd': '<b>x</b>' };
  const argument = { path, status, headers, body: JSON.stringify(body), ...(times !== undefined && { times }) };
  await call(page, 'emulator.setFault', { name: 'reply', on: true, argument });
}

/** The page is still there, nothing of an answer ran, became an element or leads anywhere, and nothing stands beyond its edge. */
export async function expectOnlyText(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    ran: 'hacked' in globalThis,
    elements: document.querySelectorAll('#root a[href], #root script, #root img, #root iframe').length,
    beyond: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    screens: [...document.querySelectorAll('main')].filter((screen) => screen.checkVisibility()).length,
  }));
  expect(found).toEqual({ ran: false, elements: 0, beyond: false, screens: 1 });
}
