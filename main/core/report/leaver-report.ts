import type { LeaverCalendar, LeaverResult } from '../../../shared/contract/account.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import {
  accessInWords,
  countsOf,
  repeatsInWords,
  type SayLeaver,
  sayLeaver,
  soonestFirst,
  timeInWords,
} from '../../../shared/leaver-in-words.ts';
import { known } from '../../../shared/learnt.ts';
import { hasAllEvents, unreadFacts } from '../../../shared/leaver-unread.ts';
import { calendarRole } from '../../../shared/messages/calendar-roles.ts';
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
      ...(result.findings.length === 0 && !calendars
        ? []
        : [{ kind: 'heading', level: 2, text: say('findings') } as const]),
      ...(result.findings.length === 0 && calendars
        ? [{ kind: 'paragraph', text: say(hasAllEvents(result) ? 'nothing' : 'nothingInPart') } as const]
        : []),
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
              [say('lastSignIn'), found.lastSignIn === 'never' ? say('never') : (found.lastSignIn ?? '')],
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
          wordsOfAccess(calendar, say),
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

/** Empty where it was not asked or not read. */
function wordsOfAccess({ sharing }: LeaverCalendar, say: SayLeaver): string {
  const rules = known(sharing);
  return rules ? accessInWords(rules, say) : '';
}

function eventBlocks(result: LeaverResult, calendars: readonly LeaverCalendar[], say: SayLeaver): readonly Block[] {
  const { rooms } = result.totals;
  const counts = countsOf(result);
  if (counts.length === 0) return [];
  const names = new Map(calendars.map((calendar) => [calendar.id, nameOf(calendar)]));
  const listed = soonestFirst(calendars.flatMap((calendar) => known(calendar.events)?.listed ?? []));
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
