import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/**
 * Beginnings and ends of sentences of Google's pages, servers and libraries, by which each is known where the rest was cut
 * off: in a title, a narrow column, a log that keeps so many characters. Told only where nothing says more.
 */
export const cutSignInRules: readonly Rule[] = [
  {
    code: 'authorize.origin_mismatch',
    certainty: 'likely',
    says: /given origin is not allowed for|not allowed for the given client id/i,
  },
  {
    code: 'credentials.client_id_not_set',
    certainty: 'likely',
    says: /accounts\.id\.initialize\(\) is called without client_id|must be defined to use google auth on this platform/i,
  },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: /popup has been closed by the user\b|would block the window\.postmessage call/i,
  },
  {
    code: 'authorize.browser_storage_blocked',
    certainty: 'likely',
    says: anyOf(
      'i',
      /browser is not supported or 3rd party cookies/,
      /consider calling gapi\.auth2\.getauthinstance/,
      /new client application that uses libraries for user/,
    ),
  },
  {
    code: 'authorize.state_mismatch',
    certainty: 'likely',
    says: anyOf(
      'i',
      /browser sessionstorage is inaccessible or accidentally/,
      /(?:find|found) a matching session for this/,
      /oauth state was missing/,
    ),
  },
  {
    code: 'authorize.app_in_testing',
    certainty: 'likely',
    says: /if you think you should have access,? (?:you can )?contact the developer/i,
  },
  {
    code: 'authorize.out_of_band_blocked',
    certainty: 'likely',
    says: /follow the out-of-band \(oob\) flow migration guide/i,
  },
  {
    code: 'authorize.loopback_blocked',
    certainty: 'likely',
    says: /follow the loopback ip address flow migration guide/i,
  },
  { code: 'authorize.custom_scheme_blocked', certainty: 'likely', says: /not enabled for your android client/i },
  {
    code: 'authorize.disallowed_useragent',
    certainty: 'likely',
    says: /sign in from this (?:screen|app) because this/i,
  },
  { code: 'token.org_internal', certainty: 'likely', says: /only be used within its organi[sz]ation/i, at: ['google'] },
  { code: 'authorize.app_blocked', certainty: 'likely', says: /account safe, google blocked this/i },
  {
    code: 'authorize.app_not_verified',
    certainty: 'likely',
    says: anyOf(
      'i',
      /verifies this app with google, you shouldn't use/,
      /google temporarily disabled for this app/,
      /user cap for this unverified app/,
    ),
  },
  {
    code: 'authorize.rate_limited',
    certainty: 'likely',
    says: /google limits how quickly an app can get new users/i,
  },
  {
    code: 'authorize.advanced_protection',
    certainty: 'likely',
    says: /this non-google app to access your data/i,
  },
  {
    code: 'authorize.app_off_for_user',
    certainty: 'likely',
    says: /log ?in to your administrator console to enable this service/i,
  },
  {
    code: 'authorize.prompt_cooldown',
    certainty: 'likely',
    says: anyOf(
      'i',
      /temporarily blocked due to too many cancel/,
      /try manage third-party sign-?in via the icon/,
      /\[28436\]/,
    ),
  },
  { code: 'authorize.fedcm_not_allowed', certainty: 'likely', says: /disabled in browser site settings/i },
  { code: 'authorize.android_app_unknown', certainty: 'likely', says: /\[28444\]/i },
  { code: 'authorize.no_account_on_device', certainty: 'likely', says: /\[2843[34]\]/i },
  {
    code: 'authorize.ios_url_scheme_missing',
    certainty: 'likely',
    says: /following url schemes: com\.googleusercontent/i,
  },
  {
    code: 'authorize.interaction_required',
    certainty: 'likely',
    says: anyOf(
      'i',
      /log ?in again before retrying this request/,
      /never signed in before (?:with keychain auth )?,?or (?:they )?have since signed/,
      /signed in before with keychain auth or they/,
    ),
  },
  {
    code: 'authorize.access_denied',
    certainty: 'likely',
    says: /denied by the resource owner or by the remote server/i,
  },
  {
    code: 'authorize.invalid_request',
    certainty: 'possible',
    says: /contact the developer about this issue/i,
    also: [{ code: 'authorize.redirect_uri_mismatch' }],
    family: true,
  },
  {
    code: 'authorize.invalid_request',
    certainty: 'likely',
    says: /not allowed for '(?:web|native_\w{3,10}|android|ios|chrome)' client type/i,
    family: true,
  },
  {
    code: 'apps_script.authorization_required',
    certainty: 'likely',
    says: /please run the script again to authorize it/i,
  },
  {
    code: 'firebase.provider_disabled',
    certainty: 'likely',
    says: /enable it in the firebase console,? under the sign-?in method|sign-in provider is disabled for this firebase/i,
  },
  {
    code: 'firebase.domain_not_authorized',
    certainty: 'likely',
    says: /to the oauth redirect domains list in the firebase|this will prevent signinwithpopup/i,
  },
  { code: 'firebase.not_set_up', certainty: 'likely', says: /\[ configuration_not_found \]/i },
  {
    code: 'firebase.custom_token_refused',
    certainty: 'likely',
    says: /custom token corresponds to|corresponds to a different audience/i,
  },
  ...at(
    ['google'],
    [
      {
        code: 'firebase.sign_in_data_wrong',
        certainty: 'likely',
        says: /the user may have been deleted\b|is incorrect, malformed or has expired/i,
      },
    ],
  ),
  {
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
    says: anyOf(
      'i',
      /must be a short-lived\b/,
      /short-lived token \(60/,
      /(?:and )?in a reasonable timeframe/,
      /exp values in the jwt claim/,
      /use a clock with skew to account/,
      /check your "iat" and "exp" values/,
    ),
  },
  {
    code: 'token.invalid_grant.audience_wrong',
    certainty: 'likely',
    says: /the right audience is (?<audience>https:[\w:./-]{8,200})/i,
  },
  {
    code: 'token.unauthorized_client',
    certainty: 'possible',
    says: anyOf(
      'i',
      /to retrieve access tokens using this method/,
      /authorized for any of the scopes requested/,
      /client is unauthorized to retrieve/,
    ),
    also: [{ code: 'token.unauthorized_client.delegation_missing' }],
    family: true,
  },
  {
    code: 'token.invalid_client.not_for_devices',
    certainty: 'likely',
    says: /flow for tv and limited-input device applications/i,
  },
  {
    code: 'token.federation_refused',
    certainty: 'likely',
    says: anyOf(
      'i',
      /value for (?:google|attribute)\.\w{2,40} from the given credential/,
      /check your attribute mapping/,
      /rejected by the attribute\b/,
    ),
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'likely',
    says: anyOf(
      'i',
      /do not contain the necessary fields need/,
      /you must specify refresh_token, token_uri/,
      /not returned for responses that were auto-approved/,
      /or a derived type that supports refreshing/,
    ),
  },
  { code: 'id_token.used_too_early', certainty: 'likely', says: /check that your computer's clock is set correctly/i },
  {
    code: 'id_token.issuer_mismatch',
    certainty: 'likely',
    says: anyOf(
      'i',
      /googleautherror: wrong issuer/,
      /should be one of the following: \['accounts\.google/,
      /must be one of: 'https:\/\/accounts\.google\.com/,
    ),
  },
  {
    code: 'id_token.audience_mismatch',
    certainty: 'likely',
    says: /audience provided does not match|\(audience\) claim\. expected "/i,
  },
  {
    code: 'id_token.not_three_parts',
    certainty: 'likely',
    says: /passed the entire string jwt which represents|token must have three\b/i,
  },
  { code: 'id_token.nonce_mismatch', certainty: 'likely', says: /nonce in id_token should\b/i },
  {
    code: 'credentials.default_not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /default credentials\. browse to https/,
      /browse to https:\/\/(?:cloud|developers)\.google\.com\/(?:docs\/authentication|accounts\/docs)\/\S{4,60} for more/,
      /to set up application default credentials, see https/,
    ),
  },
];
