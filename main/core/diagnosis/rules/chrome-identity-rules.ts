import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/**
 * What Chrome's identity API says in `runtime.lastError` of `getAuthToken` and `launchWebAuthFlow`: Chromium's
 * `identity_constants.cc`, and what its OAuth client puts behind `OAuth2 request failed: `.
 */
export const chromeIdentityRules: readonly Rule[] = [
  {
    code: 'authorize.interaction_required',
    certainty: 'likely',
    says: anyOf(
      'i',
      /oauth2 not granted or revoked/,
      /user turned off browser sign-?in/,
      /only the primary user account is allowed/,
      /gettoken failed: user is not signed in/,
      /getauthtoken[^\n]{0,60}?the user is not signed in/,
    ),
  },
  {
    code: 'token.invalid_client.not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      /oauth2 request failed: (?:service responded with error: )?'?bad client id/,
      /invalid oauth2 client id\b/,
    ),
  },
  { code: 'authorize.scope_invalid', certainty: 'certain', says: /invalid oauth2 scopes\b/i, family: true },
  {
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'likely',
    says: /did not redirect to the right url\b/i,
    family: true,
  },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: /couldn't create a browser window to display an authorization page/i,
  },
  {
    code: 'network.failed',
    certainty: 'likely',
    says: /oauth2 request failed: connection failed/i,
    family: true,
  },
  ...at(
    ['google'],
    [
      { code: 'authorize.interaction_required', certainty: 'likely', says: /the user is not signed in\b/i },
      { code: 'authorize.interaction_required', certainty: 'likely', says: /user interaction required\b/i },
      { code: 'authorize.access_denied', certainty: 'likely', says: /user did not approve access/i },
      {
        // The page did not come: offline, or a request that Google answers with nothing that can be shown.
        code: 'network.failed',
        certainty: 'possible',
        says: /authorization page could not be loaded/i,
        also: [{ code: 'authorize.invalid_request' }],
        family: true,
      },
      { code: 'network.timeout', certainty: 'possible', says: /page load timed out\b/i },
    ],
  ),
];
