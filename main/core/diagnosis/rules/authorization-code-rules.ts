import type { Facts } from '../facts.ts';
import { at, type OtherCause, type Rule } from '../rule.ts';

const malformed = /malformed (?:auth(?:orization)?[\s_])?code\b|auth(?:orization)? code is malformed/i;
/** What Google says when it says nothing. */
const nothing = /^(?:bad request)?\.?$/i;

/** Seconds; Google writes the number down nowhere, but codes are seen to work for ten minutes. */
const codeLife = 600;
/** Client and redirect URI are those of a sign-in that was started here. */
const isOurs = ({ codeAgeAtMost }: Facts) => codeAgeAtMost !== undefined;

const expired: OtherCause = {
  code: 'token.invalid_grant.code_expired',
  unless: ({ codeAgeAtMost = Number.POSITIVE_INFINITY }) => codeAgeAtMost < codeLife,
};
const used: OtherCause = { code: 'token.invalid_grant.code_already_used' };
const ofOtherClient: OtherCause = { code: 'token.invalid_grant.code_of_other_client', unless: isOurs };
const forOtherRedirectUri: OtherCause = { code: 'token.redirect_uri_mismatch', unless: isOurs };

const sentences: readonly Rule[] = [
  {
    code: 'token.invalid_grant.code_still_encoded',
    certainty: 'likely',
    says: malformed,
    when: ({ codeLookedEncoded }) => codeLookedEncoded === true,
  },
  { code: 'token.invalid_grant.malformed_code', certainty: 'certain', says: malformed },
  {
    code: 'token.invalid_grant.code_already_used',
    certainty: 'certain',
    says: /(?:auth(?:orization)? )?code (?:was|has|is) (?:already )?(?:been )?(?:already )?(?:redeemed|used|exchanged|consumed)|already (?:been )?redeemed/i,
  },
  {
    code: 'token.invalid_grant.code_verifier_missing',
    certainty: 'certain',
    says: /missing (?:the )?(?:required )?(?:parameter:? )?(?:pkce )?code[\s_]verifier|code[\s_]verifier (?:is )?(?:missing|required)/i,
  },
  {
    code: 'token.invalid_grant.code_verifier_wrong',
    certainty: 'certain',
    says: /(?:invalid|incorrect|wrong) code[\s_]v[eé]rifier|(?<!grant: )code[\s_]verifier (?:is )?(?:invalid|incorrect|wrong|(?:does not|doesn't|did not) match)/i,
  },
  {
    code: 'token.invalid_grant.code_verifier_not_needed',
    certainty: 'certain',
    says: /code[\s_]verifier (?:is )?not needed|verifier is not needed/i,
  },
];

/** RFC 6749, section 4.1.3, and RFC 7636, section 4.6: the authorization_code grant. */
export const authorizationCodeRules: readonly Rule[] = [
  ...sentences,
  ...at(
    ['token:authorization_code'],
    [
      {
        code: 'token.invalid_grant.code_is_a_token',
        certainty: 'certain',
        error: ['invalid_grant'],
        when: ({ codeLookedLikeToken }) => codeLookedLikeToken === true,
      },
      {
        code: 'token.invalid_grant.code_already_used',
        certainty: 'certain',
        error: ['invalid_grant'],
        beside: nothing,
        when: ({ codeUsedHereBefore }) => codeUsedHereBefore === true,
      },
      {
        code: 'token.invalid_grant.code_of_other_client',
        certainty: 'certain',
        error: ['invalid_grant'],
        beside: nothing,
        when: ({ issuedTo }) => issuedTo !== undefined,
      },
      {
        code: 'token.invalid_grant.code_expired',
        certainty: 'likely',
        error: ['invalid_grant'],
        beside: nothing,
        when: ({ codeAgeAtLeast = 0 }) => codeAgeAtLeast > codeLife,
        also: [used, ofOtherClient, forOtherRedirectUri],
      },
      {
        code: 'token.invalid_grant.code_refused',
        certainty: 'possible',
        error: ['invalid_grant'],
        also: [expired, used, ofOtherClient, forOtherRedirectUri],
      },
      {
        code: 'token.redirect_uri_mismatch.none_sent',
        certainty: 'likely',
        error: ['redirect_uri_mismatch'],
        when: ({ redirectUri }) => redirectUri === null || redirectUri === '',
      },
      {
        code: 'token.redirect_uri_mismatch.postmessage_sent',
        certainty: 'likely',
        error: ['redirect_uri_mismatch'],
        when: ({ redirectUri }) => redirectUri === 'postmessage',
      },
      { code: 'token.unauthorized_client.code_of_other_client', certainty: 'likely', error: ['unauthorized_client'] },
    ],
  ),
];
