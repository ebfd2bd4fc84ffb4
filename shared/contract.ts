import type { z } from 'zod';
import type { FoundEvent, SearchedUser } from './event-copies.ts';
import type { Exchange } from './trace.ts';
import { calendarOperations } from './contract/calendar.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { type CredentialSummary, credentialsOperations } from './contract/credentials.ts';
import {
  type DelegationCheckResult,
  type DelegationRequests,
  type DelegationSheet,
  delegationOperations,
} from './contract/delegation.ts';
import { type SettingsState, desktopOperations } from './contract/desktop.ts';
import { type DirectoryUser, directoryOperations } from './contract/directory.ts';
import { type EmulatorState, emulatorOperations } from './contract/emulator.ts';
import type { Operation, Room } from './contract/operation.ts';
import { type TokenSetSummary, tokensOperations } from './contract/tokens.ts';
import { diagnosisOperations } from './contract/diagnosis.ts';
import { authorizationCodeOperations } from './contract/authorization-code.ts';
import { idTokenOperations } from './contract/id-token.ts';
import { accountOperations } from './contract/account.ts';
import { scopesOperations } from './contract/scopes.ts';
import { snippetsOperations } from './contract/snippets.ts';
import { secretsOperations } from './contract/secrets.ts';
import { traceOperations } from './contract/trace.ts';

/**
 * Everything the program can do. Names are Google's own method names where there is one, else `noun.verb`; the same
 * string is the IPC message and the trace entry. Both ends' types come from here.
 */
export const operations = {
  ...credentialsOperations,
  ...diagnosisOperations,
  ...authorizationCodeOperations,
  ...tokensOperations,
  ...idTokenOperations,
  ...calendarOperations,
  ...delegationOperations,
  ...directoryOperations,
  ...accountOperations,
  ...scopesOperations,
  ...snippetsOperations,
  ...secretsOperations,
  ...emulatorOperations,
  ...traceOperations,
  ...desktopOperations,
};

export type OperationName = keyof typeof operations;

export type RequestOf<N extends OperationName> = z.input<(typeof operations)[N]['request']>;

export type ResultOf<N extends OperationName> =
  (typeof operations)[N] extends Operation<Room, z.ZodType, infer Result> ? Result : never;

/** The operations of one room. */
export type OperationsOf<In extends Room> = {
  [N in OperationName]: (typeof operations)[N]['room'] extends In ? N : never;
}[OperationName];

/** What a menu item asks of the page; the page's own shortcuts do the same. */
export type WindowCommand =
  | 'screen.credentials'
  | 'screen.auth-code'
  | 'screen.id-token'
  | 'screen.delegation'
  | 'screen.calendars'
  | 'screen.trace'
  | 'screen.emulator'
  | 'screen.settings'
  | 'credential.open'
  | 'palette.open'
  | 'history.back'
  | 'history.forward'
  | 'shortcuts.show';

/** One-way facts while an operation runs; the outcome at its end holds everything again. */
export type GrantscopeEvent =
  | { readonly type: 'trace.recorded'; readonly exchange: Exchange }
  | { readonly type: 'trace.cleared' }
  | { readonly type: 'calendar.events.page'; readonly callId: string; readonly events: readonly CalendarEvent[] }
  /** What one search brought, and a user who is through; `done` of `total` users are. */
  | {
      readonly type: 'calendar.events.found';
      readonly callId: string;
      readonly found: readonly FoundEvent[];
      readonly searched: SearchedUser | null;
      readonly done: number;
      readonly total: number;
    }
  /** A page of users; `total` counts those before it too. */
  | {
      readonly type: 'directory.users.page';
      readonly callId: string;
      readonly users: readonly DirectoryUser[];
      readonly total: number;
    }
  /** Of a leaver check: calendars that are done, of those whose events are read, and events seen so far. */
  | {
      readonly type: 'account.leaver.progress';
      readonly callId: string;
      readonly done: number;
      readonly total: number;
      readonly events: number;
    }
  /** Cells as they are settled, several at a time. */
  | { readonly type: 'delegation.cells'; readonly callId: string; readonly sheet: DelegationSheet }
  | {
      readonly type: 'delegation.progress';
      readonly callId: string;
      readonly done: number;
      readonly total: number;
      readonly requests: DelegationRequests;
      readonly paused: boolean;
      /** Fewer requests run side by side than at the start: a server asked for patience. */
      readonly slowed: boolean;
    }
  /** What is known of the whole: after each round of a watch, and once a check is stopped. It can be gone on with. */
  | { readonly type: 'delegation.known'; readonly callId: string; readonly result: DelegationCheckResult }
  /** A watch waits: so many cells are not granted yet, and they are asked again in `seconds`, at `dueAt` (RFC 3339). */
  | {
      readonly type: 'delegation.watching';
      readonly callId: string;
      readonly open: number;
      readonly seconds: number;
      readonly dueAt: string;
    }
  /** The sign-in waits: this URL is to be open in a browser, where the program could not open one itself too. */
  | { readonly type: 'authorize.waiting'; readonly callId: string; readonly url: string; readonly opened: boolean }
  | { readonly type: 'credentials.changed'; readonly credentials: readonly CredentialSummary[] }
  | { readonly type: 'tokenSets.changed'; readonly tokenSets: readonly TokenSetSummary[] }
  | { readonly type: 'emulator.changed'; readonly state: EmulatorState | null }
  | { readonly type: 'settings.changed'; readonly state: SettingsState }
  | { readonly type: 'window.command'; readonly command: WindowCommand };
