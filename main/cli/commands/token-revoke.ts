import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { namedToken } from '../named-token.ts';
import { sentence } from '../print.ts';

/** RFC 7009: with Google this ends the whole grant, whichever of its tokens is named. */
export const tokenRevoke: Command = async (invocation) => {
  const request = await namedToken(invocation);
  if (!request.ok) return request;
  const outcome = await invocation.session.call('token.revoke', request.value);
  if (!outcome.ok) return outcome;
  return succeed({ value: outcome.value, people: (page) => sentence(page.say('token.revoked'), page), good: true });
};
