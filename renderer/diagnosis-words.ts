import type { Diagnosis } from '../shared/diagnoses/diagnosis.ts';
import type { Language } from '../shared/language.ts';

/**
 * The page's catalogue of diagnoses: stands in for shared/diagnoses/catalogue.ts in the page's build, and holds the words of
 * the languages that were loaded. Everything is there from the first frame on, in the language that it is shown in.
 */
export const diagnoses: Record<string, Diagnosis> = {};

/** Loads the words of a language, once; resolves when `explain` can speak it. */
export async function loadDiagnoses(language: Language): Promise<void> {
  const { diagnoses: loaded } = await (language === 'ja'
    ? import('../shared/diagnoses/catalogue.ts?language=ja')
    : import('../shared/diagnoses/catalogue.ts?language=en'));
  for (const [code, inOneLanguage] of Object.entries(loaded))
    diagnoses[code] = { ...diagnoses[code], ...inOneLanguage } as Diagnosis;
}
