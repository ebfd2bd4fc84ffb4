import type { DiagnosisCode } from './diagnoses/catalogue.ts';
import type { EvidenceName } from './messages/evidence.ts';

/** How sure a diagnosis is. `certain`: nothing else gives this answer; `possible`: one of several causes that fit. */
export type Certainty = 'certain' | 'likely' | 'possible';

export type EvidenceValue = string | number | boolean | readonly string[];

/**
 * What was observed and supports a diagnosis, by names that have words in shared/messages/evidence.ts. Never holds a
 * secret: whoever fills it redacts first.
 */
export type Evidence = Readonly<Partial<Record<EvidenceName, EvidenceValue>>>;

/** What the other side really answered, redacted. `error` and `description` are Google's words, verbatim. */
export interface WireAnswer {
  readonly status: number | null;
  readonly error: string | null;
  readonly description: string | null;
  /** The whole redacted body, only when it was not understood (an unknown answer is shown whole, never guessed). */
  readonly body?: string;
}

/** Another cause that fits the same answer: never a certain one, or it would be the diagnosis. */
export interface Alternative {
  readonly code: DiagnosisCode;
  readonly certainty: Exclude<Certainty, 'certain'>;
}

/** An expected failure as a value. Codes travel; sentences are made last, by `explain` (shared/explain.ts). */
export interface Problem {
  readonly code: DiagnosisCode;
  readonly certainty: Certainty;
  readonly evidence: Evidence;
  /**
   * What else it could be, the most probable first, without what the evidence rules out. Where the diagnosis itself is
   * certain, what it may come from: each is a narrower form of it.
   */
  readonly alternatives?: readonly Alternative[];
  readonly wire?: WireAnswer;
  /** The recorded HTTP exchange that shows it (shared/trace.ts). */
  readonly exchangeId?: number;
}

/** What every operation comes back with: a value, or one problem. Plain data, so that it survives IPC. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** A problem as an outcome. `certain` and without evidence unless said. */
export function fail(
  code: DiagnosisCode,
  rest: Partial<Omit<Problem, 'code'>> = {},
): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem: { certainty: 'certain', evidence: {}, ...rest, code } };
}

/** The end of a `switch` over a closed union: does not compile when a case is missing. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}
