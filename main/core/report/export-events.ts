import type { EventsExport } from '../../../shared/contract/calendar.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';
import { eventsCsv } from './events-csv.ts';

/**
 * Events as a file’s text: iCalendar, a line each (CSV), or as the API told them (JSON). `omitted` counts those that the
 * format cannot hold.
 */
export async function exportEvents(
  { now }: Environment,
  { format, events }: RequestOf<'calendar.events.export'>,
): Promise<Outcome<EventsExport>> {
  const fileName = `events-${new Date(now()).toISOString().slice(0, 10)}.${format}`;
  switch (format) {
    case 'ics': {
      const { eventsIcs } = await import('./events-ics.ts');
      return succeed({ fileName, ...eventsIcs(events, now()) });
    }
    case 'csv':
      return succeed({ fileName, text: eventsCsv(events), omitted: 0 });
    default:
      return succeed({ fileName, text: `${JSON.stringify(events, null, 2)}\n`, omitted: 0 });
  }
}
