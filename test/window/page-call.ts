import type { Locator, Page } from '@playwright/test';
import type { OperationName, RequestOf, ResultOf } from '../../shared/contract.ts';
import type { Outcome } from '../../shared/outcome.ts';

/** Asks main what a page may ask, as the page would. Throws the problem where there is one. */
export async function call<N extends OperationName>(page: Page, name: N, request: RequestOf<N>): Promise<ResultOf<N>> {
  const outcome = (await page.evaluate(
    ([called, given]) => window.grantscope.call(called as never, given as never, crypto.randomUUID()),
    [name, request] as const,
  )) as Outcome<ResultOf<N>>;
  if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** Pastes text where the focus is, as a clipboard would. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);
}

/**
 * Fills a text area with many lines. Chromium takes what is typed into it line by line, laying out all lines of before for
 * each: two thousand would take 10 s of a processor.
 */
export async function fillAtOnce(field: Locator, lines: string): Promise<void> {
  await field.evaluate((area: HTMLTextAreaElement, text) => {
    area.focus();
    // React hears of a value that was set by the element's own setter only.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
  }, lines);
}
