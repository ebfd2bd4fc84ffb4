import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** A number of Firebase Authentication for Apple's systems (`FIRAuthErrorCode`). */
const apple = (numbers: string) =>
  new RegExp(String.raw`firautherrordomain["']?,? ?(?:code ?[=:]? ?|error )(?:${numbers})\b`);
/** A name of its for Android, Unity and older plug-ins of Flutter: nobody else's where Firebase is named. */
const android = (names: string) => new RegExp(String.raw`error_(?:${names})\b`);
/** A sentence that ends here: others begin like it. */
const whole = ({ source }: RegExp) =>
  new RegExp(String.raw`(?:${source})(?=[.!]?["')\]\s]{0,4}(?:[\n[(\\{,;|]|$)|\. ?[A-Z(\[])`);

/**
 * What Firebase Authentication says in sentences: its libraries for the web, Android, Apple's systems, Flutter, Unity and C++
 * share them, and most often show nothing else.
 */
const sentences: readonly Rule[] = [
  {
    code: 'firebase.provider_disabled',
    certainty: 'certain',
    says: /this operation is restricted to administrators only/i,
  },
  {
    code: 'firebase.domain_not_authorized',
    certainty: 'certain',
    says: anyOf(
      'i',
      /domain is not authorized for oauth operations/,
      /domain of the continue url is not (?:white|allow)-?listed/,
      /dynamic link domain is not configured or authorized for/,
    ),
  },
  {
    code: 'firebase.not_set_up',
    certainty: 'certain',
    says: /please activate dynamic links in the firebase console|auth instance's tenant id is invalid|mobile app identifier is not registered for the current project/i,
  },
  {
    code: 'api.key_restricted',
    certainty: 'certain',
    says: /this app, identified by the domain where it's hosted, is not authorized|requests from this (?:android|ios) client application \S{1,120} are blocked/i,
  },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    says: anyOf(
      'i',
      /this app is not authorized to use firebase authentication/,
      /no matching sha-?(?:1|256) was registered/,
      /request is missing a valid app identifier, meaning that/,
      /sha-?1 certificate hash provided is invalid/,
    ),
  },
  {
    code: 'firebase.sign_in_data_wrong',
    certainty: 'likely',
    says: anyOf(
      'i',
      /supplied auth credential is (?:incorrect|malformed|invalid)\b/,
      /password is invalid or the user does not have a password/,
      /(?:sms|phone) verification code used to create the phone auth credential is invalid/,
      /verification (?:code|id) used to create the phone auth credential is invalid/,
      /request contains malformed or mismatching credentials/,
      /supplied credentials do not correspond to the previously signed in user/,
      /action code is invalid\. this can happen/,
      whole(/the (?:action|sms) code has expired/),
      /the sms code has expired\. please re-?send/,
    ),
  },
  {
    code: 'firebase.custom_token_refused',
    certainty: 'certain',
    says: /custom token (?:format is incorrect|corresponds to a different audience)/i,
  },
  {
    code: 'api.account_state_invalid',
    certainty: 'certain',
    says: whole(/user account has been disabled by an administrator/),
  },
  {
    code: 'api.conflict',
    certainty: 'certain',
    says: anyOf(
      'i',
      whole(/email address is already in use by another account/),
      /account already exists with the same email address but different sign-in credentials/,
      /credential is already associated with a different user account/,
      /user can only be linked to one identity for the given provider/,
      /user has already been linked to the given provider/,
      /user with the provided (?:uid|phone number|email) already exists/,
    ),
  },
  {
    code: 'authorize.interaction_required',
    certainty: 'certain',
    says: /operation is sensitive and requires recent authentication/i,
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: anyOf(
      'i',
      /blocked all requests from this device due to unusual activity/,
      /account has been temporarily disabled due to many failed log-?in attempts/,
    ),
  },
  { code: 'api.quota_exceeded', certainty: 'likely', says: /project's quota for this operation has been exceeded/i },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: anyOf(
      'i',
      /unable to establish a connection with the popup/,
      /cancelled due to another conflicting popup being opened/,
    ),
  },
  {
    code: 'authorize.access_denied',
    certainty: 'likely',
    says: /user did not grant your application the permissions it requested/i,
  },
  {
    code: 'authorize.browser_storage_blocked',
    certainty: 'likely',
    says: /browser is not supported or 3rd party cookies and data may be disabled/i,
  },
  {
    // Its page is a file, a worker or a web view, or cannot keep anything.
    code: 'firebase.environment_not_supported',
    certainty: 'certain',
    says: /operation is not supported in the environment this application is running on|signinwith(?:popup|redirect)\(\) is only supported on web/i,
  },
  {
    code: 'token.invalid_client.not_found',
    certainty: 'likely',
    says: /oauth client id provided is either invalid or does not match the specified api key/i,
  },
  {
    code: 'id_token.nonce_mismatch',
    certainty: 'likely',
    says: /request does not contain a valid nonce|raw nonce does not match the hashed nonce/i,
  },
  {
    code: 'authorize.parameter_missing',
    certainty: 'certain',
    says: /be sure to include authdomain when calling firebase/i,
  },
  {
    code: 'network.failed',
    certainty: 'possible',
    says: /network (?:auth)?error \(such as timeout, interrupted connection,? or unreachable host\)|internal error has occurred\. \[ 7: ?\]/i,
    family: true,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /format of the phone number provided is incorrect/,
      /phone verification request (?:contains an invalid|is missing an) application verifier/,
      /recaptcha response token provided is either invalid/,
      /continue url provided in the request is invalid/,
    ),
    family: true,
  },
];

