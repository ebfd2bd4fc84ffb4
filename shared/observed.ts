import type { Language } from './language.ts';
import { type EvidenceName, type EvidenceUnit, evidenceWords } from './messages/evidence.ts';
import type { Evidence, EvidenceValue } from './outcome.ts';

/** One thing that was observed, as a person reads it. */
export interface Observation {
  readonly name: EvidenceName;
  readonly label: string;
  /** One line a value; in words where it is one of a few. */
  readonly lines: readonly string[];
  /** `lines` are words of ours, not a value from outside. */
  readonly inWords: boolean;
}

/** What was observed and the sentences beside it have not said already, each value once. */
export function observations(
  evidence: Evidence,
  sentences: readonly string[],
  language: Language,
): readonly Observation[] {
  const said = sentences.map(evenly).join('\n');
  const seen = new Set<string>();
  return entriesOf(evidence).flatMap(([name, value]) => {
    const about = evidenceWords[name];
    const observed = linesOf(name, value, language);
    const text = evenly(observed.lines.join(', '));
    if (text === '' || (value === false && 'onlyIfTrue' in about)) return [];
    if (typeof value !== 'boolean' && (seen.has(text) || contains(said, text))) return [];
    seen.add(text);
    return [{ name, label: about[language], ...observed }];
  });
}

/** Evidence for a sentence in this language: values that are one of a few become words. */
export function spoken(evidence: Evidence, language: Language): Evidence {
  return Object.fromEntries(
    entriesOf(evidence).map(([name, value]) => [name, wordFor(name, value, language) ?? value]),
  );
}

/** Names without words come from somewhere else than our own code, and are left out. */
function entriesOf(evidence: Evidence): readonly (readonly [EvidenceName, EvidenceValue])[] {
  return Object.entries(evidence).filter((entry): entry is [EvidenceName, EvidenceValue] =>
    Object.hasOwn(evidenceWords, entry[0]),
  );
}

const yesNo: Readonly<Record<Language, readonly [yes: string, no: string]>> = {
  en: ['yes', 'no'],
  ja: ['はい', 'いいえ'],
};

function linesOf(name: EvidenceName, value: EvidenceValue, language: Language): Pick<Observation, 'lines' | 'inWords'> {
  const about = evidenceWords[name];
  const [yes, no] = yesNo[language];
  if (typeof value === 'boolean') return { lines: [value ? yes : no], inWords: true };
  if (typeof value === 'number') return { lines: [counted(value, name, about, language)], inWords: true };
  const word = wordFor(name, value, language);
  if (word !== undefined) return { lines: [word], inWords: true };
  return { lines: typeof value === 'string' ? [value].filter((text) => text !== '') : value, inWords: false };
}

function wordFor(name: EvidenceName, value: EvidenceValue, language: Language): string | undefined {
  const about = evidenceWords[name];
  if (typeof value !== 'string' || !('values' in about)) return undefined;
  const values: Readonly<Record<string, Readonly<Record<Language, string>>>> = about.values;
  return Object.hasOwn(values, value) ? values[value]?.[language] : undefined;
}

function counted(
  value: number,
  name: EvidenceName,
  about: { readonly unit?: EvidenceUnit },
  language: Language,
): string {
  const { unit } = about;
  // A status, a port or a line is a name, not an amount.
  if (unit === undefined) return String(value);
  const signDisplay = name === 'clockOffset' ? 'exceptZero' : 'auto';
  if (unit === 'MiB') return `${new Intl.NumberFormat(language).format(value)} MiB`;
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long', signDisplay }).format(value);
}

/** Lists are compared whether or not a blank follows the comma. */
function evenly(text: string): string {
  return text.replaceAll(', ', ',');
}

/** As a whole: the 4 of “14” is not said. */
function contains(said: string, text: string): boolean {
  const isWord = (character: string | undefined) => character !== undefined && /[\w]/.test(character);
  for (let at = said.indexOf(text); at !== -1; at = said.indexOf(text, at + 1)) {
    if (!isWord(said[at - 1]) && !isWord(said[at + text.length])) return true;
  }
  return false;
}
