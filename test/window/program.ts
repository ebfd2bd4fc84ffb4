import type { ElectronApplication, Page } from '@playwright/test';
import type { OperationName, RequestOf, ResultOf } from '../../shared/contract.ts';
import type { Outcome } from '../../shared/outcome.ts';

/** Calls an operation as the page's own scripts do; the name and the request may be anything. */
export function callFromPage<N extends OperationName>(
  page: Page,
  name: N,
  request: RequestOf<N>,
): Promise<Outcome<ResultOf<N>>>;
export function callFromPage(page: Page, name: unknown, request: unknown): Promise<Outcome<unknown>>;
export function callFromPage(page: Page, name: unknown, request: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, request]) => window.grantscope.call(name as 'inspect', request as never, crypto.randomUUID()),
    [name, request] as const,
  );
}

/** Notes what would be opened outside instead of opening it; gives what has been noted. */
export async function watchOpened(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    shell.openExternal = async (url) => void opened.push(url);
    Reflect.set(globalThis, 'openedByTest', opened);
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'openedByTest') as string[]);
}

/** Answers every question of the system's message boxes with a button; gives the messages that were shown. */
export async function answerQuestions(
  app: ElectronApplication,
  button: number,
): Promise<() => Promise<readonly string[]>> {
  await app.evaluate(({ dialog }, response) => {
    const asked: string[] = [];
    dialog.showMessageBox = async (...given: unknown[]) => {
      asked.push((given.at(-1) as { readonly message: string }).message);
      return { response, checkboxChecked: false };
    };
    Reflect.set(globalThis, 'askedByTest', asked);
  }, button);
  return () => app.evaluate(() => Reflect.get(globalThis, 'askedByTest') as string[]);
}

/** Chooses a file in the next dialogs that ask for one. */
export async function chooseFiles(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] });
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: chosen });
  }, file);
}
