import { useCallback } from 'react';
import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import { createStore, useStore } from '../../../store.ts';
import type { Account } from '../account.ts';

/** What was chosen of an account’s calendars. */
export interface ViewChoices {
  /** The calendars whose events are shown; until some are chosen, those of `shownAtFirst`. */
  readonly shown?: ReadonlySet<string>;
  /** Calendars that were named by their ID and are not in the list. */
  readonly named: readonly string[];
  readonly zone?: string;
  /** The zone shown beside it; null where none is wanted. */
  readonly otherZone?: string | null;
  readonly query: string;
  readonly showDeleted: boolean;
}

const initial: ViewChoices = { named: [], query: '', showDeleted: false };
const byAccount = createStore<ReadonlyMap<string, ViewChoices>>(new Map());

/** Kept by account, as long as the window is open. */
export function useViewChoices(account: Account): readonly [ViewChoices, (changed: Partial<ViewChoices>) => void] {
  const key = `${account.credentialId} ${account.subject ?? ''}`;
  const choose = useCallback(
    (changed: Partial<ViewChoices>) =>
      byAccount.set((before) => new Map(before).set(key, { ...(before.get(key) ?? initial), ...changed })),
    [key],
  );
  return [useStore(byAccount).get(key) ?? initial, choose];
}

/** At first no more than these are read, however many the user has. */
const mostAtFirst = 10;

/** The primary calendar and those the user has shown in Google Calendar. */
export function shownAtFirst(calendars: readonly CalendarListEntry[]): ReadonlySet<string> {
  const primary = calendars.find((calendar) => calendar.primary) ?? calendars[0];
  const selected = calendars.filter((calendar) => calendar['selected'] === true && calendar.hidden !== true);
  const wanted = new Set([...(primary ? [primary] : []), ...selected].map(({ id }) => id));
  return new Set([...wanted].slice(0, mostAtFirst));
}
