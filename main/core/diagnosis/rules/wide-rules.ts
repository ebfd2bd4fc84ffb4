import { anyOf } from '../any-of.ts';
import { generalPageSentences } from './consent-page-sentences.ts';
import { requestRules } from './request-rules.ts';
import { at, type Rule } from '../rule.ts';

/** Too many requests and faults of the server's: whatever name goes along. */
const trouble: readonly Rule[] = [
  { code: 'token.rate_limited', certainty: 'certain', status: [429], at: ['token'] },
  { code: 'token.rate_limited', certainty: 'likely', status: [403], at: ['token'], beside: /rate limit/i },
  { code: 'calendar.rate_limit_exceeded', certainty: 'certain', status: [429], at: ['calendar'] },
  { code: 'api.rate_limited', certainty: 'likely', status: [429], at: ['api', 'tokeninfo', 'certs', 'revoke'] },
  { code: 'api.rate_limited', certainty: 'likely', error: ['RESOURCE_EXHAUSTED'], family: true },
  { code: 'id_token.certs_unreachable', certainty: 'likely', status: [400, 403, 404], at: ['certs'] },
  { code: 'calendar.not_played', certainty: 'certain', status: [501], at: ['calendar'] },
  {
    code: 'token.server_error',
    certainty: 'certain',
    status: [500, 501, 502, 503, 504],
    at: ['token', 'revoke', 'tokeninfo'],
  },
  { code: 'calendar.server_error', certainty: 'certain', status: [500, 502, 503, 504], at: ['calendar'] },
  { code: 'api.server_error', certainty: 'certain', status: [500, 502, 503, 504], at: ['api', 'certs'] },
  { code: 'api.not_offered', certainty: 'likely', status: [405, 501], at: ['api'], family: true },
  {
    code: 'api.server_error',
    certainty: 'certain',
    error: ['INTERNAL', 'UNAVAILABLE', 'UNKNOWN', 'DATA_LOSS', 'DEADLINE_EXCEEDED'],
  },
];

const unauthenticated =
  /request had invalid authentication credentials|(?<!required authentication credential\. )expected oauth ?2 access token, login cookie or/i;
const invalidCredentials = /invalid credentials|invalid credential \(invalid\)/i;
/** bigrquery, which throws them away. */
const resetCredentials = /invalid access credentials have been reset/i;
/** Nobody but Google's APIs has these words in one. */
const unauthorized = /401:? invalid credentials/i;
const badCall = /api call to \S{3,80} failed with error: (?:bad request|invalid \w)/i;
const notFound = /api call to \S{3,80} failed with error: (?:requested entity was )?not found/i;
const loginRequired = /(?<!code assist )login required\b/i;
/** Where somebody cut it off, too. */
const noPermission =
  /the caller does not hav(?:e permission|(?:e(?: p(?:e(?:r(?:m(?:i(?:s(?:s(?:io?)?)?)?)?)?)?)?)?)? ?(?:\.{2,3}|…|$))/i;
