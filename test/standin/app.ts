import { EventEmitter } from 'node:events';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import type { App as ElectronApp, CommandLine, RelaunchOptions } from 'electron';
import { endBrowser, startBrowser } from './browser.ts';
import { electronEvent } from './electron-event.ts';
import { liveAgain } from './lives.ts';
import { openWindows } from './open-windows.ts';
import { takeSingleInstanceLock } from './single-instance.ts';

export interface Prepared {
  readonly directory: string;
  readonly manifest: { readonly name: string; readonly productName?: string; readonly version: string };
  readonly switches: readonly string[];
}

export class App
  extends EventEmitter
  implements
    Pick<
      ElectronApp,
      | 'name'
      | 'isPackaged'
      | 'whenReady'
      | 'isReady'
      | 'getVersion'
      | 'getName'
      | 'getAppPath'
      | 'getPath'
      | 'setPath'
      | 'getLocale'
      | 'getPreferredSystemLanguages'
      | 'enableSandbox'
      | 'requestSingleInstanceLock'
      | 'quit'
      | 'exit'
      | 'relaunch'
    >
{
  readonly isPackaged = false;
  readonly #ready = Promise.withResolvers<void>();
  readonly #paths = new Map<string, string>();
  #isReady = false;
  #isQuitting = false;
  #nextLife: readonly string[] | undefined;
  #prepared: Prepared = { directory: '.', manifest: { name: 'app', version: '0.0.0' }, switches: [] };
  readonly #added = new Map<string, string>();

  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void this.#added.set(name, value),
    hasSwitch: (name: string) => this.#switch(name) !== undefined,
    getSwitchValue: (name: string) => this.#switch(name) ?? '',
  } satisfies Partial<CommandLine>;

  get name(): string {
    return this.#prepared.manifest.productName ?? this.#prepared.manifest.name;
  }
  getName(): string {
    return this.name;
  }
  getVersion(): string {
    return this.#prepared.manifest.version;
  }
  getAppPath(): string {
    return this.#prepared.directory;
  }
  getLocale(): string {
    return (this.#switch('lang') ?? process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('ja')
      ? 'ja'
      : 'en-US';
  }
  getPreferredSystemLanguages(): string[] {
    return [this.getLocale()];
  }
  getPath(name: string): string {
    const known = this.#paths.get(name);
    if (known !== undefined) return known;
    const appData = process.env['XDG_CONFIG_HOME'] ?? path.join(homedir(), '.config');
    const paths: Readonly<Record<string, string>> = {
      appData,
      userData: path.join(appData, this.name),
      home: homedir(),
      temp: tmpdir(),
    };
    const found = paths[name];
    if (found === undefined) throw new Error(`stand-in: no path is known for ${name}`);
    return found;
  }
  setPath(name: string, value: string): void {
    this.#paths.set(name, value);
  }
  /** Every window of the stand-in is sandboxed: it opens no other. */
  enableSandbox(): void {}

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }
  isReady(): boolean {
    return this.#isReady;
  }
  requestSingleInstanceLock(): boolean {
    return takeSingleInstanceLock(this.getPath('userData'), (argv, directory) =>
      this.emit('second-instance', electronEvent(), argv, directory, undefined),
    );
  }

  /** As Electron does it: every window may refuse to close, and listeners of `will-quit` may keep the app. */
  quit(): void {
    if (this.#isQuitting) return;
    const before = electronEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    for (const window of openWindows.values()) {
      window.close();
      if (!window.isDestroyed()) return;
    }
    this.#isQuitting = true;
    const last = electronEvent();
    this.emit('will-quit', last);
    if (last.defaultPrevented) this.#isQuitting = false;
    else this.exit();
  }
  exit(code = 0): void {
    this.#isQuitting = true;
    this.emit('quit', electronEvent(), code);
    if (this.#nextLife) void liveAgain(this.#nextLife);
    else endBrowser(() => process.exit(code));
  }
  /** Whether another life begins once this one ends. */
  get livesAgain(): boolean {
    return this.#nextLife !== undefined;
  }
  /** Once this life ends, another begins. */
  relaunch({ args = process.argv.slice(1) }: RelaunchOptions = {}): void {
    this.#nextLife = args;
  }

  prepare(prepared: Prepared): void {
    this.#prepared = prepared;
  }
  async start(): Promise<void> {
    if (this.#isQuitting) return;
    const added = [...this.#added].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
    const openPort = this.#prepared.switches.some((given) => given.startsWith('--remote-debugging-port'));
    await startBrowser({ switches: [...added, `--lang=${this.getLocale()}`], openPort }, (lastWords) => {
      process.stderr.write(`stand-in: Chromium does not run here. ${lastWords}\n`);
      this.exit(1);
    });
    this.#isReady = true;
    this.emit('will-finish-launching');
    this.emit('ready', electronEvent(), {});
    this.#ready.resolve();
  }

  #switch(name: string): string | undefined {
    const given = this.#prepared.switches.find((one) => one === `--${name}` || one.startsWith(`--${name}=`));
    return this.#added.get(name) ?? given?.slice(`--${name}=`.length);
  }
}

export const app = new App();

/** What a life is begun by. */
export interface AppModule {
  readonly prepareApp: typeof prepareApp;
  readonly startApp: typeof startApp;
}

export function prepareApp(prepared: Prepared): void {
  app.prepare(prepared);
}

/** Starts the browser and makes the app ready. */
export async function startApp(): Promise<void> {
  await app.start();
}
