import { createInstance, type i18n as I18n, type TFunction } from 'i18next';
import { createContext, use, useMemo } from 'react';
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

const WordsOfPage = createContext<Words | null>(null);

/** Gives the whole page its words. */
export const WordsProvider = WordsOfPage.Provider;

/** The words as the language now is. Asked once, at the page's root: asking i18next costs more than drawing a button. */
export function useTranslatedWords(): Words {
  const { t, i18n: current } = useTranslation();
  const { language } = current;
  return useMemo(() => ({ t: remembering(t), language: languageOf(language) }), [t, language]);
}

/** The sentences, and the language they are in (for `explain` and `Intl`). */
export function useWords(): Words {
  const words = use(WordsOfPage);
  if (!words) throw new Error('this is drawn outside of the page, which has the words');
  return words;
}

/** A sentence that says nothing of its own is looked for once: it never changes in its language. */
function remembering(t: TFunction): TFunction {
  const known = new Map<unknown, unknown>();
  const remember: unknown = (...given: readonly unknown[]): unknown => {
    if (given.length !== 1) return Reflect.apply(t, undefined, given);
    const [key] = given;
    let sentence = known.get(key);
    if (sentence === undefined) known.set(key, (sentence = Reflect.apply(t, undefined, given)));
    return sentence;
  };
  return remember as TFunction;
}
