import type { DiagnosisKind } from './diagnoses/diagnosis.ts';
import { diagnoses } from './diagnoses/catalogue.ts';
import { joined } from './joined.ts';
import type { Language } from './language.ts';
import { spoken } from './observed.ts';
import type { Alternative, Certainty, Evidence, EvidenceValue, Problem, WireAnswer } from './outcome.ts';
import { remedyLine, type RemedyPart, remedyParts } from './remedy-step.ts';

/** A problem in words: what the window, the terminal and the report all show. The shape is the command line's promise. */
export interface Explanation {
  readonly code: string;
  readonly title: string;
  readonly cause: string;
  /** A step a line; the page to open in brackets at its end. */
  readonly remedy: readonly string[];
  /** How one sees that it is fixed. */
  readonly fixedWhen?: string;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  readonly alternatives?: readonly (Alternative & { readonly title: string })[];
  readonly wire?: WireAnswer;
  readonly reference?: string;
}

/** Puts a problem into words. Google's own words stay as they are, in `wire`. */
export function explain(problem: Problem, language: Language): Explanation {
  const diagnosis = diagnoses[problem.code];
  const words = diagnosis[language];
  const { certainty, evidence, alternatives, wire } = problem;
  const values = spoken(evidence, language);
  const few = abridged(values, language);
  return {
    code: problem.code,
    title: fill(words.title, few),
    cause: fill(words.cause, few),
    remedy: words.remedy.map((step) => remedyLine(remedyParts(step, evidence, language))),
    ...(words.fixedWhen && { fixedWhen: fill(words.fixedWhen, values) }),
    certainty,
    evidence,
    ...(alternatives?.length && {
      alternatives: alternatives.map((other) => ({
        ...other,
        title: fill(diagnoses[other.code][language].title, values),
      })),
    }),
    ...(wire && { wire }),
    ...(diagnosis.reference && { reference: diagnosis.reference }),
  };
}

/** The steps of a problem's remedy in their parts, for where something can be copied and opened. */
export function remedySteps(problem: Problem, language: Language): readonly (readonly RemedyPart[])[] {
  return diagnoses[problem.code][language].remedy.map((step) => remedyParts(step, problem.evidence, language));
}

/** Who has to act on this problem. */
export function kindOf(problem: Problem): DiagnosisKind {
  return diagnoses[problem.code].kind;
}

/** What a sentence is filled with: a problem's evidence, or a caller's own values. */
export type Filling = Readonly<Partial<Record<string, EvidenceValue>>>;

/** More in a sentence are not read: the steps and the evidence have them all. */
const mostNamed = 6;
const named = 4;

/** Long lists by what they begin with and how many more there are; evidence that was cut itself ends in `… (1234)`. */
function abridged(values: Filling, language: Language): Filling {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (!Array.isArray(value) || value.length <= mostNamed) return [name, value];
      const all = Number(/^… \((\d+)\)$/.exec(value.at(-1) ?? '')?.[1] ?? value.length);
      const more = new Intl.NumberFormat(language).format(all - named);
      return [name, [...value.slice(0, named), language === 'ja' ? `ほか ${more} 件` : `and ${more} more`]];
    }),
  );
}

/** Fills `{{name}}` and `{{name|words where it is missing}}`. Values are text, never markup. */
export function fill(template: string, values: Filling): string {
  let text = '';
  let end = 0;
  for (const match of template.matchAll(/\{\{(\w+)(?:\|([^}]*))?\}\}/g)) {
    const [whole, name = '', otherwise = ''] = match;
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    const words = value === undefined ? otherwise : Array.isArray(value) ? value.join(', ') : String(value);
    text = joined(joined(text, template.slice(end, match.index)), words);
    end = match.index + whole.length;
  }
  return joined(text, template.slice(end));
}
