import type { Learnt, LeaverEvents } from '../../../shared/contract/account.ts';
import type { JsonObject } from '../../../shared/contract/fields.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { readCalendar } from '../calendar/read-calendar.ts';
import { eventIn } from '../calendar/read-members.ts';
import type { Call, Environment } from '../environment.ts';
import { readPages } from '../oauth/delegated-read.ts';
import {
  type EventItem,
  futureEvents,
  itemFields,
  listedSeries,
  type Occurrences,
  timeOf,
  type Whose,
} from './future-events.ts';

/** So far ahead occurrences are counted: a yearly one is among them. */
const horizonDays = 366;

interface Asked {
  readonly credentialId: string;
  readonly subject: string;
  /** Milliseconds since the epoch: what ends later is future. */
  readonly from: number;
  readonly whose: Whose;
  /** How many events came with a page. */
  readonly seen: (events: number) => void;
}

/**
 * The future events of a calendar in two passes over it (Calendar API v3, Events: list): events and series, then, where a
 * series is worth listing, its occurrences within 366 days. What came before a refusal is kept.
 */
export async function readFutureEvents(
  environment: Environment,
  call: Call,
  asked: Asked,
): Promise<{ readonly fact: Learnt<LeaverEvents>; readonly warnings: readonly Problem[] }> {
  const items: EventItem[] = [];
  const first = await readItems(environment, call, asked, {
    parameters: { singleEvents: false, timeMin: new Date(asked.from).toISOString() },
    fields: itemFields,
    start: () => items.splice(0),
    take: (page) => {
      items.push(...page);
      asked.seen(page.length);
    },
  });
  const alone = futureEvents(items, null, asked.whose);
  if (!first.ok) {
    const { problem } = first;
    return {
      fact: items.length > 0 ? { state: 'partly', value: alone, problem } : { state: 'unread', problem },
      warnings: [],
    };
  }
  const wanted = new Set(listedSeries(alone));
  if (wanted.size === 0) return { fact: { state: 'read', value: alone }, warnings: first.value };

  const found = new Map<string, Occurrences>();
  const second = await readItems(environment, call, asked, {
    parameters: {
      singleEvents: true,
      orderBy: 'startTime',
      timeMin: new Date(asked.from).toISOString(),
      timeMax: new Date(asked.from + horizonDays * 86_400_000).toISOString(),
    },
    fields: 'status,recurringEventId,start',
    start: () => found.clear(),
    take: (page) => {
      for (const { recurringEventId, status, start } of page) {
        if (!recurringEventId || status === 'cancelled' || !wanted.has(recurringEventId)) continue;
        const before = found.get(recurringEventId);
        found.set(recurringEventId, { next: before?.next ?? timeOf(start), count: (before?.count ?? 0) + 1 });
      }
    },
  });
  return second.ok
    ? { fact: { state: 'read', value: futureEvents(items, found, asked.whose) }, warnings: first.value }
    : { fact: { state: 'partly', value: alone, problem: second.problem }, warnings: first.value };
}

interface Pass {
  readonly parameters: {
    readonly singleEvents: boolean;
    readonly timeMin: string;
    readonly timeMax?: string;
    readonly orderBy?: string;
  };
  readonly fields: string;
  /** The reading may begin anew. */
  readonly start: () => void;
  readonly take: (page: readonly EventItem[]) => void;
}

async function readItems(
  environment: Environment,
  call: Call,
  { credentialId, subject, whose }: Asked,
  { parameters, fields, start, take }: Pass,
): Promise<Outcome<readonly Problem[]>> {
  const { calendarId } = whose;
  const outcome = await readCalendar<null>(environment, call, {
    request: { credentialId, subject },
    calendarId,
    reads: [calendarScopes.readonly, calendarScopes.eventsReadonly],
    async read(api, access) {
      start();
      const query = { ...parameters, calendarId, maxResults: 2_500, fields: `nextPageToken,items(${fields})` };
      return readPages(
        access,
        'calendar',
        (next) => api.events.list({ ...query, ...next }, { signal: call.signal }),
        (data) => take((data.items ?? []).map((item) => eventIn({ ...item }) as JsonObject as EventItem)),
      );
    },
  });
  if (call.signal.aborted) return fail('operation.cancelled');
  return outcome.ok ? succeed(outcome.value.warnings) : outcome;
}
