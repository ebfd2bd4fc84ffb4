import { anyOf } from '../any-of.ts';
import { at, type Rule } from '../rule.ts';

/** What programs of every kind that connect to Google say in words of their own: homes, clouds, connectors, apps' shells. */
export const connectorRules: readonly Rule[] = [
  {
    // Home Assistant, which asks with a device's code.
    code: 'token.expired_token',
    certainty: 'likely',
    says: /authentication code expired, please restart home-?assistant/i,
  },
  {
    // ownCloud, where the folder has no token yet.
    code: 'credentials.none_held',
    certainty: 'likely',
    says: /creating \\{1,4}oc\\{1,4}files\\{1,4}storage\\{1,4}google storage failed/i,
    also: [{ code: 'credentials.client_id_not_set' }],
  },
  {
    // lego, with which Traefik, Terraform and others ask for certificates.
    code: 'api.not_found',
    certainty: 'likely',
    says: /googlecloud: (?:no (?:public |private |matching )?(?:managed )?(?:zone|domain) found|zone "?\S{3,120} not found) for domain\b/i,
  },
  {
    // Microsoft's driver.
    code: 'api.forbidden',
    certainty: 'likely',
    says: /unable to authenticate with google bigquery storage api\b/i,
    family: true,
  },
  {
    // Gemini's command line, of an organization's seats.
    code: 'api.forbidden',
    certainty: 'likely',
    says: /must be a named user on your organization's gemini code assist/i,
  },
  {
    // Vault.
    code: 'id_token.claim_missing',
    certainty: 'likely',
    says: /expected jwt to have with gce metadata/i,
  },
  {
    // A server of the Model Context Protocol, and what uses one.
    code: 'credentials.client_id_not_set',
    certainty: 'likely',
    says: /client secrets path required for refresh but not provided/i,
  },
  {
    code: 'token.invalid_token.expired',
    certainty: 'likely',
    says: /mcp server "[^"\n]{0,60}(?:google|gmail)[^"\n]{0,40}" requires re-?authorization \(token expired\)/i,
  },
  ...at(
    ['google'],
    [
      {
        // Capacitor, whose plug-in for it gives no number.
        code: 'authorize.unknown_error',
        certainty: 'possible',
        says: /error: something went wrong\s{1,9}at object\.fromnative \(capacitor/i,
        also: [{ code: 'authorize.android_app_unknown' }],
        family: true,
      },
      {
        // gRPC, of a token that its plug-in did not get, where the answer had no name.
        code: 'token.refused',
        certainty: 'possible',
        says: /getting metadata from plugin failed with error: (?:bad request|unauthorized|forbidden)(?=["'`)\]]| \(|\s{0,4}(?:\n|$))/i,
        family: true,
      },
      {
        // Fluent Bit.
        code: 'network.failed',
        certainty: 'likely',
        says: /\[oauth2\] could not get an upstream connection(?:[^]{0,120}?\[output:stackdriver\b[^\n]{0,60}cannot retrieve oauth2 token)?/i,
        family: true,
      },
      {
        // Grafana.
        code: 'api.refused',
        certainty: 'possible',
        says: /(?:cannot|could not|failed to|unable to) connect to (?:the )?(?:google )?(?:bigquery|sheets|analytics|monitoring|logging) api(?=["'`.!)]|\s{0,4}(?:\n|$))/i,
        family: true,
      },
      {
        // Firebase's tools, before they said it in other words.
        code: 'api.forbidden',
        certainty: 'possible',
        says: /error: failed to get details for project: \S{2,80}/i,
        family: true,
      },
      {
        code: 'api.quota_exceeded',
        certainty: 'likely',
        says: /\b(?:youtube|gmail|gemini|google \w{3,12}) api error \(quota exceeded\)/i,
      },
      {
        code: 'token.exchange_failed_elsewhere',
        certainty: 'possible',
        says: /token exchange failed: could not connect to (?:the )?(?:sso |identity |oauth )provider\b/i,
        family: true,
      },
      {
        // Spring's older library.
        code: 'token.exchange_failed_elsewhere',
        certainty: 'possible',
        says: anyOf('i', /badcredentialsexception: could not obtain (?:access token|user details from token)/),
        family: true,
      },
    ],
  ),
];
