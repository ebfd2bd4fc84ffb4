import { apiReasons, oauthErrors } from './error-names.ts';

const names = [
  ...oauthErrors,
  ...Object.values(apiReasons)
    .flat()
    .filter((name) => /[a-z][A-Z]|_/.test(name)),
].join('|');

/** An entry of a list of words under an error's name: `"invalid_grant": "…"`, `google.error.invalid_grant=…`, `invalid_grant,…`. */
const underName = new RegExp(
  String.raw`^\s{0,60}(?:["'\x60]?(?:[\w-]{1,60}[._-]){0,6}(?:${names})["'\x60]?\s{0,3}(?::|=>|=|,)\s{0,3}["'\x60][^"'\x60\n]{0,120}|(?:[\w-]{1,60}[._-]){1,6}(?:${names})\s?=\s?[^=\n]{0,120}|(?:${names}),(?! )[^,\n]{0,120})$`,
  'i',
);
/** Catalogues of translators (gettext, Android, XLIFF, .resx), and rows for a database. */
const catalogue =
  /^\s{0,20}msg(?:id|str|ctxt|id_plural|str\[\d\])\s{1,4}"|^\s{0,40}<(?:string|item|source|target|data)\b[^>\n]{0,80}>[^<\n]{0,120}$|\bINSERT INTO \w|^\s{0,40}\((?:\d{1,9}, ?)?'[^\n]{0,80}'$/i;
/** A constant, a variant of a type, an entry of a list in a program. */
const constant =
  /^\s{0,40}\|\s["'`]|^\s{1,40}[A-Z][A-Z0-9_]{2,40} ?= ?["'`]|^\s{1,40}[a-z]\w{1,40}: \[(?:["'`][^"'`\n]{0,90}["'`], ?){0,12}["'`][^"'`\n]{0,120}$|^\s{0,40}(?:public|private|protected|static|final|const|readonly|constexpr|#define) [^\n]{2,100}["'`][^"'`\n]{0,120}$/;
/** What is still to be done. */
const task = /^\s{0,20}[-*] \[[ xX]\] /;
/** A comment behind a statement. */
const comment = /[;,{}("'`)\]] {1,4}(?:\/\/|#) [^\n]{0,80}$/;

/** Whether a place is in a list of words, by what stands in its line before it. */
export function isOfWordList(before: string): boolean {
  return (
    underName.test(before) ||
    catalogue.test(before) ||
    constant.test(before) ||
    task.test(before) ||
    comment.test(before)
  );
}
