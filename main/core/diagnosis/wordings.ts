import type { DiagnosisCode } from '../../../shared/diagnoses/catalogue.ts';
import { table } from './table.ts';

/** Some wording of the table, found in a text. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** Those that stand here: of several, one may say more than another. */
  readonly wordings: readonly RegExp[];
  /** What it means where nothing else is known. */
  readonly code: DiagnosisCode | null;
  /** What the wording names, such as a project number. */
  readonly groups: Readonly<Record<string, string>>;
}

/** An expression of a rule as it is searched for: a space stands for any white space, or `+` as in a URL. */
export function searched({ source }: RegExp, flags: string): RegExp {
  const spaced = source.replaceAll(' ?', String.raw`[\s+]{0,40}`).replaceAll(' ', String.raw`[\s+]{1,40}`);
  return new RegExp(spaced, flags);
}

/** The most general meaning of each wording: of rules that share it, the last. */
const meanings = new Map(table.flatMap(({ says, code }) => (says ? [[says, code] as const] : [])));
const wordings = [...meanings.keys()];
const sticky = wordings.map((wording) => ({ wording, says: searched(wording, 'iy') }));
const unnamed = ({ source }: RegExp) => source.replaceAll(/\(\?<\w+>/g, '(?:');
/**
 * Each begins a word, and those that begin with the same letters stand together: asking for these first makes the search
 * several times as fast.
 */
const any = searched(
  new RegExp(`(?<![a-z])(?:${byLetters(wordings.flatMap((wording) => alternativesOf(unnamed(wording))))})`),
  'gi',
);

/** What stands between the `|` of an expression that are in no brackets. */
function alternativesOf(source: string): readonly string[] {
  const alternatives = [''];
  let depth = 0;
  for (const [piece] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
    if (piece === '(') depth++;
    if (piece === ')') depth--;
    if (piece === '|' && depth === 0) alternatives.push('');
    else alternatives.push(`${alternatives.pop() ?? ''}${piece}`);
  }
  return alternatives;
}

function byLetters(alternatives: readonly string[], depth = 3): string {
  if (depth === 0 || alternatives.length < 2) return alternatives.join('|');
  const groups = Map.groupBy(
    alternatives,
    (alternative) => /^\p{L}(?![?{*+])/u.exec(alternative)?.[0].toLowerCase() ?? '',
  );
  const others = groups.get('') ?? [];
  groups.delete('');
  const letters = [...groups].map(
    ([letter, of]) =>
      `${letter}(?:${byLetters(
        of.map((alternative) => alternative.slice(1)),
        depth - 1,
      )})`,
  );
  return [...letters, ...others].join('|');
}

/** So many are looked at one by one; after them, what was found before is taken to say the same again. */
const most = 2_000;
/** And so many that begin inside of another. */
const mostInside = 20_000;

/**
 * Every wording of the table in a plain text, in order of appearance. What begins inside of another is told with it, as one:
 * what stands first in the table says most, wherever it begins.
 */
export function* wordingsIn(text: string): Generator<Said> {
  const search = new RegExp(any);
  const known = new Map<string, Meaning>();
  let count = 0;
  let inside = 0;
  let match = search.exec(text);
  while (match) {
    const { index: start, 0: found } = match;
    let end = start + found.length;
    let meaning = ++count > most ? known.get(found) : undefined;
    search.lastIndex = meaning || inside > mostInside ? end : start + 1;
    meaning ??= meantBy(text, start);
    match = search.exec(text);
    for (; match && match.index < end; inside++) {
      meaning = together(meaning, meantBy(text, match.index));
      end = Math.max(end, match.index + match[0].length);
      search.lastIndex = match.index + 1;
      match = search.exec(text);
    }
    if (known.size < most) known.set(found, meaning);
    yield { start, end, ...meaning };
  }
}

type Meaning = Omit<Said, 'start' | 'end'>;

/** What is said at a place where something is. */
function meantBy(text: string, index: number): Meaning {
  const here: RegExp[] = [];
  let groups: Record<string, string> = {};
  for (const { wording, says } of sticky) {
    says.lastIndex = index;
    const match = says.exec(text);
    if (match === null) continue;
    here.push(wording);
    const named = Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined);
    groups = { ...Object.fromEntries(named), ...groups };
  }
  return { wordings: here, code: codeOf(here), groups };
}

/** What is said by two that overlap. */
function together(one: Meaning, other: Meaning): Meaning {
  const both = wordings.filter((wording) => one.wordings.includes(wording) || other.wordings.includes(wording));
  return { wordings: both, code: codeOf(both), groups: { ...other.groups, ...one.groups } };
}

function codeOf([first]: readonly RegExp[]): DiagnosisCode | null {
  return (first && meanings.get(first)) ?? null;
}
