import { fail, type Problem } from '../../../shared/outcome.ts';

/** The users of a check as they were given, each once: those that can be asked for, and those that cannot, with why. */
export interface ReadSubjects {
  /** In the order given. */
  readonly all: readonly string[];
  readonly refused: ReadonlyMap<string, Problem>;
  readonly warnings: readonly Problem[];
}

/** A user's address, or their unique ID. Google's addresses are ASCII left of the @. */
const address = /^[\w.!#$%&'*+/=?^`{|}~-]+@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.)+[\p{L}\p{N}-]{2,63}$/u;
/** RFC 5321, section 4.5.3.1: 64 octets, the @ and 255. */
const longestAddress = 320;
/** In a longer entry no address is looked for. */
const longestEntry = 10_000;
const uniqueId = /^\d{15,25}$/;
const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/** One entry of a list of users, cleaned; a user to ask for where there is no problem. */
interface JudgedSubject {
  readonly subject: string;
  readonly problem: Problem | null;
}

/**
 * Judges entries one by one: `delegation.subjects_blank`, `.subjects_repeated`, and what no user can be:
 * `delegation.subject_invalid`, `.subject_is_calendar`, `.subject_is_service_account`.
 */
export function judgeSubjects(given: readonly string[]): readonly JudgedSubject[] {
  const seen = new Set<string>();
  return given.map((entry) => {
    const subject = entry.replaceAll(invisible, '').trim();
    const name = subject.toLowerCase();
    if (subject === '')
      return { subject, problem: fail('delegation.subjects_blank', { evidence: { blanks: 1 } }).problem };
    if (seen.has(name)) {
      const evidence = { subjects: [subject] };
      return { subject, problem: fail('delegation.subjects_repeated', { evidence }).problem };
    }
    seen.add(name);
    return { subject, problem: problemOf(subject) };
  });
}

/** Cleans and judges users: blanks and duplicates become warnings, and what no user can be is refused. */
export function readSubjects(given: readonly string[]): ReadSubjects {
  const judged = Map.groupBy(judgeSubjects(given), ({ problem }) =>
    problem?.code === 'delegation.subjects_blank' || problem?.code === 'delegation.subjects_repeated'
      ? problem.code
      : 'each',
  );
  const each = judged.get('each') ?? [];
  const blanks = judged.get('delegation.subjects_blank')?.length ?? 0;
  const repeated = new Set(judged.get('delegation.subjects_repeated')?.map(({ subject }) => subject));
  const refused = new Map(each.flatMap(({ subject, problem }) => (problem ? [[subject, problem] as const] : [])));
  const warnings = [
    ...(blanks > 0 ? [fail('delegation.subjects_blank', { evidence: { blanks } }).problem] : []),
    ...(repeated.size > 0
      ? [fail('delegation.subjects_repeated', { evidence: { subjects: listed([...repeated]) } }).problem]
      : []),
    ...refused.values(),
  ];
  return { all: each.map(({ subject }) => subject), refused, warnings };
}

/** At most twenty of them: evidence is read by people. */
export function listed(names: readonly string[]): readonly string[] {
  return names.length <= 20 ? names : [...names.slice(0, 20), `… (${names.length})`];
}

function problemOf(subject: string): Problem | null {
  const evidence = { subject: subject.slice(0, 200) };
  if (/@(?:[\w-]+\.)?calendar\.google\.com$/i.test(subject))
    return fail('delegation.subject_is_calendar', { evidence }).problem;
  if (/\.gserviceaccount\.com$/i.test(subject))
    return fail('delegation.subject_is_service_account', { evidence }).problem;
  if ((subject.length <= longestAddress && address.test(subject)) || uniqueId.test(subject)) return null;
  const suggestion = subject.length <= longestEntry ? suggestionFor(subject) : null;
  return fail('delegation.subject_invalid', { evidence: { ...evidence, ...(suggestion && { suggestion }) } }).problem;
}

/** The address that is in there: full-width letters made narrow, a name or a mailto: around it left out. */
function suggestionFor(subject: string): string | null {
  const narrow = subject.normalize('NFKC').replace(/^mailto:/i, '');
  const found = [narrow, ...narrow.split(/[\s<>()[\]"',;]+/)].filter((part) => address.test(part));
  return found.length === 1 || found[0] === narrow ? (found[0] ?? null) : null;
}
