import type { CalendarEvent, EventTime } from '../../../../shared/calendar-event.ts';
import type { FoundEvent } from '../../../../shared/event-copies.ts';
import { guestsOf } from './event-fields.ts';

/** A series for a file: with its rule, and the occurrences that are otherwise than it says. */
export function seriesAsFound(
  { subject = '', calendarId }: { readonly subject?: string; readonly calendarId: string },
  series: CalendarEvent,
  instances: readonly CalendarEvent[],
): readonly FoundEvent[] {
  const changed = instances.filter((event) => event.status === 'cancelled' || isOtherwise(event, series));
  return [series, ...changed].map((event) => ({ subject, calendarId, calendar: calendarId, event }));
}

/** Of what a series hands down, what a file holds. Google counts up `sequence` for some changes only. */
const handedDown = ['sequence', 'status', 'summary', 'description', 'location', 'visibility', 'transparency'] as const;

function isOtherwise(instance: CalendarEvent, series: CalendarEvent): boolean {
  const { start, originalStartTime } = instance;
  return (
    JSON.stringify(start) !== JSON.stringify(originalStartTime) ||
    !Object.is(lengthOf(instance), lengthOf(series)) ||
    handedDown.some((field) => instance[field] !== series[field]) ||
    answersIn(instance) !== answersIn(series)
  );
}

/** In milliseconds, of whole days too. */
function lengthOf({ start, end }: CalendarEvent): number {
  const at = (time: EventTime | undefined) => Date.parse(time?.dateTime ?? time?.date ?? '');
  return at(end) - at(start);
}

function answersIn(event: CalendarEvent): string {
  return guestsOf(event)
    .map(({ email, answer }) => `${email.toLowerCase()} ${answer}`)
    .toSorted()
    .join();
}
