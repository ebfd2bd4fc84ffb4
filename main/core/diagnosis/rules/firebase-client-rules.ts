import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** A code of the libraries for Cloud Storage and the others; not where a list explains it. */
const code = (area: RegExp, ...names: readonly RegExp[]): RegExp =>
  sequence(
    'i',
    area,
    names,
    /(?![\w-])(?!\x60{1,2}\*{0,2} ?[:|-]| - [A-Z]| (?:is|are|was|were)? ?(?:returned|thrown|renamed|handled|raised) )/,
  );

const storage: readonly Rule[] = [
  { code: 'api.forbidden', certainty: 'likely', says: code(/storage\//, /unauthorized/), family: true },
  { code: 'api.login_required', certainty: 'likely', says: code(/storage\//, /unauthenticated/) },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: code(/storage\//, /(?:object|bucket|project)-not-found/),
    family: true,
  },
  { code: 'api.quota_exceeded', certainty: 'likely', says: code(/storage\//, /quota-exceeded/) },
  { code: 'network.timeout', certainty: 'likely', says: code(/storage\//, /retry-limit-exceeded/) },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: code(/storage\//, /invalid-(?:argument|url|root-operation|format|checksum|event-name)|no-default-bucket/),
    family: true,
  },
  {
    code: 'api.refused',
    certainty: 'possible',
    says: code(/storage\//, /(?<reason>unknown)/),
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /object '[^'\n]{1,200}' does not exist\. \(storage|object does not exist at location\./i,
    family: true,
  },
  { code: 'network.timeout', certainty: 'likely', says: /max retry time for operation exceeded, please try again/i },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /user does not have permission to access (?:this object\b|'[^'\n]{1,200}'\. ?\(storage)/i,
    family: true,
  },
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /user is unauthenticated\. authenticate and try again|user is not authenticated, please authenticate using firebase/i,
  },
];

/** Cloud Functions for Firebase, called from an app: `functions/permission-denied`. */
const functions: readonly Rule[] = at(
  ['google'],
  [
    { code: 'api.forbidden', certainty: 'likely', says: code(/functions\//, /permission-denied/), family: true },
    { code: 'api.login_required', certainty: 'likely', says: code(/functions\//, /unauthenticated/), family: true },
    { code: 'api.not_found', certainty: 'likely', says: code(/functions\//, /not-found/), family: true },
    { code: 'api.rate_limited', certainty: 'likely', says: code(/functions\//, /resource-exhausted/), family: true },
  ],
);

const realtimeDatabase: readonly Rule[] = [
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:set|update|push|remove|setvalue|updatechildren|transaction|listen|listener|query|on\w{0,12}) at \/?\S{0,160} failed: (?:databaseerror: )?permission[ _]denied/,
      /permission_denied: permission denied(?=["'`)\].]{0,2}(?:\s{0,4}(?:\n|$)|["'`)\]}]))/,
      /firebase database error: permission denied/,
      /permission_denied at \/\S{0,160}: client/,
    ),
    family: true,
  },
];

const appCheck: readonly Rule[] = [
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      code(/app-?check\//, /(?:fetch-status-error|initial-throttle|throttled|recaptcha-error)/),
      /firebase app check token (?:is )?(?:invalid|missing|expired|has expired|was rejected)/,
      /(?:missing|invalid) app ?check token|app ?check token (?:is|was|were) (?:missing|invalid|rejected|expired)/,
      /app attestation failed\b/,
      /requests throttled due to (?:previous )?\d{3} error/,
      /no appcheckprovider installed/,
    ),
    family: true,
  },
];

/** Installations, and what hands the project's configuration to the others. */
const installations: readonly Rule[] = [
  {
    code: 'credentials.api_key_not_set',
    certainty: 'certain',
    says: /missing app configuration value: "?apikey/i,
  },
  {
    code: 'credentials.project_unknown',
    certainty: 'certain',
    says: /missing app configuration value: "?(?:projectid|appid)/i,
  },
];

/** firebase-tools. */
const commandLine: readonly Rule[] = [
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'likely',
    says: /credentials are no longer valid\. ?please run firebase login/i,
  },
  {
    code: 'api.iam_permission_denied',
    certainty: 'certain',
    says: anyOf(
      'i',
      /missing permissions required for (?:functions|firestore|storage|hosting|\w{3,20}) deploy/,
      /account is missing the following required permissions on project/,
      /failed to modify the iam policy for the project/,
      /you must have permission iam\.serviceaccounts\.actas/,
      /could not (?:set|verify) the (?:necessary )?iam (?:policy|bindings|roles)\b/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /failed to (?:list|get|fetch) firebase projects?\b/,
      /failed to (?:create|list) (?:the )?(?:firebase|google cloud) project\b/,
      /unable to authorize access to project \S{3,60}/,
    ),
    family: true,
    also: [{ code: 'api.project_not_usable' }, { code: 'api.service_disabled' }],
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: /must be on the blaze \(pay-as-you-go\) plan/i,
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: /\b409, unable to queue the operation\b/i,
  },
];

/** What Firebase's libraries in apps and its command line print, each with codes and words of its own. */
export const firebaseClientRules: readonly Rule[] = [
  ...storage,
  ...functions,
  ...realtimeDatabase,
  ...appCheck,
  ...installations,
  ...commandLine,
];
