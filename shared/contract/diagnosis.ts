import { z } from './zod.ts';
import type { InspectionResult } from '../inspection.ts';
import type { Problem } from '../outcome.ts';
import { content, fileName, p12Options } from './fields.ts';
import { operation } from './operation.ts';

/** A problem that a pasted text tells, and where it stands there. */
export interface PastedProblem extends Problem {
  /** Of the text as it was given, from 1. */
  readonly line: number;
  /** What shows it, redacted: at most 300 characters, in one line. */
  readonly excerpt: string;
}

export const diagnosisOperations = {
  /**
   * Says what a pasted or opened thing is, and everything recognised in it, without sending anything. A credential is
   * opened as well; codes and tokens are held by main.
   */
  inspect: operation<InspectionResult>().page(
    z.object({ content, fileName: fileName.optional(), ...p12Options }).strict(),
  ),
  /**
   * Every error recognised in a pasted text (an answer, a page, a log, a stack trace), once each, in order of appearance.
   * Sends nothing; secrets are taken out. None recognised: `diagnosis.unrecognised`.
   */
  diagnose: operation<{ readonly diagnoses: readonly PastedProblem[] }>().page(z.object({ content }).strict()),
};
