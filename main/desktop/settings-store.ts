import { readFileSync } from 'node:fs';
import path from 'node:path';
import Store from 'electron-store';
import type { Settings } from '../../shared/contract/desktop.ts';
import type { Problem } from '../../shared/outcome.ts';
import { keepAside } from './kept-file.ts';
import { initialSettings, readSettings, type StoredSettings } from './stored-settings.ts';

const name = 'settings';

/** The settings on disk, readable by their owner alone. A file that cannot be used as it is, is kept under another name. */
export class SettingsStore {
  readonly #atStart: Problem | null;
  readonly #openStore: () => Store<StoredSettings>;
  #notSaved: Problem | null = null;
  /** What holds, also where it could not be written. */
  #now: StoredSettings;

  constructor(directory: string) {
    const { stored, problem } = openSettings(path.join(directory, `${name}.json`));
    this.#now = stored;
    this.#atStart = problem;
    // Opened anew for each write: a disk that was full at the start may have room later.
    this.#openStore = () => new Store<StoredSettings>({ cwd: directory, name, configFileMode: 0o600 });
    if (problem) this.#write(stored);
  }

  get settings(): Settings {
    return this.#now.settings;
  }
  get emulatorAtStart(): boolean {
    return this.#now.emulatorAtStart;
  }
  get warnings(): readonly Problem[] {
    return [this.#atStart, this.#notSaved].filter((problem) => problem !== null);
  }

  change(settings: { readonly [Name in keyof Settings]?: Settings[Name] | undefined }): void {
    const given = Object.entries(settings).filter(([, value]) => value !== undefined);
    this.#write({ ...this.#now, settings: { ...this.#now.settings, ...Object.fromEntries(given) } });
  }
  rememberEmulator(runs: boolean): void {
    if (runs !== this.emulatorAtStart) this.#write({ ...this.#now, emulatorAtStart: runs });
  }

  #write(stored: StoredSettings): void {
    this.#now = stored;
    try {
      this.#openStore().store = stored;
      this.#notSaved = null;
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
      this.#notSaved = { code: 'settings.not_saved', certainty: 'certain', evidence: { reason } };
    }
  }
}

/** Reads the file before electron-store does, which would refuse to start over a damaged one. */
function openSettings(file: string): { readonly stored: StoredSettings; readonly problem: Problem | null } {
  try {
    const { stored, state } = readSettings(readFileSync(file, 'utf8'));
    return { stored, problem: state === 'whole' ? null : setAside(file, state) };
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { stored: initialSettings, problem: absent ? null : setAside(file, 'damaged') };
  }
}

function setAside(file: string, state: 'damaged' | 'newer'): Problem {
  const kept = keepAside(file, state);
  const code = state === 'newer' ? 'settings.newer_version' : 'settings.damaged';
  return { code, certainty: 'certain', evidence: { kept: path.basename(kept) } };
}
