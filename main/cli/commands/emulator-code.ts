import { succeed } from '../../../shared/outcome.ts';
import type { Command } from '../invocation.ts';
import { printable } from '../page.ts';

/** A code of the emulator's, as a phone app would get it: printed in full, because it is there to be passed on. */
export const emulatorCode: Command = async ({ options, session }) => {
  const { origin = '', user = '', scope = [], redirectUri, nonce, codeChallenge } = options;
  const outcome = await session.call('emulator.code', {
    origin,
    user,
    scopes: [...scope],
    ...(redirectUri !== undefined && { redirectUri }),
    ...(nonce !== undefined && { nonce }),
    ...(codeChallenge !== undefined && { codeChallenge }),
  });
  if (!outcome.ok) return outcome;
  const { code } = outcome.value;
  return succeed({ value: { code }, people: () => `${printable(code)}\n`, good: true });
};
