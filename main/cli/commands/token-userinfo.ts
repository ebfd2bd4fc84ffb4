import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { namedToken } from '../named-token.ts';
import { claimsText } from '../print.ts';

/** OpenID Connect Core 1.0, section 5.3: what Google says of the person, and which scope was missing for the rest. */
export const tokenUserinfo: Command = async (invocation) => {
  const request = await namedToken(invocation);
  if (!request.ok) return request;
  const outcome = await invocation.session.call('userinfo.get', request.value);
  if (!outcome.ok) return outcome;
  const { claims, absent } = outcome.value;
  return succeed({
    value: outcome.value,
    people: (page) => {
      const lines = absent.map(({ scope, claims: names }) =>
        page.say('token.absent', { scope, claims: names.join(', ') }),
      );
      return [claimsText(claims, page), ...lines.map((line) => `${line}\n`)].join('');
    },
    good: true,
  });
};
