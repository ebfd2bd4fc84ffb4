import { at } from './rule.ts';
import { generic } from './generic-words.ts';

/** RFC 6749, section 4.1.3: the authorization_code grant. */
export const authorizationCodeRules = at(
  ['token:authorization_code'],
  [
    {
      code: 'token.invalid_grant.code_is_a_token',
      certainty: 'certain',
      error: ['invalid_grant'],
      when: (facts) => facts.codeLookedLikeToken === true,
    },
    {
      code: 'token.invalid_grant.code_still_encoded',
      certainty: 'likely',
      error: ['invalid_grant'],
      says: /malformed auth code/i,
      when: (facts) => facts.codeLookedEncoded === true,
    },
    {
      code: 'token.invalid_grant.malformed_code',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /malformed auth code/i,
    },
    {
      code: 'token.invalid_grant.code_already_used',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /already (?:been )?(?:redeemed|used)/i,
    },
    {
      code: 'token.invalid_grant.code_already_used',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: generic,
      when: (facts) => facts.codeUsedHereBefore === true,
    },
    {
      code: 'token.invalid_grant.code_verifier_missing',
      certainty: 'certain',
      error: ['invalid_grant', 'invalid_request'],
      says: /missing code[ _]verifier/i,
    },
    {
      code: 'token.invalid_grant.code_verifier_wrong',
      certainty: 'certain',
      error: ['invalid_grant'],
      says: /invalid code[ _]verifier|code[ _]verifier (?:does not|doesn't) match/i,
    },
    {
      code: 'token.invalid_grant.code_verifier_not_needed',
      certainty: 'certain',
      error: ['invalid_grant', 'invalid_request'],
      says: /verifier is not needed/i,
    },
    { code: 'token.invalid_grant.code_refused', certainty: 'possible', error: ['invalid_grant'], says: generic },
    {
      code: 'token.redirect_uri_mismatch.none_sent',
      certainty: 'likely',
      error: ['redirect_uri_mismatch'],
      when: (facts) => facts.redirectUri === null || facts.redirectUri === '',
    },
    {
      code: 'token.redirect_uri_mismatch.postmessage_sent',
      certainty: 'likely',
      error: ['redirect_uri_mismatch'],
      when: (facts) => facts.redirectUri === 'postmessage',
    },
    { code: 'token.redirect_uri_mismatch', certainty: 'certain', error: ['redirect_uri_mismatch'] },
    { code: 'token.unauthorized_client.code_of_other_client', certainty: 'likely', error: ['unauthorized_client'] },
  ],
);
