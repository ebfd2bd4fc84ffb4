import { account } from './en/account.ts';
import { authCode } from './en/auth-code.ts';
import { calendars } from './en/calendars.ts';
import { credentials } from './en/credentials.ts';
import { delegation } from './en/delegation.ts';
import { delegationInput } from './en/delegation-input.ts';
import { delegationRun } from './en/delegation-run.ts';
import { emulator } from './en/emulator.ts';
import { event } from './en/event.ts';
import { find } from './en/find.ts';
import { found } from './en/found.ts';
import { freeBusy } from './en/free-busy.ts';
import { frame } from './en/frame.ts';
import { idToken } from './en/id-token.ts';
import { leaver } from './en/leaver.ts';
import { parts } from './en/parts.ts';
import { scopes } from './en/scopes.ts';
import { settings } from './en/settings.ts';
import { sharing } from './en/sharing.ts';
import { tokens } from './en/tokens.ts';
import { trace } from './en/trace.ts';

/** Every sentence of the window in English: the shape the other language is held to. */
export const en = {
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
} as const;

/** The same keys with any words. English's `_one` forms are left out where a language has no singular. */
export type Translated<T> = T extends string
  ? string
  : { readonly [Key in keyof T as Key extends `${string}_one` ? never : Key]: Translated<T[Key]> };
export type Messages = Translated<typeof en>;
