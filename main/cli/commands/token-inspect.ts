import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { namedToken } from '../named-token.ts';
import { fields, minuteOf } from '../print.ts';

/** What Google's tokeninfo says of an access or ID token. The value holds Google's whole answer as `raw`. */
export const tokenInspect: Command = async (invocation) => {
  const request = await namedToken(invocation);
  if (!request.ok) return request;
  const outcome = await invocation.session.call('token.inspect', request.value);
  if (!outcome.ok) return outcome;
  const { kind, clientId, email, scopes, expiresAt, accessType } = outcome.value;
  return succeed({
    value: outcome.value,
    people: (page) => {
      const { say } = page;
      return fields(
        [
          [say('inspect.kind'), say(`token.${kind}`)],
          [say('field.clientId'), clientId],
          [say('token.email'), email],
          [say('field.scopes'), scopes],
          [say('exchange.expiresAt'), minuteOf(expiresAt)],
          [say('token.accessType'), accessType],
        ],
        page,
      );
    },
    good: true,
  });
};
