import type { JsonObject } from '../../../shared/contract/fields.ts';
import type { ForeignIssuerReason } from '../../../shared/messages/foreign-issuers.ts';

/** Whose `iss` it is: by its host and path as a URL parser reads them, so that nothing merely looks like it. */
const hosts: readonly (readonly [host: RegExp, path: RegExp, reason: ForeignIssuerReason])[] = [
  [/^securetoken\.google\.com$/, /^\/./, 'iss.firebase'],
  [/^session\.firebase\.google\.com$/, /^\/./, 'iss.firebase_session'],
  [/^cloud\.google\.com$/, /^\/iap$/, 'iss.iap'],
  [/^container\.googleapis\.com$/, /^\/v1\/projects\//, 'iss.kubernetes'],
  [/^kubernetes\.default\.svc(?:\.|$)/, /^/, 'iss.kubernetes'],
  [/^oidc\.eks\.[\w-]+\.amazonaws\.com$/, /^/, 'iss.kubernetes'],
  [/^appleid\.apple\.com$/, /^/, 'iss.apple'],
  [/^account\.apple\.com$/, /^/, 'iss.apple'],
  [/^(?:login\.microsoftonline\.(?:com|us)|sts\.windows\.net|login\.windows\.net)$/, /^/, 'iss.microsoft'],
  [/\.(?:b2clogin|ciamlogin)\.com$/, /^/, 'iss.microsoft'],
  [/\.auth0\.com$/, /^/, 'iss.auth0'],
  [/\.(?:okta|oktapreview|okta-emea)\.com$/, /^/, 'iss.okta'],
  [/^cognito-idp\.[\w-]+\.amazonaws\.com$/, /^/, 'iss.cognito'],
  [/^token\.actions\.githubusercontent\.com$/, /^/, 'iss.github_actions'],
  [/^gitlab\.com$/, /^/, 'iss.gitlab'],
  [/^access\.line\.me$/, /^/, 'iss.line'],
  [/^(?:www|limited)\.facebook\.com$/, /^/, 'iss.facebook'],
  [/^/, /\/realms\/[^/]+$/, 'iss.keycloak'],
];

/**
 * Whose a token is whose `iss` is not Google's: told only by what the token says of itself, so good for an explanation
 * and never for a decision. null where nobody is known.
 */
export function foreignIssuer({ iss, scope, aud }: JsonObject): ForeignIssuerReason | null {
  if (typeof iss !== 'string') return null;
  if (/^[^\s/@]+@[\w.-]+\.gserviceaccount\.com$/.test(iss))
    return typeof scope === 'string' || (typeof aud === 'string' && aud.endsWith('/token'))
      ? 'iss.assertion'
      : 'iss.service_account';
  if (iss === 'kubernetes/serviceaccount') return 'iss.kubernetes';
  if (/^\s*(?:https?:\/\/)?accounts\.google\.com\/?\s*$/i.test(iss)) return 'iss.almost';
  if (!iss.startsWith('https://') || !URL.canParse(iss)) return null;
  const { host, pathname } = new URL(iss);
  return hosts.find(([isHost, isPath]) => isHost.test(host) && isPath.test(pathname))?.[2] ?? null;
}
