import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface PageFaults {
  /** Once the page is there: notes every violation of its content security policy from now on. Whether it did already. */
  watchPolicy(): Promise<boolean>;
  /** Everything found wrong until now, as sentences, with what axe finds serious in the page as it stands. */
  all(): Promise<readonly string[]>;
}

/** Listens to a page for what no test may leave behind: errors, violations of its policy, barriers to using it. */
export function listenForFaults(page: Page): PageFaults {
  const heard: string[] = [];
  // Violations are errors on Chromium's console too, also those from before anybody listened.
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('crash', () => heard.push('the page crashed'));
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
  };
}

/** What axe finds serious in the page as it stands now. Axe is put into a page once: its source is half a megabyte. */
export async function barriers(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe')))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(async (rules) => {
    // A colour on its way to another is neither.
    const settling = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(settling.map(({ finished }) => finished));
    // Only the page itself, which has no frames, and only what fails: the rest is not looked into.
    return (Reflect.get(window, 'axe') as typeof axe).run(document, {
      rules,
      resultTypes: ['violations'],
      iframes: false,
    });
  }, withoutLesserRules());
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `axe ${id}, ${String(target)}: ${failureSummary}`),
    );
}

/** What can find nothing serious is not run; axe names each rule's impact among its internals only. */
function withoutLesserRules(): NonNullable<RunOptions['rules']> {
  const { rules } = Reflect.get(axe, '_audit') as { readonly rules: readonly { id: string; impact: string }[] };
  const lesser = rules.filter(({ impact }) => impact === 'minor' || impact === 'moderate');
  return Object.fromEntries(lesser.map(({ id }) => [id, { enabled: false }]));
}