/** The same by names and numbers, where no sentence goes along. */
const named: readonly Rule[] = [
  {
    code: 'firebase.sign_in_data_wrong',
    certainty: 'likely',
    says: anyOf(
      'i',
      apple('17004|17009|17011|17024|17029|17030|17044|17046|17051'),
      /firebaseauthinvaliduserexception\b/,
    ),
  },
  { code: 'firebase.custom_token_refused', certainty: 'certain', says: apple('1700[02]') },
  { code: 'firebase.provider_disabled', certainty: 'certain', says: apple('17006|17085') },
  { code: 'firebase.domain_not_authorized', certainty: 'certain', says: apple('17038') },
  { code: 'api.account_state_invalid', certainty: 'certain', says: apple('17005') },
  {
    code: 'api.conflict',
    certainty: 'certain',
    says: anyOf('i', apple('17007|17012|17015|17025'), /firebaseauthusercollisionexception\b/),
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: anyOf('i', apple('17010'), /firebasetoomanyrequestsexception\b/),
  },
  { code: 'api.quota_exceeded', certainty: 'likely', says: apple('17052') },
  {
    code: 'authorize.interaction_required',
    certainty: 'certain',
    says: anyOf('i', apple('17014'), /firebaseauthrecentloginrequiredexception\b/),
  },
  { code: 'token.invalid_token', certainty: 'likely', says: apple('17017|17021') },
  { code: 'network.failed', certainty: 'possible', says: apple('17020'), family: true },
  { code: 'api.key_invalid', certainty: 'certain', says: apple('17023') },
  { code: 'api.key_restricted', certainty: 'likely', says: apple('17028') },
  { code: 'authorize.cancelled_in_app', certainty: 'likely', says: apple('17058') },
  { code: 'id_token.nonce_mismatch', certainty: 'likely', says: apple('17094') },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: apple('17008|17026|1703[1-7]|17042|17048|1705[3-6]'),
    family: true,
  },
  ...at(
    ['google'],
    [
      {
        code: 'firebase.sign_in_data_wrong',
        certainty: 'likely',
        says: android('invalid_credential|wrong_password|user_not_found|invalid_login_credentials'),
      },
      {
        code: 'firebase.custom_token_refused',
        certainty: 'certain',
        says: android('invalid_custom_token|custom_token_mismatch'),
      },
      {
        code: 'firebase.provider_disabled',
        certainty: 'certain',
        says: android('operation_not_allowed|admin_restricted_operation'),
      },
      {
        code: 'firebase.domain_not_authorized',
        certainty: 'certain',
        says: android('unauthorized_(?:domain|continue_uri)'),
      },
      { code: 'api.account_state_invalid', certainty: 'certain', says: android('user_disabled') },
      {
        code: 'api.conflict',
        certainty: 'certain',
        says: android(
          'email_already_in_use|account_exists_with_different_credential|credential_already_in_use|provider_already_linked',
        ),
      },
      { code: 'authorize.interaction_required', certainty: 'certain', says: android('requires_recent_login') },
      { code: 'api.rate_limited', certainty: 'certain', says: android('too_many_requests') },
      { code: 'token.invalid_token', certainty: 'likely', says: android('invalid_user_token|user_token_expired') },
      { code: 'api.key_restricted', certainty: 'likely', says: android('app_not_authorized') },
      { code: 'authorize.cancelled_in_app', certainty: 'likely', says: android('web_context_canceled') },
      // Words that other programs' forms have, too.
      {
        code: 'api.bad_request',
        certainty: 'likely',
        says: anyOf(
          'i',
          /password should be at least 6 characters/,
          /password must be 6 characters long or more/,
          whole(/email address is badly formatted/),
          android('weak_password|invalid_email|missing_email|invalid_phone_number'),
        ),
        family: true,
      },
    ],
  ),
];

export const firebaseAuthRules: readonly Rule[] = [...sentences, ...named];
