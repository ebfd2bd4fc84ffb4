import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What siteverify names beside `"success": false`. */
const code = (name: RegExp) => sequence('i', /error[-_]codes?["'`]? ?(?::|=>|=) ?[[({]? ?["'`]?/, name, /\b/);

/** What reCAPTCHA says in its box and in siteverify's answer. hCaptcha and Turnstile took the same names. */
export const recaptchaRules: readonly Rule[] = [
  {
    code: 'api.key_restricted',
    certainty: 'likely',
    says: /error for site owner: ?(?:invalid domain|invalid package name)/i,
  },
  {
    code: 'api.key_invalid',
    certainty: 'likely',
    says: anyOf(
      'i',
      /error for site owner: ?invalid (?:site key|key type)/,
      /invalid site key or not loaded in api\.js/,
    ),
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: /this site is exceeding (?:the )?recaptcha(?: enterprise)? (?:free )?quota/i,
  },
  ...at(
    ['google'],
    [
      {
        code: 'api.key_invalid',
        certainty: 'likely',
        says: code(/(?:invalid-input-secret|missing-input-secret|invalid-keys)/),
      },
      {
        code: 'api.bad_request',
        certainty: 'likely',
        says: code(
          /(?:timeout-or-duplicate|(?:invalid|missing)-input-response|bad-request|browser-error|incorrect-captcha-sol)/,
        ),
        family: true,
      },
    ],
  ),
];
