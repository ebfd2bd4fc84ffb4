import { operations } from '../../shared/contract.ts';
import type { Settings } from '../../shared/contract/desktop.ts';

/** What stands in the settings file. */
export interface StoredSettings {
  /** Grows when a change to this file would be misread by an older Grantscope. */
  readonly format: number;
  readonly settings: Settings;
  /** Whether the emulator's company is opened where no credential is: at first it is, then as it was left. */
  readonly emulatorAtStart: boolean;
}

export const currentFormat = 1;

export const initialSettings: StoredSettings = {
  format: currentFormat,
  settings: { language: 'system', theme: 'system', density: 'standard', rememberCredentials: false },
  emulatorAtStart: true,
};

export interface ReadSettings {
  readonly stored: StoredSettings;
  /** `damaged` and `newer`: the file held something that `stored` does not, and has to be kept. */
  readonly state: 'whole' | 'damaged' | 'newer';
}

/** Understands a settings file's text, or as much of it as can be understood. */
export function readSettings(text: string): ReadSettings {
  const file = jsonObject(text);
  if (!file) return { stored: initialSettings, state: 'damaged' };
  const { settings, emulatorAtStart, format } = file;
  const known = readKnown(settings);
  const stored: StoredSettings = {
    format: currentFormat,
    settings: { ...initialSettings.settings, ...known },
    emulatorAtStart: typeof emulatorAtStart === 'boolean' ? emulatorAtStart : initialSettings.emulatorAtStart,
  };
  if (typeof format === 'number' && format > currentFormat) return { stored, state: 'newer' };
  const whole =
    format === currentFormat &&
    typeof emulatorAtStart === 'boolean' &&
    Object.keys(known).length === Object.keys(initialSettings.settings).length;
  return { stored, state: whole ? 'whole' : 'damaged' };
}

const change = operations['settings.set'].request;

/** Each setting on its own, so that one bad value does not cost the others. */
function readKnown(settings: unknown): Partial<Settings> {
  if (typeof settings !== 'object' || settings === null) return {};
  const good = Object.keys(initialSettings.settings).flatMap((name) => {
    const read = change.safeParse({ [name]: Reflect.get(settings, name) });
    return read.success && Reflect.get(settings, name) !== undefined ? [read.data] : [];
  });
  return Object.assign({}, ...good) as Partial<Settings>;
}

function jsonObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
