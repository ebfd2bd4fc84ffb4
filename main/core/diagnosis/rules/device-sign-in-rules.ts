import { anyOf, sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';
import { playStatus } from './play-status.ts';

/** A general error of AppAuth's (`OIDErrorCode`). */
function appAuth(number: number, unless = /(?!\w)/): RegExp {
  return new RegExp(
    String.raw`org\.openid\.appauth\.general["']? ?(?:,? ?code ?[=:] ?|error )-${String(number)}\b${unless.source}`,
  );
}

/** What AppAuth tells of the token endpoint's answer by a number alone (`OIDErrorCodeOAuth`). */
function appAuthToken(number: number): RegExp {
  return new RegExp(
    String.raw`org\.openid\.appauth\.oauth_token["']? ?(?:,? ?code ?[=:] ?|error )-${String(number)}\b(?![^\n]{0,12}["“]\w{4,30}: )`,
  );
}

/** A sign-in is meant, by what is told before or behind. */
const besideSignIn =
  /(?:(?=[^]{0,400}?(?:sign|log)(?:ing|s|ged|ed)?[ _-]?in(?!g|k))|(?<=(?:(?:sign|log)(?:ing|s|ged|ed)?[ _-]?in(?!g|k)|googleauth|googleplus)[^]{0,400}))/;

/** What Credential Manager, Play services and Google's libraries for Android and iOS say when somebody signs in on a device. */
export const deviceSignInRules: readonly Rule[] = [
  {
    code: 'authorize.prompt_cooldown',
    certainty: 'certain',
    says: anyOf(
      'i',
      /caller has been temporarily blocked due to too many cancel/,
      /failure response from one tap: 16: caller has been temporarily blocked/,
    ),
  },
  {
    code: 'authorize.no_account_on_device',
    certainty: 'likely',
    says: anyOf(
      'i',
      /cannot find a matching credential\b/,
      /nocredentialexception\b/,
      /login failed, no credentials available\b/,
      /no credentials available\b(?<=(?:onetapcompose|getcredential(?:response|exception))[^]{0,200}no credentials available)/,
      /no google accounts? (?:is |are )?available\b/,
      /(?:during get credential, )?no credential available: no credentials? available/,
      /type_no_credential\b/,
      /googlesigninexceptioncode\.nocredential/,
    ),
    also: [{ code: 'authorize.android_app_unknown' }],
  },
  {
    code: 'authorize.play_services_unusable',
    certainty: 'certain',
    says: anyOf(
      'i',
      /connectionresult\{statuscode=service_(?:missing|version_update_required|invalid|disabled|updating)/,
      /google play services (?:is|are) (?:missing|not available|not installed|out of date)/,
      /google play services out of date(?: for [\w.]{3,120})?\. requires \d/,
      /googleplayservices(?:notavailable|repairable)exception\b/,
      /requires (?:google play services|the google play store), but (?:it is|they are) missing/,
      // Credential Manager, without what serves it.
      /getcredential(?:providerconfiguration|unsupported)exception\b/,
      /no provider dependencies found\b/,
      /googlesigninexceptioncode\.providerconfigurationerror/,
      /could not launch sign in intent\. google play service is probably being updated/,
      /service_version_update_required\b/,
      /play_services_not_available\b(?! ?= ?")/,
      /common\.api\.apiexception: 17: /,
      /(?<=[a-z]\.)(?:client|api) is not available on this device/,
    ),
  },
  {
    // The connection to them ended, or was not taken up again in time.
    code: 'authorize.play_services_unusable',
    certainty: 'likely',
    says: /common\.api\.apiexception: (?:20|22): /i,
  },
  {
    code: 'authorize.device_management_required',
    certainty: 'certain',
    says: anyOf(
      'i',
      /devicemanagement(?:required|screenlockrequired|syncdisabled|stale|deactivated|internalerror|adminblocked|adminpendingapproval)/,
      /emm error: device_management/,
      /googleauthexception: appdownloadrequired\b|userrecoverableauthexception: appdownloadrequired\b/,
      /administrator requires you to set a passcode on this device/,
      /com\.google\.gidsignin code=-6\b/,
    ),
  },
  {
    code: 'authorize.ios_url_scheme_missing',
    certainty: 'certain',
    says: /your? app (?:is missing support for|must support) the following url schemes|register custom url scheme '?com\.googleusercontent|gidsignincallbackschemes (?:relevant|unsupported)\w{0,12}\b/i,
  },
  {
    // AppAuth for Android, when the app is built and when it starts; browsers, that know no app for the scheme.
    code: 'authorize.app_redirect_not_declared',
    certainty: 'certain',
    says: anyOf(
      'i',
      /(?:redirect_?uri|redirect) is not handled by any activity in this app/,
      /requires a placeholder substitution but no value for <appauthredirectscheme> is provided/,
      /err_unknown_url_scheme(?=[^]{0,200}?com\.googleusercontent\.apps)/,
      /com\.googleusercontent\.apps\.[\w.-]{1,120}:\/[^\n]{0,600}?(?:err_unknown_url_scheme|scheme does not have a registered handler)/,
      /no activity found to handle intent \{[^}\n]{0,60}dat=com\.googleusercontent\.apps/,
    ),
  },
  {
    // Expo's, for every provider.
    code: 'authorize.app_redirect_not_declared',
    certainty: 'likely',
    says: /linking requires a build-?time setting .?scheme.? in (?:the project's|your) expo config/i,
    at: ['google'],
  },
  // Statuses of Play services and of the library for iOS that have a code of their own.
  {
    code: 'authorize.interaction_required',
    certainty: 'likely',
    says: anyOf(
      'i',
      /common\.api\.apiexception: 6: /,
      /signinresult:failed code=(?:4|6|12502)\b/,
      /common\.api\.apiexception: 12502\b/,
      /userrecoverableauthexception: needremoteconsent\b/,
      /com\.google\.api\.client\.googleapis\.extensions\.android\.gms\.auth\.userrecoverableauthioexception(?![;.\w])/,
      /googlesigninexceptioncode\.usermismatch\b/,
      /com\.google\.gidsignin code=-4\b/,
    ),
  },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    says: anyOf(
      'i',
      /signinresult:failed code=(?:10|12500)\b/,
      /googleauthexception: invalid_audience\b/,
      /status_app_misconfigured\b/,
    ),
  },
  {
    code: 'network.timeout',
    certainty: 'likely',
    says: playStatus('15', 'timeout'),
    at: ['google'],
  },
  {
    code: 'network.failed',
    certainty: 'possible',
    says: anyOf(
      'i',
      playStatus('7', 'network_error'),
      /failure response from one tap: 7: /,
      /googlesigninerror: network_error\b/,
    ),
    family: true,
  },
  {
    // Places, which does not say that its API is off or the key is not for it.
    code: 'api.service_disabled',
    certainty: 'possible',
    says: anyOf(
      'i',
      /apiexception: 13: error(?=[^]{0,900}?\bplaces?\b)/,
      /error making places? \w{4,12} api call: error\b/,
    ),
    also: [{ code: 'api.key_restricted' }, { code: 'api.key_invalid' }],
    family: true,
  },
  {
    // Play services gave the sign-in up, and do not say why.
    code: 'authorize.unknown_error',
    certainty: 'possible',
    says: anyOf(
      'i',
      sequence('i', [playStatus('8|13', 'internal_error')], besideSignIn),
      // Google Sign-In for Flutter and for React Native.
      /platformexception\(sign_in_failed, ?status\{statuscode=error\b/,
      /googlesigninerror: (?:internal_error|timeout)\b/,
      /internal_error\b(?=[^]{0,60}googlesigninerror)/,
    ),
    also: [{ code: 'authorize.android_app_unknown' }, { code: 'api.server_error' }],
    family: true,
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: anyOf(
      'i',
      playStatus('8|13', 'internal_error'),
      /googleauthexception: (?:internal_?error|server_?error|service_?unavailable|unknown)\b/,
    ),
  },
  // AppAuth for Apple's systems.
  { code: 'token.server_error', certainty: 'likely', says: appAuth(6), at: ['google'] },
  { code: 'id_token.not_three_parts', certainty: 'likely', says: appAuth(14), at: ['google'] },
  {
    code: 'network.failed',
    certainty: 'possible',
    says: appAuth(5, /(?![^]{0,400}nsurlerrordomain)/),
    at: ['google'],
    family: true,
  },
  { code: 'token.unreadable_answer', certainty: 'likely', says: anyOf('i', appAuth(7), appAuth(8)), at: ['google'] },
  { code: 'network.discovery_unreachable', certainty: 'likely', says: appAuth(2), at: ['google'] },
  // AppAuth for Android.
  {
    code: 'network.failed',
    certainty: 'likely',
    says: /"type":0,"code":3,"errordescription":"network error"/i,
    at: ['google'],
  },
  {
    code: 'token.unreadable_answer',
    certainty: 'likely',
    says: /"type":0,"code":[56],"errordescription":"(?:json deserialization|token response construction) error"/i,
    at: ['google'],
  },
  { code: 'token.invalid_grant', certainty: 'possible', says: appAuthToken(10), family: true },
  { code: 'token.invalid_client', certainty: 'likely', says: appAuthToken(9), at: ['google'], family: true },
  { code: 'token.unauthorized_client', certainty: 'possible', says: appAuthToken(3), at: ['google'], family: true },
  { code: 'authorize.app_off_for_user', certainty: 'likely', says: /googleauthexception: servicedisabled\b/i },
  // Expo and Play services, which say that it failed, and no more.
  {
    code: 'authorize.unknown_error',
    certainty: 'possible',
    says: /googleauthexception: error(?=["')]?\s{0,3}(?:\n|$))|code["']? ?: ?["']google_error\b/i,
    family: true,
  },
];
