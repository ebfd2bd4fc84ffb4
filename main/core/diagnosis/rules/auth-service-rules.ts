import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** The way there and back. */
const around: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'authorize.state_mismatch',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Better Auth, Supabase, Grafana, Meteor.
        /\berror=(?:state_not_found|please_restart_the_process)\b/,
        /pkce code verifier not found in storage|code challenge does not match previously saved code verifier/,
        /oauth callback with invalid state/,
        /assent\.missingparamerror: expected "state"/,
        /auth\.oauth\.pkce\.missing\b/,
        // Whoever says nothing else.
        /invalid (?:oauth2? )?state(?=["'`).!]|\s{0,4}(?:\n|$))(?<=(?:^|\n|[:"'`(] ?)invalid (?:oauth2? )?state)/,
      ),
    },
    {
      code: 'authorize.access_denied',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Grafana, oauth2-proxy, Hybridauth.
        /login provider denied login request/,
        /upstream identity provider returned an error: access_denied/,
        /authorizationdeniedexception\b/,
      ),
    },
    {
      code: 'token.no_refresh_token',
      certainty: 'likely',
      // Clerk.
      says: /\b(?:oauth|external_account)_missing_refresh_token\b|authorization server hasn't provided us with a refresh token/i,
    },
    {
      code: 'credentials.client_id_not_set',
      certainty: 'likely',
      says: anyOf(
        'i',
        // Better Auth, Clerk, Meteor, Drupal.
        /\berror=oauth_provider_not_found\b|\boauth_config_missing\b/,
        /accounts\.configerror\b|match error: service not configured/,
        /google not configured properly\b/,
        // DVC.
        /please specify google drive's client id and secret/,
        // Twenty.
        /google(?: (?:apis|gmail))? auth is not enabled(?! (?:by default|for|unless|when|if)\b)/,
      ),
    },
    {
      code: 'credentials.client_id_not_set',
      certainty: 'possible',
      // Supabase and Appwrite, whose switch of the provider asks for both.
      says: anyOf(
        'i',
        /unsupported provider: provider is not enabled/,
        /provider \(issuer "https:\/\/accounts\.google\.com"\) is not enabled/,
        /provider is disabled\. please enable the provider from your appwrite console/,
      ),
    },
    {
      code: 'authorize.code_not_received',
      certainty: 'likely',
      // League's client; Assent.
      says: /error redeeming code:? missing code\b|required parameter not passed: "code"|assent\.missingparamerror: expected "code"/i,
    },
    {
      code: 'token.unreadable_answer',
      certainty: 'likely',
      // openid-client, oauth4webapi; League's client.
      says: anyOf(
        'i',
        /expected 200 ok with body but no body was returned/,
        /failed to parse "response" body as json/,
        /unexpected "response" content-type, expected application\/json/,
        /invalid response received from authorization server\. expected json/,
      ),
    },
    {
      code: 'network.discovery_unreachable',
      certainty: 'likely',
      // Go, whose issuer is spelt in another way.
      says: /oidc: issuer (?:did not|didn't) match the issuer returned by provider/i,
    },
    {
      code: 'token.invalid_token.revoked',
      certainty: 'likely',
      says: /\bauthtokenrevoked\b/i,
    },
  ],
);