const noEntity = /requested entity was not found/i;
/** RFC 6749's own sentence, which some clients show instead of the name. */
const rfcGrant = /provided authorization grant \(e\.g\., authorization code/i;
const precondition = /precondition check failed/i;
const exhausted =
  /resource has been exhausted(?: \(e\.g\. check quota\)|[.,"]{1,2}? |"|: \w)|insufficient tokens for quota\b|quota exceeded for quota (?:(?:metric|group|limit)\b|['"][\w ]{3,60}['"])/i;
/** The page that Google shows to machines that ask too much. */
const sorry =
  /(?:title sorry|we're sorry)\.{3}|(?:sorry, but )?your computer or network may be sending automated queries/i;
/** The same by its address, and by its sentence, which no other site has. */
const unusualTraffic = anyOf(
  'i',
  /google(?:\.com?)?\.[a-z]{2,3}\/sorry\//,
  /unusual traffic from your computer network/,
  /ungewöhnlichen datenverkehr aus ihrem computernetzwerk/,
  /détecté un trafic (?:exceptionnel|inhabituel) sur votre réseau/,
  /tráfico inusual (?:procedente|proveniente) de tu red/,
  /tráfego incomum (?:na|em|de|proveniente da) sua rede/,
  /コンピュータ ?ネットワークから通常と異なるトラフィック/,
  /计算机网络中存在异常流量/,
  /컴퓨터 네트워크에서 비정상적인 트래픽/,
);
/** AIP-193's words where no more is told; fastlane's for the same. */
const invalidArgument =
  /request contains an invalid argument|google api error: invalid request\b(?! - <!doctype)|invalid request \(google::apis::clienterror|google::apis::clienterror(?: exception)?(?:: | ?\()invalid request(?<!\b404\b[^]{1,600})/i;
/** The page of Google's front ends for a path that nobody serves. */
const noSuchPage =
  /requested url .{1,300}? was not found on this server\. that's all we know|requested url \/(?:(?:batch|upload|resumable\/upload)\/)?[a-z]{3,24}\/v\d{1,2}(?:(?:alpha|beta)\d?)?(?:[/?][^\s"'<]{0,200})? was not found on this server/i;
const userRate = /user rate limit exceeded/i;
const limited = /user rate limit exceeded|rate limit exceeded/i;

/** The page of Google's front ends for a fault behind them. */
const temporary = /server encountered a temporary error and could not complete your request/i;

/** Its page for any fault. */
const thatsAll = /there was an error\. please try again later\. that's all we know/i;

/** The page of Google's older APIs: a title, a heading, and the status. */
const page = (title: string, status: number) => new RegExp(`${title} ${title} error ${String(status)}`, 'i');

/** Sentences that go along with many reasons. */
const sentences: readonly Rule[] = [
  ...generalPageSentences,
  { code: 'api.login_required', certainty: 'certain', says: /request is missing required authentication credential/i },
  { code: 'calendar.auth_error', certainty: 'likely', says: unauthenticated, at: ['calendar'], family: true },
  { code: 'api.invalid_credentials', certainty: 'likely', says: unauthenticated, family: true },
  { code: 'calendar.auth_error', certainty: 'likely', says: invalidCredentials, at: ['calendar'] },
  { code: 'api.invalid_credentials', certainty: 'likely', says: invalidCredentials, at: ['api'] },
  { code: 'api.invalid_credentials', certainty: 'likely', says: resetCredentials },
  { code: 'api.invalid_credentials', certainty: 'likely', says: unauthorized, at: ['google'] },
  { code: 'calendar.bad_request', certainty: 'likely', says: badCall, at: ['calendar'], family: true },
  { code: 'api.bad_request', certainty: 'likely', says: badCall, family: true },
  { code: 'calendar.not_found', certainty: 'likely', says: notFound, at: ['calendar'] },
  { code: 'api.not_found', certainty: 'likely', says: notFound },
  { code: 'calendar.rate_limit_exceeded', certainty: 'likely', says: limited, at: ['calendar'] },
  { code: 'api.rate_limited', certainty: 'likely', says: limited, at: ['api'] },
  // `Erreur 403 : Rate Limit Exceeded` has the form of a page's error, but no page says so.
  { code: 'api.rate_limited', certainty: 'possible', says: limited, at: ['authorize'] },
  // Its page is the token endpoint's; in words alone it is an API's.
  { code: 'token.rate_limited', certainty: 'likely', says: page('user rate limit exceeded', 403) },
  { code: 'token.rate_limited', certainty: 'likely', says: userRate, at: ['token'] },
  { code: 'api.rate_limited', certainty: 'likely', says: /user rate limit exceeded(?! user rate| error 403)/i },
  { code: 'token.rate_limited', certainty: 'likely', says: sorry, at: ['token'] },
  { code: 'token.rate_limited', certainty: 'likely', says: unusualTraffic, at: ['token'] },
  { code: 'network.unusual_traffic', certainty: 'certain', says: unusualTraffic },
  { code: 'network.unusual_traffic', certainty: 'likely', says: sorry, at: ['google'] },
  { code: 'token.server_error', certainty: 'likely', says: temporary, at: ['token'] },
  { code: 'calendar.server_error', certainty: 'likely', says: temporary, at: ['calendar'] },
  { code: 'api.server_error', certainty: 'likely', says: temporary },
  { code: 'token.server_error', certainty: 'likely', says: thatsAll, at: ['token', 'authorize'] },
  {
    code: 'token.server_error',
    certainty: 'possible',
    says: /(?:authenticat|authori[sz]|sign(?:ing)?[ -]?in|log(?:ging)?[ -]?in)[^]{0,200}?5\d\d\.? that's an error\W{1,9}there was an error\. please try again later\. that's all we know/i,
  },
  { code: 'api.server_error', certainty: 'likely', says: thatsAll },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: /internal \(500\): internal error|500: internal: internal error/i,
  },
  { code: 'calendar.rate_limit_exceeded', certainty: 'likely', says: exhausted, at: ['calendar'] },
  { code: 'api.rate_limited', certainty: 'likely', says: exhausted },
];

const forbiddenPage = page('forbidden', 403);
/** What Drive, its libraries and viewers say. */
const notYours = anyOf(
  'i',
  /insufficient permissions for (?:the specified parent|this file)/,
  /does not have sufficient permissions for (?:this )?file/,
  /has not installed the app with client id/,
  /sheet is private\. use authentication/,
  /make sure the project exists and your account has permission to access it/,
  // A page of Google's.
  /we're sorry, but you do not have access to this page/,
  // Service Usage.
  /not found or permission denied for service\(s\)/,
);

/** Google's own sentences that say no more than the status they go along with. */
const ownWords: readonly Rule[] = [
  { code: 'api.invalid_credentials', certainty: 'likely', says: page('unauthorized', 401), family: true },
  { code: 'calendar.forbidden', certainty: 'likely', says: forbiddenPage, at: ['calendar'], family: true },
  { code: 'api.forbidden', certainty: 'likely', says: forbiddenPage, family: true },
  { code: 'api.not_found', certainty: 'likely', says: page('not found', 404), family: true },
  { code: 'api.forbidden', certainty: 'likely', says: notYours, family: true },
  { code: 'api.login_required', certainty: 'likely', says: /invalid iap credentials: empty token/i },
  { code: 'api.invalid_credentials', certainty: 'likely', says: /invalid iap credentials/i, family: true },
  { code: 'api.rate_limited', certainty: 'likely', says: /too many login attempts/i, at: ['gmail'] },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /(?:gspread|pygsheets)\.exceptions\.spreadsheetnotfound|(?<![\w.]|except ?\(?)spreadsheetnotfound(?=: |\s{0,9}(?:$|\n))|no application was found for the given package name/i,
    family: true,
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: /file not found: ?\.?(?!undefined\b)[\w-]{10,80}/i,
    at: ['google'],
  },
  {
    // Of a variable that held nothing: every program's.
    code: 'api.not_found',
    certainty: 'likely',
    says: /file not found: ?(?:undefined|null|none|\.)(?![\w/-])/i,
    at: ['api'],
  },
  {
    // Go's retryablehttp, which keeps the last answer to itself.
    code: 'api.server_error',
    certainty: 'possible',
    says: /(?:get|post|put|patch|delete) "?https:\/\/[\w.-]{1,60}\.googleapis\.com\/\S{0,400} giving up after \d{1,3} attempt/i,
    also: [{ code: 'api.rate_limited' }, { code: 'network.failed' }],
    family: true,
  },
  { code: 'calendar.forbidden', certainty: 'possible', says: noPermission, at: ['calendar'], family: true },
  { code: 'api.forbidden', certainty: 'possible', says: noPermission, family: true },
  { code: 'api.not_found', certainty: 'likely', says: noEntity, family: true },
  { code: 'gmail.failed_precondition', certainty: 'likely', says: precondition, at: ['gmail'] },
  { code: 'api.failed_precondition', certainty: 'possible', says: precondition, family: true },
];

/** Such sentences that other programs have, too. */
const general = at(
  ['google'],
  [
    {
      code: 'api.forbidden',
      certainty: 'likely',
      says: anyOf(
        'i',
        /serviceforbiddenexception/,
        // Google's action for GitHub, where its reason is cut off.
        /failed to generate google cloud (?:oauth 2\.0 )?(?:access|id) token(?: for \S{1,120})?["'.]{0,3}(?:\s{0,9}$|\n)/,
        /client does not have sufficient permission/,
        // Container Registry, as Docker prints it.
        /denied: permission denied for "/,
        /failed to fetch oauth token: unexpected status[^\n]{0,200}?: 403\b/,
        /pull access denied for \S{0,80}(?:gcr\.io|pkg\.dev)/,
      ),
      family: true,
    },
    // Container Registry and Artifact Registry, by Docker and Kubernetes.
    {
      code: 'api.invalid_credentials',
      certainty: 'likely',
      says: anyOf(
        'i',
        /requested repository does not match bearer token resource/,
        /failed to fetch oauth token: unexpected status[^\n]{0,200}?: 401\b/,
        /unauthorized: not authorized\b/,
      ),
      family: true,
    },
    {
      code: 'api.login_required',
      certainty: 'likely',
      says: anyOf(
        'i',
        /unauthorized: "?authentication required(?!; ?\[map\[type:repository class: name:library)/,
        /failed to fetch anonymous token: unexpected status/,
        /no basic auth credentials\b/,
      ),
      family: true,
    },
    { code: 'api.not_found', certainty: 'likely', says: /gdata\.util\.resourcenotfoundexception/i, family: true },
    { code: 'token.invalid_grant', certainty: 'possible', says: rfcGrant, family: true },
    { code: 'calendar.login_required', certainty: 'likely', says: loginRequired, at: ['calendar'] },
    { code: 'api.login_required', certainty: 'likely', says: loginRequired },
    {
      code: 'api.server_error',
      certainty: 'likely',
      says: anyOf(
        'i',
        /internal error encountered/,
        /experienced an internal error\b/,
        /google::apis::servererror/,
        /(?<=["':>] ?)backend error(?=["'.,\n]| code|$)/,
        // gspread, which meets a page where it wants an answer.
        /gspread[\\/]exceptions\.py[^]{0,800}?jsondecodeerror\b/,
        /the service is currently unavailable\b/,
        /the service was unable to fulfill your request/,
        /deadline expired before operation could complete/,
        // BigQuery.
        /an internal error occurred and the request could not be completed/,
        /error encountered during execution\. retrying may solve the problem/,
      ),
    },
    { code: 'api.bad_request', certainty: 'likely', says: invalidArgument, family: true },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: anyOf(
        'i',
        /server cannot process the request because it is malformed/,
        /post requests require a content-length header/,
        /your client issued a request that was too large/,
        // An upload to Drive.
        /the specified parent is not a folder/,
        /metadata part is too large/,
        // Photos.
        /invalid media item id\b/,
      ),
      family: true,
    },
    // A file of a script that the Apps Script API cannot read.
    { code: 'api.bad_request', certainty: 'likely', says: /syntax ?error: [^\n]{3,120}? line: \d{1,5} file: \w/i },
    { code: 'api.not_offered', certainty: 'possible', says: noSuchPage, family: true },
    // The web services of Maps, where nothing stands beside it.
    { code: 'api.refused', certainty: 'possible', says: /(?<reason>request_?denied)(?![\w(])/i, family: true },
    { code: 'api.quota_exceeded', certainty: 'likely', says: /quota_limit_value\W{1,6}0\b/i, family: true },
  ],
);

/** Names in no list, by what they are made of: Google adds reasons without asking. */
const unlisted: readonly Rule[] = [
  { code: 'api.not_found', certainty: 'possible', unlisted: /not_?found$/i, family: true },
  {
    code: 'api.account_state_invalid',
    certainty: 'possible',
    unlisted: /suspended|(?:account|user).{0,12}(?:disabled|deleted)|disapproved/i,
    family: true,
  },
  {
    code: 'api.domain_policy',
    certainty: 'possible',
    unlisted: /by_?admin|(?:domain|org).{0,12}policy/i,
    family: true,
  },
  {
    code: 'api.gone',
    certainty: 'possible',
    unlisted: /(?:edit|upload)_?(?:expired|deleted)|_gone$|no_?longer_?available/i,
    family: true,
  },
  {
    code: 'api.server_error',
    certainty: 'possible',
    unlisted:
      /internal_?(?:api_?|server_?)?error|^unexpected_?(?:error|internal)|server_?(?:error|busy|unavailable)|transient|database_?error|(?:try|retry)_?(?:again_?)?later/i,
    family: true,
  },
  {
    code: 'api.not_offered',
    certainty: 'possible',
    unlisted: /not_?(?:supported|implemented|visible)/i,
    family: true,
  },
  {
    code: 'api.failed_precondition',
    certainty: 'possible',
    unlisted:
      /not_?(?:enabled|accepted|ready|linked|registered|met)|under_?\w{0,12}hold|ineligible|not_?eligible|^no_?\w{2,20}_?account$/i,
    family: true,
  },
  { code: 'api.conflict', certainty: 'possible', unlisted: /./, status: [409], family: true },
  {
    code: 'api.quota_exceeded',
    certainty: 'possible',
    unlisted: /(?:limit|quota).{0,40}(?:exceeded|reached)|exceeds?.{0,24}(?:limit|quota)|too_?(?:many|deep)/i,
    family: true,
  },
  {
    code: 'api.conflict',
    certainty: 'possible',
    unlisted: /duplicate|already|conflict|in_?use$|not_?unique/i,
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'possible',
    unlisted:
      /permission|forbidden|not_?(?:allowed|authorized|permitted)|denied|cannot|(?:comments|chat|rating)_?disabled/i,
    family: true,
  },
  {
    code: 'api.bad_request',
    certainty: 'possible',
    unlisted: /invalid|malformed|missing|required|incompatible/i,
    family: true,
  },
  // Of the older form, where 400 means the request; AIP-193 has it for what is not set up, too.
  {
    code: 'api.bad_request',
    certainty: 'possible',
    unlisted: /^[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,6}$/,
    status: [400],
    family: true,
  },
  { code: 'api.not_found', certainty: 'possible', unlisted: /./, status: [404], family: true },
  { code: 'api.conflict', certainty: 'possible', unlisted: /./, status: [412], family: true },
  { code: 'api.gone', certainty: 'possible', unlisted: /./, status: [410], family: true },
  { code: 'api.refused', certainty: 'possible', unlisted: /./, family: true },
];

/** `status` of AIP-193 where no reason stands beside it. */
const statuses: readonly Rule[] = [
  { code: 'calendar.not_found', certainty: 'likely', error: ['NOT_FOUND'], at: ['calendar'], family: true },
  { code: 'api.not_found', certainty: 'likely', error: ['NOT_FOUND'], family: true },
  { code: 'calendar.auth_error', certainty: 'likely', error: ['UNAUTHENTICATED'], at: ['calendar'], family: true },
  { code: 'api.invalid_credentials', certainty: 'likely', error: ['UNAUTHENTICATED'], family: true },
  { code: 'calendar.forbidden', certainty: 'possible', error: ['PERMISSION_DENIED'], at: ['calendar'], family: true },
  { code: 'api.forbidden', certainty: 'possible', error: ['PERMISSION_DENIED'], family: true },
  { code: 'api.bad_request', certainty: 'likely', error: ['INVALID_ARGUMENT', 'OUT_OF_RANGE'], family: true },
  { code: 'api.failed_precondition', certainty: 'likely', error: ['FAILED_PRECONDITION'], family: true },
  { code: 'api.conflict', certainty: 'likely', error: ['ABORTED', 'ALREADY_EXISTS'], family: true },
  { code: 'api.not_offered', certainty: 'certain', error: ['UNIMPLEMENTED'] },
];

const calendarStatuses = at(
  ['calendar'],
  [
    { code: 'calendar.bad_request', certainty: 'likely', status: [400], family: true },
    { code: 'calendar.auth_error', certainty: 'likely', status: [401], family: true },
    { code: 'calendar.forbidden', certainty: 'possible', status: [403], family: true },
    { code: 'calendar.not_found', certainty: 'likely', status: [404], family: true },
  ],
);

const directoryStatuses = at(
  ['directory'],
  [
    { code: 'directory.bad_request', certainty: 'likely', status: [400], family: true },
    { code: 'directory.not_found', certainty: 'likely', status: [404], family: true },
  ],
);

const apiStatuses = at(
  ['api'],
  [
    { code: 'api.bad_request', certainty: 'likely', status: [400, 411, 413, 414, 416, 422], family: true },
    { code: 'api.invalid_credentials', certainty: 'likely', status: [401], family: true },
    { code: 'api.forbidden', certainty: 'possible', status: [403], family: true },
    { code: 'api.not_found', certainty: 'likely', status: [404], family: true },
    { code: 'api.conflict', certainty: 'likely', status: [409, 412], family: true },
    { code: 'api.gone', certainty: 'likely', status: [410], family: true },
  ],
);

/** In this order, and behind all others: what goes along with narrower signs, or is all that is known. */
export const wideRules: readonly Rule[] = [
  ...trouble,
  ...sentences,
  ...ownWords,
  ...general,
  ...unlisted,
  ...statuses,
  ...calendarStatuses,
  ...directoryStatuses,
  ...apiStatuses,
  ...requestRules,
];
