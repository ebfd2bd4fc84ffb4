import { anyOf } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** What the page says when it does not say why. */
const nothingSaid: readonly Rule[] = [
  { code: 'authorize.unknown_error', certainty: 'likely', says: /accounts\.google\.com\/info\/unknownerror/i },
  { code: 'authorize.unknown_error', certainty: 'likely', says: /sorry, something went wrong there/i, at: ['google'] },
];

/** Google's sign-in page, of addresses and scopes that the app's project does not have. */
export const signInPageRules: readonly Rule[] = [
  ...nothingSaid,
  {
    code: 'authorize.redirect_not_public',
    certainty: 'certain',
    says: anyOf(
      'i',
      /device_id and device_name are required for private ip/,
      /invalid parameter value for redirect_uri: (?:non-public domains|raw ip addresses) not allowed/,
    ),
  },
  {
    code: 'authorize.scopes_unregistered',
    certainty: 'certain',
    says: /unregistered scopes?(?:\(s\))? in the request/i,
  },
  {
    code: 'authorize.two_step_required',
    certainty: 'certain',
    says: anyOf(
      'i',
      /sign-in settings don't meet your organi[sz]ation's 2-step verification policy/,
      /to access this google ads account, enable 2-step verification/,
    ),
  },
];
