import { at, type Rule } from './rule.ts';

const privateKeyUnreadable =
  /pem routines:\w{0,40}:(?:bad base64 decode|bad password read|bad end line)|decoder routines::unsupported|asn1 encoding routines:|err_ossl_(?!pem_no_start)\w{3,60}|could not deserialize key data|no key could be detected|private key should be a pem or plain pk(?:cs|sc)1|invalid pkcs ?#?8 data|unexpected exception reading pkcs|openssl unable to (?:sign data|validate key)|secretorprivatekey must be an asymmetric key|neither pub key nor priv key|cannot be coerced into a private key|pkcs8 data must be contained within|unable to load pem file|asn1: structure error|could not parse (?:the )?private key|failed to parse private key|invalid private key|invalid pem formatted message|rsa key format is not supported|incorrect private key|bad decrypt\b/i;

/** Credentials that are not there: none is named, or none is where it was named. */
const notThere: readonly Rule[] = [
  {
    code: 'credentials.default_not_found',
    certainty: 'certain',
    says: /default credentials were not found|could not load the default credentials|could not (?:find|automatically determine) (?:default )?credentials\b|application default credentials (?:are|were) not (?:available|found)|could not construct applicationdefaultcredentials|neither metadata server or valid service account credentials are found|do not currently have an active account selected|google: no credentials found|failed to fetch google default credentials|have you run firebase login|cannot run login flow in non-interactive mode|could not read api credentials\. are you logged in|not logged in\. please run clasp login|unable to detect a project id in the current environment|(?:requires authentication|currently authenticated), (?:please )?run firebase login|not authenticated\. please run firebase login|access token from metadata server|can't get google credentials|could not create google default credentials|failed to retrieve http:\/\/metadata\.google\.internal|gce metadata "[^"\n]{1,300}" not defined|error code 404 trying to get security access token from compute engine metadata|compute engine metadata server [^]{0,160}?unavailable/i,
  },
  {
    code: 'credentials.default_not_found',
    certainty: 'likely',
    says: /the file at .{1,200}? does not exist, or it is not a file|error reading credential file from (?:environment variable|location) .{1,260}?(?:does not exist|could not find)|google_application_credentials .{1,200}?does not exist|specified by google_application_credentials: file|failed to parse service account json file: error: enoent|error opening file', '[^'\n]{1,160}', 'no such file|cannot read credentials file|unable to read client secret file|the keyfile '.{1,160}?' is not a valid file|defaultcredentialserror: file \S{1,200} was not found/i,
  },
  ...at(
    ['google'],
    [
      {
        code: 'credentials.default_not_found',
        certainty: 'likely',
        says: /no such file or directory(?:: |, \w{4,6} )['"][^'"\n]{0,200}?(?:credential|client_?secret|service_?account|key)[^'"\n/]{0,80}\.json|open [^\s']{0,160}?(?:credential|client_?secret|service_?account|key)[^\s'/]{0,60}\.json: (?:no such file|the system cannot find)|filenotfoundexception: (?:resource not found: )?\S{0,160}?(?:credential|client_?secret|service_?account)\S{0,60}\.json|file "[^"\n]{1,160}\.json" does not exist/i,
      },
    ],
  ),
];

const fieldMissing = (says: RegExp): Rule => ({ code: 'credentials.field_missing', certainty: 'certain', says });

