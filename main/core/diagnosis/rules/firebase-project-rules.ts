import { anyOf, sequence } from '../any-of.ts';
import { apiReasons as reasons } from '../error-names.ts';
import { at, type Rule } from '../rule.ts';

/** A code of the Auth libraries, `auth/user-not-found`; not where a list explains it. */
const auth = (...names: readonly RegExp[]): RegExp =>
  anyOf(
    'i',
    ...names.map(
      ({ source }) => new RegExp(String.raw`auth\/(?:${source})(?![\w-])(?!\x60{1,2}\*{0,2} ?[:|-]| - [A-Z])`),
    ),
  );
/** A name that Identity Toolkit gives as the `message` of its answers: others have it, too. */
const named = (code: Rule['code'], certainty: Rule['certainty'], names: RegExp): Rule => ({
  code,
  certainty,
  error: [...reasons.badRequest, 'INVALID_ARGUMENT'],
  beside: sequence('i', /message["'`]? ?(?::|=>?) ?["'`]?/, [names], /(?!\w)/),
});

/** Firebase Authentication: what has to be set up in the project, and the sign-in data of the app's own users. */
const authentication: readonly Rule[] = [
  {
    code: 'firebase.provider_disabled',
    certainty: 'certain',
    says: anyOf(
      'i',
      auth(/operation-not-allowed|admin-restricted-operation/),
      /given sign-in provider is disabled for this firebase project/,
      /identity provider configuration is (?:disabled|not found)/,
    ),
  },
  {
    code: 'firebase.domain_not_authorized',
    certainty: 'certain',
    says: anyOf(
      'i',
      auth(/unauthorized-domain|unauthorized-continue-uri/),
      /domain not (?:allow|white)listed by project/,
    ),
  },
  {
    code: 'firebase.not_set_up',
    certainty: 'certain',
    says: anyOf(
      'i',
      auth(/configuration-not-found|(?:tenant-not-found|invalid-tenant-id|invalid-app-id|dynamic-link-not-activated)/),
      /no configuration corresponding to the provided identifier/,
    ),
  },
  {
    code: 'firebase.sign_in_data_wrong',
    certainty: 'likely',
    says: anyOf(
      'i',
      auth(
        /wrong-password|user-not-found|invalid-credential|invalid-login-credentials|user-mismatch|(?:expired|invalid)-action-code|code-expired|invalid-verification-(?:code|id)/,
      ),
      /no user record corresponding to th(?:e provided|is) identifier/,
    ),
  },
  {
    code: 'firebase.custom_token_refused',
    certainty: 'certain',
    says: auth(/invalid-custom-token|custom-token-mismatch/),
  },
  { code: 'api.account_state_invalid', certainty: 'certain', says: auth(/user-disabled/) },
  {
    code: 'api.conflict',
    certainty: 'certain',
    says: auth(
      /(?:email|uid|phone-number)-already-(?:exists|in-use)|account-exists-with-different-credential|credential-already-in-use|provider-already-linked|second-factor-already-in-use/,
    ),
  },
  {
    code: 'authorize.interaction_required',
    certainty: 'certain',
    says: auth(/requires-recent-login|multi-factor-auth-required/),
  },
  { code: 'api.iam_permission_denied', certainty: 'likely', says: auth(/insufficient-permission/) },
  { code: 'api.project_not_usable', certainty: 'likely', says: auth(/project-not-found|billing-not-enabled/) },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    says: auth(/invalid-cert-hash|app-not-verified|missing-client-identifier/),
  },
  { code: 'authorize.parameter_missing', certainty: 'certain', says: auth(/auth-domain-config-required/) },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: auth(
      /claims-too-large|weak-password|(?:invalid|missing)-(?:email|phone-number|app-credential)|missing-password/,
    ),
  },
  { code: 'authorize.access_denied', certainty: 'likely', says: auth(/user-cancelled/) },
  {
    code: 'authorize.cancelled_in_app',
    certainty: 'likely',
    says: auth(/web-context-cancelled|redirect-cancelled-by-user/),
  },
  {
    code: 'firebase.environment_not_supported',
    certainty: 'certain',
    says: auth(/operation-not-supported-in-this-environment/),
  },
  { code: 'id_token.claim_missing', certainty: 'likely', says: /firebase id token has no "kid" claim/i },
];

