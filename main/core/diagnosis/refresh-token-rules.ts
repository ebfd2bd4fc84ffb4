import { at } from './rule.ts';
import { generic } from './generic-words.ts';

/** RFC 6749, section 6: the refresh_token grant. */
export const refreshTokenRules = at(
  ['token:refresh_token'],
  [
    {
      code: 'token.invalid_grant.reauthentication_required',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /invalid_rapt|rapt_required|reauth/i,
    },
    {
      code: 'token.invalid_grant.refresh_token_refused',
      certainty: 'possible',
      error: ['invalid_grant'],
      says: generic,
    },
    {
      code: 'token.invalid_grant.refresh_token_refused',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /expired or revoked/i,
    },
    {
      code: 'token.invalid_grant.account_deleted',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /account has been deleted/i,
    },
    {
      code: 'token.unauthorized_client.refresh_token_of_other_client',
      certainty: 'likely',
      error: ['unauthorized_client'],
    },
  ],
);
