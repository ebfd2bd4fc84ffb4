import { at, type Rule } from './rule.ts';

const ended = /token (?:has been |was |is )?(?:expired or revoked|revoked or expired)/i;

/** RFC 6749, section 6: the refresh_token grant, and Google's session control. */
export const refreshTokenRules: readonly Rule[] = [
  {
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
    says: /reauth related error|re-?authentication (?:is needed|failed|is required|required|challenge)|reauth(?:entication)? is required|session (?:control|length) .{0,40}?reauth/i,
  },
  {
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
    error: ['invalid_rapt', 'rapt_required'],
  },
  { code: 'token.invalid_token', certainty: 'certain', says: ended, at: ['tokeninfo', 'revoke'] },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'likely',
    says: ended,
  },
  ...at(
    ['token:refresh_token'],
    [
      {
        code: 'token.invalid_grant.account_deleted',
        certainty: 'certain',
        error: ['invalid_grant'],
        beside: /account has been deleted/i,
      },
      { code: 'token.invalid_grant.refresh_token_refused', certainty: 'possible', error: ['invalid_grant'] },
      {
        code: 'token.unauthorized_client.refresh_token_of_other_client',
        certainty: 'likely',
        error: ['unauthorized_client'],
      },
    ],
  ),
];
