import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What gcloud, gsutil, kubectl, the proxy of Cloud SQL and dbt say themselves, of what they were answered. */
const own: readonly Rule[] = [
  {
    // kubectl and its like, of clusters on Kubernetes Engine; client-go before 1.26 had it built in.
    code: 'credentials.gke_plugin_missing',
    certainty: 'certain',
    says: anyOf(
      'i',
      /exec: executable "?(?:[\w:\\/.-]{0,120}[\\/])?gke-gcloud-auth-plugin(?:\.exe)?"? not found/,
      /exec: "?(?:[\w:\\/.-]{0,120}[\\/])?gke-gcloud-auth-plugin(?:\.exe)?"?: (?:executable file not found|no such file or directory)/,
      /fork\/exec \S{0,120}gke-gcloud-auth-plugin(?:\.exe)?: no such file/,
      /action required: gke-gcloud-auth-plugin, which is needed for continued use of kubectl/,
      /spawn \S{0,120}gke-gcloud-auth-plugin(?:\.exe)? enoent/,
      /no auth provider found for name "gcp"/,
      /the gcp auth plugin has been removed/,
    ),
  },
  {
    code: 'credentials.gke_plugin_missing',
    certainty: 'likely',
    says: /gke-gcloud-auth-plugin(?<!\becho\b[^\n]{0,60})(?:\.exe)?["'`]?:? (?:is |was )?(?:command not found|not found(?: (?:on|in) (?:the |your )?path)?|not installed)(?=["'`.!,)]|\s{0,4}(?:\n|$)| [—-])|command not found: gke-gcloud-auth-plugin\b|'gke-gcloud-auth-plugin' is not recogni[sz]ed as an internal/i,
  },
  {
    code: 'credentials.project_unknown',
    certainty: 'certain',
    says: anyOf(
      'i',
      /the project property (?:is set to the empty string|must be set)/,
      /gcloud has no active project\b|unable to retrieve the active gcloud project/,
      /the required property \[(?:core\/)?project\] is not/,
      // The older libraries for Node.
      /cannot connect to cloud services without a project id/,
      // Pulumi; Vertex AI's libraries.
      /unable to detect a global setting for gcp project/,
      /unable to (?:infer|find) your project\. ?please provide a project id/,
      // Skaffold; Config Connector.
      /unable to guess gcp projectid from image name/,
      /error importing resource: project: required field is not set/,
      /(?:you must|please) (?:specify|set) (?:a|the|your) (?:default )?project(?: id)?[^\n]{0,40}gcloud config set project/,
    ),
  },
  {
    code: 'api.not_found',
    certainty: 'likely',
    says: anyOf(
      'i',
      /no urls matched: ?\S/,
      /(?:the following )?urls? matched no objects or files/,
      /one or more urls matched no objects/,
      /gs:\/\/\S{2,120} (?:bucket )?(?:does not exist|not found: 404)/,
      /gs:\/\/\S{2,120} not found: 404/,
      /does not contain an app engine application/,
      /error: \(gcloud\.[\w.-]{2,90}\) (?:cannot find|could not find|unable to find) /,
      // kubectl, of a cluster that gcloud does not find.
      /no cluster named '[^'\n]{1,60}' in (?!kube)[\w.:-]{3,60}/,
      // external-secrets.
      /unable to access secret from secretmanager client: secret does not exist/,
      // Spanner.
      /session not found: projects\//,
      // Bigtable.
      /error while (?:reading|mutating|writing)[^\n]{0,200}\/tables\/[^\n]{1,80}: requested column family not found/,
      // Cloud Run.
      /image '(?:[\w-]{1,30}\.)?(?:gcr\.io|pkg\.dev|[\w-]{2,40}-docker\.pkg\.dev)\/[^'\n]{2,200}' not found/,
      /default service account '\S{3,80}' doesn't exist/,
    ),
    family: true,
  },
  {
    code: 'api.iam_permission_denied',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Kubernetes Engine.
      /requires one of \[["'`]?container\.\w{2,40}\.\w{2,40}/,
      // Cloud SQL.
      /possibly missing (?:the )?permission \w{2,40}\.\w{2,60}\.\w{2,60}/,
      // Secrets and images of Cloud Run; Eventarc.
      /permission denied on secret: \S{3,200}/,
      /service agent \S{3,120} must have permission to/,
      /permission denied while using the eventarc service agent/,
      /service account for your bucket is unable to publish to cloud pub\/sub/,
      /ensure that the cloud functions service account has '/,
      // dbt.
      /unable to generate access token, if you're using impersonate_service_account/,
      // Java, for another account.
      /error requesting access token\b(?=[^]{0,900}?impersonatedcredentials[^]{0,2000}?(?:40[13]))/,
      /iam permission '\w{2,40}\.\w{2,60}\.\w{2,60}' on '/,
      /requires the \w{2,40}\.\w{2,60}\.\w{2,60} permission/,
      /the user does not have access to service account ['"]/,
      /does not have permission: \w{2,40}\.\w{2,60}\.\w{2,60}/,
      // The connectors of Cloud SQL; Dataflow.
      /authenticated iam principal does not seem authorized to make api request/,
      /permissions verification for controller service account failed/,
      // Cloud Pub/Sub, and what needs the right to a key.
      /did not have the necessary permissions configured to support this operation/,
      /permission denied on cloud kms key\b/,
      /service account \S{3,120} does not have access to the bucket/,
      // Service Usage.
      /permission denied to (?:list|enable|get|disable) services?\b/,
      // Composer.
      /service agent \S{3,120} does not have required permissions set/,
      /granting the role 'roles\/\w{3,40}\.\w{3,40}'/,
    ),
  },
  {
    code: 'api.forbidden',
    certainty: 'likely',
    says: anyOf(
      'i',
      // SSH, by gcloud.
      /permission denied \(publickey\)(?=[^]{0,300}\(gcloud\.compute\.)/,
      // Dataflow.
      /there is a problem refreshing your credentials\. ?please check: ?1\. ?the dataflow/,
      /cloud sql iam (?:user|service account|group)? ?authentication failed/,
      // gcloud; Jenkins.
      /you do not appear to have access to project \[/,
      /could not list (?:regions|zones|networks|clusters|machine types) in project \S{3,60}/,
      /ensure that the account has access to "\S{3,120}"/,
    ),
    family: true,
    also: [{ code: 'api.iam_permission_denied' }],
  },
  {
    code: 'api.project_not_usable',
    certainty: 'likely',
    // Compute Engine; Firebase's tools.
    says: /failed to find project [\w:.-]{3,60}(?![\w:.-])|please verify project \S{3,60} exists and you have access/i,
    also: [{ code: 'api.forbidden' }],
  },
  {
    code: 'api.project_not_usable',
    certainty: 'likely',
    // Of an ID that names no project: where there is one, `(or it may not exist)` goes along.
    says: /permission denied on resource project [\w:.${}<>-]{1,60}(?![\w:.${}<>-]|['"]? ?\(or)/i,
    also: [{ code: 'api.forbidden' }],
  },
  {
    // gcloud, of what came back from the page that it opened.
    code: 'authorize.refused',
    certainty: 'possible',
    says: /there was a problem with web authentication\. try running again with\b/i,
    family: true,
    also: [{ code: 'authorize.access_denied' }, { code: 'token.invalid_grant' }],
  },
  {
    // A tunnel through Identity-Aware Proxy: the account may come in, and nothing listens there.
    code: 'network.refused',
    certainty: 'likely',
    says: /4003: '?failed to connect to backend/i,
    also: [{ code: 'network.unreachable' }],
  },
  {
    code: 'api.scope_insufficient',
    certainty: 'possible',
    // Compute's older word for scopes that do not reach; a role that is missing is named.
    says: /\(gcloud\.[\w.-]{3,60}\) some requests did not succeed:\s{1,9}- insufficient permission(?!s? (?:on|for|to)\b)/i,
    also: [{ code: 'api.iam_permission_denied' }],
  },
  {
    code: 'credentials.metadata_server.unreachable',
    certainty: 'likely',
    says: /authentication failed using compute engine authentication due to unavailable metadata server/i,
  },
  {
    code: 'credentials.metadata_server.no_service_account',
    certainty: 'possible',
    // Of a service account that was deleted or switched off while the service that runs as it stayed.
    says: /could not fetch uri \/computemetadata\/v1\/instance\/service-accounts/i,
  },
  {
    code: 'credentials.metadata_server.no_service_account',
    certainty: 'likely',
    says: /could not refresh access token: unsuccessful response status code\. request failed with status code 404/i,
  },
];

const general: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'api.forbidden',
      certainty: 'likely',
      says: /the client is not authorized to make this request/i,
      family: true,
    },
    {
      code: 'api.not_found',
      certainty: 'likely',
      says: /cloud sql instance does not exist|(?:service account|user|group) \S{1,80}@\S{3,120} does not exist/i,
      family: true,
    },
    {
      code: 'api.invalid_credentials',
      certainty: 'likely',
      says: sequence(
        'i',
        /(?:you must be logged in to the server|the server has asked for the client to provide credentials)/,
        [/(?=[^]{0,400}?(?:gke|gcloud))/, /(?<=(?:gke|gcloud)[^]{1,400})/],
      ),
      family: true,
    },
    {
      code: 'api.forbidden',
      certainty: 'possible',
      // Python; Ruby.
      says: /unable to acquire impersonated credentials(?:['"]?, <response \[|['")]{0,3}\s{0,3}(?:\n|$))|service account impersonation failed with status 40[134]\b/i,
      family: true,
      also: [{ code: 'api.iam_permission_denied' }, { code: 'api.not_found' }],
    },
    {
      code: 'network.timeout',
      certainty: 'likely',
      says: /total timeout of api \S{3,80} exceeded \d{1,9}|(?:deadline|timeout) of \d{1,5}(?:\.\d{1,4})?s exceeded(?: while calling|, last exception)|deadline exceeded after \d{1,5}(?:\.\d{1,4})? ?s/i,
    },
    { code: 'credentials.project_unknown', certainty: 'likely', says: /missing required project id\b/i },
    { code: 'credentials.json.invalid', certainty: 'likely', says: /no json input found/i },
    // gsutil, by boto.
    {
      code: 'credentials.default_not_found',
      certainty: 'likely',
      says: /no handler was ready to authenticate\b/i,
    },
    // bq.
    {
      code: 'network.failed',
      certainty: 'possible',
      says: /could not connect with bigquery server due to(?<=operation: could not [^\n]{1,60})/i,
      family: true,
    },
  ],
);

export const cloudToolRules: readonly Rule[] = [...own, ...general];
