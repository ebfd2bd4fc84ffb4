import type { DiagnosisCode } from '../../../../shared/diagnoses/catalogue.ts';
import { alternativesOf, beginningsOf } from './beginnings.ts';
import { type PrefixTree, prefixTree } from './prefix-tree.ts';
import { sameSlice } from './same-slice.ts';
import { table } from '../table.ts';

/** Some wording of the table, found in a text. */
export interface Said {
  readonly start: number;
  readonly end: number;
  /** Those that stand here: of several, one may say more than another. */
  readonly wordings: readonly RegExp[];
  /** What it means where nothing else is known; null for a sentence of every program's. */
  readonly code: DiagnosisCode | null;
  /** What the wording names, such as a project number. */
  readonly groups: Readonly<Record<string, string>>;
}

/**
 * An expression of a rule as it is searched for: a space stands for any white space, or `+` as in a URL; a quote or an
 * apostrophe for any, and for none; `n't` for `not`, either way; `was` for `is` and `has been`. An article inside of it may be
 * missing, and a name may have quotes.
 */
export function searched({ source }: RegExp, flags: string): RegExp {
  return new RegExp(spaced(loosened(source)), flags);
}

/** What a space or a quote may stand in: what is escaped, a class of characters; or itself. */
const spaces = /\\.|\[(?:[^\]\\]|\\.)*\]| \??|["'`]\??(?!\{)/g;

function spaced(source: string): string {
  return source.replaceAll(spaces, (found) => {
    if (found === ' ') return String.raw`[\s+]{1,40}`;
    if (found === ' ?') return String.raw`[\s+]{0,40}`;
    if (/^["'`]/.test(found)) return '["\'`]?';
    if (/^\[["'`]+\]$/.test(found)) return '["\'`]';
    return found.startsWith('[') ? found.replace(' ', String.raw`\s+`) : found;
  });
}

/** What is only looked at is left alone: there a part that may be missing would fit everywhere. */
const looksAround = String.raw`\(\?<?[=!](?:\\.|[^\\()]|\((?:\\.|[^\\()])*\))*\)`;
const negated =
  /\b(are|could|did|does|do|had|has|have|is|should|was|were|would) not(?=[ \w|)]|$)|(\)) not(?= )|\b(can)(?:not| not|'t)\b|n't\b/g;
const loose = new RegExp(
  [
    looksAround,
    // What may be missing or have another form, each behind a space; a name, such as `client_id`.
    String.raw`(?<= )(?<article>an?|the) (?=[\w(["'])`,
    String.raw`(?<= )(?<passive>is|was|has been|had been) (?=[a-z]{2,12}(?:ed|en|und|ken)\b)`,
    String.raw`(?<![\w\\<?])(?<name>[a-z]{2,12}(?:_[a-z]{2,12}){1,4})(?![\w>?*+{])`,
  ].join('|'),
  'g',
);

function loosened(source: string): string {
  const either = source.replaceAll(negated, (_, verb = '', group = '', can = '') =>
    can === '' ? `${verb}${group}(?:n't| not)` : "can(?:'t| ?not)",
  );
  return either.replaceAll(loose, (found: string, ...rest: readonly unknown[]) => {
    const { article, passive, name } = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (article !== undefined) return '(?:(?:an?|the) )?';
    if (passive !== undefined) return '(?:is|was|ha[ds] been) ';
    if (name === undefined) return found;
    const at = rest.at(-3) as number;
    return `${either[at - 1] === ' ' ? '"' : ''}${name}"`;
  });
}

/** The most general meaning of each wording: of rules that share it, the last. */
const meanings = new Map(
  table.flatMap(({ says, code, anyones }) => (says ? [[says, anyones ? null : code] as const] : [])),
);
const places = new Map([...meanings.keys()].map((wording, index) => [wording, index]));
const placeOf = (wording: RegExp) => places.get(wording) ?? 0;

/** One way to say a wording, and which of all it is. */
interface Way {
  readonly wording: RegExp;
  /** As the rule says it; {@link sourceOf} is what is searched for. */
  readonly said: string;
  readonly index: number;
}

const sources = new Map<Way, string>();

function sourceOf(way: Way): string {
  let source = sources.get(way);
  if (source === undefined) sources.set(way, (source = spaced(loosened(way.said))));
  return source;
}

const unnamed = (source: string) => source.replaceAll(/\(\?<\w+>/g, '(?:');

function allWays(): readonly Way[] {
  return [...meanings.keys()]
    .flatMap((wording) => alternativesOf(wording.source).map((said) => ({ wording, said })))
    .map((way, index) => ({ ...way, index }));
}

/** What may be said at a place, by what it begins with. */
interface Sayable {
  /** Fits where any of them does. */
  readonly any: RegExp;
  /** In the order of the table, each as far as it may be said here. */
  readonly wordings: readonly (readonly [wording: RegExp, here: RegExp])[];
}

/** How many letters it begins with, of the first three: of two that fit, the one with more of them tells how far it goes. */
function lettersOf(way: Way): number {
  return /^(?:\p{L}(?![?{*+])){0,3}/u.exec(sourceOf(way))?.[0].length ?? 0;
}

function sayableOf(some: readonly Way[]): Sayable | null {
  if (some.length === 0) return null;
  const inOrder = some.toSorted((one, other) => one.index - other.index);
  const byLetters = inOrder.toSorted((one, other) => lettersOf(other) - lettersOf(one));
  return {
    any: new RegExp(unnamed(byLetters.map(sourceOf).join('|')), 'iy'),
    wordings: [...Map.groupBy(inOrder, ({ wording }) => wording)].map(([wording, here]) => [
      wording,
      new RegExp(here.map(sourceOf).join('|'), 'iy'),
    ]),
  };
}

/** Three letters, or two and a space, where a way certainly begins with them. */
function keyOf({ said }: Way): string {
  return /^(?![a-z]{0,2}n't|(?:do|is) not)[a-z]{2}[a-z ](?![?*+{])/i.exec(said)?.[0].toUpperCase() ?? '';
}

let tree: PrefixTree<Sayable | null> | undefined;

/** Built where it is first needed: a program that diagnoses nothing has nothing to wait for. */
function sayable(): PrefixTree<Sayable | null> {
  return (tree ??= prefixTree({
    values: allWays(),
    keyOf,
    beginningsOf: (way) => beginningsOf(sourceOf(way)),
    tell: sayableOf,
  }));
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly sayable: Sayable;
}

/** The first place at or after another where any wording stands. Each begins a word. */
function foundIn(text: string, from: number): Found | null {
  const index = sayable();
  let isInside = isLetter(text.charCodeAt(from - 1));
  for (let start = from; start < text.length; start++) {
    const begins = !isInside;
    isInside = isLetter(text.charCodeAt(start));
    if (!begins) continue;
    const here = index(text, start);
    if (here === null) continue;
    here.any.lastIndex = start;
    if (here.any.test(text)) return { start, end: here.any.lastIndex, sayable: here };
  }
  return null;
}

/** Of ASCII, as `[a-z]` without regard to case. */
function isLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
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
  const known = new Map<string, Meaning>();
  let count = 0;
  let inside = 0;
  let words = '';
  let found = foundIn(text, 0);
  while (found) {
    const { start } = found;
    words = sameSlice(text, start, found.end, words);
    let { end } = found;
    let meaning = ++count > most ? known.get(words) : undefined;
    const next = meaning || inside > mostInside ? end : start + 1;
    meaning ??= meantBy(text, found);
    found = foundIn(text, next);
    for (; found && found.start < end; inside++) {
      meaning = together(meaning, meantBy(text, found));
      end = Math.max(end, found.end);
      found = foundIn(text, found.start + 1);
    }
    if (known.size < most) known.set(words, meaning);
    yield { start, end, wordings: meaning.wordings, code: meaning.code, groups: meaning.groups };
  }
}

type Meaning = Omit<Said, 'start' | 'end'>;

/** What is said at a place where something is. */
function meantBy(text: string, { start, sayable: { wordings } }: Found): Meaning {
  const here: RegExp[] = [];
  let groups: Record<string, string> = {};
  for (const [wording, says] of wordings) {
    says.lastIndex = start;
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
  const both = [...new Set([...one.wordings, ...other.wordings])].sort((a, b) => placeOf(a) - placeOf(b));
  return { wordings: both, code: codeOf(both), groups: { ...other.groups, ...one.groups } };
}

function codeOf(wordings: readonly RegExp[]): DiagnosisCode | null {
  for (const wording of wordings) {
    const code = meanings.get(wording);
    if (code) return code;
  }
  return null;
}
