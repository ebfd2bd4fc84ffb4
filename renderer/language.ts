import { createInstance, type i18n as I18n, type TFunction } from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { SettingsState } from '../shared/contract/desktop.ts';
import { type Language, languageOf } from '../shared/language.ts';
import { en } from '../shared/messages/en.ts';
import { ja } from '../shared/messages/ja.ts';

/** The page's words. React escapes what it shows, so i18next must not. */
export const i18n: I18n = createInstance();

export function startLanguage(language: Language): void {
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, ja: { translation: ja } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** The language the settings come down to. */
export function chosenLanguage(state: SettingsState | undefined): Language {
  if (!state) return languageOf(navigator.language);
  return state.settings.language === 'system' ? state.systemLanguage : state.settings.language;
}

export interface Words {
  readonly t: TFunction;
  readonly language: Language;
}

/** The sentences, and the language they are in (for `explain` and `Intl`). */
export function useWords(): Words {
  const { t, i18n: current } = useTranslation();
  return { t, language: languageOf(current.language) };
}
