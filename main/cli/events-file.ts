import type { FoundEvent } from '../../shared/event-copies.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import type { Invocation } from './invocation.ts';
import { oneOf } from './one-of.ts';
import { eventFormats } from './report-file.ts';

/** Writes events where `--format` (standard output) and `--report` (a file) say. */
export interface EventsFile {
  /** Whether standard output is taken by it. */
  readonly isPrinted: boolean;
  readonly write: (events: readonly FoundEvent[]) => Promise<Outcome<null>>;
}

/** Checks what was typed and opens the file before anything is sent. */
export async function openEventsFile({
  options,
  session,
  reports,
  terminal,
  say,
}: Invocation): Promise<Outcome<EventsFile>> {
  const format = oneOf('format', Object.values(eventFormats), options.format);
  if (!format.ok) return format;
  const other = options.ndjson ? '--ndjson' : options.json ? '--json' : null;
  if (format.value !== undefined && other !== null)
    return fail('usage.two_forms', { evidence: { option: '--format', value: other } });
  const report = options.report === undefined ? null : await reports.open(options.report, eventFormats);
  if (report?.ok === false) return report;
  const exported = async (as: 'ics' | 'csv' | 'json', events: readonly FoundEvent[]) => {
    const made = await session.call('calendar.events.export', { format: as, events: [...events] });
    if (made.ok && made.value.omitted > 0)
      terminal.err.write(`${say('calendar.omitted', { count: made.value.omitted })}\n`);
    return made;
  };
  return succeed({
    isPrinted: format.value !== undefined,
    async write(events) {
      if (format.value !== undefined) {
        const made = await exported(format.value, events);
        if (!made.ok) return made;
        terminal.out.write(made.value.text);
      }
      if (report) {
        const made = await exported(report.value.format, events);
        if (!made.ok) return made;
        const reason = await report.value.write(made.value.text);
        if (reason !== null)
          return fail('usage.file_not_writable', { evidence: { file: options.report ?? '', reason } });
      }
      return succeed(null);
    },
  });
}
