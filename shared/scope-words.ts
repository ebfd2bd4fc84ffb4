import type { Language } from './language.ts';
import { scopesEn } from './messages/scopes-en.ts';
import { scopesJa } from './messages/scopes-ja.ts';
import { scopeName } from './scope-name.ts';

const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: scopesEn, ja: scopesJa };

/** What a scope of the catalogue allows, in one short sentence of our own; null for any other scope. */
export function scopeAllows(scope: string, language: Language): string | null {
  const name = scopeName(scope);
  return Object.hasOwn(words[language], name) ? (words[language][name] ?? null) : null;
}
