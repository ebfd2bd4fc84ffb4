import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** No code came back, or the program did not find it. */
const codeNotReceived: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'authorize.code_not_received',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Ruby, PHP.
        /missing authorization code\b/,
        /authorization code (?:is |was )?missing\b/,
        /invalidargumentexception: invalid code\b/,
        /invalid code in \S{0,160}client\.php/,
        /no "code" parameter was found \(usually/,
        /no oauth code in the request/,
        // Python.
        /missing code parameter in response/,
        /supply either code or authorization_response parameters/,
        /no code found in redirect|failed to find "?code"? in the query parameters/,
        /'nonetype' object has no attribute 'replace'(?<=run_local_server[^]{1,900})/,
        /timed out waiting for (?:a )?response from (?:the )?authorization server/,
        // Node.
        /code missing from response/,
        /no authorization code in "?callbackparameters/,
        /response" parameter "code" missing/,
        // .NET, Go.
        /exception: code was not found\b/,
        /error redeeming code during oauth2 callback: missing code/,
        /no code returned by remote server/,
        // Grant, Python Social Auth, Elixir.
        /grant: oauth2 missing code parameter/,
        /missing needed parameter code\b/,
        /ueberauth\.failure\.error\{[^}]{0,120}?"missing_code"/,
        // Keycloak.
        /missing code or error parameter in response from identity provider/,
      ),
    },
  ],
);

