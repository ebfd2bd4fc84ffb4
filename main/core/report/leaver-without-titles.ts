import type {
  Learnt,
  LeaverCalendar,
  LeaverEvent,
  LeaverResult,
  LeaverRoom,
} from '../../../shared/contract/account.ts';
import type { Problem } from '../../../shared/outcome.ts';
import { isRest } from '../account/leaver-findings.ts';

/**
 * The same check without what people wrote: titles of calendars, events, rooms and groups, names and units, each replaced by
 * the same stand-in wherever it comes. Addresses are left to `withoutNames`.
 */
export function withoutTitles(result: LeaverResult): LeaverResult {
  const known = new Map<string, string>();
  const counters = new Map<string, number>();
  const standIn = (kind: string, name: string): string => {
    const key = `${kind} ${name}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const number = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, number);
    known.set(key, `${kind}-${number}`);
    return `${kind}-${number}`;
  };
  const titled = (kind: string, name: string | null) => (name === null ? null : standIn(kind, name));
  const room = <R extends LeaverRoom>(one: R): R => ({ ...one, name: titled('room', one.name) });
  const event = (one: LeaverEvent): LeaverEvent => ({
    ...one,
    summary: titled('event', one.summary),
    rooms: one.rooms.map(room),
  });
  const calendar = (one: LeaverCalendar): LeaverCalendar => ({
    ...one,
    summary: titled('calendar', one.summary),
    events: one.events && mapLearnt(one.events, (events) => ({ ...events, listed: events.listed.map(event) })),
  });
  const finding = (one: Problem): Problem => {
    const { calendars, rooms } = one.evidence;
    const names = (kind: string, list: unknown) =>
      (list as readonly string[]).map((name) => (isRest(name) ? name : standIn(kind, name)));
    return {
      ...one,
      evidence: {
        ...one.evidence,
        ...(Array.isArray(calendars) && { calendars: names('calendar', calendars) }),
        ...(Array.isArray(rooms) && { rooms: names('room', rooms) }),
      },
    };
  };
  return {
    ...result,
    account: mapLearnt(result.account, (account) => ({
      ...account,
      name: titled('name', account.name),
      orgUnitPath: titled('unit', account.orgUnitPath),
    })),
    groups: mapLearnt(result.groups, (groups) =>
      groups.map((group) => ({ ...group, name: titled('group', group.name) })),
    ),
    calendars: mapLearnt(result.calendars, (calendars) => calendars.map(calendar)),
    totals: { ...result.totals, rooms: result.totals.rooms.map(room) },
    findings: result.findings.map(finding),
  };
}

function mapLearnt<T>(fact: Learnt<T>, change: (value: T) => T): Learnt<T> {
  return fact.state === 'unread' ? fact : { ...fact, value: change(fact.value) };
}
