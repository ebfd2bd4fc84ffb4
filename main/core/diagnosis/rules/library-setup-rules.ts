import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** A client ID or client secret that never reached the library. */
const clientIdNotSet: readonly Rule[] = [
  {
    code: 'credentials.client_id_not_set',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Google Identity Services and its wrappers.
      /parameter client_id is not set correctly/,
      /clientid is required since the plugin is not initialized with a client id/,
      // Flutter's for the web.
      /clientid not set\. either set it on a\b/,
      // Google Sign-In for iOS, and what wraps it and Android's.
      /you must specify \|clientid\| (?:in|for) \|gid/,
      /no active configuration\. ?make sure gidclientid is set/,
      /failed to determine clientid - googleservice-info\.plist was not found/,
      /missing googleservice-info\.plist/,
      /serverclientid must be provided on android/,
      /offline use requires server web clientid/,
      /client id property [`'"]?\w{2,12}clientid[`'"]? must be defined to use google/,
      // Servers, with Google's name in the sentence.
      /missing required configuration keys \[[^\]\n]{3,60}\] for \[[^\]\n]{0,60}google/,
      /client id of registration 'google' must not be empty/,
      /social provider google is missing clientid or clientsecret/,
      /client id and client secret (?:is|are) required for google/,
      // oauth2client in Flask and Django.
      /oauth2 configuration could not be found\. either specify the client_secrets_file/,
      /\bgoogle client id is required\b/,
      /googlestrategy config parameter for "client_?(?:id|secret)" expected/,
      // Ruby's googleauth; .NET.
      /client (?:id|secret) can not be nil\b(?:(?<=google::auth[^]{1,160})|(?=[^]{0,200}?googleauth[-/]))/,
      /you must set clientsecret or clientsecretstream/,
      // Play Games.
      /getserverauthcode requires a webclientid/,
      // What programs print of their settings at the start.
      /google_(?:\w{2,12}_)?client_id: (?:not set|undefined|null|none|missing|not configured)\b/,
      /authentication provider "?google"? are missing the following keys/,
    ),
  },
  ...at(
    ['google'],
    [
      {
        code: 'credentials.client_id_not_set',
        certainty: 'likely',
        says: anyOf(
          'i',
          // django-allauth, which finds no app of Google's in its database.
          /doesnotexist at \/\S{0,60}google\/login\//,
          // Node: passport, openid-client, oauth4webapi, better-auth.
          /oauth2strategy requires a clientid option/,
          /typeerror: client_id is required/,
          /client\.client_id" property must be a non-empty string/,
          /client_id_and_secret_required\b/,
          /missing required parameter (?:client_id\b|'client_id')/,
          // .NET.
          /the '?client(?:id|secret)'? option must be provided/,
          /cannot be an empty string\. \(parameter 'client(?:id|secret)'\)/,
          // Spring.
          /client ?id (?:must not|cannot) be (?:empty|null|blank)/,
          // Python: django-allauth, Streamlit.
          /socialapp(?: matching query does not exist|\.doesnotexist)\b/,
          // Supabase, and oauth2-proxy.
          /unsupported provider: missing oauth (?:secret|client id)/,
          /missing setting: client-(?:id|secret)\b/,
          // Spring, where no client of that name is set up; Nextcloud's storage.
          /invalid client registration with id/,
          /\bstorage (?:is )?not (?:yet )?configured(?=["'`!)]|\.?\s{0,4}(?:\n|$))/,
          // Apps, in words of their own.
          /\bclient[ _]?id (?:is |was )?(?:missing|not (?:set|provided|configured|defined))\b(?<=(?:google|gmail|oauth|drive|youtube)[^]{0,300})/,
          /(?:missing|no) google (?:oauth )?client[ _]?(?:id|secret)\b/,
          /oauth client credentials not found/,
        ),
      },
    ],
  ),
];

/** A variable for an API key of Google's, by its name. */
const keyVariable = /["'`]?(?:google|gemini|gemma|youtube|gcp|vertex|palm|generative)\w{0,24}_?api_?key["'`]?/;

/** An API key that never reached the library: the Gemini API's clients, and what is built on them. */
const apiKeyNotSet: readonly Rule[] = [
  {
    code: 'credentials.api_key_not_set',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Google's own, for Python and Node; its command line.
      /missing key inputs argument! ?to use the google ai api/,
      /no api_key or adc found\b/,
      /api key (?:must|should) be set when (?:using the gemini api|running)/,
      /api_key client option must be set either by passing api_key[^\n]{0,60} google_api_key/,
      /authentication is not set up\. please provide either a project and location, or an api key/,
      /no api key was provided\. ?please pass a valid api key/,
      /when using gemini api, you must specify the gemini_api_key/,
      // Maps: its clients and its loader.
      /must provide api key or enterprise credentials when creating client/,
      /google maps (?:javascript )?api warning: nokeys|google maps javascript api warning: noapikeys/,
      // LangChain, Vercel's AI SDK, LlamaIndex, Genkit.
      /did not find google_api_key, please add/,
      /api key required for gemini developer api/,
      /please set an api key for google ?generativeai/,
      /google (?:generative ai|vertex)? ?api key is missing/,
      /ai_loadapikeyerror: google\b/,
      /please pass in the api key or set the (?:gemini|google)\w{0,20}_api_key/,
    ),
  },
  {
    code: 'credentials.api_key_not_set',
    certainty: 'likely',
    // Anybody's words for it.
    says: anyOf(
      'i',
      sequence(
        'i',
        keyVariable,
        / ?(?:(?:environment |env ?)(?:variable|var) ?)?/,
        [
          / (?:is|was|are|has) not (?:been )?(?:set|found|defined|configured|provided|specified)\b/,
          /:? not (?:set|found|defined|configured|provided|specified)\b/,
          / (?:is |are )?(?:missing|required|empty|undefined)\b(?!\s{0,3}[,;)=?])/,
          / must be (?:set|provided|defined|specified)/,
          /(?:が|は)?(?:設定されていま|見つかりま|ありま)せん|が?未設定|未设置|未配置|没有设置/,
        ],
        /(?<!\b(?:if|when|unless|whether) [^\n.]{0,90})/,
      ),
      sequence(
        'i',
        /(?:missing|please (?:set|provide|configure|specify|add|export)|请(?:配置|设置|先设置)|(?:must|need to) (?:set|provide|specify)|(?:could not|cannot|unable to|did not) find|have not (?:set|provided)|(?:unset|undefined|empty|required) (?:env(?:ironment)? (?:var(?:iable)?):?)?)(?: (?:the|your))?:? /,
        keyVariable,
        /(?![\w=])(?![^\n]{0,60}\b(?:before|if you) )/,
      ),
      /(?:google|gemini)(?: (?:ai|cloud|maps|gemini|studio|generative|places|vision|translate|youtube)){0,3} api[ -]key (?:(?:is |was )?(?:missing|required|empty)|(?:is|was|has) not (?:been )?(?:set|found|provided|configured|specified)|not (?:set|found|provided|configured|specified))(?! or invalid)/,
      /(?:no|missing) (?:google|gemini)(?: (?:ai|cloud|maps|gemini|studio|generative|places|vision|translate|youtube)){0,3} api[ -]key(?! (?:restriction|quota))/,
    ),
  },
  {
    code: 'credentials.api_key_not_set',
    certainty: 'possible',
    says: /(?:google|gemini)(?: ai| generative ai)? api[ -]key (?:is )?(?:missing or invalid|invalid or missing|not set or invalid)/i,
    also: [{ code: 'api.key_invalid' }],
  },
];