const overHttpOnly = ({ source }: RegExp) => new RegExp(String.raw`(?:${source})(?!\w)`, 'i');

/** The same over HTTP, where nothing but a name is said. These are nobody else's, wherever they stand. */
const overHttp: readonly Rule[] = [
  {
    code: 'firebase.provider_disabled',
    certainty: 'certain',
    says: overHttpOnly(/password_login_disabled|admin_only_operation/),
  },
  { code: 'firebase.sign_in_data_wrong', certainty: 'likely', says: overHttpOnly(/invalid_login_credentials/) },
  { code: 'api.conflict', certainty: 'certain', says: overHttpOnly(/federated_user_id_already_linked/) },
  { code: 'api.rate_limited', certainty: 'certain', says: overHttpOnly(/too_many_attempts_try_later/) },
  {
    code: 'authorize.interaction_required',
    certainty: 'certain',
    says: overHttpOnly(/credential_too_old_login_again/),
  },
  ...at(
    ['google'],
    [
      {
        code: 'firebase.provider_disabled',
        certainty: 'certain',
        says: /operation_not_allowed(?!\w)/i,
      },
      { code: 'firebase.domain_not_authorized', certainty: 'certain', says: /unauthorized_domain(?!\w)/i },
      { code: 'firebase.not_set_up', certainty: 'certain', says: /configuration_not_found(?!\w)/i },
      {
        code: 'firebase.sign_in_data_wrong',
        certainty: 'likely',
        says: /email_not_found(?!\w)/i,
      },
      { code: 'firebase.custom_token_refused', certainty: 'certain', says: /invalid_custom_token(?!\w)/i },
      { code: 'api.conflict', certainty: 'certain', says: /email_exists(?!\w)/i },
    ],
  ),
  named('firebase.sign_in_data_wrong', 'likely', /invalid_password/),
  named('firebase.custom_token_refused', 'certain', /credential_mismatch/),
  named('api.account_state_invalid', 'certain', /user_disabled/),
  named('api.iam_permission_denied', 'likely', /insufficient_permission/),
  named('api.quota_exceeded', 'likely', /quota_exceeded|second_factor_limit_exceeded/),
  named('api.rate_limited', 'likely', /reset_password_exceed_limit/),
  named('api.project_not_usable', 'certain', /billing_not_enabled/),
  named('firebase.not_set_up', 'likely', /invalid_tenant_id|tenant_not_found|recaptcha_not_enabled/),
  named('token.invalid_client.not_found', 'likely', /invalid_oauth_client_id/),
  named('api.key_invalid', 'certain', /invalid_api_key/),
  named('api.conflict', 'certain', /phone_number_exists|duplicate_(?:local_id|email)|second_factor_exists/),
  named(
    'firebase.sign_in_data_wrong',
    'likely',
    /(?:expired|invalid)_oob_code|invalid_session_info|session_expired|invalid_temporary_proof/,
  ),
];

/** What the library for Android got instead of a registration token. */
const android = (name: RegExp) => sequence('i', /java\.io\.ioexception: /, name, /(?!\w)/);

