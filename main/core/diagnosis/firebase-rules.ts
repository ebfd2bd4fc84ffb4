import type { Rule } from './rule.ts';

/** The codes of Firebase Authentication, where Google's own words are lost. */
export const firebaseRules: readonly Rule[] = [
  {
    code: 'authorize.popup_closed',
    certainty: 'likely',
    says: /auth\/(?:popup-closed-by-user|cancelled-popup-request|popup-blocked)|popup has been closed by the user before/i,
  },
  {
    code: 'authorize.origin_mismatch',
    certainty: 'likely',
    says: /auth\/unauthorized-domain|domain is not authorized for oauth operations/i,
  },
  { code: 'authorize.browser_storage_blocked', certainty: 'likely', says: /auth\/web-storage-unsupported/i },
  { code: 'api.key_invalid', certainty: 'certain', says: /auth\/(?:api-key-not-valid|invalid-api-key)/i },
  { code: 'api.key_restricted', certainty: 'likely', says: /auth\/app-not-authorized/i },
  { code: 'api.rate_limited', certainty: 'likely', says: /auth\/too-many-requests/i },
  { code: 'api.quota_exceeded', certainty: 'likely', says: /auth\/quota-exceeded/i },
  { code: 'token.invalid_client.not_found', certainty: 'likely', says: /auth\/invalid-oauth-client-id/i },
  { code: 'id_token.expired', certainty: 'certain', says: /auth\/(?:id|user)-token-expired/i },
  { code: 'id_token.nonce_mismatch', certainty: 'likely', says: /auth\/missing-or-invalid-nonce/i },
  { code: 'network.failed', certainty: 'possible', says: /auth\/network-request-failed/i, family: true },
];
