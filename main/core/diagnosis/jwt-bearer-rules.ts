import type { Facts } from './facts.ts';
import { at } from './rule.ts';

/** From here on a clock is so far off that Google refuses short-lived assertions for it, in seconds. */
const clockLimit = 60;
const clockIsOff = ({ clockOffset }: Facts) => Math.abs(clockOffset ?? 0) > clockLimit;

/** RFC 7523, section 2.1, with Google's `sub` for domain-wide delegation. */
export const jwtBearerRules = at(
  ['token:jwt-bearer'],
  [
    {
      code: 'token.unauthorized_client.subject_is_consumer_account',
      certainty: 'likely',
      error: ['unauthorized_client'],
      when: ({ subject }) => /@(?:gmail|googlemail)\.com$/i.test(subject ?? ''),
    },
    {
      code: 'token.unauthorized_client.delegation_missing',
      certainty: 'certain',
      error: ['unauthorized_client'],
      when: ({ subject, worksWithoutSubject }) => Boolean(subject) && worksWithoutSubject === true,
    },
    {
      code: 'token.unauthorized_client.delegation_missing',
      certainty: 'likely',
      error: ['unauthorized_client'],
      when: ({ subject }) => Boolean(subject),
    },
    {
      code: 'token.access_denied.account_restricted',
      certainty: 'certain',
      error: ['access_denied'],
      says: /account (?:is )?restricted/i,
    },
    {
      code: 'token.access_denied.scope_missing',
      certainty: 'certain',
      error: ['access_denied'],
      when: ({ refusedScopes, grantedScopes }) => Boolean(refusedScopes?.length && grantedScopes?.length),
    },
    { code: 'token.access_denied.scope_missing', certainty: 'likely', error: ['access_denied'] },
    {
      code: 'token.invalid_account',
      certainty: 'certain',
      error: ['invalid_account'],
    },
    {
      code: 'token.invalid_grant.subject_deleted',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /account has been deleted/i,
    },
    {
      code: 'token.invalid_grant.subject_unknown',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /(?:invalid|not a valid) e-?mail/i,
      when: ({ subject }) => subject !== null,
    },
    {
      code: 'token.invalid_request.subject_invalid',
      certainty: 'likely',
      error: ['invalid_request'],
      says: /impersonation|"sub"/i,
    },
    {
      code: 'token.invalid_grant.clock_off',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /short-lived token/i,
      when: clockIsOff,
    },
    {
      code: 'token.invalid_grant.assertion_time',
      certainty: 'possible',
      error: ['invalid_grant'],
      says: /short-lived token/i,
    },
    {
      code: 'token.invalid_grant.audience_wrong',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /failed audience check(?:.*?audience is (?<audience>\S+))?/i,
    },
    {
      code: 'token.invalid_grant.signature_invalid',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /invalid jwt signature|invalid signature/i,
    },
    {
      code: 'token.invalid_grant.service_account_unknown',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /no valid verifier|account not found/i,
    },
    {
      code: 'token.invalid_grant.service_account_disabled',
      certainty: 'certain',
      error: ['invalid_grant', 'disabled_client'],
      says: /robot is disabled|service account .*disabled/i,
    },
    {
      code: 'token.invalid_client.issuer_unknown',
      certainty: 'certain',
      error: ['invalid_client'],
      says: /client was not found/i,
    },
    {
      code: 'token.invalid_scope.empty',
      certainty: 'certain',
      error: ['invalid_scope'],
      says: /empty or missing scope/i,
    },
    {
      code: 'token.invalid_scope.unknown',
      certainty: 'likely',
      error: ['invalid_scope'],
      says: /^(?<named>\S+) is not a valid audience|invalid oauth scope|scopes were invalid/i,
    },
  ],
);
