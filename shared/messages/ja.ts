import type { Messages } from './en.ts';
import { account } from './ja/account.ts';
import { authCode } from './ja/auth-code.ts';
import { calendars } from './ja/calendars.ts';
import { credentials } from './ja/credentials.ts';
import { delegation } from './ja/delegation.ts';
import { delegationInput } from './ja/delegation-input.ts';
import { delegationRun } from './ja/delegation-run.ts';
import { emulator } from './ja/emulator.ts';
import { event } from './ja/event.ts';
import { find } from './ja/find.ts';
import { found } from './ja/found.ts';
import { freeBusy } from './ja/free-busy.ts';
import { frame } from './ja/frame.ts';
import { idToken } from './ja/id-token.ts';
import { leaver } from './ja/leaver.ts';
import { parts } from './ja/parts.ts';
import { scopes } from './ja/scopes.ts';
import { settings } from './ja/settings.ts';
import { sharing } from './ja/sharing.ts';
import { tokens } from './ja/tokens.ts';
import { trace } from './ja/trace.ts';

/** Every sentence of the window in Japanese. */
export const ja: Messages = {
  frame,
  found,
  parts,
  scopes,
  credentials,
  authCode,
  idToken,
  delegation,
  delegationInput,
  delegationRun,
  calendars,
  event,
  find,
  sharing,
  account,
  freeBusy,
  leaver,
  tokens,
  trace,
  emulator,
  settings,
};
