import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** The codes of Firebase Authentication, where Google's own words are lost. */
export const firebaseRules: readonly Rule[] = [
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: /auth\/(?:popup-closed-by-user|cancelled-popup-request|popup-blocked)|popup has been closed by the user before/i,
  },
  { code: 'authorize.browser_storage_blocked', certainty: 'likely', says: /auth\/web-storage-unsupported/i },
  { code: 'api.key_invalid', certainty: 'certain', says: /auth\/(?:api-key-not-valid|invalid-api-key)/i },
  { code: 'api.key_restricted', certainty: 'likely', says: /auth\/app-not-authorized/i },
  { code: 'api.rate_limited', certainty: 'likely', says: /auth\/too-many-requests/i },
  { code: 'api.quota_exceeded', certainty: 'likely', says: /auth\/quota-exceeded/i },
  // A function of the app's own that is asked before each sign-in.
  {
    code: 'authorize.domain_not_allowed',
    certainty: 'likely',
    says: /auth\/login-blocked\b(?!\x60)(?<![a-z,] auth\/login-blocked)/i,
  },
  { code: 'firebase.not_set_up', certainty: 'likely', says: /auth\/recaptcha-not-enabled\b(?!\x60)/i },
  { code: 'api.not_found', certainty: 'likely', says: /auth\/multi-factor-info-not-found\b(?!\x60)/i },
  { code: 'token.invalid_client.not_found', certainty: 'likely', says: /auth\/invalid-oauth-client-id/i },
  { code: 'id_token.expired', certainty: 'certain', says: /auth\/(?:id-token|session-cookie)-expired/i },
  {
    code: 'token.invalid_token.revoked',
    certainty: 'certain',
    says: anyOf(
      'i',
      /auth\/(?:id-token|session-cookie)-revoked/,
      /firebase (?:id token|session cookie) has been revoked/,
      /id ?token has been revoked/,
    ),
  },
  {
    code: 'token.invalid_token',
    certainty: 'likely',
    says: anyOf(
      'i',
      /auth\/(?:user-token-expired|invalid-user-token)/,
      /user's credential is(?:n't valid for this project| no longer valid)/,
    ),
  },
  { code: 'id_token.nonce_mismatch', certainty: 'likely', says: /auth\/missing-or-invalid-nonce/i },
  { code: 'network.failed', certainty: 'possible', says: /auth\/network-request-failed/i, family: true },
  ...at(
    ['google'],
    [
      // A code of the libraries that no list has, by what it is made of.
      {
        code: 'api.bad_request',
        certainty: 'possible',
        says: /auth\/(?<![\w.]\/auth\/)(?:(?:invalid|missing|malformed|maximum|reserved|weak|unsupported)-[a-z-]{3,40}|captcha-check-failed|password-does-not-meet-requirements|tenant-id-mismatch|second-factor-limit-exceeded)(?![\w-])(?!\x60{1,2}\*{0,2} ?[:|-]| - [A-Z])/i,
        family: true,
      },
      {
        code: 'api.refused',
        certainty: 'possible',
        says: /auth\/(?<reason>internal-error|timeout|no-auth-event|rejected-credential|unverified-email|no-such-provider|email-change-needs-verification|redirect-operation-pending|error-code:-\d{2})(?![\w-])(?!\x60{1,2}\*{0,2} ?[:|-]| - [A-Z])/i,
        family: true,
      },
    ],
  ),
];

/** An error of Identity Platform is its message; a sentence may follow the name. */
const named = (name: RegExp) => new RegExp(String.raw`(?<=message["']? ?: ?["'])(?:${name.source})(?= ?["':])`, 'i');

const userDisabled = named(/USER_DISABLED/);
const userNotFound = named(/USER_NOT_FOUND/);

/** What Identity Platform's servers answer: sign-in with another provider's token, and the exchange of refresh tokens. */
export const identityPlatformRules: readonly Rule[] = [
  {
    code: 'id_token.audience_mismatch',
    certainty: 'certain',
    says: anyOf(
      'i',
      /invalid[_ ]idp[_ ]response ?: [^"]{0,60}?(?:the audience in id token|access_token audience is not)/,
      /invalid[_ ]idp[_ ]response ?: [^"]{0,60}?the google id_token is not allowed to be used/,
    ),
  },
  {
    code: 'id_token.not_three_parts',
    certainty: 'likely',
    says: /invalid[_ ]idp[_ ]response ?: [^"]{0,60}?unable to parse google id_token/i,
  },
  {
    code: 'token.invalid_token',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalid[_ ]idp[_ ]response ?: [^"]{0,60}?(?:supplied auth credential is|invalid (?:access|id)[ _]token|error getting verification cert)/,
      /invalid[_ ]idp[_ ]response ?: [^"]{0,60}?the access_token/,
    ),
  },
  ...at(
    ['google'],
    [
      { code: 'token.invalid_token', certainty: 'likely', says: named(/INVALID_ID_TOKEN/) },
      { code: 'token.invalid_grant.refresh_token_refused', certainty: 'likely', says: named(/TOKEN_EXPIRED/) },
      {
        code: 'token.invalid_grant.refresh_token_incomplete',
        certainty: 'likely',
        says: named(/INVALID_REFRESH_TOKEN/),
      },
      { code: 'token.unsupported_grant_type', certainty: 'certain', says: named(/INVALID_GRANT_TYPE/) },
      {
        code: 'token.invalid_request.parameter_missing',
        certainty: 'certain',
        says: named(/MISSING_(?:REFRESH_TOKEN|GRANT_TYPE|CODE)/),
      },
      {
        code: 'token.unauthorized_client.refresh_token_of_other_client',
        certainty: 'likely',
        says: named(/PROJECT_NUMBER_MISMATCH/),
      },
    ],
  ),
  ...at(
    ['token'],
    [
      { code: 'token.invalid_grant.account_deleted', certainty: 'likely', says: userNotFound },
      { code: 'token.invalid_grant.account_suspended', certainty: 'likely', says: userDisabled },
    ],
  ),
  { code: 'api.account_state_invalid', certainty: 'certain', says: userDisabled },
  { code: 'firebase.sign_in_data_wrong', certainty: 'likely', says: userNotFound, at: ['google'] },
];