/** What the app then makes of the person. */
const persons: readonly Rule[] = [
  {
    code: 'authorize.domain_not_allowed',
    certainty: 'likely',
    says: anyOf(
      'i',
      // Grafana; Outline.
      /required email domain not fulfilled/,
      /cannot create account using (?:a )?personal gmail/,
      /google sign[\s-]?in cannot be used with a personal e-?mail/,
      /google workspace is required to authenticate/,
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
          // Better Auth, Grafana, Odoo, Clerk: no new accounts, or not of these.
          /sign[\s-]?up is not allowed(?=["'`.!)]|\s{0,4}(?:\n|$))(?<=(?:^|\n|[:"'`(>] ?)sign[\s-]?up is not allowed)/,
          /\berror=signup_disabled\b/,
          /auth\.oauth\.email\.not-allowed\b/,
          /do not have access to this database or your invitation has expired/,
          /\b(?:not_allowed_access|access_not_allowed)\b/,
          // Moodle, oauth2-proxy, dex, and apps in words of their own.
          /e-?mail address is not allowed (?:at|on|in) this (?:site|server|workspace|instance)/,
          /could not validate that the user is member of required/,
          /please use your (?:work|company|regular|corporate) google account/,
          /personal (?:gmail|google) (?:accounts?|addresses) (?:is|are)(?:n't| not) (?:allowed|supported|permitted)/,
        ),
      },
      {
        code: 'userinfo.no_email',
        certainty: 'likely',
        says: anyOf(
          'i',
          // Cognito, Better Auth, Grafana, Strapi, oauth2-proxy.
          /attributes required: \[?email\b/,
          /\berror=email_not_found\b/,
          /auth\.oauth\.email\.missing\b|required attribute email was not provided/,
          /\bemail was not available(?=["'`.!)]|\s{0,4}(?:\n|$))/,
          /could not get claim "email"/,
          // GLPI, and apps in words of their own.
          /unable to (?:get|fetch|retrieve|obtain) (?:the )?(?:user'?s? )?e-?mail(?: address)?(?=["'`.!:,)]| (?:from|in)\b|\s{0,4}(?:\n|$))/,
        ),
      },
      {
        code: 'userinfo.no_email',
        certainty: 'possible',
        // Passport, of an API that was switched off.
        says: /googleplusapierror\b(?!: (?:legacy people|google\+) api has not)/i,
        family: true,
      },
    ],
  ),
];

/** Cognito's federated identities, of a token that an app gave them. */
const cognitoTokens: readonly Rule[] = [
  { code: 'id_token.expired', certainty: 'certain', says: /invalid login token\. token expired/i },
  { code: 'id_token.not_three_parts', certainty: 'likely', says: /invalid login token\. not a valid openid connect/i },
  { code: 'id_token.claim_missing', certainty: 'likely', says: /invalid login token\. missing a required claim/i },
  { code: 'id_token.issuer_mismatch', certainty: 'likely', says: /invalid login token\. issuer doesn't match/i },
  { code: 'id_token.signature_mismatch', certainty: 'likely', says: /invalid login token\. token signature/i },
];

/**
 * What sign-in services and their libraries say by names and sentences of their own: Supabase, Clerk, Better Auth, Cognito,
 * Appwrite, Grafana, Meteor, Moodle and their like, where Google's answer stays in their logs.
 */
export const authServiceRules: readonly Rule[] = [...around, ...persons, ...cognitoTokens];

/** The exchange, or what is asked after it, as they name it: told only where nothing says more. */
export const exchangeElsewhereRules: readonly Rule[] = at(
  ['google'],
  [
    {
      code: 'token.exchange_failed_elsewhere',
      certainty: 'possible',
      says: anyOf(
        'i',
        // Better Auth, Clerk, Appwrite.
        /\berror=(?:invalid_code|unable_to_get_user_info|oauth_code_verification_failed)\b/,
        /\b(?:invalid_code|unable_to_get_user_info)\b(?<=better[ -]?auth[^]{0,200}\bcode\b\W{1,8}\w{8,30})/,
        /\boauth_(?:token_exchange|token_retrieval|fetch_user)_error\b/,
        /user_oauth2_(?:bad_request|unauthorized|provider_error)\b|oauth2 provider (?:rejected the bad request|returned some error)/,
        // Cognito, Grafana.
        /exception processing authorization code/,
        /auth\.oauth\.(?:token\.exchange|userinfo\.error|token\.missing)\b/,
        /login\.oauthlogin\((?:newtransportwithcode|get info from \w{3,20})\)(?![^]{0,600}error=)/,
        /failed to get token from provider\b/,
        // Keycloak.
        /unexpected error when (?:authenticating with|retrieving token from|handling response from) identity provider/,
        /could not (?:obtain token from|authenticate with) identity provider/,
        /invalid response from identity provider/,
        /identity_provider_login_(?:failure|error)\b/,
        /identitybrokerexception: no token from server\b/,
        /could not fetch attributes from userinfo endpoint/,
        // Discourse.
        /error (?:while trying to authorize|authorizing) your account with google/,
        // Meteor, Moodle, Hybridauth, Python Social Auth, Cloudflare Access, authentik.
        /failed to complete oauth handshake with google/,
        /could not upgrade (?:the )?oauth(?: ?2(?:\.0)?)? token/,
        /no user information was returned\. the oauth/,
        /google returned an invalid access token|user ?profile request failed! google/,
        /\bauthfailed: authentication failed|\bauthtokenerror: token error\b/,
        /failed to fetch user\/group information from the identity provider/,
        /failed to retrieve profile\b(?<=authentik\.sources[^]{0,300})/,
        // oauth4webapi; Assent.
        /server responded with an error in the response body/,
        /assent\.requesterror\W{1,3}server responded with status: 4|assent\.unexpectedresponseerror/,
        // Flask-OAuthlib; Passport's forks.
        /invalid response from google(?=["'`.!:,)]|\s{0,4}(?:\n|$))/,
        /\berror: failed to obtain access token\b/,
      ),
      anyones: true,
      family: true,
    },
  ],
);
