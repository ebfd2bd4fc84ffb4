import { app, nativeTheme } from 'electron';
import type { RequestOf } from '../../shared/contract.ts';
import type { SettingsState } from '../../shared/contract/desktop.ts';
import { type Language, languageOf } from '../../shared/language.ts';
import type { KeptTokens } from './kept-tokens.ts';
import type { RememberedCredentials } from './remembered-credentials.ts';
import type { SettingsStore } from './settings-store.ts';
import { canKeepSecrets } from './vault-storage.ts';

/** The settings, and what follows from them outside the page: theme, menu language, what is kept at rest. */
export class Preferences {
  readonly #store: SettingsStore;
  readonly #remembered: RememberedCredentials;
  readonly #keptTokens: KeptTokens;
  readonly #onLanguage: () => void;

  constructor(store: SettingsStore, remembered: RememberedCredentials, keptTokens: KeptTokens, onLanguage: () => void) {
    this.#store = store;
    this.#remembered = remembered;
    this.#keptTokens = keptTokens;
    this.#onLanguage = onLanguage;
    nativeTheme.themeSource = store.settings.theme;
  }

  get language(): Language {
    const { language } = this.#store.settings;
    return language === 'system' ? systemLanguage() : language;
  }

  async state(): Promise<SettingsState> {
    return {
      settings: this.#store.settings,
      systemLanguage: systemLanguage(),
      canRemember: await canKeepSecrets(),
      version: app.getVersion(),
      platform: process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux',
      warnings: [...this.#store.warnings, ...this.#remembered.warnings, ...this.#keptTokens.warnings],
    };
  }

  async change(change: RequestOf<'settings.set'>): Promise<void> {
    const before = { ...this.#store.settings, language: this.language };
    this.#store.change(change);
    const after = this.#store.settings;
    nativeTheme.themeSource = after.theme;
    if (this.language !== before.language) this.#onLanguage();
    if (after.rememberCredentials !== before.rememberCredentials)
      await this.#remembered.turn(after.rememberCredentials);
  }
}

function systemLanguage(): Language {
  return languageOf(app.getPreferredSystemLanguages()[0] ?? app.getLocale());
}
