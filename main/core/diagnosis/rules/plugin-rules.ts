import { anyOf, sequence } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What plug-ins and products with a Google connection say of it in words of their own, which keep Google's name for it out. */
export const pluginRules: readonly Rule[] = [
  {
    code: 'credentials.none_held',
    certainty: 'certain',
    says: anyOf(
      'i',
      // UpdraftPlus, Site Kit.
      /have not yet obtained an access token from google/,
      /unable to refresh access token, as no refresh token exists/,
    ),
  },
  {
    // Authlib, as Superset and Airflow print it: it has no token in the session.
    code: 'credentials.none_held',
    certainty: 'likely',
    says: /oauth user ?info: missing_token\b/i,
  },
  {
    code: 'token.no_refresh_token',
    certainty: 'certain',
    says: /no refresh token was received from google/i,
  },
  {
    code: 'token.deleted_client',
    certainty: 'certain',
    says: /client has been deleted from the google (?:drive )?api console/i,
  },
  {
    // Servers of the Model Context Protocol, for Calendar and Gmail.
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'possible',
    says: /authentication tokens are no longer valid\. please restart the server/i,
  },
  {
    code: 'token.invalid_grant.refresh_token_refused',
    certainty: 'likely',
    says: /authentication token is invalid or expired\. please re-?run the authentication/i,
  },
  {
    code: 'drive.storage_full',
    certainty: 'certain',
    says: anyOf(
      'i',
      /account is full: your google drive account has only/,
      /(?:google drive|gdrive)[^\n]{0,60}? (?:is|was) full\b(?! of)/,
    ),
  },
  // Site Kit's words for OAuth's names.
  {
    code: 'token.invalid_client',
    certainty: 'likely',
    says: /access token because of an invalid client\b/i,
    family: true,
  },
  {
    code: 'token.invalid_grant',
    certainty: 'possible',
    says: /access token because of an invalid authorization code or refresh token/i,
    family: true,
  },
  {
    code: 'token.unauthorized_client',
    certainty: 'possible',
    says: /access token because of an unauthorized client/i,
    family: true,
  },
  {
    code: 'token.invalid_request',
    certainty: 'likely',
    says: /access token because of an invalid oauth request/i,
    family: true,
  },
  {
    code: 'token.unsupported_grant_type',
    certainty: 'certain',
    says: /access token because of an unsupported grant type/i,
  },
  {
    code: 'authorize.code_not_received',
    certainty: 'certain',
    says: anyOf(
      'i',
      /access token because of an empty authorization code/,
      // SerpBear and others.
      /no (?:authori[sz]ation |auth )?code (?:was )?(?:provided|received|returned|sent|given) (?:by|from) google/,
    ),
  },
  {
    code: 'credentials.client_id_not_set',
    certainty: 'certain',
    says: /unable to authenticate site kit, as no client credentials exist/i,
  },
  {
    code: 'authorize.access_denied',
    certainty: 'likely',
    says: anyOf(
      'i',
      /setup was interrupted because you did not grant the necessary permissions/,
      // Home Assistant, where Google's name for it is not access_denied.
      /account linking rejected: access_denied/,
      // Outlook Google Calendar Sync.
      /application will not work if you don't allow it access to your google/,
    ),
  },
  {
    code: 'authorize.scope_changed',
    certainty: 'likely',
    says: /(?:because|as) you haven't granted all (?:the )?permissions requested during setup/i,
  },
  ...at(
    ['google'],
    [
      {
        code: 'credentials.none_held',
        certainty: 'likely',
        // Odoo.
        says: /attributeerror: an authentication token is required/i,
      },
      {
        code: 'credentials.client_id_not_set',
        certainty: 'likely',
        says: anyOf(
          'i',
          // Home Assistant.
          /integration requires application credentials/,
          /no application_credentials platform for google/,
          /valueerror: implementation not available/,
          /keyerror: 'auth_implementation'/,
          // Grafana, Nextcloud, WP Mail SMTP.
          /google (?:oauth )?(?:app|client) (?:is|was) not configured/,
          /no google (?:oauth )?app configured/,
        ),
      },
      // rclone.
      { code: 'api.rate_limited', certainty: 'likely', says: /rate limited, increasing sleep to \d/i },
      // SerpBear.
      {
        code: 'api.refused',
        certainty: 'possible',
        says: /failed to connect to google (?:ads|search console)\. please make sure you have provided the correct/i,
        family: true,
      },
      // KeePass.
      {
        code: 'authorize.interaction_required',
        certainty: 'possible',
        says: /user must authorize google drive access/i,
      },
      // miniOrange.
      {
        code: 'userinfo.no_email',
        certainty: 'possible',
        says: /email (?:address )?not received\. ?check your attribute mapping/i,
      },
      {
        code: 'token.unreadable_answer',
        certainty: 'likely',
        says: /received invalid token data\b/i,
      },
      {
        code: 'network.timeout',
        certainty: 'likely',
        // Colab, which mounts Drive.
        says: /timeout resolving oauth token|mount failed: timeout during initial read of root/i,
      },
      {
        code: 'api.refused',
        certainty: 'possible',
        says: /valueerror: mount failed(?=\s{0,9}(?:$|\n\n))/i,
        family: true,
      },
      {
        code: 'token.exchange_failed_elsewhere',
        certainty: 'likely',
        says: anyOf(
          'i',
          /oauth authorization error while obtaining access token/,
          // Nextcloud, n8n, cal.com, Odoo in Spanish.
          /error getting oauth access token/,
          /unable to get access tokens!/,
          // miniOrange.
          /invalid response received from oauth provider\b/,
          /something went wrong during (?:the|your) token generation/,
          /algo sali[oó] mal durante la generaci[oó]n del? token/,
        ),
        family: true,
      },
      {
        code: 'authorize.state_mismatch',
        certainty: 'likely',
        says: anyOf('i', /error during oauth exchanges\b/, /oauth callback state is invalid/),
      },
      {
        code: 'token.invalid_token',
        certainty: 'possible',
        says: anyOf(
          'i',
          /(?:invalid or expired|expired or invalid) (?:firebase|google) (?:id |auth )?token/,
          /(?:firebase|google) (?:id |auth )?token is (?:invalid or expired|expired or invalid)/,
        ),
        family: true,
      },
      {
        code: 'token.invalid_client.not_for_devices',
        certainty: 'likely',
        says: /invalid client type\b/i,
      },
      // Servers of the Model Context Protocol.
      {
        code: 'credentials.none_held',
        certainty: 'likely',
        says: /action required: google authentication needed/i,
      },
      // A connection that ended, as products for people put it.
      {
        code: 'token.invalid_grant.refresh_token_refused',
        certainty: 'possible',
        says: anyOf(
          'i',
          sequence(
            'i',
            /(?:your|my|the|our) (?:google|gmail)(?: \w{3,12})? (?:account )?/,
            [/connection|authori[sz]ation|authentication|access|integration|login|session|credentials?|token|account/],
            / (?:has |have |was |is |needs to be )(?:been )?/,
            [/expired|revoked|disconnected|lost|re-?connected|re-?authori[sz]ed|re-?authenticated|renewed/],
            /\b/,
          ),
          sequence('i', /(?:we(?:'ve)? |it )?lost (?:the |its )?(?:connection|access) to your (?:google|gmail)/),
          sequence(
            'i',
            [/connection|authori[sz]ation|access|login/],
            / (?:to|with|for|from) (?:your )?(?:google|gmail)(?! play)(?: \w{3,12}){0,2} (?:has |was |is )(?:been )?/,
            [/expired|revoked|disconnected|lost|no longer valid/],
            /\b/,
          ),
          // Zapier.
          /authentication refresh request failed\b/,
        ),
      },
    ],
  ),
];
