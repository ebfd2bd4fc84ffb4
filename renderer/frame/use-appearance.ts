import { useEffect } from 'react';
import { loadDiagnoses } from '../diagnosis-words.ts';
import { chosenLanguage, i18n } from '../language.ts';
import { useOperation } from '../use-operation.ts';

/** Keeps the page as the settings say: language, theme, row height. */
export function useAppearance(): void {
  const { value: state } = useOperation('settings.get', {});
  useEffect(() => {
    if (!state) return undefined;
    const { theme, density } = state.settings;
    const root = document.documentElement;
    const language = chosenLanguage(state);
    root.dataset['density'] = density;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    let isCurrent = true;
    void loadDiagnoses(language).then(() => {
      if (!isCurrent) return;
      root.lang = language;
      void i18n.changeLanguage(language);
    });
    return () => {
      isCurrent = false;
    };
  }, [state]);
}
