import type { GrantscopeEvent } from '../../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { redactText } from '../../core/redact.ts';
import { authorizationRequest } from '../authorization-request.ts';
import type { Command, Invocation } from '../invocation.ts';
import { tokensAnswer } from '../tokens-answer.ts';

/** RFC 8252: signs in through the system's browser and a loopback redirect, and exchanges the code. */
export const authorizeLogin: Command = async (invocation) => {
  const timeout = secondsOf(invocation.options.timeout);
  if (!timeout.ok) return timeout;
  const request = await authorizationRequest(invocation);
  if (!request.ok) return request;
  const outcome = await invocation.session.call(
    'authorize.login',
    { ...request.value, ...(timeout.value !== undefined && { timeoutSeconds: timeout.value }) },
    { onEvent: (event) => tellWaiting(event, invocation) },
  );
  return outcome.ok ? succeed(await tokensAnswer(outcome.value, invocation)) : outcome;
};

const shortest = 5;
const longest = 3_600;

function secondsOf(text: string | undefined): Outcome<number | undefined> {
  if (text === undefined) return succeed(undefined);
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  if (seconds >= shortest && seconds <= longest) return succeed(seconds);
  const evidence = { field: '--timeout', choices: `${shortest}–${longest}`, value: redactText(text).slice(0, 100) };
  return fail('usage.invalid_value', { evidence });
}

/** The URL in any case where a person looks: a browser that was started may still not have come up. */
function tellWaiting(event: GrantscopeEvent, { terminal, say }: Invocation): void {
  if (event.type !== 'authorize.waiting' || (event.opened && !terminal.err.isTerminal)) return;
  const words = say(event.opened ? 'authorize.opened' : 'authorize.notOpened');
  terminal.err.write(`${words}\n\n${event.url}\n\n${say('authorize.waiting')}\n`);
}
