import { sequence } from '../any-of.ts';
import { redactText } from '../../redact.ts';

/** So long that it may be (a piece of) a secret. */
const longRun = /[\w+-]{12,}/g;
/**
 * Words, however they are joined, and plain numbers: `invalid_grant`, `PERMISSION_DENIED`, `GoogleApiException`. Random letters
 * of 20 have this look once in twenty thousand times.
 */
const words = sequence(
  '',
  /^/,
  [
    /[a-z]{1,18}\d{0,2}(?:[_+-][a-z]{1,18}\d{0,2}){0,12}/,
    /[A-Z]{1,18}(?:_[A-Z]{1,18}){0,8}/,
    /(?:[a-z]{2,18})?(?:[A-Z]{1,6}[a-z]{3,18}|OAuth2?|Api|App|All|Key|Jwt|Url|Uri|Get|Set|Not|For|And|Or|By|To|In|Of|Id|Is|At|No|On|Web){1,8}/,
    /[A-Z]?[a-z]{1,18}(?:[_+-][A-Z]?[a-z]{1,18}){1,40}/,
    /oauth2[a-z]{2,18}|\d{4}-\d\d-\d\d(?:T\d\d)?|\d{1,21}|-+|_+/,
  ],
  /$/,
);

/**
 * What of a pasted text may be told again. Secrets were taken out of the whole text before; a piece of it may have lost what
 * gave one away, such as the name before it or, by a line break, its beginning. So nothing stays but words.
 */
export function shownWords(text: string): string {
  return redactText(text).replaceAll(longRun, (run) => (words.test(run) ? run : '***'));
}
