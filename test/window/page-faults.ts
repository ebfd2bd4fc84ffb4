import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, ConsoleMessage, Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface PageFaults {
  /** Once the page is there: notes every violation of its content security policy from now on. Whether it did already. */
  watchPolicy(): Promise<boolean>;
  /** Everything found wrong until now, as sentences, with what axe finds serious in the page as it stands. */
  all(): Promise<readonly string[]>;
  /** The page goes on without being listened to. */
  stop(): void;
}

/** Listens to a page for what no test may leave behind: errors, violations of its policy, barriers to using it. */
export function listenForFaults(page: Page): PageFaults {
  const heard: string[] = [];
  // Violations are errors on Chromium's console too, also those from before anybody listened.
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  };
  const onError = (error: Error) => heard.push(`uncaught: ${error.message}`);
  const onCrash = () => heard.push('the page crashed');
  page.on('console', onConsole).on('pageerror', onError).on('crash', onCrash);
  return {
    async watchPolicy() {
      return page.evaluate(() => {
        if ('policyViolations' in window) return true;
        const list: string[] = [];
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
          list.push(`${effectiveDirective} ${blockedURI}`),
        );
        Object.defineProperty(window, 'policyViolations', { value: list });
        return false;
      });
    },
    async all() {
      const seen = await page.evaluate(() => Reflect.get(window, 'policyViolations') as string[] | undefined);
      return [...heard, ...(seen ?? []).map((violation) => `policy: ${violation}`), ...(await barriers(page))];
    },
    stop: () => void page.off('console', onConsole).off('pageerror', onError).off('crash', onCrash),
  };
}

/** What axe finds serious in the page as it stands now. Axe is put into a page once: its source is half a megabyte. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await putAxeInto(page);
  const { violations } = await page.evaluate(async (rules) => {
    // A colour on its way to another is neither: nothing is on its way, also where the page changes meanwhile.
    const atOnce = new CSSStyleSheet();
    atOnce.replaceSync('*, ::before, ::after { transition: none !important }');
    document.adoptedStyleSheets.push(atOnce);
    // Only the page itself, which has no frames, and only what fails: the rest is not looked into.
    const found = await (Reflect.get(window, 'axe') as typeof axe).run(document, {
      rules,
      resultTypes: ['violations'],
      iframes: false,
    });
    document.adoptedStyleSheets.splice(document.adoptedStyleSheets.indexOf(atOnce), 1);
    return found;
  }, withoutLesserRules());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe ${id}, ${String(target)}: ${failureSummary}`),
    );
}

/** Kept for a page that loads anew. */
const sessions = new WeakMap<Page, CDPSession>();

/** As a script: Chromium compiles one that it knows only once, other than what Playwright evaluates. */
async function putAxeInto(page: Page): Promise<void> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Runtime.evaluate', { expression: axeSource });
}

/** What can find nothing serious is not run; axe names each rule's impact among its internals only. */
function withoutLesserRules(): NonNullable<RunOptions['rules']> {
  const { rules } = Reflect.get(axe, '_audit') as { readonly rules: readonly { id: string; impact: string }[] };
  const lesser = rules.filter(({ impact }) => impact === 'minor' || impact === 'moderate');
  return Object.fromEntries(lesser.map(({ id }) => [id, { enabled: false }]));
}
