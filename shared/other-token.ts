import type { OtherToken } from './inspection.ts';
import type { Language } from './language.ts';
import { found as en } from './messages/en/found.ts';
import { foreignIssuerReasons } from './messages/foreign-issuers.ts';
import { found as ja } from './messages/ja/found.ts';

/** What a token is that is none of Google's sign-in, and whose: the same words in window and terminal. */
export function otherTokenWords(
  { why }: Pick<OtherToken, 'why'>,
  language: Language,
): { title: string; means: string } {
  const words = { en, ja }[language];
  const means =
    why in foreignIssuerReasons
      ? foreignIssuerReasons[why as keyof typeof foreignIssuerReasons][language]
      : words.otherTokenMeans[why as keyof typeof words.otherTokenMeans];
  if (why === 'iss.assertion') return { title: words.otherToken.assertion, means };
  return { title: words.otherToken[why === 'encrypted' || why === 'opaque' ? why : 'jwt'], means };
}
