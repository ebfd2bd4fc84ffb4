import { sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/**
 * An error of the Ads API by its enumeration and its name, in the form that is nobody else's: `errorCode { mutateError: … }`
 * of its libraries, `"errorCode": {"mutateError": "…"}` of JSON, `error_code: { mutate_error: 12 }` where a name is a number.
 */
const adsError = (kind: RegExp, name: RegExp) =>
  sequence(
    'i',
    /error_?code["'`]? ?[:=]? ?/,
    [
      sequence('i', /\{ ?["'`]?/, kind, /_?error["'`]? ?[:=] ?["'`]?/),
      // Google's own logs.
      sequence('i', /["'`]/, kind, /error\./),
    ],
    name,
    /(?!\w)/,
  );
const any = /[a-z]{2,40}(?:_[a-z]{2,30}){0,8}?/;

/** Hundreds of names in dozens of enumerations: those without a code of their own, by what the enumeration and the name are. */
export const adsErrorRules: readonly Rule[] = [
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: adsError(
      any,
      /(?:concurrent_modification|duplicate_\w{3,50}|\w{2,50}_already_\w{3,20}|(?:id|name)_exists\w{0,30})/,
    ),
    family: true,
  },
  {
    // Beside the number of a request that failed: a sentence of that list.
    code: 'api.bad_request',
    certainty: 'likely',
    says: /a mutate action is not allowed on this \w{3,20}/i,
    family: true,
  },
  { code: 'api.not_found', certainty: 'likely', says: adsError(any, /(?:\w{2,50}_)?not_found/), family: true },
  { code: 'api.quota_exceeded', certainty: 'likely', says: adsError(/quota/, /\w{2,60}/), family: true },
  { code: 'api.forbidden', certainty: 'likely', says: adsError(/authorization/, /\w{2,60}/), family: true },
  {
    code: 'api.invalid_credentials',
    certainty: 'possible',
    says: adsError(/authentication/, /\w{2,60}/),
    family: true,
  },
  { code: 'api.server_error', certainty: 'likely', says: adsError(/(?:internal|database)/, /\w{2,60}/), family: true },
  { code: 'api.bad_request', certainty: 'possible', says: adsError(any, /(?:[a-z]\w{2,60}|\d{1,3})/), family: true },
];
