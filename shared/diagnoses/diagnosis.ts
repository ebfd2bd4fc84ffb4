import type { Language } from '../language.ts';

/** Who has to act; decides the exit code (product contract: 2 input, 1 refused, 3 network, 130 cancelled). */
export type DiagnosisKind = 'input' | 'refused' | 'network' | 'cancelled';

/**
 * The words of one diagnosis in one language. `{{name}}` is filled from the problem's evidence; `{{name|words}}`
 * gives the words to use where that evidence is missing. Every placeholder without evidence needs such words.
 */
export interface DiagnosisWords {
  /** At most 60 characters, no full stop. */
  readonly title: string;
  /** At most two plain sentences. */
  readonly cause: string;
  /**
   * Steps, in order, one action each; with the console's own words where a person has to click, what is to be pasted
   * as `{{copy:name|words}}` or `{{copy=text}}`, and the page to open, last, as `{{open:page}}` (shared/remedy-step.ts).
   */
  readonly remedy: readonly string[];
  /** One sentence: what to run or look at, and what one sees once it is fixed. */
  readonly fixedWhen?: string;
}

/** One thing that can be wrong: who acts, where it is documented, and what to say in each language. */
export type Diagnosis = {
  readonly kind: DiagnosisKind;
  /** The page that documents this answer, where there is one. */
  readonly reference?: string;
} & Readonly<Record<Language, DiagnosisWords>>;

export type DiagnosisTable = Readonly<Record<string, Diagnosis>>;
