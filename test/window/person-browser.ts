import { type Browser, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { chromiumExecutable } from '../standin/chromium.ts';
import { writeFontConfiguration } from '../standin/fonts.ts';

/** Whether the browser that the stand-in brings runs here. */
export const hasPersonBrowser = process.platform === 'linux' && process.arch === 'x64';

/** A person's own browser, apart from the program; closed when the work is done. */
export async function withPersonBrowser<T>(
  work: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const browser: Browser = await chromium.launch({
    executablePath: await chromiumExecutable(),
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
    env: { ...inherited(), FONTCONFIG_FILE: writeFontConfiguration() },
  });
  try {
    return await work(await browser.newPage(options));
  } finally {
    await browser.close();
  }
}

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
