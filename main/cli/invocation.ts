import type { Outcome, Problem } from '../../shared/outcome.ts';
import type { Language } from '../../shared/language.ts';
import type { Inputs } from './inputs.ts';
import type { Options } from './options.ts';
import type { Page, Say } from './page.ts';
import type { ReportFiles } from './report-file.ts';
import type { Session } from './session.ts';
import type { Terminal } from './terminal.ts';

/** What was noticed in the file of a credential that can be used all the same. */
export interface CredentialNote {
  readonly warning: Problem;
  /** As it was typed; `-` is standard input. */
  readonly file: string;
  /** It came from standard input or a pipe, and cannot be read again. */
  readonly isStream: boolean;
}

/** One run of one command, with everything it may use. */
export interface Invocation {
  readonly arguments: readonly (string | undefined)[];
  readonly options: Options;
  readonly inputs: Inputs;
  readonly reports: ReportFiles;
  readonly session: Session;
  readonly terminal: Terminal;
  readonly language: Language;
  readonly say: Say;
  /** Grows as files are opened. */
  readonly notes: CredentialNote[];
}

/** What a command found. It is printed in one place, as JSON or for people. */
export interface Answer {
  /** The `value` of the JSON document; absent: the command has written its lines itself. */
  readonly value?: unknown;
  readonly people?: (page: Page) => string;
  /** Whether what was found is good: exit code 0 or 1. */
  readonly good: boolean;
  /** Not good, but only since somebody did not answer: exit code 3. */
  readonly network?: boolean;
  /** Said on standard error, in words. */
  readonly warnings?: readonly Problem[];
}

export type Command = (invocation: Invocation) => Promise<Outcome<Answer>>;
