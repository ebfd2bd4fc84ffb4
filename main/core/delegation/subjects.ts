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
const uniqueId = /^\d{15,25}$/;
const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;

/**
 * Cleans and judges users: blanks and duplicates become warnings, and what no user can be is refused with
 * `delegation.subject_invalid`, `delegation.subject_is_calendar` or `delegation.subject_is_service_account`.
 */
export function readSubjects(given: readonly string[]): ReadSubjects {
  const all = new Map<string, string>();
  const refused = new Map<string, Problem>();
  const repeated = new Set<string>();
  let blanks = 0;
  for (const entry of given) {
    const subject = entry.replaceAll(invisible, '').trim();
    const name = subject.toLowerCase();
    if (subject === '') blanks++;
    else if (all.has(name)) repeated.add(subject);
    else {
      all.set(name, subject);
      const problem = problemOf(subject);
      if (problem) refused.set(subject, problem);
    }
  }
  const warnings = [
    ...(blanks > 0 ? [fail('delegation.subjects_blank', { evidence: { blanks } }).problem] : []),
    ...(repeated.size > 0
      ? [fail('delegation.subjects_repeated', { evidence: { subjects: listed([...repeated]) } }).problem]
      : []),
    ...refused.values(),
  ];
  return { all: [...all.values()], refused, warnings };
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
  if (address.test(subject) || uniqueId.test(subject)) return null;
  const suggestion = suggestionFor(subject);
  return fail('delegation.subject_invalid', { evidence: { ...evidence, ...(suggestion && { suggestion }) } }).problem;
}

/** The address that is in there: full-width letters made narrow, a name or a mailto: around it left out. */
function suggestionFor(subject: string): string | null {
  const narrow = subject.normalize('NFKC').replace(/^mailto:/i, '');
  const found = [narrow, ...narrow.split(/[\s<>()[\]"',;]+/)].filter((part) => address.test(part));
  return found.length === 1 || found[0] === narrow ? (found[0] ?? null) : null;
}