/** Files that are there, and are not what the library takes: google-auth, firebase-admin, and Google's for Go, PHP, Java, Ruby and .NET. */
const notTaken: readonly Rule[] = [
  { code: 'credentials.wrong_file.authorized_user', certainty: 'certain', says: /'type' value 'authorized_user'/i },
  { code: 'credentials.wrong_file.external_account', certainty: 'certain', says: /'type' value 'external_account'/i },
  {
    code: 'credentials.wrong_kind.service_account_key',
    certainty: 'likely',
    says: /can't find 'client_id' and 'client_secret' in the json/i,
  },
  {
    code: 'credentials.wrong_kind.oauth_client',
    certainty: 'likely',
    says: /'type' field is "" \(expected "service_account"\)|missing fields client_email, token_uri|missing fields token_uri, client_email/i,
  },
  ...at(
    ['google'],
    [fieldMissing(/keyerror: '(?<field>client_secret|client_id|client_email|private_key|token_uri|auth_uri)'/i)],
  ),
  fieldMissing(/info was not in the expected format, missing fields? (?<field>\w{2,40})/i),
  fieldMissing(/does not contain an? ["']?(?<field>[a-z]{2,20}_[a-z_]{2,30})["']? field/i),
  fieldMissing(
    /must contain an? (?:string )?["'](?<field>(?:private_key|client_email|project_id|client_id|client_secret|refresh_token|type)\b)/i,
  ),
  fieldMissing(/json (?:key )?is missing the (?<field>\w{2,40}) field/i),
  fieldMissing(/expecting 'client_id', '(?<field>client_email)'/i),
  fieldMissing(/error reading credentials from stream, '(?<field>type)' field not specified/i),
  fieldMissing(/expected top level property '(?<field>installed|web)'/i),
  fieldMissing(/missing property "(?<field>\w{2,40})" in a client type of/i),
  {
    code: 'credentials.unrecognised',
    certainty: 'likely',
    family: true,
    says: /client secrets must be for a web or installed app|client secrets is not in the correct format|invalid client secrets file|invalidclientsecretserror|at least one client secrets \(installed or web\)|unknown credential type|unrecognized credential type|does not have a valid type\. type is|credentials from stream, 'type' value (?!'(?:authorized_user|external_account)')|json data does not represent a valid|invalid contents in the (?:certificate|credentials) file|unsupported unidentified file type|invalid value in the type field|provide a valid service account (?:credential|json|key)|not a valid service account (?:json|key|file)|error deserializing json credential data|invalid key json\b|\.json key file is not in a valid format/i,
  },
  {
    code: 'credentials.json.invalid',
    certainty: 'likely',
    says: /client configuration is in the correct json format|could not read json file|credentials failed with error: invalid character|is not a valid json file\.?(?:['"]?, ?jsondecodeerror\(['"][^'"\n]{1,60}: line (?<line>\d{1,6}) column (?<column>\d{1,6}))?|invalid json for auth config|unable to read the credential file specified by .{0,80}?: (?:unexpected|expected|invalid)|json credentials are not valid|unable to parse client secret file|credential file .{1,200}?(?:unexpected character|malformedjson)|failed to (?:parse|read|load) (?:the )?(?:service account|certificate|token|credentials?|client secrets?)(?: key| json)?(?: file)?: (?:(?:syntax)?error: ?)?(?:unexpected|expected|invalid character)|jsondecodeerror: [^\n]{1,60}: line (?<atLine>\d{1,6}) column \d{1,6}(?<=(?:client_secrets|service_account|authorized_user|credentials_provider|keyfile)[^]{1,1200})/i,
  },
];

/** What never left the library: credentials that are not there or not readable, and tokens that are not there. */
export const credentialRules: readonly Rule[] = [
  ...notThere,
  ...notTaken,
  {
    code: 'token.no_refresh_token',
    certainty: 'certain',
    says: /no refresh token is set|refresh token (?:is )?not available|necessary fields need(?:ed)? to refresh the access token|token expired and refresh token is not set|refresh token must be passed in or set|does not contain a refresh token|no refresh(?: |-|_)token (?:is |was )?(?:available|provided|found|returned|issued|received|given|in (?:the )?(?:response|token))|(?:doesn't|does not|didn't|did not) (?:return|provide|include|contain|issue|give) (?:an? |any |the )?refresh(?: |-|_)token|required parameter not passed: "refresh_token"|missing refresh token\b|token response with no refresh token|empty token found - please run/i,
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'likely',
    // What google-auth makes of a stored sign-in without one.
    says: /none could not be converted to (?:bytes|unicode)/i,
    at: ['google'],
  },
  {
    code: 'api.login_required',
    certainty: 'likely',
    says: /no access, refresh token,? (?:or )?api key|unable to sign without access token/i,
  },
  {
    code: 'credentials.p12.wrong_password',
    certainty: 'likely',
    says: /specified network password is not correct|password di rete specificata non è corretta|angegebene (?:netzwerk)?kennwort ist (?:falsch|nicht korrekt)|mot de passe réseau spécifié (?:est incorrect|n'est pas correct)|contraseña de red especificada no es (?:válida|correcta)|senha de rede especificada (?:não está|está in)correta|指定されたネットワーク ?パスワードが(?:間違|正し)|指定的网络密码不正确|keystore password was incorrect|key store mac invalid|mac verify (?:failure|error)|unable to parse the p12 file|openssl_pkcs12_read/i,
    at: ['google'],
  },
  {
    code: 'credentials.p12.damaged',
    certainty: 'likely',
    says: /cannot find the requested obj|toderinputstream rejects tag type|derinputstream\.getlength\(\)/i,
    at: ['google'],
  },
  {
    code: 'credentials.private_key.not_pem',
    certainty: 'likely',
    says: /pem routines:\w{0,40}:no start line|err_ossl_pem_no_start_line|(?:correct )?begin\/end markers expected in a pem file|(?:private )?key is not (?:a valid pem|pem encoded)/i,
  },
  { code: 'credentials.private_key.unreadable', certainty: 'likely', says: privateKeyUnreadable },
];
