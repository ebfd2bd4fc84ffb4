import type { LeaverResult } from '../../../../shared/contract/account.ts';

/** The parts of a result, in their order. */
export const sections = ['summary', 'calendars', 'events', 'rooms', 'account', 'unread'] as const;
export type SectionId = (typeof sections)[number];

/** Which part of the result, and what is chosen in it. */
export interface Shown {
  readonly section: SectionId;
  readonly item: string | null;
}

export interface SectionProps {
  readonly result: LeaverResult;
  readonly selected: string | null;
  readonly onSelect: (item: string) => void;
}
