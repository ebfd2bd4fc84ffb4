import type { Certainty } from '../../../shared/outcome.ts';
import type { Rule } from './rule.ts';

/** The rules for a token that Google does not know (any more): what is known of it here says whether it is over or revoked. */
export function refusedToken(
  seen: Pick<Rule, 'says' | 'error' | 'beside' | 'at' | 'status'>,
  certainty: Certainty,
): readonly Rule[] {
  return [
    {
      ...seen,
      code: 'token.invalid_token.revoked',
      certainty: 'certain',
      when: ({ tokenRevokedHere }) => tokenRevokedHere === true,
    },
    {
      ...seen,
      code: 'token.invalid_token.expired',
      certainty: 'certain',
      when: ({ expiredAt }) => expiredAt !== undefined,
    },
    {
      ...seen,
      code: 'token.invalid_token',
      certainty,
      also: [
        { code: 'token.invalid_token.revoked', likelyIf: ({ tokenShouldLive }) => tokenShouldLive === true },
        { code: 'token.invalid_token.expired', unless: ({ tokenShouldLive }) => tokenShouldLive === true },
      ],
    },
  ];
}
