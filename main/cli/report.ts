import { explain } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes.ts';
import type { Answer, CredentialNote } from './invocation.ts';
import { onPage, type Say } from './page.ts';
import { notesText, problemText, warningText } from './print.ts';
import type { Terminal } from './terminal.ts';
import type { Options } from './options.ts';
import { asTyped } from './typed-field.ts';

/** To whom, how and in which language a run reports. */
export interface Report {
  readonly terminal: Terminal;
  readonly language: Language;
  readonly say: Say;
  readonly json: boolean;
  /** Where every request is written: a problem then names the one that shows it. */
  readonly traceFile?: string | undefined;
  /** What was typed: a problem then names a field as it was. */
  readonly options?: Options | undefined;
  /** What was noticed in files that were opened. */
  readonly notes: readonly CredentialNote[];
}

/**
 * The one place where a command's end is written: the value, or the problem, to standard output as one JSON document;
 * for people, values to standard output, problems and warnings to standard error.
 */
export async function printOutcome(outcome: Outcome<Answer>, report: Report): Promise<ExitCode> {
  const { terminal, language, say, json, traceFile, options, notes } = report;
  if (notes.length > 0)
    terminal.err.write(await onPage(terminal.err, terminal, say, (page) => notesText(notes, language, page)));
  if (!outcome.ok) {
    const problem = explain(asTyped(outcome.problem, options), language);
    const { exchangeId } = outcome.problem;
    const request =
      traceFile === undefined || exchangeId === undefined ? undefined : { id: exchangeId, file: traceFile };
    if (json)
      terminal.out.write(`${JSON.stringify({ ok: false, problem: { ...problem, ...(request && { exchangeId }) } })}\n`);
    else
      terminal.err.write(
        await onPage(terminal.err, terminal, say, (page) => problemText(problem, language, page, { request })),
      );
    return exitCodeOf(outcome.problem);
  }
  const { value, people, good, network = false, warnings = [] } = outcome.value;
  for (const warning of warnings) {
    const words = explain(warning, language);
    terminal.err.write(await onPage(terminal.err, terminal, say, (page) => warningText(words, page)));
  }
  if (json && value !== undefined)
    terminal.out.write(`${JSON.stringify({ ok: true, value: withNotes(value, report) })}\n`);
  else if (people) terminal.out.write(await onPage(terminal.out, terminal, say, people));
  if (good) return exitCodes.good;
  return network ? exitCodes.network : exitCodes.notGood;
}

/** Among the `warnings` of a value that has them. */
function withNotes(value: unknown, { notes, language }: Report): unknown {
  if (notes.length === 0 || !hasWarnings(value)) return value;
  return { ...value, warnings: [...notes.map(({ warning }) => explain(warning, language)), ...value.warnings] };
}

function hasWarnings(value: unknown): value is { readonly warnings: readonly unknown[] } {
  return typeof value === 'object' && value !== null && 'warnings' in value && Array.isArray(value.warnings);
}
