import { z } from './zod.ts';
import type { Problem } from '../outcome.ts';
import { nothing, operation } from './operation.ts';

export interface Settings {
  readonly language: 'system' | 'en' | 'ja';
  readonly theme: 'system' | 'light' | 'dark';
  /** Row heights: 24, 28 and 34 pixels. */
  readonly density: 'compact' | 'standard' | 'comfortable';
  readonly rememberCredentials: boolean;
}

/** Settings, and what the operating system makes of `system`; `canRemember` says whether there is a real key store. */
export interface SettingsState {
  readonly settings: Settings;
  readonly systemLanguage: 'en' | 'ja';
  readonly canRemember: boolean;
  readonly version: string;
  readonly platform: 'darwin' | 'linux' | 'win32';
  readonly warnings: readonly Problem[];
}

export const desktopOperations = {
  'settings.get': operation<SettingsState>().desktop(nothing),
  'settings.set': operation<SettingsState>().desktop(
    z
      .object({
        language: z.enum(['system', 'en', 'ja']),
        theme: z.enum(['system', 'light', 'dark']),
        density: z.enum(['compact', 'standard', 'comfortable']),
        rememberCredentials: z.boolean(),
      })
      .partial()
      .strict(),
  ),
  /** Opens a link in the system's browser: Google's hosts and the emulator at once, other https after a confirmation. */
  'window.openExternal': operation<boolean>().desktop(z.object({ url: z.string().max(8_192) }).strict()),
  /** Stops a running call; its outcome becomes `operation.cancelled`. */
  'operation.cancel': operation<null>().desktop(z.object({ callId: z.string().max(100) }).strict()),
};
