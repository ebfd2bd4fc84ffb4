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
      /missing (?:the )?(?:necessary |following |required )?(?:iam )?permissions?:? ['"`[]{0,2}(?!android|com|java|org|net)\w{2,40}\.[a-z]{2,60}\.[a-z]{2,60}\b/,
      /(?:does not|do not|doesn't|don't) have permission to act as (?:(?:this )?service[_ ]account|'[^'\n]{3,120}gserviceaccount)/,
      /requires the \w{2,40}\.\w{2,60}\.\w{2,60} permission/,
      /permission ['"`]?\w{2,40}\.\w{2,60}\.\w{2,60}['"`]? (?:is )?(?:denied|missing)/,
      /caller lacks permission \w{2,40}\.\w{2,60}\.\w{2,60}/,
      /google cloud run service agent must have permission to read the image/,
      /lacks \{run\.routes\.invoke\} permission/,
      /lacks iam permission ['"`]?\w{2,40}\.\w{2,60}\.\w{2,60}/,
    ),
  },
  {
    code: 'api.project_not_usable',
    certainty: 'certain',
    says: anyOf(
      'i',
      /not allowed in the free tier/,
      /billing must be enabled for activation of service/,
      /(?:closed|delinquent|disabled) billing account(?=["'`.,;)]|\s{0,4}(?:\n|$))/,
      /billing is disabled for project/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      /permission denied on [^\n]{3,200}? \(or (?:it|the resource) may not exist\)/,
      /access denied: bigquery bigquery: /,
      /location \S{3,60} is not found or access is unauthorized\b/,
      // Firestore's emulator.
      /metadata operations require admin authentication\b/,
      // The console.
      /permission denied\. review your iam permissions or contact your admin/,
      // Cloud SQL.
      /automatic iam authentication via the auth-proxy requires an iam-authenticated user/,
      // Container Registry, as Docker and kaniko print it.
      /token exchange failed for project '/,
      /failed to push to destination \S{0,80}(?:gcr\.io|pkg\.dev)[^\n]{0,200}?: denied\b/,
      // Cloud SQL.
      /not authorized to access instance: (?=[\w.-]{1,60}:)/,
      // gcsfuse.
      /bad credentials for bucket "/,
      // gcloud.
      /permissions error fetching application \[/,
      /does not have permission to access [\w.-]{1,40} instance \[/,
    ),
    family: true,
  },
  { code: 'api.daily_limit_exceeded', certainty: 'certain', says: /exceeded (?:your )?daily quota for\b/i },
  {
    code: 'api.organization_policy',
    certainty: 'certain',
    says: /operation denied by org(?:anization)? policy/i,
  },
  {
    code: 'api.not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Pub/Sub.
      /(?:resource not found|subscription does not exist|topic not found) \(resource=/,
      // Cloud Tasks; Secret Manager.
      /queue does not exist\.(?: if you just created the queue|(?<=(?:tasks|not_found|\(5\)|code = notfound)[^]{1,200}))/,
      /secret (?:version )?\[?projects\/\S{3,160} not found/,
      // Compute Engine, and what took its words.
      /(?:the )?resource ['"`]projects\/[^'"`\n]{3,300}['"`] (?:was|is) not found/,
      // Vertex AI; gcsfs; Dataflow; Identity-Aware Proxy; Dialogflow.
      /unknown model publishers\/\w{2,40}\/models\//,
      /bucket \S{3,63} does not exist\. ?create bucket with the/,
      /unable to rename output files from gs:\/\//,
      /4047: 'failed to lookup instance'/,
      /canonicalcodeexception: agent not found/,
      // Cloud Storage.
      /no such object: \S{3,300}/,
      /storage: (?:object|bucket) doesn't exist/,
      // IAM.
      /principal (?:user|serviceaccount|group|domain):\S{3,120} does not exist/,
      // Container Registry.
      /manifest unknown: failed to fetch "/,
      // Cloud Run.
      /resource '[^'\n]{1,80}' of kind '[a-z]{3,20}' in region '[\w-]{2,30}' in project '/,
      /model ['"`]?(?:models\/)?gemini[\w.-]{1,60}['"`]? (?:was |is )?not found/,
    ),
  },
  {
    code: 'api.conflict',
    certainty: 'likely',
    says: anyOf(
      'i',
      /resource already exists in the project \(resource=/,
      /requested entity already exists\b/,
      /(?:the )?resource ['"`]projects\/[^'"`\n]{3,300}['"`] already exists/,
      /cloud sql instance already exists\b/,
      // Spanner.
      /transaction was aborted\. it was wounded by/,
      // Cloud Tasks; Cloud SQL; Kubernetes Engine.
      /task with this name existed too recently/,
      /(?:task|queue) cannot be created because a (?:task|queue) with this name/,
      /instance or operation is not in an appropriate state to handle/,
      /operation failed because another operation was already in progress/,
      /cluster is running incompatible operation\b/,
      /operation operation-\S{1,80} is currently (?:\w{5,20}ing) (?:cluster|node ?pool) /,
      // App Engine; Spanner.
      /cannot operate on apps\/\S{3,160} because an operation is already in progress/,
      /row \[[^\]\n]{1,120}\] in table \w{1,80} already exists/,
      // Cloud Storage.
      /bucket you tried to (?:create|delete) (?:is not empty|already|was)/,
      /requested bucket name is not available\. the bucket namespace/,
      /previous request to create the named bucket succeeded/,
      /at least one of the pre-?conditions you specified did not hold/,
      // IAM, Compute Engine.
      /there were concurrent policy changes\b/,
      /service account \S{3,80} already exists within project/,
      /supplied fingerprint does not match current/,
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
      /quota exceeded for total allowable/,
      /scale\.up\.error\.(?:quota\.exceeded|ip\.space\.exhausted)/,
      /quota ['"`]?[a-z][a-z\d]{1,20}(?:[_-][a-z\d]{1,20}){0,6}['"`]? exceeded\. limit/,
      /following quota metrics exceed quota limits: /,
      /insufficient (?:regional|project|zonal) quota to satisfy request/,
      /has insufficient quota\(s\) to execute this workflow/,
      /maximum number of service accounts on project reached/,
      /you have exhausted your capacity on this model/,
      /cloud billing quota exceeded/,
      /(?:deployment|build|project|operation) has exceeded (?:the |its |your )?quota\b/,
      // Spanner.
      /transaction contains too many mutations\b/,
      // IAM.
      /number of members in the policy \(\d/,
      /a maximum of \d{1,3} keys can be created(?=["'`]|\.?\s{0,4}(?:\n|$)| (?:for|per|on) (?:each |this |a |the )?(?:service )?account)/,
      // Dataflow; Cloud Build.
      /unable to bring up enough workers: minimum/,
      // BigQuery.
      /too many dml statements outstanding against table/,
      // Cloud Run.
      /request was aborted because there was no available instance/,
      /quota violated: \w{3,60} requested: \d/,
      /due to quota restrictions, (?:cloud build )?(?:cannot|can't) (?:run|be run|create) builds?|due to quota restrictions, cloud build cannot be run/,
    ),
  },
  {
    code: 'api.rate_limited',
    certainty: 'certain',
    says: anyOf(
      'i',
      /prediction request quota exceeded/,
      // BigQuery's Storage Write API.
      /request '\w{3,40}' from role '[\w-]{3,60}' throttled/,
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
      /deadline expired before operation could complete/,
      /(?:service)?unavailable: (?:503 )?the service is currently unavailable/,
      /internal error\. please try again or contact google support/,
      /zone 'projects\/\S{3,120}' does not have enough resources available/,
      /zone_resource_pool_exhausted/,
      // Datastore.
      /datastore operation timed out, or the data was temporarily unavailable/,
      /an internal error has occurred\. please retry or report in https:\/\/developers\.generativeai/,
      /job encountered an error during execution\. retrying the job may solve/,
    ),
  },
  {
    code: 'api.failed_precondition',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Resource Manager.
      /(?:org_must_invite_external_owners|solo_must_invite_owners|solo_require_tos_acceptor)\b/,
      // Compute Engine.
      /resource ['"`]projects\/[^'"`\n]{3,300}['"`] is (?:not ready|already being used by)/,
      /(?:the )?app engine application must be created before/,
      // Cloud SQL, and its connectors; Composer; Pub/Sub.
      /cloud sql instance \S{3,120} does not have any ip addresses matching preference/,
      /incorrect service networking config for instance/,
      /environment could not complete its creation process/,
      /does not have message ordering enabled/,
      /with (?:an )?ordering key when message ordering (?:is|was) not enabled/,
      // Container Registry.
      /container registry is deprecated and shutting down, please/,
      /gcr\.io repo does not exist\b/,
      /network doesn't have at least 1 private services connection/,
      // Cloud Storage.
      /(?:not allowed since )?public access prevention is enforced(?! (?:on|for|by|in|at)\b)/,
      // Spanner, and its emulator.
      /cannot (?:read or query using a transaction after|start a read or query within a transaction after)/,
      /the emulator only supports one transaction at a time/,
      // Secret Manager, Cloud KMS.
      /cryptokeyversion is pending (?:import|generation)/,
      /secret (?:version )?\[?projects\/\S{3,160} is in (?:disabled|destroyed) state/,
      /cryptokeyversions\/\d{1,6} is not enabled, current state is/,
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
      // Pub/Sub, Cloud Tasks, Monitoring, Logging.
      /you have passed (?:an invalid argument|a (?:subscription|topic|snapshot|schema)) [^\n]{3,90}\((?:argument|resource|name)=/,
      /invalid (?:\[\w{3,20}\] name|resource name given): ?\(name=|invalid resource name given \(name=/,
      /some acknowledgement ids in the request were (?:invalid|out of date)/,
      /supplied http url is not registered in the subscription's parent project/,
      /field \S{2,80} had an invalid value\b/,
      /the value for \w{3,40} is too (?:small|large)\. you passed/,
      /one or more (?:timeseries could not be written|points were written more frequently)/,
      /the supplied filter (?:does not specify|doesn't)/,
      /(?:unparseable filter|field filter had an invalid value|could not parse filter)\b/,
      /log entry with size [\d.]{1,12}\w? exceeds maximum/,
      // Cloud DNS; Cloud Run; Cloud Build; Cloud Tasks; Cloud Scheduler; Composer.
      /resource record sets? for the zone '[^'\n]{1,80}' cannot be modified/,
      /rrset (?:addition|deletion) contains|entity\.change\.(?:additions|deletions)\[\d/,
      /is not supported in the declared launch stage/,
      /if 'build\.service_account' is specified|build\.service_account must be specified/,
      /in the (?:template|substitution data) (?:"\w{1,60}" )?is not matched in the (?:template|substitution)/,
      /failed unmarshalling build config [^\n:]{1,120}: /,
      /source\.revision must be specified to run this trigger/,
      /(?:queue|task|location|job|project) (?:name|id) must be formatted: ?"/,
      /location ['"`]?\S{3,40}['"`]? is not a valid location\. ?use listlocations/,
      /unsupported image version for new environment/,
      // Pub/Sub; the connectors of Cloud SQL; Datastore.
      /you have not specified an? (?:ack id|topic|subscription|message|project)\w{0,3} in the request/,
      /the request contains no messages\b/,
      /arg '?instance_connection_string'? must have format/,
      /the key path element (?:name|kind) is the empty string/,
      /cannot store untyped entity\b/,
      // Monitoring; IAM; KMS.
      /name must begin with '\{resource_container_type\}/,
      /request was missing field [a-z]\w{1,40}(?:\.\w{1,60}){0,4}\b/,
      /invalid form of account id \S{1,80}\. should be/,
      /the name should be in the form "?projects\//,
      /decryption failed: verify that '?name'? refers to/,
      // BigQuery.
      /project ids must contain 6-63 (?:lowercase )?letters/,
      /read session (?:has )?expired\b(?<=(?:bigquery|storage|rpc|request failed)[^\n]{1,160})/,
      // Dataflow.
      /unable to open template file: ?gs:\/\//,
      // BigQuery.
      /projectid and datasetid must be non-empty/,
      // IAM.
      /role \(?(?:roles|projects|organizations)\/\S{3,120} (?:does not exist in the resource's hierarchy|is not supported for this resource)/,
      /the role name must be in the form/,
      /policy members must be of the form/,
      // BigQuery.
      /errors found while processing rows\. please refer/,
      /append to stream projects\/\S{3,300} failed with status code invalid_argument/,
      /proto field mismatched with bigquery field\b/,
      /(?:schema mismatch due to extra fields? in user schema|source object has fields unknown to bigquery)/,
      /table "[^"\n]{1,120}" missing dataset while/,
      /json table encountered too many errors, giving up/,
      /the destination table has no schema/,
      /streaming to metadata partition of column based partitioning table/,
      /cannot query over table '[^'\n]{3,160}' without a filter over column/,
      /would affect rows in the streaming buffer, which is not supported/,
      /too many partitions produced by query/,
      /array specified for non-repeated field/,
      /(?:cannot add fields|field \w{1,60} has changed (?:type|mode))[ (]/,
      // Cloud Storage.
      /cannot (?:insert legacy acl|use acl api|get legacy acl|update access control)[^\n]{0,80} when uniform bucket-level access is enabled/,
      // Compute Engine.
      /errors?: \[(?:unsupported_operation|invalid_(?:field_value|usage)|condition_not_met)\]: /,
      // Vertex AI.
      /instance\(s\) (?:is|are) allowed per prediction/,
      /unsupported region for vertex ai\b/,
      /list of found errors:\s{1,4}1\. ?field: /,
      // Spanner.
      /previously received a different request with this seqno/,
      // Vision.
      /can ?not access the url currently\. please download the content/,
      // IAM; Cloud SQL.
      /run "gcloud alpha iam policies lint-condition"/,
      /invalid tier \([\w-]{2,60}\) for \(\w{3,20}\) edition/,
      // Speech-to-Text.
      /malordered data received\b/,
      // Container Registry and Artifact Registry.
      /missing image name\. pushes should be of the form docker push/,
      /audio timeout error: long duration elapsed/,
      /exceeded maximum allowed stream duration of \d/,
      /sync input too long\. for audio longer/,
      /inline audio exceeds duration limit/,
      /must use single channel \(mono\) audio/,
      /(?:sample_rate_hertz|audio_channel_count) \(?\d{1,6}\)? in recognitionconfig/,
      // Text-to-Speech.
      /either `?input\.text`? or `?input\.ssml`? is longer/,
      /invalid value for field '[\w.[\]]{3,120}': /,
    ),
    family: true,
  },
];

/** Sentences of Kubernetes Engine and Pub/Sub that other clusters and queues have as well. */
const everybodys: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.conflict',
      certainty: 'likely',
      says: /(?:cluster|node ?pool) \S{1,120} (?:is|currently has) (?:currently )?(?:being )?(?:an? )?(?:operation|upgrad|repair|updat|provision)\w{0,8}/i,
      anyones: true,
    },
    {
      code: 'api.failed_precondition',
      certainty: 'likely',
      says: /message ordering (?:is|was) not enabled/i,
      anyones: true,
    },
  ],
);

/** Container Registry and Artifact Registry, as Docker, Kubernetes and kaniko print them. */
const registries: readonly Rule[] = [
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /failed to push to destination \S{0,80}(?:gcr\.io|pkg\.dev)[^\n]{0,200}?: no token in bearer response|failed to fetch anonymous token: [^\n]{0,200}(?:gcr\.io|pkg\.dev)[^\n]{0,300}40[13]\b|(?:gcr\.io|pkg\.dev)\/[^\n]{0,300}?failed to fetch anonymous token(?=\s{0,9}(?:\n|$))/i,
  },
  { code: 'api.login_required', certainty: 'likely', says: /denied: unauthenticated request\b/i, at: ['google'] },
  {
    code: 'api.invalid_credentials',
    certainty: 'likely',
    says: /login attempt to https:\/\/(?:[\w-]{1,40}\.)?(?:gcr\.io|[\w-]{2,40}\.pkg\.dev|pkg\.dev)\/v2\/ failed with status: 401/i,
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
        /not found or (?:permission denied|access is unauthorized)\b/,
        /current user cannot act as service account/,
        /not authorized to (?:set|get) iam policy/,
        /(?:bucket you tried to create is|bucket name is) a domain name owned by another/,
        /another user owns the domain \S{3,80} or a parent domain/,
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
        /model is currently experiencing high demand/,
        /an internal error has occurred\. please retry or report/,
        /service has encountered an (?:internal )?error\. please try again/,
      ),
    },
    {
      code: 'api.quota_exceeded',
      certainty: 'likely',
      says: anyOf('i', /quota limit '[\w ./-]{3,80}' has been exceeded/),
      family: true,
    },
    {
      code: 'api.bad_request',
      certainty: 'likely',
      says: anyOf(
        'i',
        /request payload size exceeds the limit: \d/,
        /is of an unknown type\. please set a valid type prefix for the member/,
        /please set the type prefix to be \S{0,4}(?:serviceaccount|user|group|domain)/,
        /invalid upload source\b/,
        /user project specified in the request is invalid/,
        /service account \S{3,120} is not a valid member/,
        /content with role ['"`]?\w{3,20}['"`]? (?:can't|should) /,
        /first content should be with role/,
        /invalid function service account requested/,
        // KMS, Cloud Scheduler, Dataproc.
        /decryption failed: the ciphertext is invalid/,
        /schedule or time zone is invalid\b/,
        /multiple validation errors: /,
        // googleapiclient for Python.
        /missing required parameter "[a-z]\w{1,40}"/,
        sequence(
          'i',
          /invalid (?:bucket name|project id|table id|dataset id|model name|resource name|service account)/,
          /:? ['"`(]/,
        ),
        /the specified location constraint is not valid/,
      ),
      family: true,
    },
  ],
);

/** What Google Cloud's services say of what they were asked for, each in its own words. */
export const cloudServiceRules: readonly Rule[] = [
  ...own,
  ...everybodys,
  ...registries,
  ...packages,
  ...ofTonic,
  ...general,
];
