import { anyOf, sequence } from '../any-of.ts';
import { canonicalScope } from '../../../../shared/scopes.ts';
import { refusedToken } from '../refused-token.ts';
import { at, type OtherCause, type Rule } from '../rule.ts';

const ended =
  /token (?:(?:has|was|is|been) ){0,2}(?:expired or (?:(?:has|was|is|been) ){0,2}revoked|revoked or (?:(?:has|was|is|been) ){0,2}expired)/i;

const week = 7;
/** Six months, counted generously: what is younger has surely not lain unused that long. */
const halfYear = 180;

/** With these alone, an app in Testing keeps its refresh tokens. */
const identityScopes: ReadonlySet<string> = new Set(['openid', ...['email', 'profile'].map(canonicalScope)]);
/** Without any of these, a new password ends no token. */
const isOfGmail = (scope: string) => scope.startsWith('https://mail.google.com') || scope.includes('/auth/gmail.');

/** Why a refresh token ends (https://developers.google.com/identity/protocols/oauth2#expiration); Google never says which. */
const endings: readonly OtherCause[] = [
  { code: 'token.invalid_grant.access_revoked' },
  {
    code: 'token.invalid_grant.testing_seven_days',
    likelyIf: ({ tokenAgeDays }) => tokenAgeDays === week,
    unless: ({ tokenAgeDays = week, tokenScopes }) =>
      tokenAgeDays < week || tokenScopes?.every((scope) => identityScopes.has(canonicalScope(scope))) === true,
  },
  {
    code: 'token.invalid_grant.password_changed',
    unless: ({ tokenScopes }) => tokenScopes?.some(isOfGmail) === false,
  },
  {
    code: 'token.invalid_grant.six_months_unused',
    unless: ({ tokenAgeDays = halfYear }) => tokenAgeDays < halfYear,
  },
  { code: 'token.invalid_grant.too_many_refresh_tokens' },
];
const accountSuspended: OtherCause = { code: 'token.invalid_grant.account_suspended' };
const incomplete: OtherCause = {
  code: 'token.invalid_grant.refresh_token_incomplete',
  unless: ({ tokenAgeDays }) => tokenAgeDays !== undefined,
};

/** RFC 6749, section 6: the refresh_token grant, and Google's session control. */
export const refreshTokenRules: readonly Rule[] = [
  {
    // Google says so of assertions alone, whatever the call was that wanted the token.
    code: 'token.invalid_grant.service_account_unknown',
    certainty: 'likely',
    error: ['invalid_grant'],
    beside: /invalid grant: account not found/i,
  },
  {
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
    says: anyOf(
      'i',
      /reauth related error/,
      /reauthsamlchallengefailerror: /,
      /re-?authentication (?:is needed|failed|is required|required|challenge)/,
      /reauth(?:entication)? is required/,
      /gcloud crashed \(reauth\w{3,30}\)/,
      /session (?:control|length) .{0,40}?reauth/,
      /did you touch the security key within the /,
      /gcloud auth (?:application-default )?login to complete reauthentication/,
    ),
  },
  {
    code: 'token.invalid_grant.reauthentication_required',
    certainty: 'certain',
    error: ['invalid_rapt', 'rapt_required'],
  },
  ...refusedToken({ says: ended, at: ['tokeninfo', 'revoke'] }, 'certain'),
  ...refusedToken({ says: ended, error: ['invalid_token'] }, 'certain'),
  {
    code: 'token.invalid_grant.access_revoked',
    certainty: 'certain',
    says: ended,
    when: ({ tokenRevokedHere }) => tokenRevokedHere === true,
  },
  { code: 'token.invalid_grant.refresh_token_refused', certainty: 'likely', says: ended, also: endings },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'likely',
    // gcloud's own words for any refusal of it.
    says: /AuthPermanentFail\W{1,6}refresh token is invalid/i,
    also: endings,
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'possible',
    // What products make of it: Home Assistant, Airbyte, Site Kit.
    says: anyOf(
      'i',
      /oauth session is not valid, reauth required/,
      sequence(
        'i',
        [/access|authori[sz]ation|connection|session|credentials?/],
        / [^.\n]{0,60}?(?:expired|revoked) or (?:(?:was|has|been) ){0,2}(?:revoked|expired)/,
      ),
      /connected account has revoked access/,
      /(?:oauth2?|refresh) token (?:has been|was|is) revoked/,
      // Google Ads for Ruby.
      /oauth2 token refresh failed\b/,
      /credentials are no longer valid\. please run firebase login/,
      /authentication tokens are no longer valid/,
      /your credentials are invalid\. please run \$? ?gcloud auth login/,
      /refresh token (?:is|has|was) (?:been )?(?:invalid or )?expired/,
      /re-?(?:auth\w{0,12}|connect) your google account(?! (?:button|link|dialog|page|banner|prompt|option|e-?mail|notice)\b)/,
      // QNAP's notifications, of a mailbox.
      /authorization has expired\. reauthorize the account/,
      // Those who follow Auth.js's guide.
      /refresh(?:access)?tokenerror["'](?<=error["']?: ?["']refresh(?:access)?tokenerror["'])/,
      // Zapier.
      /authentication failed \W please reconnect/,
    ),
    at: ['google'],
    also: endings,
  },
  ...at(
    ['token:refresh_token'],
    [
      {
        code: 'token.invalid_grant.account_deleted',
        certainty: 'certain',
        error: ['invalid_grant'],
        beside: /account (?:has been|was|is) deleted/i,
      },
      {
        code: 'token.invalid_grant.access_revoked',
        certainty: 'certain',
        error: ['invalid_grant'],
        when: ({ tokenRevokedHere }) => tokenRevokedHere === true,
      },
      {
        code: 'token.invalid_grant.access_revoked',
        certainty: 'likely',
        error: ['invalid_grant'],
        beside: /token has been revoked/i,
      },
      {
        code: 'token.invalid_grant.refresh_token_refused',
        certainty: 'possible',
        error: ['invalid_grant'],
        also: [...endings, accountSuspended, incomplete],
      },
      {
        code: 'token.unauthorized_client.refresh_token_of_other_client',
        certainty: 'certain',
        error: ['unauthorized_client'],
        when: ({ issuedTo }) => issuedTo !== undefined,
      },
      {
        code: 'token.unauthorized_client.refresh_token_of_other_client',
        certainty: 'likely',
        error: ['unauthorized_client'],
      },
    ],
  ),
];