/** Firebase Cloud Messaging: its names over HTTP, those of the libraries, and of the older interface. */
const messaging: readonly Rule[] = [
  {
    code: 'fcm.device_token_unusable',
    certainty: 'certain',
    says: anyOf(
      'i',
      /errorcode["'`]? ?[:=] ?["'`]?unregistered\b/,
      /messaging\/registration-token-not-registered\b/,
      /provided registration token is not registered/,
      /registration token is not a valid fcm registration token/,
      /errorcode["'`]? ?[:=] ?["'`]?sender_id_mismatch\b/,
      /messaging\/mismatched-credential\b/,
      /sender ?id mismatch\b/,
      // The older interface, which tells of each device.
      /["'\x60]?error["'\x60]? ?(?::|=>|=) ?["'\x60]?(?:notregistered|invalidregistration|missingregistration|mismatchsenderid|invalidpackagename)\b/,
      /does not have permission to send messages to the device corresponding/,
    ),
  },
  // More than 4 kB.
  {
    code: 'api.bad_request',
    certainty: 'certain',
    says: anyOf(
      'i',
      /(?:android|apns|ios|web ?push) message is too big|errorcode["'`]? ?[:=] ?["'`]?message_?too_?big\b/,
      /message payload exceeds the fcm size limits/,
      /messaging\/payload-size-limit-exceeded\b/,
      /["'\x60]?error["'\x60]? ?(?::|=>|=) ?["'\x60]?(?:messagetoobig|invaliddatakey|invalidttl)\b/,
    ),
  },
  {
    code: 'fcm.apns_key_missing',
    certainty: 'certain',
    says: anyOf(
      'i',
      /errorcode["'`]? ?[:=] ?["'`]?third_party_auth_error\b/,
      /messaging\/third-party-auth-error\b/,
      /auth error from apns\b/,
      /required apns ssl certificate was not uploaded/,
      /invalidapnscredential\b/,
    ),
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /messaging\/authentication-error\b|error occurred when trying to authenticate to the fcm servers/i,
  },
  // Realtime Database, by the Admin libraries.
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /provided authentication credentials for the app named "?[^"\n]{1,60}"? are invalid/i,
  },
  {
    code: 'api.server_error',
    certainty: 'possible',
    says: /an internal error has occurred\. raw server response: \W{0,4}(?:\{\s{0,3}\}|["']{2}|null|undefined|(?=\n|$))/i,
    family: true,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /invalid registration token provided\. make sure/,
      /data message payload contains an invalid key\b/,
      /registration token whose package name does not match/,
      /(?<=code["']?: ?["'])messaging\/(?:invalid-(?:recipient|payload|data-payload-key|options|registration-token|package-name)|too-many-topics)\b|(?<=error: )messaging\/invalid-\w/,
      /maximum number of topics the provided registration token can/,
    ),
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /fcm server could not process the request in time|messaging\/(?:internal-error|server-unavailable)\b/i,
  },
  // The library for Android, by the name that its server or Play services gave.
  {
    code: 'api.key_restricted',
    certainty: 'likely',
    says: android(/fis_auth_error/),
    also: [{ code: 'api.key_invalid' }, { code: 'api.service_disabled' }],
  },
  { code: 'api.quota_exceeded', certainty: 'likely', says: android(/too_many_registrations/) },
  // Names that other programs throw, too: where the stack goes through Firebase or Play services.
  {
    code: 'authorize.play_services_unusable',
    certainty: 'possible',
    says: android(
      /(?:missing_instanceid_service|authentication_failed|phone_registration_error)(?=[^]{0,600}(?:firebase|android\.gms))/,
    ),
  },
  {
    code: 'network.failed',
    certainty: 'possible',
    says: android(/service_not_available(?=[^]{0,600}(?:firebase|android\.gms))/),
    also: [{ code: 'authorize.play_services_unusable' }],
    family: true,
  },
  {
    code: 'api.gone',
    certainty: 'likely',
    says: /deprecated endpoint, see https:\/\/firebase\.google\.com/i,
  },
  {
    code: 'api.rate_limited',
    certainty: 'likely',
    says: /rate of messages to (?:a particular device|subscribers to a particular topic) is too high|sending limit exceeded for the message target|topic quota exceeded\b|(?:device|topics)messagerateexceeded\b|messaging\/(?:device-|topics-)?message-rate-exceeded\b/i,
  },
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    // The older interface, with its server key.
    says: /invalid \(legacy\) server-key delivered|the request's authentication \(server-\) key contained an invalid or malformed fcm-token/i,
  },
];

export const firebaseProjectRules: readonly Rule[] = [...authentication, ...messaging, ...overHttp];