/** A client object without any token. */
const noneHeld: readonly Rule[] = [
  {
    code: 'credentials.none_held',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Android, of an account that nobody has chosen.
      /googlesignin(?:account|result)\.\w{3,24}\(\)' on a null object reference/,
      /no access,? (?:token, )?refresh token(?:,? or api key|, api key(?:,? or refresh handler callback)?) is set/,
      // Java's client on Android, for which no account was chosen.
      /the name must not be empty: null(?=[^]{0,1500}?(?:googleaccountcredential|googleauthutil|gms\.auth))/,
      // Google_GenerativeAI for .NET.
      /no configuration found for vertex ai\b/,
      // Rust.
      /this is dummy token source provider/,
      // A server of the Model Context Protocol for Workspace.
      /oauth 2\.1 mode requires an authenticated user for \w{3,60}, but none was found/,
      // rclone.
      /empty token found - please run/,
      // Python, of a program that never got or lost its saved sign-in.
      /credentials\.authorize\([^\n]{0,60}\n\s{0,9}attributeerror: 'nonetype' object has no attribute 'authorize'/,
      // Node, before any token was set.
      /cannot read propert(?:y|ies)[^\n]{0,60}?(?:access_token|expiry_date|refresh_token)[^]{0,300}?(?:oauth2client\.(?:request|getrequestmetadata|refresh)|\.getrequestmetadataasync \()/,
      // Python, where nothing was found that could be renewed.
      /anonymous credentials (?:cannot be refreshed|don't support tokens)/,
      /there is no access token for this session, did you call fetch_token/,
      // Node, whose program was handed nothing.
      /must pass in a json object containing (?:the |an? )?(?:service account auth settings|user refresh token|impersonated refresh token|google auth settings)/,
      /a key or a keyfile must be provided to getcredentials/,
      /no access token is returned by the refreshhandler callback/,
    ),
  },
  ...at(
    ['google'],
    [
      {
        code: 'credentials.none_held',
        certainty: 'likely',
        says: anyOf(
          'i',
          // n8n.
          /unable to sign without access token/,
          // Apps Script's OAuth2 library.
          /error: access not granted or expired/,
          // PHP, with nothing saved.
          /invalid (?:json token|token format)(?: in |[^]{0,40}\bfilename: )\S{0,160}client\.php/,
          // Ruby: a client that was handed an access token alone, or none.
          /missing token endpoint uri\b/,
          /missing access token\.? \(argumenterror\)|argumenterror: missing access token\b/,
          // Spring, Go, Dart.
          /client_authorization_required\b/,
          /authorization required for client registration id: ?'?google/,
          /oauth2: transport's source is nil/,
        ),
      },
    ],
  ),
];

/** A project that nothing names. */
const projectUnknown: readonly Rule[] = [
  {
    code: 'credentials.project_unknown',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Node.
      /unable to detect a project id in the current environment/,
      /failed to determine project id\b/,
      // Gemini CLI.
      /account requires setting the google_cloud_project\b/,
      /unable to determine project id\b/,
      /set your firebase project id as the google_cloud_project environment/,
      // Python.
      /project was not passed and could not be determined from the environment/,
      /no project id could be determined\. ?consider running/,
      // Java, Firebase Admin, PHP, Go.
      /project id is required (?:for this service but|to access)/,
      /we were unable to detect a default project id/,
      /unable to (?:detect|determine) (?:the )?(?:firebase )?project ?id\b/,
      // Tools: gcloud, gsutil, Firebase, Terraform.
      /required property \[(?:core\/)?project\] is not currently set/,
      /operation that requires a project id, with none configured/,
      /no currently active project\.(?: ?to run this command|(?=[*\x60]{1,2}|\s{0,4}(?:\n|$)))/,
      /project: required field is not set/,
      // lego.
      /google ?cloud(?: dns)?: project name missing/,
    ),
  },
  {
    code: 'credentials.project_unknown',
    certainty: 'likely',
    says: /project: id not found|argumenterror(?:: | \()project_id is missing/i,
    at: ['google'],
  },
];

/** What the program itself did not give to the library: nothing was sent. */
export const librarySetupRules: readonly Rule[] = [...clientIdNotSet, ...apiKeyNotSet, ...noneHeld, ...projectUnknown];
