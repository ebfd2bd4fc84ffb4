import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

const privateKeyUnreadable = anyOf(
  'i',
  /pem routines:\w{0,40}:(?:bad base64 decode|bad password read|bad end line)/,
  /decoder routines::unsupported/,
  /asn1 encoding routines:/,
  /err_ossl_(?!pem_no_start)\w{3,60}/,
  /could not deserialize key data/,
  /no key could be detected/,
  /could not parse pem to get private key/,
  /private key should be a pem or plain pk(?:cs|sc)1/,
  /invalid pkcs ?#?8 data/,
  /algid parse error/,
  /invalidkeyspecexception: \S{0,40}invalidkeyexception/,
  /unexpected exception reading pkcs/,
  /openssl unable to (?:sign data|validate key)/,
  /secretorprivatekey must be an asymmetric key/,
  /neither pub key nor priv key/,
  /cannot be coerced into a private key/,
  /'pem routines', '\w{0,40}', '(?!no start line)/,
  /unable to load pem file/,
  /asn1: (?:structure|syntax) error/,
  /failed to execute 'importkey' on 'subtlecrypto'/,
  /could not parse (?:the )?private key|could not parse pkey(?!: no start line)/,
  /failed to parse private key/,
  /invalid private key/,
  /invalid pem formatted message/,
  /rsa key format is not supported/,
  /incorrect private key/,
  /bad decrypt\b/,
  // Dart; .NET.
  /error while extracting private key from der bytes/,
  /cryptographicexception[^\n]{0,120}?(?:bad data\b|asn1 (?:bad tag|corrupted)(?![^]{0,600}?x509certificate))/,
  /not a valid base-64 string(?=[^]{0,400}?pkcs8\.)/,
);

/** What a text says of JSON near an error in it, where it is of a key, a client or a saved sign-in. */
const ofCredentials =
  /google_?credentials|google_\w{0,30}credential|google_\w{0,30}account|google_\w{0,30}key|google_\w{0,30}json|firebase_\w{0,30}credential|firebase_\w{0,30}account|firebase_\w{0,30}key|gcp_\w{0,30}credential|gcp_\w{0,30}key|credentials?\.json|service_?-?account|client_?secret|keyfile|credentials?\.from\w|defaultcredentialprovider|from_authorized_user/;
