import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** The browser, and what came back from it. */
const browser: readonly Rule[] = [
  {
    // gcloud says so of a proxy's error alone.
    code: 'network.proxy',
    certainty: 'likely',
    says: /could not reach the login server\. a potential cause of this could be because you are behind a proxy/i,
  },
  {
    code: 'authorize.timed_out',
    certainty: 'likely',
    says: /local server timed out before receiving the redirection/i,
  },
  {
    code: 'authorize.code_not_received',
    certainty: 'likely',
    says: anyOf(
      'i',
      // gcloud, of the line that was copied from another machine.
      /provided authorization response is invalid\. expect a url with query parameters/,
      // docker-credential-gcr, and its page.
      /response was invalid: code not present in response: /,
      /authentication code not present in response, please retry with/,
      // Gemini CLI, of anything else that asked its port.
      /oauth callback not received\. unexpected request: /,
    ),
  },
  {
    code: 'authorize.cannot_listen',
    certainty: 'likely',
    says: anyOf(
      'i',
      // clasp; Gemini CLI.
      /port \d{2,5} is already in use\. please specify a different port with --redirect-port/,
      /oauth callback server error: listen \w/,
      /invalid value for oauth_callback_port/,
    ),
  },
  {
    // Firebase's command line.
    code: 'authorize.no_terminal',
    certainty: 'certain',
    says: /cannot run (?:firebase )?login in non-interactive mode\. see (?:firebase )?login:ci/i,
  },
  {
    code: 'authorize.cancelled_in_app',
    certainty: 'likely',
    says: /fatalcancell?ationerror: authentication cancell?ed by user|user cancell?ed account validation/i,
  },
  {
    code: 'token.scopes_missing',
    certainty: 'certain',
    says: anyOf(
      'i',
      /googleapis\.com\/auth\/cloud-platform scope is required but not consented/,
      /you have consented to only few of the requested scopes/,
    ),
  },
];

/** What is kept of a sign-in, and what is not there. */
const kept: readonly Rule[] = [
  {
    code: 'credentials.default_not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      /application default credentials have not been set up/,
      /please log ?in\. \(clasp login\)/,
      /the required property \[(?:core\/)?account\] is not currently set/,
    ),
  },
  {
    code: 'credentials.unrecognised',
    certainty: 'likely',
    family: true,
    says: anyOf(
      'i',
      /provided external account credentials are invalid or unsupported/,
      /provided credentials configuration is not in a valid format/,
      sequence('i', /incorrect credentials file format/, [/(?=[^]{0,300}\bclasp\b)/, /(?<=\bclasp\b[^]{1,300})/]),
    ),
  },
  { code: 'credentials.p12.email_needed', certainty: 'certain', says: /an account is required when using \.p12 keys/i },
  {
    code: 'credentials.file_not_there',
    certainty: 'likely',
    // gcsfuse.
    says: /newtokensourcefrompath: readfile\([^)\n]{1,300}\): open [^\n]{1,300}?: (?:no such file|the system cannot find)/i,
  },
  {
    code: 'credentials.json.invalid',
    certainty: 'likely',
    says: /newtokensourcefrompath: \w{3,40}: (?:invalid character|unexpected end)/i,
  },
  {
    code: 'credentials.helper_missing',
    certainty: 'certain',
    // bq.
    says: /'gcloud' not found but is required for authentication/i,
  },
  {
    code: 'credentials.project_unknown',
    certainty: 'certain',
    says: anyOf(
      'i',
      /no projectid found in your \S{0,200}\.clasp\.json/,
      // Firebase's command line.
      /no project active, but project aliases are available/,
      // Google's library for Gemini; bq.
      /could not resolve project using application default credentials/,
      /cannot list \w{3,20} without a project id\b/,
    ),
  },
  {
    code: 'credentials.project_unknown',
    certainty: 'likely',
    says: /project and location or api key must be set when using the vertex/i,
    also: [{ code: 'credentials.api_key_not_set' }],
  },
  {
    // Gemini CLI, before anything was chosen.
    code: 'credentials.none_held',
    certainty: 'likely',
    says: /please set an auth method in your \S{1,200}\.gemini\S{0,4}settings\.json/i,
    also: [{ code: 'credentials.api_key_not_set' }],
  },
  {
    code: 'credentials.project_unknown',
    certainty: 'likely',
    says: /when using vertex ai, you must specify either: ?\W{0,4}google_cloud_project/i,
    also: [{ code: 'credentials.api_key_not_set' }],
  },
  {
    code: 'token.not_revocable',
    certainty: 'certain',
    says: anyOf(
      'i',
      /cannot revoke gce-provided credentials/,
      /token cannot be revoked from server because it is not user account/,
    ),
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'possible',
    // gsutil, of any refusal of the token endpoint.
    says: /your credentials are invalid\. for more help, see "?gsutil help creds/i,
    also: [{ code: 'token.invalid_grant.service_account_unknown' }],
  },
  {
    // Every library of Google's for the cloud.
    code: 'credentials.universe_domain.other',
    certainty: 'likely',
    says: /does not match the universe domain found in the credentials \(["']?(?<value>(?!googleapis\.com)[\w.-]{3,80})/i,
  },
  {
    code: 'credentials.universe_domain.other',
    certainty: 'likely',
    says: /your credentials are from "(?<value>(?!googleapis\.com")[\w.-]{3,80})", but your \[core\/universe_domain\] property/i,
  },
];

