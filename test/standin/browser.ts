import { rmSync } from 'node:fs';
import { type Chromium, startChromium, type ChromiumOptions } from './chromium.ts';
import { Devtools } from './devtools.ts';

let chromium: Chromium | undefined;
let devtools: Devtools | undefined;
let ending = false;
let onDeath: (lastWords: string) => void = () => undefined;
let leftPage: string | undefined;

/** The one browser behind all windows. */
export function browser(): Devtools {
  if (!devtools) throw new Error('stand-in: the app is not ready yet');
  return devtools;
}

/** Starts it, or goes on with the one that runs; fails, with what it said, where it cannot run. */
export async function startBrowser(options: ChromiumOptions, whenDead: (lastWords: string) => void): Promise<void> {
  onDeath = whenDead;
  if (devtools) {
    devtools.forgetListeners();
    return;
  }
  const started = await startChromium(options);
  chromium = started;
  started.process.on('error', (error) => onDeath(error.message));
  devtools = new Devtools(started.process, () => {
    if (!ending) onDeath(started.lastWords());
  });
  await devtools.browser.send('Browser.getVersion');
  await devtools.browser.send('Target.setDiscoverTargets', { discover: true });
}

/** Leaves a page open for the next life of the app: the scripts of the app are compiled there already. */
export function leavePage(target: string): void {
  leftPage = target;
}

/** The page that the life before left open, once. */
export function takeLeftPage(): string | undefined {
  const target = leftPage;
  leftPage = undefined;
  return target;
}

/** Ends it and removes its profile; then calls back. */
export function endBrowser(then: () => void): void {
  ending = true;
  const running = chromium;
  const tidy = () => {
    if (running) rmSync(running.profile, { recursive: true, force: true, maxRetries: 5 });
    then();
  };
  if (!running || running.process.exitCode !== null || running.process.pid === undefined) return tidy();
  running.process.once('exit', tidy);
  devtools?.browser.send('Browser.close').catch(() => running.process.kill());
  setTimeout(() => running.process.kill('SIGKILL'), 3_000).unref();
}
