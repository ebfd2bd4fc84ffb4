import { notCompliant, pageSentences } from './consent-page-sentences.ts';
import type { Rule } from '../rule.ts';
import { signInLibraryRules } from './sign-in-library-rules.ts';

/** What goes on behind a name in somebody's own words. */
const toldInSentence =
  /^redirect[_ -]ur[il][_ -]mismatch["'`)*]{0,3} (?:error|status|issue|problem|when|while|after|on|during|even|with|message|page|from|but|although|though)\b/i;

/** RFC 6749, section 4.1.2.1, and what Google's sign-in and consent pages say, or add to the redirect URL. */
export const consentPageRules: readonly Rule[] = [
  ...pageSentences,
  ...signInLibraryRules,
  {
    code: 'authorize.out_of_band_blocked',
    certainty: 'likely',
    error: ['invalid_request'],
    at: ['authorize'],
    when: ({ redirectUri }) => redirectUri?.startsWith('urn:ietf:wg:oauth') === true,
  },
  { code: 'authorize.disallowed_useragent', certainty: 'certain', error: ['disallowed_useragent'] },
  // Copied by hand.
  {
    code: 'authorize.disallowed_useragent',
    certainty: 'likely',
    says: /(?:error|403) ?[:：] ?(?:diss?alowed|dissallowed|disal{3,4}owed|disallow)[-_\s]user[-_\s]?agents?\b/i,
    at: ['google'],
  },
  {
    code: 'authorize.invalid_request',
    certainty: 'likely',
    // The page of Google's front ends, met on the way to sign in.
    says: /(?:browser|sign[-\s]?in|log[-\s]?in|auth\w{0,12})\b[^\n]{0,80}?server cannot process the request because it is malformed/i,
    at: ['google'],
    family: true,
  },
  {
    code: 'authorize.app_in_testing',
    certainty: 'likely',
    error: ['access_denied'],
    beside: /app is (?:currently |still )?in testing/i,
  },
  {
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'certain',
    error: ['redirect_uri_mismatch'],
    at: ['authorize'],
  },
  {
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'likely',
    error: ['redirect_uri_mismatch'],
    // Told in a sentence, the name is what the page showed; a library's message ends with it.
    beside: toldInSentence,
  },
  {
    // Its sentence for a desktop app's address with another client.
    code: 'authorize.redirect_uri_mismatch',
    certainty: 'likely',
    says: /can only be used by a client id for native application/i,
    also: [{ code: 'authorize.out_of_band_blocked' }],
  },
  {
    // The page's name in words, by somebody who tells of signing in.
    code: 'authorize.invalid_request',
    certainty: 'likely',
    says: /(?:sign(?:ing)?[ -]?(?:in|up)|log(?:ging)?[ -]?in|google sign|auth-?session|oauth|consent screen)\b[^\n.()]{0,160}?\berror 400: ?invalid request(?=["'`.!)*]|\s{0,4}(?:\n|$))/i,
    at: ['google'],
    family: true,
  },
  { code: 'token.redirect_uri_mismatch', certainty: 'likely', error: ['redirect_uri_mismatch'] },
  { code: 'authorize.origin_mismatch', certainty: 'certain', error: ['origin_mismatch'] },
  {
    code: 'authorize.interaction_required',
    certainty: 'certain',
    error: [
      'interaction_required',
      'login_required',
      'account_selection_required',
      'consent_required',
      'immediate_failed',
      'unmet_authentication_requirements',
    ],
  },
  { code: 'authorize.unsupported_response_type', certainty: 'certain', error: ['unsupported_response_type'] },
  { code: 'authorize.unsupported_response_type', certainty: 'certain', says: /\binvalid response_type ?:/i },
  { code: 'authorize.rate_limited', certainty: 'likely', error: ['rate_limit_exceeded'] },
  { code: 'authorize.app_not_verified', certainty: 'likely', error: ['app_not_verified', 'restricted_client'] },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    error: ['popup_closed_by_user', 'popup_closed', 'popup_failed_to_open'],
  },
  {
    code: 'authorize.browser_storage_blocked',
    certainty: 'likely',
    says: /cookies are not enabled in current environment|uses libraries for user authentication or authorization that are deprecated|gapi\.auth2 has been initialized with different options|cannot read propert(?:y|ies) (?:'|of (?:undefined|null) \(reading ')(?:getAuthInstance|auth2|isSignedIn)'|gapi\.auth2(?:\.getAuthInstance)?(?:\(\))? is (?:undefined|null|not (?:defined|a function))/i,
  },
  {
    // The same beneath Angular's library for it.
    code: 'authorize.browser_storage_blocked',
    certainty: 'likely',
    says: /cannot read propert(?:y|ies) (?:'|of (?:undefined|null) \(reading ')(?:signIn|grantOfflineAccess)'(?=[^]{0,300}?googleloginprovider)/i,
  },
  { code: 'authorize.browser_storage_blocked', certainty: 'likely', error: ['idpiframe_initialization_failed'] },
  {
    code: 'authorize.state_mismatch',
    certainty: 'certain',
    error: ['mismatching_state', 'csrf_detected', 'authorization_request_not_found'],
  },
  { code: 'authorize.advanced_protection', certainty: 'certain', error: ['policy_enforced'] },
  {
    code: 'authorize.app_off_for_user',
    certainty: 'certain',
    error: ['app_not_configured_for_user', 'app_not_enabled_for_user', 'app_not_configured'],
  },
  { code: 'token.admin_policy_enforced', certainty: 'certain', error: ['access_not_configured'], at: ['authorize'] },
  { code: 'authorize.insecure_transport', certainty: 'certain', error: ['insecure_transport'] },
  { code: 'authorize.scope_changed', certainty: 'likely', error: ['scope_changed'] },
  { code: 'authorize.scope_invalid', certainty: 'likely', error: ['invalid_scope'], at: ['authorize'], family: true },
  { code: 'token.invalid_scope', certainty: 'possible', error: ['invalid_scope'], family: true },
  {
    code: 'authorize.policy_not_met',
    certainty: 'likely',
    error: ['access_denied', 'invalid_request'],
    beside: notCompliant,
  },
  { code: 'authorize.access_denied', certainty: 'likely', error: ['access_denied'], at: ['authorize'] },
  { code: 'authorize.access_denied', certainty: 'possible', error: ['access_denied'], family: true },
  {
    code: 'authorize.invalid_request',
    certainty: 'possible',
    error: [
      'invalid_request',
      'invalid_request_uri',
      'invalid_request_object',
      'request_not_supported',
      'request_uri_not_supported',
      'registration_not_supported',
    ],
    at: ['authorize'],
    family: true,
  },
  { code: 'token.invalid_request', certainty: 'possible', error: ['invalid_request'], family: true },
];
