import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';

/** What the user calls it, else its own name. */
export function nameOf(calendar: CalendarListEntry): string {
  const override = calendar['summaryOverride'];
  return typeof override === 'string' && override !== '' ? override : (calendar.summary ?? '');
}
