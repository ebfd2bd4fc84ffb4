import { anyOf, sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';
import { playNumber, playStatus } from './play-status.ts';

/** An error of Google's sign-in library for Apple's systems. */
const appleSignIn = (number: number) =>
  new RegExp(String.raw`com\.google\.gidsignin["']?(?:,? ?code ?[=:] ?| error )${String(number)}\b`);

/** What the libraries say that open Google's sign-in page, or wait for its answer. */
export const signInLibraryRules: readonly Rule[] = [
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Google Sign-In, and its plugins for Flutter, React Native, Unity and Cordova.
      playStatus('10|12500', 'developer_error'),
      // Play Billing has a response of this name, which is about the purchase.
      /developer_?error\b(?<!\.developer_?error)(?<!(?:billing|purchase)[^\n]{0,60}developer_?error)/,
      /non[- ]recoverable sign[- ]in failure/,
      /googlesigninexceptioncode\.clientconfigurationerror/,
      // Credential Manager.
      /developer console is not set up correctly/,
      /account reauth failed/,
      // GoogleAuthUtil, and Play Games.
      /authentication failed ?[-:] ?developer error\b/,
      /unregistered_?on_?api_?console/,
      /googleauthexception: invalid_?audience\b/,
      /you have wrong oauth2 related configurations/,
      /error loading server auth code: error_(?:internal|not_authorized)\b/,
      /auth transition\. op: sign_in status: error_not_authorized\b/,
    ),
  },
  { code: 'authorize.android_app_unknown', certainty: 'likely', says: playNumber('12500'), at: ['google'] },
  {
    code: 'authorize.keychain_refused',
    certainty: 'likely',
    says: anyOf(
      'i',
      appleSignIn(-2),
      /keychain error\b(?<=(?:gidsignin|google_?sign_?in|firebase_?auth)[^]{0,80}keychain error)/,
      /keychain error\b(?=[^\n]{0,80}gidsignin)/,
      /gtmappauthkeychainerrordomain["']?,? ?(?:code ?[=:]? ?|error )(?:0|3|10)\b/,
      // Firebase.
      /firautherrordomain["']?,? ?(?:code ?[=:]? ?|error )17995\b/,
      /error occurred when accessing the keychain\. the @?nslocalizedfailurereason/,
      /auth\/keychain-error\b|error_keychain_error\b/,
    ),
  },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'certain',
    says: /this android application is not registered to use oauth ?2(?:\.0)?\b/i,
  },
  {
    // Capacitor's plug-in, which says the same of whatever Play services answered.
    code: 'authorize.android_app_unknown',
    certainty: 'possible',
    says: /"pluginid" ?: ?"googleauth"[^}]{0,200}"message" ?: ?"something went wrong(?!\W{1,4}code)/i,
  },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    // A number alone, told beside the fingerprint or the device that it is about; Play Games.
    says: anyOf(
      'i',
      /(?:error|code):? ["'(:]{0,2}10\b(?![.,:]\d| (?:min|sec|times|days|hours))(?=[^]{0,300}(?:sha-?1|keystore|google-services\.json))/,
      /play ?games[^]{0,900}?error_not_authorized\b/,
      /error_not_authorized\b(?=[^]{0,900}?play ?games)/,
      /(?:sha-?1|keystore|google-services\.json)[^]{0,300}?error(?: code)?:? ["'(:]{0,2}10\b(?![.,:]\d| (?:min|sec|times|days|hours))/,
    ),
    at: ['google'],
  },
  {
    code: 'authorize.android_app_unknown',
    certainty: 'likely',
    says: /uncaught \(in promise\): (?:error: )?10(?![\d.])/i,
    at: ['google'],
  },
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Google Identity Services, and what browsers say of its window.
      /popup_blocked_by_browser\b/,
      // Meteor.
      /no matching login attempt found/,
      /failed to open popup window\b/,
      /cross-origin-opener-policy policy would block the/,
      // Flutter.
      /googlesigninexceptioncode\.uiunavailable/,
      // googleapis_auth for Dart.
      /authenticationexception: popup_(?:closed_by_user|failed_to_open)\b/,
      // Colab, whose window asks for Drive.
      /credential propagation was unsuccessful/,
      /error was encountered when permitting access for this notebook/,
    ),
  },
  {
    code: 'authorize.cancelled_in_app',
    certainty: 'likely',
    says: anyOf(
      'i',
      playStatus('12501|16', 'sign_in_cancelled|cancell?ed'),
      // Credential Manager's words for it.
      /activity is cancelled by the user\b/,
      /googlesignin exceptioncode\.cancel(?:l)?ed\b/,
      appleSignIn(-5),
      /appauth\.general["']? ?(?:code=|error )-[34]\b/,
    ),
  },
  {
    code: 'authorize.cancelled_in_app',
    certainty: 'likely',
    // Apple's window for the sign-in page.
    says: /com\.apple\.(?:authenticationservices\.webauthenticationsession|safariservices\.authentication)["']?,? ?(?:code ?[=:]? ?|error )1\b/i,
    at: ['google'],
  },
  {
    // AppAuth for Apple's systems, which could not show the page; Credential Manager, which was given no activity.
    code: 'authorize.popup_closed',
    certainty: 'possible',
    says: /failed to launch the selector ui\. ?hint: ensure the|unable to open (?:safari|the browser|asweb\w{3,40}|sfauth\w{3,40})\b[^\n]{0,40}(?<=appauth[^]{0,160})/i,
  },
  {
    // The library for Apple's systems, which knows no more.
    code: 'authorize.unknown_error',
    certainty: 'possible',
    says: sequence('i', appleSignIn(-1), /(?!["“ ]{0,4}access_denied)/),
    family: true,
  },
  {
    // Unity's plug-in, where the status is left out.
    code: 'authorize.unknown_error',
    certainty: 'possible',
    says: /(?<!(?:error|cancell?ed|timeout|interrupted) )exception of type '(?:google\.)?googlesignin\+signinexception(?:' was thrown)?/i,
    also: [{ code: 'authorize.android_app_unknown' }],
    family: true,
  },
  { code: 'authorize.cancelled_in_app', certainty: 'likely', says: playNumber('12501'), at: ['google'] },
  { code: 'authorize.cancelled_in_app', certainty: 'likely', says: /unknown status code: 12501\b/i },
  {
    code: 'authorize.interaction_required',
    certainty: 'likely',
    says: anyOf(
      'i',
      playStatus('4|6|12502', 'sign_in_required|resolution_required'),
      /sign_in_requie?red\b/,
      // Play services, of any of their APIs; Google Fit's 5000; Play Games.
      /ui interaction required to (?:connect|sign in)\b/,
      /long live credential not available\b/,
      /bad authentication error app: com\.google\./,
      /user must be signed in to make this api call/,
      /user must reauthenticate through the ui/,
      /application needs oauth consent from the user/,
      /userrecoverableauthexception: (?:needpermission|needremoteconsent|badauthentication)\b/,
      /googleauthexception: (?:needpermission|needremoteconsent|badauthentication)\b/,
      appleSignIn(-4),
      appleSignIn(-7),
      appleSignIn(-9),
      // Google Sign-In for Flutter.
      /platformexception\((?:failed_to_recover_auth|user_recoverable_auth), /,
      // GTMAppAuth, in whose keychain there is none.
      /gtmappauthkeychainerrordomain["']?,? ?(?:code ?[=:]? ?|error )1\b/,
      /user has never signed in before,? or (?:they )?ha(?:s|ve) since signed out/,
      // Firebase; libraries for OpenID Connect.
      /silent_refresh_timeout\b/,
      /iframe timed out without a response/,
    ),
  },
  {
    code: 'authorize.scope_invalid',
    certainty: 'likely',
    says: /googleauthexception: invalid_?scope\b/i,
  },
  {
    code: 'authorize.access_denied',
    certainty: 'likely',
    says: anyOf(
      'i',
      /appauth\.oauth_authorization["']? ?(?:code=|error )-4\b/,
      // PyDrive.
      /authenticationrejected: user rejected authentication/,
    ),
  },
  {
    code: 'authorize.state_mismatch',
    certainty: 'certain',
    says: anyOf(
      'i',
      /state not equal in request and response/,
      /response state param did not match request state/,
      /state (?:token )?(?:mismatch(?:ed)?|(?:does|did) not match|(?:does|did)n't match|parameter (?:mismatch|missing|is invalid))\b/,
      /invalid (?:oauth )?state parameter/,
      /state token is invalid or has expired/,
      /wrong (?:oauth )?state (?:parameter|value)/,
      /csrf detected/,
      // Firebase’s page, whose session storage was lost.
      /unable to process request due to missing initial state/,
      /state was missing or invalid/,
      /oauth (?:callback with invalid )?state (?:parameter )?(?:is )?(?:invalid|missing|expired)/,
      /state_mismatch\b/,
      /invalidstateparam\b/,
      /bad_oauth_state\b/,
      // OmniAuth, Socialite and KnpU, Hybridauth.
      /csrf_detected\b(?<=:csrf_detected)/,
      /invalidstate(?:authentication)?exception\b/,
      /authorization state (?:\[[^\]\n]{1,80}\] )?of this page is either invalid/,
      // Passport, openid-client, Auth.js, Directus, n8n.
      /unable to verify authorization request state/,
      /did not find expected authorization request details in session/,
      /unexpected "state" response parameter/,
      /checks\.\w{4,13} argument is missing/,
      /state (?:cookie was missing|value could not be parsed)/,
      /pkce ?code_?verifier (?:cookie was missing|value could not be parsed)/,
      /nonce (?:cookie was missing|value could not be parsed)/,
      /couldn't verify (?:openid|oauth2?) cookie/,
      /error: invalid state format/,
      // Goth, oauth2-proxy, Grafana.
      /could not find a matching session for this request/,
      /csrf (?:token|cookie) mismatch, potential attack/,
      /unable to obtain csrf cookie/,
      /login\.oauthlogin\((?:missing saved state|state mismatch)\)/,
      /auth\.oauth\.state\.(?:invalid|missing)\b/,
      /mismatched oauth state\b/,
      // Python Social Auth, Flask-Dance.
      /authstate(?:missing|forbidden)\b/,
      // Expo's proxy.
      /went wrong trying to finish signing in\. please close this screen/,
      /session value state missing/,
      // Supabase, whose browser lost what it had kept for the way back.
      /both auth code and code verifier should be non-empty/,
      // .NET, and more of oauth2-proxy.
      /unable to unprotect the message\.state/,
      /csrf cookie with name '[^'\n]{1,80}' was not found/,
      /unable to find a valid csrf token/,
      /keyerror: u?['"]google_oauth_state/,
      // AppAuth; libraries for OpenID Connect in the browser.
      /authexception: illegal state\b/,
      /no matching state found in storage/,
      /rperror: state missing from the response/,
      /invalid_nonce_in_state\b/,
      /wrong state\/nonce/,
      // Grant, under Strapi and Nhost.
      /grant: missing session or misconfigured provider/,
      /grant: oauth2 state mismatch/,
      // lua-resty-openidc, mod_auth_openidc.
      /state from argument: \S{1,120} does not match state restored/,
      /request to the redirect_uri(?:_path)? but there's no session state found/,
      /could not match the authorization response to an earlier request/,
      /authorization_response_match_state: unable to restore state/,
      // Google Apps Login, for WordPress.
      /error: session mismatch\b/,
      // Drupal, PocketBase, vouch, Argo CD, and apps in words of their own.
      /unvalid oauth2? state/,
      /state parameters? (?:in the response )?(?:do|does)(?: not|n't) match/,
      /invalid session state: stored/,
      /failed to verify app state/,
      /missing (?:oauth2? |auth )state\b/,
      /(?:invalid|unknown) or expired (?:oauth2? )?state\b/,
      // Supabase, pac4j, Python Social Auth.
      /oauth state not found or expired/,
      /invalid flow state, (?:no|flow) /,
      /state parameter is different from the one sent/,
      /missing needed parameter state\b/,
      // authentik; Ueberauth.
      /application state check failed/,
      /no state stored in the session/,
      /ueberauth\.failure\.error\{[^}]{0,120}?"csrf_attack"/,
    ),
  },
  {
    code: 'authorize.state_mismatch',
    certainty: 'likely',
    // .NET, Keycloak, Discourse.
    says: /correlation failed(?! (?:between|with|for|to)\b)|missing state parameter in response from identity provider|authorization timed out, or you have switched browsers/i,
    at: ['google'],
  },
  {
    code: 'id_token.used_too_early',
    certainty: 'likely',
    // Discourse.
    says: /unable to verify authorization token due to server clock differences/i,
    at: ['google'],
  },
  {
    code: 'authorize.scope_changed',
    certainty: 'certain',
    says: anyOf(
      'i',
      /scope has changed (?:from|to) "/,
      /scope has changed(?=['"] error)/,
      // IAP Desktop.
      /you have denied access to required resources/,
      /google sign-in completed without \w{3,20} authorization/,
    ),
  },
  {
    code: 'authorize.cannot_listen',
    certainty: 'likely',
    says: anyOf(
      'i',
      /error creating server listener/,
      /failed to start auth webserver/,
      /could not start a (?:local )?web ?server listening on any of the (?:local )?ports/,
      /failed to start a local webserver/,
      /httplistenerexception(?=[^]{0,600}?localservercodereceiver)/,
      /failed to listen on prefix 'http:\/\/(?:127\.0\.0\.1|localhost)/,
      // R's httpuv, and Java's receiver.
      /createtcpserver: address already in use/,
      /bindexception: address already in use(?=[\s\S]{0,600}localserverreceiver)/,
      /authentication flow failed[^\n]{0,120}?address already in use/,
      /run_local_server\([\s\S]{0,400}?oserror: \[(?:errno (?:98|48)|winerror 10048)\]/,
      /socketexception \(10048\)[\s\S]{0,800}?localservercodereceiver/,
      /listen eaddrinuse[\s\S]{0,400}?local-auth/,
      // MCP servers.
      /port \d{2,5} is already in use on \S{3,80}\. cannot start \w{2,20} oauth server/,
      /listen eaddrinuse\b(?=[^]{0,300}?google[^\n]{0,60}(?:log-?in|sign-?in|auth|calendar|drive|gmail))/,
      /listen eaddrinuse\b(?=[^]{0,300}?(?:log-?in|sign-?in|auth)[^\n]{0,40}google)/,
    ),
  },
  {
    code: 'authorize.cannot_listen',
    certainty: 'likely',
    says: /address already in use(?<=\[errno \d{2}\] address already in use)/i,
    at: ['google'],
  },
  { code: 'authorize.insecure_transport', certainty: 'certain', says: /oauth 2 must utilize https/i },
];
