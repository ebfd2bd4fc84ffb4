import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Language } from '../../shared/language.ts';
import { en } from '../../shared/messages/en.ts';
import { ja } from '../../shared/messages/ja.ts';
import { withProgram, writeSettings } from './launch.ts';
import { removeUserData } from './user-data.ts';

// Takes a picture of every screen, filled, in both languages and themes, or in the one named like en-light:
// node tour-pictures.ts DIRECTORY [LOOK]. Prints the path of each. Runs on the stand-in, so it needs no display.

const [, , given = 'out/tour', onlyLook] = process.argv;
const directory = path.resolve(given);
const person = 'hanako.sato@sakura-trading.example';
mkdirSync(directory, { recursive: true });

const looks = (['en', 'ja'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme) => ({ language, theme })),
);
const wanted = looks.filter(({ language, theme }) => onlyLook === undefined || onlyLook === `${language}-${theme}`);
// Two at a time: each is a program of its own.
const lanes = [wanted.slice(0, 2), wanted.slice(2)];
await Promise.all(
  lanes.map(async (lane) => {
    for (const look of lane) await takePictures(look.language, look.theme);
  }),
);

async function takePictures(language: Language, theme: 'light' | 'dark'): Promise<void> {
  const words = language === 'ja' ? ja : en;
  const userData = mkdtempSync(path.join(tmpdir(), 'grantscope-tour-'));
  writeSettings(userData, { language, theme });
  const tour = async (page: Page) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    const sidebar = page.getByRole('navigation', { name: words.frame.navigation });
    const picture = async (screen: string) => {
      await page.mouse.move(0, 0);
      const file = path.join(directory, `${screen}-${language}-${theme}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
    };
    const fill: Partial<Record<keyof typeof en.frame.screens, () => Promise<unknown>>> = {
      credentials: () => page.getByRole('row').nth(2).waitFor(),
      'auth-code': () => exchangeCode(page, words),
      'id-token': () => page.getByRole('option').first().waitFor(),
      delegation: () => checkDelegation(page, words),
      calendars: () => readCalendars(page),
      trace: () => page.getByRole('option').first().click(),
      emulator: () => page.getByRole('row').nth(2).waitFor(),
    };
    for (const [screen, name] of Object.entries(words.frame.screens) as [keyof typeof fill, string][]) {
      const item = sidebar.getByRole('button', { name, exact: true });
      if (!(await item.isVisible())) continue;
      await item.click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      await fill[screen]?.();
      await picture(screen);
    }
  };
  try {
    await withProgram(userData, tour, { onStandin: true });
  } finally {
    removeUserData(userData);
  }
}

async function exchangeCode(page: Page, words: typeof en | typeof ja): Promise<void> {
  await page.getByRole('button', { name: words.authCode.phone.get }).click();
  await page.getByRole('button', { name: words.authCode.exchange.action, exact: true }).click();
  await page.getByRole('option').first().waitFor();
}

async function checkDelegation(page: Page, words: typeof en | typeof ja): Promise<void> {
  await page.getByRole('button', { name: words.delegation.everybody }).click();
  await page.getByRole('button', { name: words.delegationInput.scopes.presets }).click();
  await page.getByRole('menuitem', { name: words.delegationInput.scopes.preset.reading }).click();
  await page.getByRole('button', { name: words.delegation.check, exact: true }).click();
  await page.getByRole('button', { name: words.delegation.again, exact: true }).waitFor();
  await page.getByRole('row').nth(8).getByRole('gridcell').nth(1).click();
}

async function readCalendars(page: Page): Promise<void> {
  await page.getByRole('combobox').first().fill(person);
  await page.keyboard.press('Enter');
  await page.locator('[data-date]').getByRole('listitem').first().waitFor();
}
