import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** How it was not reached, where the line says so. */
const metadataFault =
  /(?:[^\n]{0,200}?(?:no such host|i\/o timeout|connection refused|timed out|no route to host|host is down|name resolution|econnrefused|etimedout|enotfound|eai_again))?/;

/** The metadata server of a machine on Google Cloud, as libraries tell of it: Java and Ruby, Node, Python, Go, GKE. */
const metadataServer: readonly Rule[] = [
  {
    code: 'credentials.metadata_server.no_service_account',
    certainty: 'likely',
    says: anyOf(
      'i',
      /status code 404 trying to fetch http:\/\/169\.254\.169\.254\/computemetadata/,
      /error code 404 trying to get (?:security|identity) (?:access )?token from compute engine metadata/,
      /a not found error was returned while attempting to retrieve an access ?token for the compute engine/,
      /gce metadata "[^"]{1,300}" not defined/,
      /failed to retrieve http:\/\/metadata\.google\.internal[^]{0,300}?status: 404/,
      /computemetadata\/v1[^\n]{0,200}?service-accounts[^\n]{0,200}?(?:404|not found)/,
      /error code 404 trying to get service accounts from compute engine metadata/,
      /unable to generate access token; iam returned 404/,
      /the service account was not found\. ?(?=[^]{0,200}?metadata|$)/,
    ),
  },
  {
    code: 'credentials.metadata_server.scopes_missing',
    certainty: 'likely',
    says: anyOf(
      'i',
      /status code 403 trying to fetch http:\/\/169\.254\.169\.254\/computemetadata/,
      /error code 403 trying to get (?:security|identity) (?:access )?token from compute engine metadata/,
      /a forbidden error was returned while attempting to retrieve an access ?token for the compute engine/,
      /failed to retrieve http:\/\/metadata\.google\.internal[^]{0,300}?status: 403/,
      /unable to generate access token; iam returned 403(?:[^\n]{0,40}?permission 'iam\.serviceaccounts\.getaccesstoken' denied[^\n]{0,60})?/,
    ),
  },
  {
    code: 'credentials.metadata_server.unreachable',
    certainty: 'likely',
    says: anyOf(
      'i',
      /computeenginecredentials cannot find the metadata server/,
      // Something else answers at its address.
      /invalid response from metadata service: incorrect \S{3,40} header/,
      // Rust.
      /computemetadata\/v1[^\n]{0,600}?source: (?:timedout|\w{0,20}\(?"?(?:connect|tcp|dns|error trying))/,
      // A warning, where anything else is found.
      /failed to detect whether we are running on google compute engine(?![^]{0,4000}?default credentials (?:are|were) not)/,
      /can't get a token from the metadata service; not running on gce/,
      // google-auth warns of it, too, while it looks for anything else.
      /compute engine metadata server [^]{0,160}?unavailable(?![^]{0,900}?default credentials were not found)/,
      /failed to retrieve http:\/\/metadata\.google\.internal(?![^]{0,300}?status: 40[34])/,
      /failed to retrieve project data from gce internal metadata/,
      // Fluent Bit; Vector.
      /can't fetch (?:token|project id|zone|instance \w{2,4}) from the metadata server/,
      /failed to create metadata connection\b/,
      /failed to get implicit gcp token/,
      /access token from metadata server/,
      /cannotconnecttometadataserverexception\b/,
      /metadatalookupwarning: received unexpected error/,
      /unexpected error determining execution environment: (?![^\n]{0,60}40[34])/,
      ...[
        /get "?http:\/\//,
        /request to http:\/\//,
        /lookup /,
        /unknownhostexception: /,
        /could not resolve(?: host:?)? '?/,
        /failed to resolve ['"]/,
        /getaddrinfo (?:enotfound|eai_again) /,
      ].map((before) => sequence('i', before, /metadata\.google\.internal/, [metadataFault])),
      // PHP, whose address stands behind.
      /curl error (?:7|28): [^\n]{1,160}? for http:\/\/169\.254\.169\.254\/computemetadata/,
      sequence('i', /(?:get "?http:\/\/)?169\.254\.169\.254[^\s]{0,20}\/computemetadata[^]{0,300}?/, [
        /i\/o timeout|connection refused|timed out|no route to host|host is down|unreachable/,
      ]),
    ),
  },
  {
    // Java and Ruby: a fault of its own.
    code: 'api.server_error',
    certainty: 'likely',
    says: /unexpected error code 5\d\d trying to get (?:security|identity) (?:access )?token from compute engine metadata/i,
  },
  {
    // Java; Go; Dart: it answered, and with something else.
    code: 'credentials.metadata_server.unreachable',
    certainty: 'possible',
    family: true,
    says: anyOf(
      'i',
      /empty content from metadata (?:token )?server request/,
      /(?:(?<!\w )credentials|oauth2\/google): (?:invalid token json|incomplete token received) from metadata/,
      /exception: error while obtaining credentials from metadata server\./,
    ),
    also: [{ code: 'api.server_error' }],
  },
];

/** The token of another cloud or CI system that Workload Identity Federation exchanges, before it is sent. */
const subjectToken: readonly Rule[] = [
  {
    code: 'token.no_subject_token',
    certainty: 'certain',
    says: anyOf(
      'i',
      // google-auth of Python, Node, Java and Go.
      ...[/invalid response when/, /unable to/, /failed to/, /error/].map((before) =>
        sequence(
          'i',
          before,
          / (?:retriev(?:e|ing)|get(?:ting)?|pars(?:e|ing)) (?:the )?(?:identity pool )?subject(?: |_)token/,
        ),
      ),
      /executables need to be explicitly allowed/,
      // What a program says that was run for it.
      /executable (?:returned (?:an )?unsuccessful response|exited with (?:a )?non-zero (?:return|exit) code|failed with exit code)/,
      /executable response (?:is missing|must contain|does not contain|contains an? (?:unsupported|invalid))/,
      /token returned by the executable is expired/,
      /missing subject_token in the credential_source/,
      /response contains unsuccessful response: \(/,
      /executable response is expired|version of executable is not currently supported/,
      /the executable failed to finish within the timeout specified/,
      // What the file names, and does not fit: Node.
      /no valid (?:identity pool|pluggable auth|aws) "credential_source" provided/,
      /missing subject_token_field_name for json credential_source format|invalid credential_source format "/,
      // A certificate for it.
      /could not find certificate configuration file|failed to read certificate (?:config )?file at\b/,
      /certificate config file \([^)\n]{1,300}\) is missing required|failed to parse certificate config from/,
      /failed to process certificate chain from|cannot create mtls agent with missing certificate or key/,
      /pluggableauthexception: error code \w/,
      /oauth2\/google: (?:executable command failed: |(?:response|output file) (?:missing `|contains unsupported )|unable to parse (?:response|output file)\b)/,
      // AWS's metadata server; Ruby, PHP and Go in their own words for it.
      /aws metadata server security credentials endpoint/,
      /fetching aws imdsv2 token error/,
      /region_url or region must be set for external account/,
      /unable to get credentials from env, and no security credentials url/,
      /(?<!\w )credentials: (?:unable to (?:retrieve|determine) (?:the )?aws\b|missing (?:accesskeyid|secretaccesskey) credential)/,
      // .NET, before it tells why.
      /attempting to obtain the subject token for \w{4,60}/,
      // Its file.
      /(?:oauth2\/google\/externalaccount|(?<!\w )credentials): (?:failed to (?:open|read) credential file|failed to unmarshal subject token|provided subject_token_field_name not found|improperly formatted subject token)/,
      /attempting to read the subject token from the credential file/,
      // PHP and Ruby, by the file of the library that read it.
      /credentialsource[\\/](?:file|url|executable|awsnative)source\.php/,
      /external_account\/(?:identity_pool|aws|pluggable)_credentials\.rb/,
      /refresherror: file ['"][^'"\n]{1,200}['"] was not found/,
      /oauth2\/google(?:\/externalaccount)?: (?:failed to open credential file|unable to determine (?:the )?aws)/,
      /the file at .{1,200}? does not exist, or it is not a file(?=[^]{0,600}?(?:subjecttokensupplier|identitypoolclient))/,
      // GitHub Actions.
      /did not inject \$?actions_id_token_request/,
      /unable to get actions_id_token_request_(?:url|token)\b/,
      /actions_id_token_request_(?:url|token) is not set/,
    ),
  },
  ...at(
    ['google'],
    [
      {
        code: 'token.no_subject_token',
        certainty: 'likely',
        says: anyOf(
          'i',
          // PHP, Java and Ruby, of the program.
          /executable (?:failed to (?:finish within the timeout|run (?:with the following error: |\.))|response is not valid json|returned unsupported (?:version|token type))/,
          /unable to (?:retrieve|determine) (?:the )?aws (?:region|role name|iam role|security credentials|metadata server|imdsv2)/,
          /failed to retrieve aws (?:iam role|region)/,
          /invalid credential location\. ?the file at/,
        ),
      },
    ],
  ),
];

/** What a machine says it is, and could not prove. */
export const machineIdentityRules: readonly Rule[] = [
  {
    // gRPC for Java: no token could be had for the call. What the token endpoint said, or did not, stands behind it.
    code: 'token.invalid_grant',
    certainty: 'possible',
    says: /(?:credentials failed to obtain metadata|failed computing credential metadata|unable to refresh sourcecredentials)\b/i,
    at: ['google'],
    family: true,
    also: [
      { code: 'network.failed' },
      { code: 'credentials.metadata_server.unreachable' },
      { code: 'credentials.default_not_found' },
    ],
  },
  ...metadataServer,
  ...subjectToken,
];
