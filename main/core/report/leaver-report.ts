import type { LeaverCalendar, LeaverResult } from '../../../shared/contract/account.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import type { DirectoryAccount } from '../../../shared/contract/directory.ts';
import { csvOf } from '../../../shared/csv.ts';
import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import {
  repeatsInWords,
  type SayLeaver,
  sayLeaver,
  soonestFirst,
  timeInWords,
} from '../../../shared/leaver-in-words.ts';
import { known } from '../../../shared/learnt.ts';
import { unreadFacts } from '../../../shared/leaver-unread.ts';
import { calendarRole } from '../../../shared/messages/calendar-roles.ts';
import type { LeaverWord } from '../../../shared/messages/leaver.ts';
import { problemBlocks } from './problem-blocks.ts';
import type { Block, ReportDocument } from './report-document.ts';

/** More rows make no readable table; CSV and JSON have all. */
const mostRows = 500;
const mostAddresses = 5;

/** A leaver check as a report: what to do first, then what is known, then what is not and why. */
export function leaverReport(result: LeaverResult, world: World, language: Language): ReportDocument {
  const say = sayLeaver(language);
  const calendars = known(result.calendars);
  return {
    language,
    title: say('title', { subject: result.subject }),
    blocks: [
      {
        kind: 'facts',
        rows: [
          [say('checkedAt'), result.checkedAt],
          [say('world'), say(world.kind)],
          [say('inside'), `${result.inside.names.join(', ')} (${say(`inside.${result.inside.from}`)})`],
        ],
      },
      { kind: 'heading', level: 2, text: say('findings') },
      ...(result.findings.length === 0 && calendars ? [{ kind: 'paragraph', text: say('nothing') } as const] : []),
      ...result.findings.flatMap((finding) => problemBlocks(finding, language)),
      ...accountBlocks(result, say),
      ...(calendars ? calendarBlocks(calendars, language, say) : []),
      ...(calendars ? eventBlocks(result, calendars, say) : []),
      ...unreadBlocks(result, language, say),
    ],
  };
}

function accountBlocks({ account, groups }: LeaverResult, say: SayLeaver): readonly Block[] {
  const found = known(account);
  const memberOf = known(groups);
  if (!found && !memberOf) return [];
  const states = [...(found?.suspended ? [say('suspended')] : []), ...(found?.archived ? [say('archived')] : [])];
  return [
    { kind: 'heading', level: 2, text: say('account') },
    {
      kind: 'facts',
      rows: [
        ...(found
          ? ([
              [say('address'), found.email],
              [say('name'), found.name ?? ''],
              [say('status'), states.join(', ') || say('active')],
              [say('orgUnit'), found.orgUnitPath ?? ''],
              [say('aliases'), found.aliases.join(', ')],
              [say('admin'), say(`admin.${found.admin}`)],
              [say('lastSignIn'), found.lastSignIn ?? say('never')],
            ] as const)
          : []),
        ...(memberOf
          ? [[say('groups'), memberOf.map(({ email }) => email).join(', ') || say('noGroups')] as const]
          : []),
      ].filter(([, value]) => value !== ''),
    },
  ];
}

function calendarBlocks(calendars: readonly LeaverCalendar[], language: Language, say: SayLeaver): readonly Block[] {
  const rules = calendars.flatMap((calendar) =>
    (known(calendar.sharing) ?? []).map((rule) => [
      nameOf(calendar),
      rule.scope.type === 'default' ? say('everybody') : (rule.scope.value ?? rule.id),
      calendarRole(rule.role, language),
      say(`reach.${rule.reach}`),
    ]),
  );
  return [
    { kind: 'heading', level: 2, text: say('calendars') },
    {
      kind: 'table',
      head: [say('calendar'), say('fate'), say('dataOwner'), say('access'), say('events')],
      rows: shortened(
        calendars.map((calendar) => [
          nameOf(calendar),
          say(`fate.${calendar.fate}`),
          calendar.dataOwner ?? '',
          accessOf(calendar, say),
          String(known(calendar.events)?.total ?? ''),
        ]),
        say,
      ),
    },
    ...(rules.length > 0
      ? ([
          { kind: 'heading', level: 2, text: say('access') },
          {
            kind: 'table',
            head: [say('calendar'), say('who'), say('role'), say('reach')],
            rows: shortened(rules, say),
          },
        ] as const)
      : []),
  ];
}