/** What a machine of Google's, or the endpoint that stands in for it, did not give. */
const machine: readonly Rule[] = [
  {
    code: 'credentials.metadata_server.scopes_missing',
    certainty: 'likely',
    says: /request is rejected\. please check if the metadata server is concealed/i,
  },
  {
    code: 'credentials.metadata_server.no_service_account',
    certainty: 'likely',
    says: /metadataserverexception: http error 404/i,
  },
  {
    // Gemini CLI.
    code: 'credentials.metadata_server.unreachable',
    certainty: 'likely',
    says: /could not authenticate using (?:metadata server application default|cloud shell) credentials/i,
    also: [{ code: 'credentials.metadata_server.no_service_account' }],
  },
  {
    // gcsfuse, of the address that it was given for tokens.
    code: 'token.unreadable_answer',
    certainty: 'likely',
    says: /proxytokensource cannot (?:decode|load) body/i,
  },
];

/** What an API's answer became. */
const answers: readonly Rule[] = [
  {
    // Cloud Storage, of the project that is to pay.
    code: 'api.project_not_usable',
    certainty: 'likely',
    says: /user project specified in the request is invalid/i,
  },
  {
    // gcloud, of a level of access that the organization asks of device and network.
    code: 'api.domain_policy',
    certainty: 'likely',
    says: /access was blocked by context aware access/i,
  },
  {
    code: 'apps_script.api_off_for_user',
    certainty: 'likely',
    says: /permission denied\. enable the apps script api/i,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: sequence('i', /unauthenticated request: please try again/, [
      /(?=[^]{0,300}\bclasp\b)/,
      /(?<=\bclasp\b[^]{1,300})/,
    ]),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      // gsutil; clasp.
      /service account has been denied access while attempting to perform a metadata operation/,
      /unable to run script function\. please make sure you have permission/,
    ),
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /script function not found\. please make sure script is deployed/,
      // A tunnel through Identity-Aware Proxy to a machine that is not there, or has only just begun.
      /\[4047: u?'?failed to lookup instance/,
    ),
  },
  {
    // The proxy and the connectors of Cloud SQL.
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      /instance does not have ip of type "?(?:public|private|psc)/,
      /cloud sql instance does not have any ip addresses matching preference/,
      /cannot connect to instance - it has no supported ip addresses/,
    ),
    family: true,
  },
  {
    // Firebase's command line, whose reason stands behind it or in its log; gcloud, of what it would install.
    code: 'network.failed',
    certainty: 'possible',
    says: anyOf(
      'i',
      /failed to make request to https:\/\/[\w-]{2,60}\.googleapis\.com\/\S{0,240}(?=\s{0,4}(?:\n|$))/,
      /failed to fetch component listing from server\. check your network settings/,
    ),
    family: true,
  },
  {
    // Gemini CLI, behind the answer of an API.
    code: 'api.rate_limited',
    certainty: 'likely',
    says: /to increase your limits, request a quota increase through (?:ai studio|vertex)/i,
    family: true,
    also: [{ code: 'api.quota_exceeded' }],
  },
  {
    // Google's library for gRPC in Java.
    code: 'network.timeout',
    certainty: 'likely',
    says: /gax\.rpc\.watchdogtimeoutexception: canceled due to /i,
  },
  {
    // Google's library for gRPC on Node: the last of the faults is not told.
    code: 'network.failed',
    certainty: 'possible',
    says: /exceeded maximum number of retries before any response was received/i,
    family: true,
    also: [{ code: 'api.server_error' }, { code: 'network.timeout' }],
  },
];

const general: readonly Rule[] = at(
  ['google'],
  [
    {
      // Firebase's command line, where no code came back or another state.
      code: 'authorize.code_not_received',
      certainty: 'possible',
      says: /error: unexpected error while logging in(?=["'`.]?\s{0,4}(?:\n|$))(?:(?=[^]{0,300}\bfirebase\b)|(?<=\bfirebase\b[^]{1,300}))/i,
      also: [{ code: 'authorize.state_mismatch' }, { code: 'authorize.access_denied' }],
    },
    {
      code: 'authorize.code_not_received',
      certainty: 'likely',
      says: /authorization code not found in callback(?=["'`.]|\s{0,4}(?:\n|$))/i,
    },
  ],
);

/** What gcloud, bq, gsutil, gcsfuse, clasp, Firebase's and Gemini's command lines say of their sign-in, and of what stands in for it. */
export const toolSignInRules: readonly Rule[] = [...browser, ...kept, ...machine, ...answers, ...general];