const jsonUnreadable = sequence(
  'i',
  [
    // Node, but not for a page of HTML.
    /unexpected (?:token (?!'?<)|end of )[^\n]{0,60}?json\b/,
    /"(?:undefined|\[object object\])" is not valid json/,
    /(?:bad control character|expected (?:property name|double-quoted|',')|unterminated string)[^\n]{0,60}? json\b/,
    // Python, Ruby, Java, .NET, Go.
    /jsondecodeerror: \w/,
    /json::parsererror\b/,
    /(?:malformedjson|jsonparse|jsonsyntax|jsonreader)exception: /,
    /invalid character '[^'<\n]{1,8}' (?:looking for|after|in)/,
  ],
  [new RegExp(`(?=[^]{0,400}?(?:${ofCredentials.source}))`), new RegExp(`(?<=(?:${ofCredentials.source})[^]{1,300})`)],
);

/** Credentials that are not there: none is named. */
const notThere: readonly Rule[] = [
  {
    code: 'credentials.default_not_found',
    certainty: 'certain',
    says: anyOf(
      'i',
      /default credentials were not found/,
      /could not load the default credentials/,
      /could not (?:find|automatically determine) (?:(?:application )?default )?credentials\b/,
      /(?:unable to|failed to|could not|couldn't) (?:get|obtain|load|locate|acquire|fetch|retrieve) (?:the )?(?:google )?application default credentials/,
      /application default credentials (?:are|were) not (?:available|found)/,
      /could not construct applicationdefaultcredentials(?![^]{0,200}?missing the type)/,
      /your credentials were not found\. to set up application default/,
      /neither metadata server or valid service account\b/,
      /do not currently have an active account selected/,
      /current active account \[[^\]\n]{3,120}\] does not have any valid credentials/,
      /please run:? ["'`]?gam (?:oauth create|create project|oauth request)/,
      /failed to fetch google default credentials/,
      /have you run firebase login|failed to determine service account\. make sure to initialize/,
      // gcsfuse; gsutil.
      /error while fetching tokensource: finddefaultcredentials/,
      /attempting to access protected data with no configured credentials/,
      /could not read api credentials\. are you logged in/,
      /not logged in\. please run clasp login/,
      /(?:requires authentication|currently authenticated), (?:please )?run firebase login/,
      /not authenticated\. please run firebase login/,
      /firebase \w{4,20}[^\n]{0,80}\s{1,4}(?:error: )?no oauth tokens found/,
      // Google's actions for GitHub; Vertex AI's library for Node.
      /no authentication found for gcloud\b/,
      /no method for authentication\. ?set credentials in this action/,
      /\[vertexai\.googleautherror\]: ?unable to authenticate your request/,
      /unable to authenticate your request\.? ?depending on your run ?time environment/,
      // Spark's connectors.
      /failed to create default credentials\b/,
      // Airflow.
      /unable to load credentials for gcp \w/,
      // kubectl, of clusters on Kubernetes Engine.
      // 127: a program is not there.
      /executable "?gke-gcloud-auth-plugin"? failed with exit code(?<!exit status 127[^]{1,240})/,
      /print credential failed with error: failed to retrieve access token/,
      // Docker.
      /defaultcredentialserror (?:is|was|gets?) (?:raised|thrown)\b/,
      /unable to find credentials for \S{0,60}(?:gcr\.io|pkg\.dev)/,
      // GitHub's action, whose inputs were empty.
      /workflow must specify exactly one of "workload_identity_provider" or "credentials_json"/,
      // gRPC.
      /failed to load file\b[^\n]{0,200}?application_default_credentials\.json/,
      // gtoken; gcp_auth and google-cloud-auth for Rust; Terraform.
      /no key or keyfile set/,
      /gcp_auth: no (?:available )?authentication method|\bnoauthmethod\(/,
      /google_application_credentials or default credentials is required/,
      /attempted to load application default credentials since neither(?![^]{0,200}?unknown credential type)/,
      /could not create google default credentials/,
      // C++; Rust.
      /could not create a oauth2 access token to authenticate the request/,
      /could not fetch an auth token to authenticate with google cloud/,
      /could not find or open the application default credentials file/,
      // Goth.
      /"google_application_credentials" is not set, failed to read/,
      // cert-manager and lego; docker-credential-gcr.
      /clouddns provider: empty credentials/,
      /google ?cloud:? (?:service account (?:data|file)|credentials) missing/,
      // fastlane.
      /no authentication parameters were specified\. these must be provided in order to authenticate with google/,
      /could not retrieve gcr's access token(?!: oauth2: cannot fetch token: 4)/,
      // Go, of a file that this user may not read.
      /error getting credentials using well-known file [^\n]{1,400}?permission denied/,
    ),
  },
];

const fieldMissing = (says: RegExp): Rule => ({ code: 'credentials.field_missing', certainty: 'certain', says });

/** Files that are there, and are not what the library takes: google-auth, firebase-admin, and Google's for Go, PHP, Java, Ruby and .NET. */
const notTaken: readonly Rule[] = [
  {
    code: 'credentials.wrong_file.authorized_user',
    certainty: 'certain',
    says: /'type' (?:value|field is) ['"]authorized_user['"]/i,
  },
  {
    code: 'credentials.wrong_file.external_account',
    certainty: 'certain',
    says: /'type' (?:value|field is) ['"]external_account['"]/i,
  },
  {
    // gcloud, of a sign-in that brought none: a person's does, unless it was made without openid.
    code: 'credentials.wrong_file.external_account',
    certainty: 'likely',
    says: /no identity token can be obtained from the current credentials/i,
    also: [{ code: 'credentials.wrong_file.authorized_user' }],
  },
  {
    // They cannot sign, or make an ID token.
    code: 'credentials.wrong_file.authorized_user',
    certainty: 'likely',
    says: anyOf(
      'i',
      /credential must be service_account, found "authorized_user"/,
      /idtoken: unsupported credentials type/,
      /cannot fetch id token in this environment/,
      /invalid account type for '--audiences'/,
      /'credentials' object has no attribute '(?:with_scopes|signer|signer_email|sign_bytes|service_account_email)'/,
      /need a private key to sign credentials\b(?:[^\n]{0,60}<class 'google\.\w{3,20}\.credentials)?/,
    ),
  },
  {
    code: 'credentials.wrong_kind.service_account_key',
    certainty: 'likely',
    says: /expected top level property '(?:installed|web)'(?=[^]{0,600}"type" ?: ?"service_account")/i,
  },
  {
    code: 'credentials.wrong_kind.service_account_key',
    certainty: 'likely',
    says: /at least one client secrets \(installed or web\)(?:(?=[^]{0,400}service account)|(?<=service account[^]{1,400}))|can't find 'client_id' and 'client_secret' in the json|client_id and client_secret must be both specified or both omitted/i,
  },
  {
    code: 'credentials.wrong_kind.oauth_client',
    certainty: 'likely',
    says: /unexpected credentials type['"]?,? (?:none|null)\b|'type' field is "" \(expected "service_account"\)|missing fields client_email, token_uri|missing fields token_uri, client_email/i,
  },
  ...at(
    ['google'],
    [fieldMissing(/keyerror: '(?<field>client_secret|client_id|client_email|private_key|token_uri|auth_uri)'/i)],
  ),
  ...at(
    ['google'],
    [
      fieldMissing(
        /(?<!are )missing \*{0,2}(?<field>client_email|private_key|client_id|client_secret)\b(?! in the (?:request|body|url))/i,
      ),
      fieldMissing(/(?<field>private_key) and client_email are required/i),
      fieldMissing(/keyerror: '(?<field>_module)'/i),
      fieldMissing(/error: (?<field>email) is required\.?(?=[^]{0,300}gtoken)/i),
    ],
  ),
  // Google's examples for Node, with another kind of file.
  ...at(
    ['google'],
    [
      fieldMissing(/cannot destructure property [^\n]{1,60}?credentials\.(?<field>installed|web)\b/i),
      fieldMissing(
        /cannot read propert(?:y|ies) (?:["']|of (?:undefined|null) \(reading ')(?<field>client_secret|client_id|client_email|private_key|redirect_uris)'/i,
      ),
      // Words that every program has.
      fieldMissing(
        /cannot read propert(?:y|ies) (?:["']|of (?:undefined|null) \(reading ')(?<field>installed|web)'(?=[^]{0,900}(?:authori|credential|client_secret|oauth))/i,
      ),
      fieldMissing(/cannot read propert(?:y|ies) [^\n]{0,30}?["']0["'][^]{0,300}?(?<field>redirect_uris)\b/i),
      fieldMissing(/(?<field>redirect_uris)\[0\][^]{0,200}?cannot read propert(?:y|ies) [^\n]{0,30}?["']0["']/i),
      fieldMissing(/keyerror: '(?<field>installed|web)'/i),
    ],
  ),
  // Rust: yup-oauth2 by its own words, others beside Google's name.
  fieldMissing(
    /bad (?:service account key|authorized user secret|(?:application )?secret)(?: file)?: (?:missing|\*{3}) field [`'"](?<field>\w{2,40})/i,
  ),
  ...at(
    ['google'],
    [
      fieldMissing(
        /missing field [`'"](?<field>client_email|private_key|client_id|client_secret|refresh_token|token_uri|auth_uri|type)\b/i,
      ),
    ],
  ),
  fieldMissing(/given credentials do not contain all the fields: (?<field>[a-z_]{3,30})/i),
  fieldMissing(/cannot sign data without `?(?<field>client_email)/i),
  fieldMissing(
    /the (?<field>[a-z]{2,20}_[a-z_]{2,30}) field is (?:missing|empty|present and is not a string,?) on data loaded from (?=["'`/\\.~]|memory|\S{1,200}\.json|[a-z]:)/i,
  ),
  fieldMissing(/missing `(?<field>credential_source)` field in external account configuration/i),
  fieldMissing(/oauth2\/google: missing (?<field>redirect url) in the/i),
  fieldMissing(/info was not in the expected format, missing fields? (?<field>\w{2,40})/i),
  fieldMissing(/does not contain an? ["']?(?<field>[a-z]{2,20}_[a-z_]{2,30})["']? field/i),
  fieldMissing(
    /must contain an? (?:string )?["'](?<field>(?:private_key|client_email|project_id|client_id|client_secret|refresh_token|type)\b)/i,
  ),
  fieldMissing(/json (?:key )?is missing the (?<field>\w{2,40}) field/i),
  fieldMissing(/expecting 'client_id', '(?<field>client_email)'/i),
  // Java; Ruby; Go, of what an impersonation or a federation is made from.
  fieldMissing(/error reading user credential from json, expecting '(?<field>client_id)'/i),
  fieldMissing(/unable to parse clientid\. field '(?<field>\w{2,40})' is required/i),
  fieldMissing(/missing '(?<field>source_credentials)' field or 'service_account_impersonation_url'/i),
  fieldMissing(/oauth2\/google\/externalaccount: (?<field>audience|subject token type) must be set/i),
  fieldMissing(/error reading gdch service account credential from json, (?<field>\w{2,40}) is misconfigured/i),
  ...at(
    ['google'],
    [
      fieldMissing(/the json is missing the '(?<field>type)' field/i),
      fieldMissing(/\bauth: (?<field>private key) must be provided/i),
    ],
  ),
  fieldMissing(/error reading credentials from stream, '(?<field>type)' field not specified/i),
  fieldMissing(/missing property "(?<field>\w{2,40})" in a client type of/i),
  fieldMissing(/the (?<field>private_key) field was not found in the service account info/i),
  fieldMissing(/applicationdefaultcredentialserror: the following field\(s\) must be defined: (?<field>\w{2,40})/i),
  {
    code: 'credentials.unrecognised',
    certainty: 'likely',
    family: true,
    says: anyOf(
      'i',
      /client secrets must be for a\b/,
      // Firebase Admin for Node, which was handed something else.
      /service account must be an object\b/,
      /expected top level property '(?:installed|web)'/,
      /file should contain either "installed" or "web"/,
      /oauth2\/google: no credentials found/,
      /googleclientsecrets\.getdetails(?<=illegalargumentexception[^]{0,500})/,
      /missing 'type' field in credentials/,
      /'type' field should be defined \(and have one of the 'authorized_user'/,
      /credential of type \S{4,60} is not supported as source credential/,
      /unsupported credential type \S{1,40} when reading/,
      /client secrets is not in the correct format/,
      /invalid client secrets? (?:json )?file/,
      /this oauth 2\.0 flow is unsupported/,
      /invalidclientsecretserror/,
      /at least one client secrets \(installed or web\)(?![^]{0,400}service account)(?<!service account[^]{1,400})/,
      /unknown credential type/,
      /unknown or invalid credentials type\b/,
      /mismatched type \([^)\n]{0,40}\) in external account configuration/,
      /unrecognized credential type/,
      /unrecognized external credential configuration/,
      /incoming json object does not have the "\w{3,30}" type/,
      /does not have a valid type\. type is/,
      /credentials from stream, 'type' value (?!'(?:authorized_user|external_account)')/,
      /json data does not represent\b/,
      /invalid contents in the (?:certificate|credentials) file/,
      /unsupported unidentified file type/,
      /invalid value in the type field/,
      /(?<!\w )credentials: unsupported filetype "/,
      /unable to determine credential source from json key/,
      /unable to parse client id json\. ?expecting/,
      /default credential file: credentials type '|google_application_credentials: credentials type '/,
      /provide a valid service account (?:credential|json|key)/,
      /not a valid (?:google )?service account (?:json|key|file)/,
      /invalid key json\b/,
      /\.json key file is not in a valid format/,
      // fastlane; Dart.
      /invalid google credentials file provided(?! - unable)/,
      /given credentials are not of type service_account|unsupported credentials type: ?\w/,
      // Airflow; Jenkins.
      /unrecognised extension for key file/,
      // Hadoop's connector; Kafka's.
      /no valid credential configuration discovered/,
      /not a valid google credentials file/,
      /googlerobotprivatekeycredentials\$\w{3,30}notsetexception/,
      /an error occurr?ed preparing to use the provided credential remotely/,
      /google service account credential .{1,80}? has not been configured correctly/,
      /error occurred deducing a username from the provided credentials/,
    ),
  },
  {
    // Go, whose library would have to ask somebody.
    code: 'credentials.wrong_kind.oauth_client',
    certainty: 'likely',
    says: /auth handler must be specified for this credential filetype/i,
  },
  {
    // A file was found and not read; why stands behind it, where it stands at all.
    code: 'credentials.unrecognised',
    certainty: 'possible',
    family: true,
    says: anyOf(
      'i',
      // Java, .NET; Ruby; Go; Python.
      /error reading credential file from (?:environment variable google|location [^]{1,400}?(?:gcloud|google_application_credentials))/,
      /unable to read the (?:credential file specified by google_application_credentials|(?:system )?default credential file): /,
      /error getting credentials using (?:google_application_credentials environment variable|well-known file)\b/,
      /defaultcredentialserror: \(?["']?failed to load (?:service account|authorized user|external account|impersonated service account|gdch service account) credentials from\b/,
    ),
    also: [
      { code: 'credentials.json.invalid' },
      { code: 'credentials.private_key.unreadable' },
      { code: 'credentials.file_not_there' },
    ],
  },
  { code: 'credentials.json.invalid', certainty: 'likely', says: jsonUnreadable, at: ['google'] },
  {
    code: 'credentials.json.invalid',
    certainty: 'certain',
    // Google's registries, of the password that docker sent.
    says: /(?:gcr\.io|pkg\.dev)\/[^\n]{0,200}?: unable to parse json key\b/i,
  },
  {
    code: 'credentials.json.invalid',
    certainty: 'likely',
    says: anyOf(
      'i',
      /client configuration is in the correct json format/,
      // Kreait's Firebase for PHP.
      /could not be parsed to a service account: json_decode error/,
      /doesn't seem to be a json file|unable to parse json(?<=invalid google credentials file provided - unable to parse json)/,
      /failed to parse json from credentials file/,
      // C++ and Rust.
      /parsing failed on data loaded from/,
      /it does not contain a json object, nor can be parsed/,
      /external account configuration was not a json object/,
      /cannot parse the credentials file\b/,
      /cannot create new \w{3,30} service: (?:unexpected end of json|invalid character)/,
      /could not read json file|error was encountered while reading json file/,
      /error deserializing json credential data/,
      /credentials failed with error: invalid character/,
      /is not a valid json file\.?(?:['"]?, ?jsondecodeerror\(['"][^'"\n]{1,60}: line (?<line>\d{1,6}) column (?<column>\d{1,6}))?/,
      /invalid json for auth config/,
      /unable to read the credential file specified by .{0,80}?: (?:unexpected|expected|invalid)/,
      /json credentials are not valid/,
      /unable to parse client secret file(?! to config: oauth2\/google)/,
      // Node, where the library reads the file.
      /(?:unexpected (?:token|end)|bad control character|expected (?:property name|','))[^]{0,90}? json\b[^]{0,300}?(?:googleauth\.from|getapplicationcredentialsfrom)/,
      // Go CDK and Pulumi.
      /unable to parse credentials from \S{3,60}: (?:invalid|unexpected)/,
      // Rust's yup-oauth2; Google's action for GitHub.
      /bad (?:service account key|authorized user secret|(?:application )?secret)(?: file)?: (?:expected|trailing|invalid|eof|control|key must|\*{3} (?!field))/,
      /failed to parse (?:service account key )?json credentials/,
      // rclone, of what it stored.
      /failed to configure [a-z][\w\s]{2,30}: (?:unexpected end of json|invalid character)/,
      /credential file .{1,200}?(?:unexpected character|malformedjson)/,
      sequence(
        'i',
        /(?:failed to (?:parse|read|load)|error processing) (?:the )?/,
        [/service account/, /certificate|token|credentials?/, /client secrets?/],
        /(?: key| json)?(?: file)?: (?:(?:syntax)?error: ?)?(?:unexpected|expected|invalid character)/,
      ),
      /jsondecodeerror: [^\n]{1,60}: line (?<atLine>\d{1,6}) column \d{1,6}(?<=(?:client_secrets|service_account|authorized_user|credentials_provider|keyfile)[^]{1,1200})/,
    ),
  },
];

/** What never left the library: credentials that are not there or not readable, and tokens that are not there. */
export const credentialRules: readonly Rule[] = [
  ...notThere,
  ...notTaken,
  {
    code: 'credentials.default_not_found',
    certainty: 'likely',
    says: /\bno valid credentials found\b|no core credentials are set|failed to load application credentials/i,
    at: ['google'],
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'certain',
    says: anyOf(
      'i',
      /no refresh token is set|refresh token or refresh handler callback is set/,
      // Java, .NET, Python; arctic; Nodemailer.
      /cannot refresh because there is no refresh token/,
      /credentials instance does not support refreshing/,
      /access[\s_]token (?:has|is) expired (?:or invalid )?(?:but|and) (?:we )?can't (?:be )?refresh/,
      /missing or invalid 'refresh_token' field/,
      /can't create new access token for user/,
      /refresh token (?:is )?not available/,
      /necessary fields need(?:ed)? to refresh the access token/,
      // AppAuth.
      /unable to refresh expired token without a refresh token/,
      /token expired and refresh token is not set/,
      /token expired; no refresh token/,
      /refresh token must be passed in or set/,
      /does not contain a refresh token/,
      sequence('i', /no refresh(?: |-|_)token (?:is |was )?/, [
        /available|provided|found|returned|issued|received|given/,
        /in (?:the )?(?:response|token)/,
      ]),
      sequence(
        'i',
        /(?:doesn't|does not|didn't|did not) /,
        [/return|provide|include|contain|issue|give/],
        / (?:an? |any |the )?refresh(?: |-|_)token/,
      ),
      /required parameter not passed: "refresh_token"/,
      /missing refresh token\b/,
      /token response with no refresh token/,
    ),
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'possible',
    // What google-auth makes of a stored sign-in, or of an answer, that lacks a token.
    says: /none could not be converted to (?:bytes|unicode)/i,
    at: ['google'],
    also: [{ code: 'token.no_id_token' }],
  },
  {
    code: 'credentials.p12.wrong_password',
    certainty: 'likely',
    says: anyOf(
      'i',
      /specified network password is not correct/,
      /password di rete specificata non è corretta/,
      /angegebene (?:netzwerk)?kennwort ist (?:falsch|nicht korrekt)/,
      /mot de passe réseau spécifié (?:est incorrect|n'est pas correct)/,
      /contraseña de red especificada no es (?:válida|correcta)/,
      /senha de rede especificada (?:não está|está in)correta/,
      /指定されたネットワーク ?パスワードが(?:間違|正し)/,
      /指定的网络密码不正确/,
      /keystore password was incorrect/,
      /key store mac invalid/,
      /mac verify (?:failure|error)/,
      /unable to parse the p12 file/,
      // Ruby.
      /invalid keyfile or passphrase/,
      /openssl_pkcs12_read/,
    ),
    at: ['google'],
  },
  {
    code: 'credentials.p12.damaged',
    certainty: 'likely',
    says: /cryptographicexception[^\n]{0,120}?asn1 (?:bad tag|corrupted)[^\n]{0,60}(?=[^]{0,600}?x509certificate)|pkcs12error: (?:header too long|wrong tag|too long|not enough data|nested asn1)|invalid keystore format|cannot find the requested obj|toderinputstream rejects tag type|derinputstream\.getlength\(\)/i,
    at: ['google'],
  },
  {
    code: 'credentials.private_key.not_pem',
    certainty: 'likely',
    says: anyOf(
      'i',
      /pem routines:\w{0,40}:no start line|'pem routines', '\w{0,40}', 'no start line'/,
      /pkcs8 data must be contained within/,
      /unable to load pem file\. malformedframing/,
      /err_ossl_pem_no_start_line|could not parse pkey: no start line/,
      // jose; .NET.
      /must be pkcs ?#?8 formatted/,
      /value cannot be null\.[^\n]{0,40}pkcs8privatekey/,
      /(?:correct )?begin\/end markers expected in a pem file/,
      /(?:private )?key is not (?:a valid pem|pem encoded)/,
      /pkcs8 data must be contained within/,
    ),
  },
  { code: 'credentials.private_key.unreadable', certainty: 'likely', says: privateKeyUnreadable },
];
