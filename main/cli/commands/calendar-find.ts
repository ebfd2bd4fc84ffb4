import type { GrantscopeEvent, RequestOf } from '../../../shared/contract.ts';
import type { FoundEvents } from '../../../shared/event-copies.ts';
import { explain, kindOf } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { type Problem, succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import { titleAndMarks, when } from '../event-line.ts';
import { openEventsFile } from '../events-file.ts';
import type { Command, Invocation } from '../invocation.ts';
import { type Page, printable } from '../page.ts';
import { problemText, sentence, table } from '../print.ts';
import { type StatusLine, statusLine } from '../status-line.ts';
import { subjectsOf } from '../subjects.ts';

/** Events of several users’ calendars. With `--ndjson` each found event is a line, written as it comes. */
export const calendarFind: Command = async (invocation) => {
  const { options, session, terminal, language } = invocation;
  const subjects = await subjectsOf(invocation);
  if (!subjects.ok) return subjects;
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  const file = await openEventsFile(invocation);
  if (!file.ok) return file;
  const query = invocation.arguments.join(' ').trim();
  const { from, to, timeZone, eventId, icalUid: iCalUID, person, outside } = options;
  const progress = statusLine(terminal.err);
  const outcome = await session.call(
    'calendar.events.find',
    {
      credentialId: key.value.id,
      subjects: subjects.value.length > 0 ? [...subjects.value] : [''],
      ...(options.scope?.length && { scopes: [...options.scope] }),
      ...(options.directoryAdmin !== undefined && { directoryAdmin: options.directoryAdmin }),
      ...calendarsOf(options.calendars),
      ...(query !== '' && { query }),
      ...(eventId !== undefined && { eventId }),
      ...(iCalUID !== undefined && { iCalUID }),
      ...(person !== undefined && { person }),
      ...(outside === true && { outside }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(timeZone !== undefined && { timeZone }),
      ...(options.showDeleted === true && { showDeleted: true }),
    },
    { onEvent: told(invocation, progress) },
  );
  progress.clear();
  if (!outcome.ok) return outcome;
  const { found, searched, range, inside, warnings } = outcome.value;
  const written = await file.value.write(found);
  if (!written.ok) return written;
  const problems = problemsIn(outcome.value);
  const good = found.length > 0 && problems.length === 0;
  const network = problems.length > 0 && problems.every(({ problem }) => kindOf(problem) === 'network');
  if (options.ndjson === true || file.value.isPrinted) return succeed({ warnings, good, network });
  const inWords = (problem: Problem | null) => problem && explain(problem, language);
  return succeed({
    value: {
      found,
      range,
      inside: inside && { ...inside, problem: inWords(inside.problem) },
      searched: searched.map(({ calendars, problem, ...user }) => ({
        ...user,
        problem: inWords(problem),
        calendars: calendars.map((calendar) => ({ ...calendar, problem: inWords(calendar.problem) })),
      })),
      warnings: warnings.map((warning) => explain(warning, language)),
    },
    people: (page) =>
      foundText(outcome.value, language, page) + insideText(inside, page) + refusalsText(problems, invocation, page),
    warnings,
    good,
    network,
  });
};

function calendarsOf(named: readonly string[] | undefined): Pick<RequestOf<'calendar.events.find'>, 'calendars'> {
  const [first, ...others] = named ?? [];
  if (first === undefined) return {};
  return { calendars: others.length === 0 && (first === 'primary' || first === 'list') ? first : [first, ...others] };
}

/** Lines as they are found, and on a terminal how far it is. */
function told({ options, terminal: { out }, say }: Invocation, progress: StatusLine): (event: GrantscopeEvent) => void {
  let count = 0;
  return (event) => {
    if (event.type !== 'calendar.events.found') return;
    count += event.found.length;
    if (options.ndjson === true) out.write(event.found.map((each) => `${JSON.stringify(each)}\n`).join(''));
    const { done, total } = event;
    progress.write(say('calendar.searching', { done, total, found: count }));
  };
}

interface Refusal {
  readonly user: string;
  readonly problem: Problem;
}

function problemsIn({ searched }: FoundEvents): readonly Refusal[] {
  return searched.flatMap(({ subject, problem, calendars }) => [
    ...(problem ? [{ user: subject, problem }] : []),
    ...calendars.flatMap((calendar) =>
      calendar.problem
        ? [{ user: [...new Set([subject, calendar.calendar])].join(' · '), problem: calendar.problem }]
        : [],
    ),
  ]);
}

function foundText({ found, range }: FoundEvents, language: Language, page: Page): string {
  if (found.length === 0) {
    if (range === null) return sentence(page.say('calendar.nothingFound'), page);
    const [from, to] = [range.from, range.to].map((time) => printable(time?.slice(0, 10) ?? '…'));
    return sentence(page.say('calendar.nothingFound.between', { from, to }), page);
  }
  return table(
    found.map(({ event, subject, calendar }) => [
      ...when(event, page),
      printable(subject === calendar ? subject : `${subject} · ${calendar}`),
      printable(event.id),
      titleAndMarks(event, language, page),
    ]),
    page,
  );
}

/** What guests from outside were measured by. */
function insideText(inside: FoundEvents['inside'], page: Page): string {
  if (inside === null) return '';
  return sentence(
    page.ink('dim', page.say(`acl.inside.${inside.from}`, { domains: inside.names.map(printable) })),
    page,
  );
}

function refusalsText(refusals: readonly Refusal[], { language, say }: Invocation, page: Page): string {
  return refusals
    .map(({ user, problem }) => {
      const heading = page.ink('yellow', say('calendar.notSearched', { user: printable(user) }));
      return `\n${sentence(heading, page)}${problemText(explain(problem, language), language, page)}`;
    })
    .join('');
}
