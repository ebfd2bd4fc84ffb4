import { anyOf } from '../any-of.ts';
import type { Facts } from '../facts.ts';
import { at, type OtherCause, type Rule } from '../rule.ts';

/** From here on a clock is so far off that Google refuses short-lived assertions for it, in seconds. */
const clockLimit = 60;
const clockIsOff = ({ clockOffset }: Facts) => Math.abs(clockOffset ?? 0) > clockLimit;

const shortLived =
  /token must be a short-lived token|iat and exp values|exp(?:iration)?(?! time) .{0,20}too far in the future/i;
const notDelegated = anyOf(
  'i',
  /client is (?:unauthorized|not authorized) to re(?:trieve access tokens|\w{0,6}$)/,
  /client (?:is )?not authorized for any of the scopes/,
  /unauthorized client or scope in request/,
  // GAM and GYB, of each scope.
  /FAIL \(\d{1,3}\/\d{1,3}\)(?<=https?:\S{8,120}\s{1,90}FAIL \(\d{1,3}\/\d{1,3}\))/,
  /FAIL\b(?<=scope: https?:\S{8,120}\s{1,90}FAIL)/,
  /some scopes failed! to authorize them/,
  // What products make of it.
  /(?:access denied|unauthorized|failed|error)[^\n]{0,60}?\bdomain-wide delegation is (?:configured|enabled|set up|authorized)/,
);
const notAuthorized = /requested client (?:is )?not authorized/i;
const clientNotFound = /oauth ?2? client (?:(?:was |is |could )?not|wasn't) (?:be )?found|bad client id: ?\S/i;
const deleted = /account (?:has been|was|is) deleted/i;

const scopesInvalid = /some requested scopes were invalid/i;

const noUser = /(?:invalid|not a valid) e-?mail (?:address )?or user[\s-]?id/i;

/** Changes of the Admin console’s list take effect later: usually minutes, rarely up to a day. */
const notPropagated: OtherCause = { code: 'token.unauthorized_client.not_propagated' };
const serviceOff: OtherCause = { code: 'token.access_denied.service_off' };

const sentences: readonly Rule[] = [
  {
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
    says: notDelegated,
    when: ({ subject }) => subject !== null,
    also: [notPropagated, { code: 'token.unauthorized_client.subject_of_other_domain' }],
  },
  ...scopeRefused({ says: notAuthorized }),
  { code: 'token.invalid_grant.clock_off', certainty: 'certain', says: shortLived, when: clockIsOff },
  {
    code: 'token.invalid_grant.assertion_time',
    certainty: 'possible',
    says: shortLived,
    when: ({ clockOffset }) => typeof clockOffset === 'number',
  },
  { code: 'token.invalid_grant.clock_or_time', certainty: 'likely', says: shortLived },
  ...unknownSubject({ says: noUser }),
  {
    code: 'token.invalid_request.subject_invalid',
    certainty: 'likely',
    says: /invalid impersonation (?:prn|sub|"|')?/i,
  },
  {
    code: 'token.invalid_grant.audience_wrong',
    certainty: 'certain',
    says: /failed audience check(?:\W{1,5}the right audience is (?<audience>[\w:./-]{1,200}))?/i,
  },
  {
    code: 'token.invalid_grant.signature_invalid',
    certainty: 'certain',
    says: /invalid jwt:? signature|jwt signature (?:is |was )?(?:invalid|not valid)|invalid signature for token\b|java\.security\.signatureexception/i,
  },
  ...unknownAccount({ says: /no valid verifiers?\b|invalid issuer: not a service account/i }),
  {
    code: 'token.invalid_grant.service_account_disabled',
    certainty: 'certain',
    says: /robot (?:account )?is disabled/i,
  },
  {
    code: 'token.invalid_scope.empty',
    certainty: 'certain',
    says: /empty or missing scope|scopes not configured for service account/i,
  },
  {
    // GAM, for access_denied and what invalid_grant says of the user; not for a missing delegation.
    code: 'token.access_denied.service_off',
    certainty: 'possible',
    says: /service not applicable(?:\/does not exist)? for this address/i,
    also: [{ code: 'token.invalid_grant.subject_unknown' }, { code: 'token.invalid_grant.subject_suspended' }],
    family: true,
  },
  {
    code: 'token.invalid_scope.unknown',
    certainty: 'likely',
    says: /is not a valid audience string(?:(?<=(?<named>https?:\S{3,200}) is not a valid audience string)|)|invalid (?:oauth scope or )?id token audience/i,
  },
];

/** `unauthorized_client` for a subject, by what else the key was granted. */
const notDelegatedTo: readonly Rule[] = [
  {
    code: 'token.unauthorized_client.scope_missing',
    certainty: 'certain',
    error: ['unauthorized_client'],
    when: ({ subject, grantedScopes }) => Boolean(subject && grantedScopes?.length),
    also: [notPropagated],
  },
  {
    code: 'delegation.refused_for_some',
    certainty: 'likely',
    error: ['unauthorized_client'],
    when: ({ subject, otherUsers }) => Boolean(subject && otherUsers?.length),
    also: [notPropagated],
  },
  {
    code: 'token.unauthorized_client.subject_of_other_domain',
    certainty: 'likely',
    error: ['unauthorized_client'],
    when: ({ subject, otherDomains }) => Boolean(subject && otherDomains?.length),
    also: [notPropagated],
  },
  {
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'certain',
    error: ['unauthorized_client'],
    when: ({ subject, worksWithoutSubject }) => Boolean(subject) && worksWithoutSubject === true,
    also: [notPropagated, { code: 'token.unauthorized_client.subject_of_other_domain' }],
  },
  {
    code: 'token.unauthorized_client.delegation_missing',
    certainty: 'likely',
    error: ['unauthorized_client'],
    when: ({ subject }) => subject !== null,
    also: [notPropagated, { code: 'token.unauthorized_client.subject_of_other_domain' }],
  },
];

/** RFC 7523, section 2.1, with Google's `sub` for domain-wide delegation. */
export const jwtBearerRules: readonly Rule[] = [
  ...at(
    ['token:jwt-bearer'],
    [
      {
        code: 'token.unauthorized_client.subject_is_consumer_account',
        certainty: 'likely',
        error: ['unauthorized_client'],
        when: ({ subject }) => /@(?:gmail|googlemail)\.com$/i.test(subject ?? ''),
      },
      ...notDelegatedTo,
      { code: 'token.unauthorized_client', certainty: 'possible', error: ['unauthorized_client'], family: true },
      { code: 'token.invalid_client.issuer_unknown', certainty: 'certain', says: clientNotFound },
      {
        code: 'token.invalid_grant.subject_deleted',
        certainty: 'certain',
        error: ['invalid_grant'],
        beside: deleted,
      },
      {
        code: 'token.invalid_grant.service_account_disabled',
        certainty: 'certain',
        error: ['invalid_grant', 'disabled_client'],
        beside: /service account .{0,200}?disabled/i,
      },
      {
        code: 'token.invalid_grant.signature_invalid',
        certainty: 'certain',
        error: ['invalid_grant'],
        beside: /invalid signature/i,
      },
      { code: 'token.invalid_scope.unknown', certainty: 'likely', says: scopesInvalid },
    ],
  ),
  ...sentences,
  { code: 'token.invalid_client.not_found', certainty: 'certain', says: clientNotFound },
  {
    code: 'token.access_denied.account_restricted',
    certainty: 'certain',
    error: ['access_denied'],
    beside: /account (?:is |has been )?restricted/i,
  },
  {
    code: 'token.invalid_scope.unknown',
    certainty: 'likely',
    says: scopesInvalid,
    at: ['token:refresh_token'],
  },
  {
    // Cloud Storage, of a request signed with a key.
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
    says: /difference between the request time and the (?:server's|current) time is too large|requesttimetooskewed/i,
    at: ['google'],
  },
  ...at(['token:jwt-bearer'], scopeRefused({ error: ['access_denied'] })),
  { code: 'token.invalid_account', certainty: 'certain', error: ['invalid_account', 'invalid_user'] },
  {
    code: 'token.invalid_grant.subject_or_token_deleted',
    certainty: 'likely',
    error: ['invalid_grant'],
    beside: deleted,
  },
  {
    code: 'token.invalid_grant.clock_or_time',
    certainty: 'likely',
    error: ['invalid_grant'],
    beside:
      /\b(?:iat|exp|nbf|(?:jwt|token|assertion)) [^\n]{0,30}?\b(?:in the future|too (?:early|late)|not yet valid)/i,
  },
  ...unknownSubject({ error: ['invalid_grant'], beside: /(?:not a valid|invalid) e-?mail/i }),
  ...unknownAccount({ error: ['invalid_grant'], beside: /account not found/i }),
  // Its number, as APIs call it.
  {
    code: 'token.invalid_grant.service_account_unknown',
    certainty: 'likely',
    says: anyOf(
      'i',
      /gaia id not found for email/,
      /service account ["'`]?[\w.-]{6,80}@[\w.-]{3,90}\.gserviceaccount\.com["'`]? does(?: not|n't) exist/,
      /unknown service account(?=["'.]|\s{0,3}(?:\n|$))/,
      /(?:signblob|signbytes|sign_bytes|signjwt|iamcredentials)[^\n]{0,160}?service account does not exist/,
    ),
  },
];

type Seen = Pick<Rule, 'says' | 'error' | 'beside'>;

function scopeRefused(seen: Seen): readonly Rule[] {
  return [
    {
      ...seen,
      code: 'token.access_denied.service_off',
      certainty: 'likely',
      when: ({ otherUsers }) => Boolean(otherUsers?.length),
    },
    {
      ...seen,
      code: 'token.access_denied.scope_missing',
      certainty: 'certain',
      when: ({ refusedScopes, grantedScopes }) => Boolean(refusedScopes?.length && grantedScopes?.length),
      also: [serviceOff, notPropagated],
    },
    { ...seen, code: 'token.access_denied.scope_missing', certainty: 'likely', also: [serviceOff, notPropagated] },
  ];
}

function unknownSubject(seen: Seen): readonly Rule[] {
  const suspended = 'token.invalid_grant.subject_suspended';
  const alias = 'token.invalid_grant.subject_is_alias';
  const unknown = 'token.invalid_grant.subject_unknown';
  const isActive = ({ userInDirectory }: Facts) => userInDirectory === 'active';
  return [
    { ...seen, code: suspended, certainty: 'certain', when: ({ userInDirectory }) => userInDirectory === 'suspended' },
    { ...seen, code: alias, certainty: 'certain', when: ({ primaryAddress }) => primaryAddress !== undefined },
    { ...seen, code: unknown, certainty: 'certain', when: ({ userInDirectory }) => userInDirectory === 'not_found' },
    {
      ...seen,
      code: unknown,
      certainty: 'likely',
      when: ({ subject }) => subject !== null,
      also: [
        { code: suspended, unless: isActive },
        { code: alias, unless: isActive },
      ],
    },
  ];
}

function unknownAccount(seen: Seen): readonly Rule[] {
  const code = 'token.invalid_grant.service_account_unknown';
  return [
    { ...seen, code, certainty: 'certain', when: ({ keyPublished }) => keyPublished === 'account_gone' },
    { ...seen, code, certainty: 'likely' },
  ];
}
