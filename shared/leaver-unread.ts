import type { LeaverResult } from './contract/account.ts';
import type { LeaverWord } from './messages/leaver.ts';
import type { Problem } from './outcome.ts';

/** A fact of a leaver check that was not read, or only in part, and why. */
export interface UnreadFact {
  readonly fact: Extract<LeaverWord, `fact.${string}`>;
  /** Of sharing and events. */
  readonly calendarId: string | null;
  readonly partly: boolean;
  readonly problem: Problem;
}

/** Whether all future events of all calendars that go were read: only then is none found none there. */
export function hasAllEvents({ calendars }: LeaverResult): boolean {
  return (
    calendars.state === 'read' && calendars.value.every(({ events }) => events === null || events.state === 'read')
  );
}

/** Everything that a leaver check could not read, in the order of the result. */
export function unreadFacts(result: LeaverResult): readonly UnreadFact[] {
  const { inside, account, groups, calendars, delegates } = result;
  const found: UnreadFact[] = [];
  const look = (
    fact: UnreadFact['fact'],
    learnt: { readonly state: string; readonly problem?: Problem } | null,
    calendarId: string | null = null,
  ) => {
    if (learnt?.problem) found.push({ fact, calendarId, partly: learnt.state === 'partly', problem: learnt.problem });
  };
  look('fact.account', account);
  look('fact.groups', groups);
  if (inside.problem) look('fact.inside', { state: 'unread', problem: inside.problem });
  look('fact.calendars', calendars);
  for (const { id, sharing, events } of calendars.state === 'unread' ? [] : calendars.value) {
    look('fact.sharing', sharing, id);
    look('fact.events', events, id);
  }
  look('fact.delegates', delegates);
  return found;
}
