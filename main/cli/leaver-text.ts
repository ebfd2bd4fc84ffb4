import type { LeaverCalendar, LeaverResult } from '../../shared/contract/account.ts';
import { explain, kindOf } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import {
  countsOf,
  repeatsInWords,
  type SayLeaver,
  sayLeaver,
  soonestFirst,
  timeInWords,
} from '../../shared/leaver-in-words.ts';
import { known } from '../../shared/learnt.ts';
import { hasAllEvents, unreadFacts } from '../../shared/leaver-unread.ts';
import { calendarRole } from '../../shared/messages/calendar-roles.ts';
import type { LeaverWord } from '../../shared/messages/leaver.ts';
import type { Problem } from '../../shared/outcome.ts';
import { type Page, printable } from './page.ts';
import { fields, minuteOf, problemText, sentence, table } from './print.ts';

/** More than this scrolls away; a file has all. */
const mostRows = 20;

/** A leaver check for people: what is lost, in tables; what could not be read; and what to do. */
export function leaverText(result: LeaverResult, language: Language, page: Page): string {
  const say = sayLeaver(language);
  const { ink } = page;
  const { inside, totals, findings } = result;
  const account = known(result.account);
  const groups = known(result.groups);
  const calendars = known(result.calendars);
  const heading = (word: LeaverWord) => `\n${ink('bold', say(word))}\n`;
  const rows = (all: readonly (readonly string[])[]) =>
    table(all.slice(0, mostRows), page, '  ') +
    (all.length > mostRows ? `  ${ink('dim', say('moreInFile', { more: all.length - mostRows }))}\n` : '');

  const states = [...(account?.suspended ? [say('suspended')] : []), ...(account?.archived ? [say('archived')] : [])];
  const about = fields(
    [
      [say('name'), account?.name],
      [say('status'), account && (states.length > 0 ? states : say('active'))],
      [say('orgUnit'), account?.orgUnitPath],
      [say('aliases'), account?.aliases],
      [say('admin'), account && say(`admin.${account.admin}`)],
      [say('lastSignIn'), account?.lastSignIn === 'never' ? say('never') : minuteOf(account?.lastSignIn)],
      [say('groups'), groups && (groups.length > 0 ? groups.map(({ email }) => email) : say('noGroups'))],
      [say('inside'), `${inside.names.join(', ')} (${say(`inside.${inside.from}`)})`],
    ],
    page,
    '  ',
  );
  const counts = countsOf(result);
  const names = new Map((calendars ?? []).map((calendar) => [calendar.id, nameOf(calendar)]));
  const listed = soonestFirst((calendars ?? []).flatMap((calendar) => known(calendar.events)?.listed ?? []));
  const rules = (calendars ?? []).flatMap((calendar) =>
    (known(calendar.sharing) ?? []).map((rule) => [
      nameOf(calendar),
      rule.scope.type === 'default' ? say('everybody') : printable(rule.scope.value ?? rule.id),
      printable(calendarRole(rule.role, language)),
      rule.reach === 'public' || rule.reach === 'outside' ? ink('yellow', say(`reach.${rule.reach}`)) : '',
    ]),
  );
  const unread = unreadFacts(result).map(({ fact, calendarId, partly, problem }) => {
    const name = say(fact, { calendar: names.get(calendarId ?? '') ?? printable(calendarId ?? '') });
    return [partly ? `${name} (${say('partly')})` : name, `${explain(problem, language).title} (${problem.code})`];
  });
  return [
    sentence(ink('bold', say('title', { subject: printable(result.subject) })), page),
    about,
    ...(calendars
      ? [
          heading('calendars'),
          rows(
            calendars.map((calendar) => [
              nameOf(calendar),
              fateOf(calendar, say, page),
              printable(calendar.dataOwner ?? ''),
            ]),
          ),
        ]
      : []),
    ...(rules.length > 0 ? [heading('access'), rows(rules)] : []),
    ...(counts.length > 0
      ? [
          heading('events'),
          table(
            counts.map(([word, count]) => [say(word), String(count)]),
            page,
            '  ',
          ),
        ]
      : []),
    ...(listed.length > 0
      ? [
          '\n',
          rows(
            listed.map((event) => [
              printable(timeInWords(event.next)),
              printable(event.summary ?? say('untitled')).slice(0, 60),
              repeatsInWords(event, say),
              event.outside.slice(0, 2).map(printable).join(', ') + (event.outside.length > 2 ? ', …' : ''),
              names.get(event.calendarId) ?? '',
            ]),
          ),
        ]
      : []),
    ...(totals.rooms.length > 0
      ? [
          heading('rooms'),
          rows(
            totals.rooms.map((room) => [
              printable(room.name ?? room.email),
              say('heldEvents', { events: room.events }),
              printable(timeInWords(room.next)),
            ]),
          ),
        ]
      : []),
    heading('unread'),
    table(unread, page, '  '),
    ...refusals(result).map((problem) => `\n${problemText(explain(problem, language), language, page)}`),
    ...(findings.length === 0 && !calendars ? [] : [heading('findings')]),
    ...(findings.length === 0 && calendars
      ? [sentence(say(hasAllEvents(result) ? 'nothing' : 'nothingInPart'), page, '  ')]
      : []),
    ...findings.map((finding) => `\n${problemText(explain(finding, language), language, page)}`),
  ].join('');
}

/** What somebody refused, each once: what was not asked needs no more words. */
function refusals(result: LeaverResult): readonly Problem[] {
  const problems = unreadFacts(result).map(({ problem }) => problem);
  return [...new Map(problems.map((problem) => [problem.code, problem])).values()].filter(
    (problem) => kindOf(problem) !== 'input',
  );
}

function nameOf({ summary, id }: LeaverCalendar): string {
  return printable(summary ?? id).slice(0, 60);
}

function fateOf({ fate }: LeaverCalendar, say: SayLeaver, { ink }: Page): string {
  const style = { lost: 'red', unclear: 'yellow', primary: 'yellow', stays: 'dim' } as const;
  return ink(style[fate], say(`fate.${fate}`));
}
