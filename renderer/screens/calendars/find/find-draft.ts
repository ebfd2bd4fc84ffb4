import type { RequestOf } from '../../../../shared/contract.ts';
import { Temporal, viewerZone } from '../../../temporal.ts';
import { createStore, useStore } from '../../../store.ts';

export const whats = ['query', 'person', 'outside', 'iCalUID', 'eventId'] as const;
export type What = (typeof whats)[number];

/** What is looked for, as it is typed. */
export interface FindDraft {
  readonly what: What;
  readonly text: string;
  /** Empty: the user acted for. */
  readonly users: readonly string[] | null;
  readonly where: 'primary' | 'list';
  /** Both days belong to it. */
  readonly first: string;
  readonly last: string;
  readonly showDeleted: boolean;
}

const today = Temporal.Now.plainDateISO(viewerZone);
const drafts = createStore<FindDraft>({
  what: 'query',
  text: '',
  users: null,
  where: 'primary',
  first: today.subtract({ months: 1 }).toString(),
  last: today.add({ months: 6 }).toString(),
  showDeleted: true,
});

/** More could be neither read through nor held by the page. */
const mostFound = 20_000;

/** Stays while one looks elsewhere. */
export function useFindDraft(): readonly [FindDraft, (changed: Partial<FindDraft>) => void] {
  return [useStore(drafts), changeDraft];
}

function changeDraft(changed: Partial<FindDraft>): void {
  drafts.set((before) => ({ ...before, ...changed }));
}

/** An event that is known by an ID is found whenever it is. */
export function hasRange({ what }: FindDraft): boolean {
  return what === 'query' || what === 'person' || what === 'outside';
}

/** Whether it says what to look for. */
export function isComplete({ what, text }: FindDraft): boolean {
  return what === 'outside' || text.trim() !== '';
}

export function findRequest(
  draft: FindDraft,
  credentialId: string,
  users: readonly string[],
  timeZone: string,
  directoryAdmin: string,
): RequestOf<'calendar.events.find'> {
  return {
    credentialId,
    subjects: [...users],
    calendars: draft.where,
    ...(draft.what === 'outside' ? { outside: true } : { [draft.what]: draft.text.trim() }),
    ...(hasRange(draft) && {
      from: draft.first,
      to: Temporal.PlainDate.from(draft.last).add({ days: 1 }).toString(),
      timeZone,
    }),
    ...(draft.showDeleted && { showDeleted: true }),
    ...(directoryAdmin !== '' && { directoryAdmin }),
    limit: mostFound,
  };
}
