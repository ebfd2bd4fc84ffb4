import type { LeaverResult } from '../../../shared/contract/account.ts';
import type { DirectoryAccount } from '../../../shared/contract/directory.ts';
import { csvOf } from '../../../shared/csv.ts';
import { known } from '../../../shared/learnt.ts';
import { unreadFacts } from '../../../shared/leaver-unread.ts';

/** Every fact and every loss as a line of CSV, with stable English names that a script can rely on. */
export function leaverCsv(result: LeaverResult): string {
  const { account, groups, calendars, totals, inside } = result;
  const head = [
    'kind',
    'state',
    'calendarId',
    'calendar',
    'id',
    'name',
    'value',
    'next',
    'occurrences',
    'endless',
    'guests',
    'outside',
    'rooms',
    'code',
  ] as const;
  type Row = Partial<Record<(typeof head)[number], string>>;
  const rows: Row[] = [];
  for (const domain of inside.names) rows.push({ kind: 'inside', state: inside.from, id: domain });
  const found = known(account);
  for (const [name, value] of found ? Object.entries(flat(found)) : []) rows.push({ kind: 'account', name, value });
  for (const { email, name } of known(groups) ?? []) rows.push({ kind: 'group', id: email, name: name ?? '' });
  for (const calendar of known(calendars) ?? []) {
    const of = { calendarId: calendar.id, calendar: calendar.summary ?? '' };
    rows.push({
      ...of,
      kind: 'calendar',
      state: calendar.fate,
      id: calendar.id,
      name: calendar.summary ?? '',
      value: calendar.dataOwner ?? '',
    });
    for (const rule of known(calendar.sharing) ?? [])
      rows.push({
        ...of,
        kind: 'access',
        state: rule.reach,
        id: rule.id,
        name: rule.scope.value ?? '',
        value: rule.role,
      });
    for (const event of known(calendar.events)?.listed ?? [])
      rows.push({
        ...of,
        kind: 'event',
        state: event.guests,
        id: event.id,
        name: event.summary ?? '',
        value: event.recurrence.join('\n'),
        next: event.next?.dateTime ?? event.next?.date ?? '',
        occurrences: event.occurrences === null ? '' : String(event.occurrences),
        endless: String(event.endless),
        guests: String(event.guestCount),
        outside: event.outside.join(' '),
        rooms: event.rooms.map(({ email }) => email).join(' '),
      });
  }
  for (const { email, name, events, next } of totals.rooms)
    rows.push({
      kind: 'room',
      id: email,
      name: name ?? '',
      value: String(events),
      next: next?.dateTime ?? next?.date ?? '',
    });
  for (const { fact, calendarId, partly, problem } of unreadFacts(result))
    rows.push({
      kind: 'unread',
      state: partly ? 'partly' : 'unread',
      calendarId: calendarId ?? '',
      name: fact.slice('fact.'.length),
      code: problem.code,
    });
  return csvOf([head, ...rows.map((row) => head.map((name) => row[name] ?? ''))]);
}

/** One text for each name; what the directory does not tell is empty. */
function flat({ aliases, twoStep, ...account }: DirectoryAccount): Readonly<Record<string, string>> {
  const all = {
    ...account,
    aliases: aliases.join(' '),
    twoStepEnrolled: twoStep.enrolled,
    twoStepEnforced: twoStep.enforced,
  };
  return Object.fromEntries(Object.entries(all).map(([name, value]) => [name, value === null ? '' : String(value)]));
}
