import { at } from './rule.ts';

/** RFC 7009, and Google's tokeninfo, whose older form has no `error` at all. */
export const existingTokenRules = at(
  ['tokeninfo', 'revoke'],
  [
    { code: 'token.not_revocable', certainty: 'certain', says: /not revocable/i },
    { code: 'token.invalid_token', certainty: 'certain', error: ['invalid_token'] },
    { code: 'token.invalid_token', certainty: 'likely', status: [400], says: /invalid value|expired or revoked/i },
  ],
);

const tokenPlaces = [
  'token:authorization_code',
  'token:refresh_token',
  'token:jwt-bearer',
  'tokeninfo',
  'revoke',
] as const;

/** What the token endpoint answers to every grant, and its neighbours to everything. */
export const tokenEndpointRules = at(tokenPlaces, [
  {
    code: 'token.invalid_client.secret_wrong',
    certainty: 'certain',
    error: ['invalid_client'],
    says: /client secret is invalid|unauthorized/i,
  },
  {
    code: 'token.invalid_client.not_found',
    certainty: 'certain',
    error: ['invalid_client'],
    says: /client was not found/i,
  },
  { code: 'token.invalid_client', certainty: 'likely', error: ['invalid_client'] },
  {
    code: 'token.invalid_request.client_secret_missing',
    certainty: 'certain',
    error: ['invalid_request', 'invalid_client'],
    says: /client_secret is missing/i,
  },
  { code: 'token.deleted_client', certainty: 'certain', error: ['deleted_client'] },
  { code: 'token.disabled_client', certainty: 'certain', error: ['disabled_client'] },
  { code: 'token.admin_policy_enforced', certainty: 'certain', error: ['admin_policy_enforced'] },
  { code: 'token.org_internal', certainty: 'certain', error: ['org_internal'] },
  {
    code: 'token.access_denied.account_restricted',
    certainty: 'certain',
    error: ['access_denied'],
    says: /account (?:is )?restricted/i,
  },
  { code: 'token.invalid_account', certainty: 'certain', error: ['invalid_account'] },
  { code: 'token.unsupported_grant_type', certainty: 'certain', error: ['unsupported_grant_type'] },
  {
    code: 'token.invalid_request.parameter_missing',
    certainty: 'certain',
    error: ['invalid_request'],
    says: /(?:required parameter is missing|missing required parameter):? *(?<parameter>\w+)/i,
  },
  { code: 'token.rate_limited', certainty: 'certain', status: [429], when: (_, answer) => answer.status === 429 },
  { code: 'token.rate_limited', certainty: 'certain', error: ['rate_limit_exceeded', 'slow_down'] },
  {
    code: 'token.rate_limited',
    certainty: 'likely',
    status: [403],
    when: (_, { error, body }) => error === null && /rate limit/i.test(body),
  },
  {
    code: 'token.server_error',
    certainty: 'certain',
    error: ['internal_failure', 'server_error', 'temporarily_unavailable', 'backend_error'],
  },
  { code: 'token.server_error', certainty: 'certain', when: (_, { status }) => (status ?? 0) >= 500 },
]);
