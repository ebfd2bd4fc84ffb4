import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** Sentences that nobody but one of Google Cloud's services has. */
const own: readonly Rule[] = [
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    says: anyOf(
      'i',
      /compute engine api is not enabled for project/,
      /some of the apis are disabled\. enable the api at https:\/\/console/,
    ),
  },
  {
    code: 'api.service_disabled',
    certainty: 'certain',
    says: /api \[[\w.-]{3,60}\.googleapis\.com\] not enabled on project/i,
  },
  {
    code: 'api.iam_permission_denied',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Cloud Functions, Run and Build, of the account that they are to run as.
      /missing (?:necessary )?permissions? ['"`]?iam\.serviceaccounts\.actas/,
      /does not have permission to act as service account/,
      /requires the \w{2,40}\.\w{2,60}\.\w{2,60} permission/,
      /permission ['"`]?\w{2,40}\.\w{2,60}\.\w{2,60}['"`]? (?:is )?(?:denied|missing)/,
      /lacks iam permission ['"`]?\w{2,40}\.\w{2,60}\.\w{2,60}/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /permission denied on [^\n]{3,200}? \(or (?:it|the resource) may not exist\)/,
      /access denied: (?:project|dataset|table|view|routine|job|connection|reservation) [\w:.-]{3,120}: /,
      /access denied: bigquery bigquery: /,
      // gcloud.
      /permissions error fetching application \[/,
      /does not have permission to access [\w.-]{1,40} instance \[/,
    ),
    family: true,
  },
  { code: 'api.daily_limit_exceeded', certainty: 'certain', says: /exceeded (?:your )?daily quota for\b/i },
  // Firestore, by the rules of the database.
  { code: 'api.forbidden', certainty: 'likely', says: /missing or insufficient permissions\b/i, family: true },
  {
    code: 'api.organization_policy',
    certainty: 'certain',
    says: /operation denied by org(?:anization)? policy/i,
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: anyOf(
      'i',
      /not allowed in the free tier/,
      /(?:closed|delinquent|disabled) billing account/,
      /billing is disabled for project/,
    ),
  },
  {
    code: 'api.not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Pub/Sub.
      /(?:resource not found|subscription does not exist|topic not found) \(resource=/,
      // BigQuery.
      /not found: (?:table|dataset|job|model|routine|view|reservation|project) [\w:.-]{3,160}/,
      // Cloud Tasks; Secret Manager.
      /queue does not exist\. if you just created the queue/,
      /secret (?:version )?\[?projects\/\S{3,160} not found/,
      // Compute Engine, and what took its words.
      /(?:the )?resource ['"`]projects\/[^'"`\n]{3,300}['"`] (?:was|is) not found/,
      // Cloud Storage.
      /no such object: \S{3,300}/,
      /storage: (?:object|bucket) doesn't exist/,
      // Container Registry.
      /manifest unknown: failed to fetch "/,
      // Gemini and Vertex AI.
      /models\/[\w.-]{1,80} is not found for api version \w{1,20}/,
      /model [\w.-]{1,80} is not found for api version \w{1,20}/,
      /publisher model [`'"]?projects\/\S{3,200} (?:was|is) not found/,
      /model ['"`]?(?:models\/)?gemini[\w.-]{1,60}['"`]? (?:was |is )?not found/,
      /this model models\/[\w.-]{1,80} is no longer available/,
      // Firestore.
      /project [\w:.-]{3,60} does not exist or it does not contain an active (?:cloud )?datastore/,
      /the database \(default\) does not exist for project/,
    ),
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /resource already exists in the project \(resource=/,
      /already exists: (?:table|dataset|job|model|routine|view) [\w:.-]{3,160}/,
      /(?:the )?resource ['"`]projects\/[^'"`\n]{3,300}['"`] already exists/,
      // Cloud Storage.
      /bucket you tried to (?:create|delete) (?:is not empty|already|was)/,
      /requested bucket name is not available\. the bucket namespace/,
      /previous request to create the named bucket succeeded/,
      /at least one of the pre-?conditions you specified did not hold/,
      // IAM.
      /there were concurrent policy changes\. please retry/,
      // Firestore.
      /too much contention on these (?:documents|datastore entities)/,
      // BigQuery.
      /could not serialize access to table \S{3,160} due to concurrent update/,
      /transaction is aborted due to concurrent update/,
    ),
  },
  {
    code: 'api.quota_exceeded',
    certainty: 'certain',
    says: anyOf(
      'i',
      /quota exceeded: your (?:project|table|user|\w{2,20})\b/,
      /quota exceeded for total allowable/,
      /scale\.up\.error\.(?:quota\.exceeded|ip\.space\.exhausted)/,
      /quota ['"`]?[A-Z]{2,20}(?:_[A-Z\d]{1,20}){0,6}['"`]? exceeded\. limit/,
      /insufficient (?:regional|project|zonal) quota to satisfy request/,
      /has insufficient quota\(s\) to execute this workflow/,
      /maximum number of service accounts on project reached/,
      /you have exhausted your capacity on this model/,
    ),
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: anyOf(
      'i',
      /exceeded rate limits: /,
      /prediction request quota exceeded/,
      /exceed(?:s|ed) the rate limit for (?:object|creating|bucket|updat|chang)/,
      /resource exhausted\. please try again later\. please refer to https:\/\/cloud\.google/,
    ),
  },
  {
    code: 'api.key_invalid',
    certainty: 'certain',
    says: /api key not found\. please pass a valid api key|api key was reported as leaked/i,
  },
  {
    code: 'api.server_error',
    certainty: 'likely',
    says: anyOf(
      'i',
      /no capacity available for model gemini/,
      /zone 'projects\/\S{3,120}' does not have enough resources available/,
      /zone_resource_pool_exhausted/,
      /an internal error has occurred\. please retry or report in https:\/\/developers\.generativeai/,
      /job encountered an error during execution\. retrying the job may solve/,
    ),
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Secret Manager, Cloud KMS.
      /secret (?:version )?\[?projects\/\S{3,160} is in (?:disabled|destroyed) state/,
      /cryptokeyversions\/\d{1,6} is not enabled, current state is/,
      // Firestore.
      /the query requires an? (?:\w{3,20} )?index\. (?:you can create it here|that index)/,
      /api is not available for firestore in datastore mode/,
      /api is not available for datastore mode/,
      // Cloud Storage.
      /is subject to bucket's retention policy/,
      /is under active (?:temporary|event-based) hold/,
    ),
  },
  {
    code: 'api.bad_request',
    certainty: 'likely',
    says: anyOf(
      'i',
      /you have passed an invalid argument to the service \(argument=/,
      // BigQuery.
      /error while reading data, error message: /,
      /json table encountered too many errors, giving up/,
      /cannot read (?:and write )?in (?:different )?locations?: /,
      /provided schema does not match table /,
      /the destination table has no schema/,
      /streaming to metadata partition of column based partitioning table/,
      /cannot query over table '[^'\n]{3,160}' without a filter over column/,
      /would affect rows in the streaming buffer, which is not supported/,
      /too many partitions produced by query/,
      /array specified for non-repeated field/,
      /(?:cannot add fields|field \w{1,60} has changed (?:type|mode))[ (]/,
      /table "[^"\n]{1,120}" missing dataset while no default dataset/,
      // Cloud Storage.
      /cannot (?:insert legacy acl|use acl api|get legacy acl|update access control)[^\n]{0,80} when uniform bucket-level access is enabled/,
      // Compute Engine.
      /invalid value for field '[\w.[\]]{3,120}': /,
      // Gemini and Vertex AI.
      /generatecontentrequest\.\w{3,30}/,
      /unable to submit request because /,
      /please ensure that (?:multiturn requests|function (?:call|response) turn|single turn requests|the number of function)/,
      /input token count (?:\(\d{1,9}\) )?exceeds the maximum number of tokens/,
      /developer instruction is not enabled for models\//,
      // Translation, Speech, Vision.
      /invalid recognition ['"]?(?:config|audio)['"]?: /,
      /sync input too long\. for audio longer than/,
    ),
    family: true,
  },
  {
    code: 'api.location_not_supported',
    certainty: 'certain',
    says: /(?:image generation|model|gemini) is not available in your (?:country|region)/i,
  },
];

/** Container Registry and Artifact Registry, as Docker, Kubernetes and kaniko print them. */
const registries: readonly Rule[] = [
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /failed to fetch anonymous token: [^\n]{0,200}(?:gcr\.io|pkg\.dev)[^\n]{0,300}40[13]\b/i,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /(?:gcr\.io|docker\.pkg\.dev)\/v2\/[^\s"]{0,400}"?: (?:unauthorized|(?:unexpected status[^\n]{0,40} )?401)\b/i,
    family: true,
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: /(?:gcr\.io|docker\.pkg\.dev)\/v2\/[^\s"]{0,400}"?: (?:denied|(?:unexpected status[^\n]{0,40} )?403)\b/i,
    family: true,
  },
];

/** What pip, npm and Maven say before Artifact Registry. */
const packages: readonly Rule[] = [
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /http error 403 while getting https:\/\/[\w-]{3,40}\.pkg\.dev/,
      /403 forbidden - (?:get|put) https:\/\/[\w-]{3,40}\.pkg\.dev/,
      /permission denied on remote repository \(or it may not exist\)/,
    ),
    family: true,
  },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: anyOf(
      'i',
      /(?:http error )?401 (?:error, credentials not correct for|while getting) https:\/\/[\w-]{3,40}\.pkg\.dev/,
      /unable to authenticate, your authentication token seems to be invalid(?=[^]{0,300}\.pkg\.dev)/,
    ),
    family: true,
  },
];

/** How Rust's tonic words a status. */
const ofTonic: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.forbidden',
      certainty: 'likely',
      says: /caller does not have permission to execute the specified operation/i,
      family: true,
    },
    { code: 'api.not_found', certainty: 'likely', says: /some requested entity was not found/i, family: true },
    {
      code: 'api.invalid_credentials',
      certainty: 'likely',
      says: /request does not have valid authentication credentials/i,
      family: true,
    },
    { code: 'api.bad_request', certainty: 'likely', says: /client specified an invalid argument/i, family: true },
    { code: 'api.conflict', certainty: 'likely', says: /some entity that we attempted to create already exists/i },
    { code: 'api.rate_limited', certainty: 'likely', says: /some resource has been exhausted/i, family: true },
    {
      code: 'api.failed_precondition',
      certainty: 'likely',
      says: /system is not in a state required for the operation's execution/i,
      family: true,
    },
  ],
);

/** Such as other clouds could have, too: they count where Google is named. */
const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.invalid_credentials',
      certainty: 'likely',
      says: /unauthorized: (?:failed authentication|authentication failed)/i,
      family: true,
    },
    {
      code: 'api.forbidden',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Pub/Sub.
        /user not authorized to perform this action/,
        /not authorized for this action/,
        /policy update access denied/,
        /error\(\d{4}\): (?:permission denied|actor does not)/,
        /not authorized to (?:read|access) activity records/,
        // Tag Manager.
        /not found or permission denied\b/,
        /project is not allowed to use publisher model/,
        /does not have access to (?:model|publisher model|bucket)\b/,
      ),
      family: true,
    },
    {
      code: 'api.not_found',
      certainty: 'likely',
      says: anyOf(
        'i',
        /the specified bucket does not exist/,
        /name unknown: repository "[^"\n]{1,80}" not found/,
        /(?:storage )?bucket not found: /,
        /unknown service account\b/,
        /service account \S{3,120}\.gserviceaccount\.com does not exist/,
      ),
      family: true,
    },
    {
      code: 'api.server_error',
      certainty: 'likely',
      says: anyOf(
        'i',
        /the model is overloaded\. please try again later/,
        /model is currently experiencing high demand/,
        /an internal error has occurred\. please retry or report/,
        /service has encountered an (?:internal )?error\. please try again/,
      ),
    },
    {
      code: 'api.quota_exceeded',
      certainty: 'likely',
      says: anyOf(
        'i',
        /you exceeded your current quota, please check your plan/,
        /resources exceeded during query execution/,
        /quota limit '[\w ./-]{3,80}' has been exceeded/,
      ),
      family: true,
    },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: anyOf(
        'i',
        /request payload size exceeds the limit: \d/,
        /bad image data\b/,
        /policy members must be of the form/,
        /is of an unknown type\. please set a valid type prefix for the member/,
        /user project specified in the request is invalid/,
        /invalid function service account requested/,
        // googleapiclient for Python.
        /missing required parameter "[a-z]\w{1,40}"/,
        // BigQuery.
        /unrecognized name: [^\n]{1,80} at \[\d/,
        /syntax error: [^\n]{3,160} at \[\d/,
        /no matching signature for (?:operator|function|aggregate)/,
        /query without from clause|query column \d{1,3} has type/,
        /bad language pair\b/,
        /we can not access the url currently\. please download/,
        /role \S{3,80} is not supported for this resource/,
        sequence('i', /invalid (?:bucket name|project id|table id|dataset id|model name|resource name)/, /:? ['"`]/),
      ),
      family: true,
    },
  ],
);

/** What Google Cloud's services say of what they were asked for, each in its own words. */
export const cloudServiceRules: readonly Rule[] = [...own, ...registries, ...packages, ...ofTonic, ...general];
