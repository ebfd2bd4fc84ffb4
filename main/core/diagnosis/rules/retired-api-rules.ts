import { anyOf, sequence } from '../any-of.ts';
import type { Rule } from '../rule.ts';

/** An error of the old provisioning API, by its `reason`. */
const provisioning = (...reasons: readonly RegExp[]): RegExp =>
  sequence('i', /appsforyourdomainerrors/, /[^]{0,300}?reason="/, reasons, /"/);

/** APIs and protocols that Google no longer has, and what their libraries say today. */
export const retiredApiRules: readonly Rule[] = [
  {
    code: 'api.gone',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Sheets, and others when they ended.
      /(?:sheets|drive|docs|calendar|contacts|picasa|photos|youtube|analytics|adwords|gmail) (?:v\d )?(?:data )?api (?:v\d )?has been (?:turned down|turned off|shut ?down|discontinued|sunset)/,
      /google(?:\+|plus| plus)? (?:\w{2,20} )?api has been (?:turned down|turned off|shut ?down|discontinued|sunset)/,
      /contacts api (?:is )?being deprecated\. migrate to/,
      // The AJAX APIs.
      /please use translate v2(?=[^]{0,80}code\.google\.com)/,
      /google (?:\w{3,12} )?search api is no[tn]? longer available/,
      /this api is no longer available\.?["']{1,2}, ?["']{1,2}responsestatus/,
      // ClientLogin.
      /error authenticating \(check service name\)/,
      /authentication request returned unexpected result: 404/,
      /responded to clientlogin request: 404/,
      /clientlogin (?:has been|is|was) (?:shut ?down|turned (?:off|down)|deprecated|no longer|gone)/,
    ),
  },
  // The AJAX APIs, of one who asked too much without a key.
  {
    code: 'api.forbidden',
    certainty: 'possible',
    says: /suspected terms of service abuse\. please see http/i,
    family: true,
  },
  {
    code: 'token.refused',
    certainty: 'likely',
    // Passwords, as ClientLogin and Android's endpoint refuse them.
    says: anyOf(
      'i',
      /googleautherror: badauthentication/,
      /error=badauthentication\b(?![^\n]{0,300}weblogin_?required)/,
      // gkeepapi.
      /\('badauthentication', /,
      /gdata\.service\.badauthentication/,
    ),
    family: true,
  },
  // GTMOAuth2, the older library for Apple's systems, which keeps the answer to itself.
  { code: 'token.refused', certainty: 'possible', says: /com\.google\.gtmoauth2\W{1,4}code=-1001\b/i, family: true },
  // Gemini Code Assist, of programs that it no longer serves.
  {
    code: 'api.refused',
    certainty: 'likely',
    says: /this client is no longer supported for gemini code assist/i,
    family: true,
  },
  // GData's .NET library, where the status is cut off.
  {
    code: 'api.refused',
    certainty: 'possible',
    says: /execution of request failed: https:\/\/\w{3,20}\.google\.com(?![^]{0,600}?(?:\([45]\d\d\)|exception<\/|<internalreason>))/i,
    family: true,
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: provisioning(/invalid\w{3,30}/, /entityname\w{3,20}/),
    family: true,
  },
  { code: 'api.not_found', certainty: 'likely', says: provisioning(/entitydoesnotexist/) },
  { code: 'api.conflict', certainty: 'likely', says: provisioning(/entityexists/, /userdeletedrecently/) },
  { code: 'api.account_state_invalid', certainty: 'likely', says: provisioning(/(?:user|domain)suspended/) },
  {
    code: 'api.quota_exceeded',
    certainty: 'likely',
    says: provisioning(/domain(?:user|alias)limitexceeded/),
  },
];