function nameOf({ summary, id }: LeaverCalendar): string {
  return summary ?? id;
}

/** In a few words; empty where it was not asked or not read. */
function accessOf({ sharing }: LeaverCalendar, say: SayLeaver): string {
  const rules = known(sharing)?.filter(({ reach }) => reach !== 'nobody');
  if (!rules) return '';
  if (rules.length === 0) return say('nobodyElse');
  const outside = rules.filter(({ reach }) => reach === 'outside').length;
  return [
    say('others', { others: rules.length }),
    ...(rules.some(({ reach }) => reach === 'public') ? [say('others.public')] : []),
    ...(outside > 0 ? [say('others.outside', { outside })] : []),
  ].join(', ');
}

function eventBlocks({ totals }: LeaverResult, calendars: readonly LeaverCalendar[], say: SayLeaver): readonly Block[] {
  const { events, rooms } = totals;
  const names = new Map(calendars.map((calendar) => [calendar.id, nameOf(calendar)]));
  const listed = soonestFirst(calendars.flatMap((calendar) => known(calendar.events)?.listed ?? []));
  const counts: readonly (readonly [LeaverWord, number])[] = [
    ['events.total', events.total],
    ['events.invited', events.invited],
    ['events.outside', events.organised.outside],
    ['events.inside', events.organised.inside],
    ['events.alone', events.organised.alone],
    ['events.endless', events.endless],
    ['events.withRooms', events.withRooms],
  ];
  return [
    { kind: 'heading', level: 2, text: say('events') },
    { kind: 'facts', rows: counts.map(([word, count]) => [say(word), String(count)] as const) },
    ...(listed.length > 0
      ? ([
          {
            kind: 'table',
            head: [
              say('event'),
              say('next'),
              say('repeats'),
              say('guests'),
              say('outside'),
              say('rooms'),
              say('calendar'),
            ],
            rows: shortened(
              listed.map((event) => [
                event.summary ?? say('untitled'),
                timeInWords(event.next),
                repeatsInWords(event, say),
                String(event.guestCount),
                addressesOf(event.outside),
                event.rooms.map(({ name, email }) => name ?? email).join(', '),
                names.get(event.calendarId) ?? event.calendarId,
              ]),
              say,
            ),
          },
        ] as const)
      : []),
    ...(rooms.length > 0
      ? ([
          { kind: 'heading', level: 2, text: say('rooms') },
          {
            kind: 'table',
            head: [say('room'), say('held'), say('next')],
            rows: shortened(
              rooms.map((room) => [
                room.name ?? room.email,
                say('heldEvents', { events: room.events }),
                timeInWords(room.next),
              ]),
              say,
            ),
          },
        ] as const)
      : []),
  ];
}

function addressesOf(addresses: readonly string[]): string {
  const shown = addresses.slice(0, mostAddresses).join(', ');
  return addresses.length > mostAddresses ? `${shown}, … (${addresses.length})` : shown;
}

function unreadBlocks(result: LeaverResult, language: Language, say: SayLeaver): readonly Block[] {
  const calendars = new Map((known(result.calendars) ?? []).map((calendar) => [calendar.id, nameOf(calendar)]));
  const facts = unreadFacts(result);
  const causes = new Map(facts.map(({ problem }) => [problem.code, problem]));
  return [
    { kind: 'heading', level: 2, text: say('unread') },
    {
      kind: 'table',
      head: [say('fact'), say('why'), 'Code'],
      rows: facts.map(({ fact, calendarId, partly, problem }) => {
        const name = say(fact, { calendar: calendars.get(calendarId ?? '') ?? calendarId ?? '' });
        return [partly ? `${name} (${say('partly')})` : name, explain(problem, language).title, problem.code];
      }),
    },
    ...[...causes.values()].flatMap((problem) => problemBlocks(problem, language)),
  ];
}

function shortened(rows: readonly (readonly string[])[], say: SayLeaver): readonly (readonly string[])[] {
  if (rows.length <= mostRows) return rows;
  const [first = []] = rows;
  return [...rows.slice(0, mostRows), [say('more', { more: rows.length - mostRows }), ...first.slice(1).map(() => '')]];
}

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
