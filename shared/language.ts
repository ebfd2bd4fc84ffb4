/** The languages Grantscope speaks. Both are complete: a missing sentence does not compile. */
export const languages = ['en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** The language for a BCP 47 tag or a POSIX locale such as `ja_JP.UTF-8`; English unless it says Japanese. */
export function languageOf(locale: string | undefined): Language {
  return /^ja(?:[-_.]|$)/i.test(locale ?? '') ? 'ja' : 'en';
}