/** The same in the words of libraries alone: oauthlib, OmniAuth. */
const codeMissing: Rule = {
  code: 'authorize.code_not_received',
  certainty: 'likely',
  says: /\(missing_code\) missing code parameter|invalid response from server \(no auth code transmitted\)|(?:signet|google::auth)::authorizationerror[: (]{1,3}missing authorization code|must pass either a .code. \(via url|noauthorizationcodeerror\b/i,
};

/** What the app's own rules on domains say, after Google signed the person in. */
const domainNotAllowed: readonly Rule[] = [
  {
    code: 'authorize.domain_not_allowed',
    certainty: 'certain',
    says: anyOf(
      'i',
      // .NET, PHP, Ruby, Java.
      /jwt contains invalid 'hd' claim/,
      /hosteddomainexception\b(?:: user is not part of domain)?/,
      /identity token does not contain hosted domain parameter/,
      /invalid(?:_| )hosted(?:_| )domain\b/,
      /invalid_hd\b/,
      // dex, Sentry, Redash, JupyterHub.
      /oidc: unexpected hd claim/,
      /domain for your google account (?:\([^)\n]{1,80}\) )?is not allowed to authenticate/,
      /your google apps account \([^)\n]{1,120}\) isn't allowed/,
      /google account domain @?\S{1,80} not authorized for this server/,
      // Google's own sign-in for the web, before 2023; DokuWiki.
      /does not match hosted_domain specified by gapi/,
      /auth google error: access denied for/,
    ),
  },
  ...at(
    ['google'],
    [
      {
        code: 'authorize.domain_not_allowed',
        certainty: 'likely',
        says: anyOf(
          'i',
          // Python Social Auth, oauth2-proxy, Nextcloud.
          /hosted domain does not match/,
          /your credentials aren't allowed/,
          /authentication via oauth2: unauthorized\b|permission denied.{0,12}? invalid account\b/,
          /login from this domain is not allowed/,
          /sign-?in from this domain is not allowed/,
          /user is not part of domain '/,
          /is not in any of the required groups/,
          // Vault, Metabase, Cloudflare Access, vouch, and apps in words of their own.
          /error validating claims: claim "\w{1,40}" (?:is missing|does not match)/,
          /you'll need an administrator to create a metabase account/,
          /that account does not have access\b/,
          /is not within an? vouch managed domain/,
          /permission denied:? invalid account\b/,
          /is not (?:a )?part of (?:the|an) allowed (?:e-?mail )?domain/,
          /not in the list of allowed (?:e-?mail|domain|user|account)s?\b/,
          /domain (?:associated with|of|for) your google account (?:\S{1,80} )?(?:is not|isn't) allowed/,
          /domain (?:is not|isn't) allowed to (?:sign|log)[\s-]?in/,
          /email domain (?:\S{1,80} )?is not allowed/,
        ),
      },
    ],
  ),
];

/** The app has the person under another way to sign in: Auth.js, whose sentence is its own, and Better Auth. */
const accountNotLinked: readonly Rule[] = [
  {
    code: 'authorize.account_not_linked',
    certainty: 'certain',
    says: anyOf(
      'i',
      /\[auth\](?:\[\w{2,8}\])?:? ?\[?oauthaccountnotlinked\b/,
      /oauthaccountnotlinked(?:error)?: (?:another account already exists|read more at)/,
      /another account already exists with the same e-?mail address/,
      /confirm your identity, sign in with the same account you used originally/,
      /error=oauthaccountnotlinked\b/,
      /\berror=oauth_account_not_linked\b/,
    ),
  },
  {
    code: 'authorize.account_not_linked',
    certainty: 'likely',
    says: /\berror=account_not_linked\b|error\b[^\n]{0,40}\b(?:oauthaccountnotlinked|account_not_linked)(?=["'`.!,)\]}]|\s{0,4}(?:\n|$))/i,
    at: ['google'],
  },
];

/** A sign-in in a phone's app that ended on the person's wish, or seems to. */
const cancelledInApp: readonly Rule[] = [
  {
    code: 'authorize.cancelled_in_app',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Android, and what wraps it.
      /common\.api\.apiexception:? 12501\b/,
      /signinresult:failed code=(?:12501|16)\b/,
      /common\.api\.apiexception: 16: canceled\b/,
      /sign_in_cancel(?:l)?ed\b/,
      /sign in action cancel(?:l)?ed/,
      /googlesigninexceptioncode\.cancel(?:l)?ed(?!, \[(?:16\] account|28\d{3}))/,
      /getcredentialcancellationexception\b(?!:? ?\[(?:16\] account|28\d{3}))/,
      /googlesigninexceptioncode\.interrupted\b/,
      /getcredentialinterruptedexception: |getcredentialexception[.:] ?type_(?:user_canceled|interrupted)\b/,
      // iOS.
      /user cancel(?:l)?ed the sign-in flow/,
      /com\.google\.gidsignin (?:code=|error )-5\b/,
      // AppAuth.
      /appauth\.general (?:code=|error )-3\b/,
      /user cancel(?:l)?ed (?:authorization )?flow\b/,
    ),
  },
];

/** A program without a person: no terminal, no browser. */
const noTerminal: readonly Rule[] = [
  {
    code: 'authorize.no_terminal',
    certainty: 'certain',
    says: anyOf(
      'i',
      // Python: a question for a code that nobody can answer.
      /enter (?:the )?(?:verification|authorization) code:?[^]{0,240}?(?:eoferror\b|undefined method ['`]chomp' for nil)/,
      /unable to read authorization code:? (?:eof|unexpected newline)/,
      // R.
      /non-interactive session and no authentication email/,
      /oauth2? ?(?:listener|\w{3,20}\(\)) needs an interactive environment/,
      // Firebase's tool, .NET.
      /cannot run login flow in non-interactive mode/,
      /failed to launch browser with "?https:\/\/accounts\.google/,
    ),
  },
  {
    code: 'authorize.no_terminal',
    certainty: 'likely',
    says: /can't get google credentials|are you running [\w.]{1,40} in a non-interactive session/i,
  },
  ...at(
    ['google'],
    [
      {
        code: 'authorize.no_terminal',
        certainty: 'likely',
        says: /could not locate runnable browser|eoferror: eof when reading a line|browse action is not supported on the current platform|(?<!reauthentication failed\. )cannot prompt during non-interactive execution/i,
      },
    ],
  ),
];

/** What comes after the sign-in, or was needed before it. */
const around: readonly Rule[] = [
  { code: 'authorize.scope_changed', certainty: 'certain', says: /not all requested scopes were granted/i },
  {
    code: 'id_token.custom_token',
    certainty: 'certain',
    says: anyOf(
      'i',
      /expects an? (?:id token|session cookie), but was given a (?:legacy )?custom token|expected an? (?:id token|session cookie) but got a (?:legacy )?custom token/,
      /firebase id token has incorrect "iss" \(issuer\) claim[^]{0,200}?but got "?https:\/\/session\.firebase\.google/,
      /given a custom token instead of an? id token/,
    ),
  },
  {
    code: 'userinfo.no_email',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Supabase, Superset, oauth2-proxy, Moodle.
      /error getting user email from external provider/,
      /user ?info does not have username or email/,
      /neither the id_token nor the profileurl set an email/,
      /user information returned did not contain a username and email/,
    ),
    at: ['google'],
  },
  {
    code: 'userinfo.no_email',
    certainty: 'possible',
    says: anyOf(
      'i',
      /provider (?:did not|didn't) return an? e-?mail/,
      /missing (?:required )?"email" claim/,
      /missing attribute 'email' in attributes/,
      /e-?mail (?:address )?(?:was )?not received from/,
      /google account has no e-?mail\b/,
      /no e-?mail (?:address )?(?:was )?(?:returned|received|provided|found) (?:by|from|in) (?:the )?(?:provider|google)/,
      /email was not (?:available|provided|returned) (?:by|from) google/,
      /google (?:did not|didn't) (?:return|provide|share|send) (?:an?|the|your|any) e-?mail/,
    ),
    at: ['google'],
  },
  {
    code: 'network.discovery_unreachable',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Spring, .NET, Quarkus.
      /unable to resolve (?:the )?configuration with the provided issuer of "https:\/\/accounts\.google\.com/,
      /idx2080[34]: unable to (?:obtain configuration|retrieve document) from: '?https:\/\/accounts\.google\.com[^\s]{0,60}/,
      /oidc server is not available at the 'https:\/\/accounts\.google\.com/,
      // Auth.js, on its way to Google's sign-in page.
      /fetch failed\b(?=[^]{0,900}?\bgetauthorizationurl\b)/,
      // Go.
      /failed to (?:query provider|get provider|discover) "?https:\/\/accounts\.google\.com/,
      // AppAuth for Android.
      /"type":0,"code":0,"errordescription":"invalid discovery document"(?=[^]{0,400}?accounts\.google\.com)/,
    ),
  },
  {
    // Auth.js could not make the address of the sign-in page, and keeps why to its log.
    code: 'network.discovery_unreachable',
    certainty: 'possible',
    // openid-client, of a document that it reads: the exchange ends with 400 or 401.
    says: /expected 200 ok, got: (?:403|404|5\d\d)\b(?![^]{0,900}?\bquerykeystore\b)/i,
    at: ['google'],
    also: [{ code: 'id_token.certs_unreachable' }, { code: 'api.location_not_supported' }],
  },
  {
    code: 'network.discovery_unreachable',
    certainty: 'possible',
    says: /error=oauthsignin\b(?![^]{0,600}(?:next-auth\]|\w{1,20}error: ))/i,
    also: [{ code: 'credentials.client_id_not_set' }],
    family: true,
  },
  {
    code: 'network.discovery_unreachable',
    certainty: 'likely',
    says: /idx2080[3478]\b|oidc server is not available\b|failed to discover oidc configuration|error loading discovery document|missing "jwks_uri" in metadata/i,
    at: ['google'],
  },
];

/** What an app or its library says of a sign-in by itself, with nothing of Google's in it. */
export const appSignInRules: readonly Rule[] = [
  codeMissing,
  ...codeNotReceived,
  ...domainNotAllowed,
  ...accountNotLinked,
  ...cancelledInApp,
  ...noTerminal,
  ...around,
];
