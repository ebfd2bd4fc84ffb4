import { fill } from '../../shared/explain.ts';
import { type Language, languageOf, languages } from '../../shared/language.ts';
import { cliEn } from '../../shared/messages/cli-en.ts';
import { cliJa } from '../../shared/messages/cli-ja.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { cacheDirectory } from '../core/cache-directory.ts';
import type { ExitCode } from './exit-codes.ts';
import { createInputs } from './inputs.ts';
import type { Answer, CredentialNote } from './invocation.ts';
import { notOneOf } from './one-of.ts';
import { onPage, printable } from './page.ts';
import { type Asked, understand } from './program.ts';
import { printOutcome, type Report } from './report.ts';
import { createReportFiles } from './report-file.ts';
import { openSession } from './session.ts';
import type { Terminal } from './terminal.ts';
import { openTraceFile } from './trace-file.ts';
import { version } from './version.ts';

/** Runs one command line and gives its exit code. Never throws; what it has to say goes to the terminal it was given. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const report = reportFor(argv, terminal);
  try {
    const { out } = terminal;
    const asked = await onPage(out, terminal, report.say, (page) => understand(argv, page, out.columns));
    if (asked.kind === 'misused' && asked.help !== undefined && !report.json) terminal.err.write(`${asked.help}\n`);
    const options = asked.kind === 'command' ? asked.options : undefined;
    return await printOutcome(await answerTo(asked, report), { ...report, traceFile: options?.trace, options });
  } catch (thrown) {
    return await printOutcome(unexpected(thrown), report);
  }
}

async function answerTo(asked: Asked, report: Reporting): Promise<Outcome<Answer>> {
  switch (asked.kind) {
    case 'help':
      return succeed({ value: { help: asked.text }, people: () => asked.text, good: true });
    case 'version':
      return succeed({ value: { version: version() }, people: () => `${version()}\n`, good: true });
    case 'misused':
      return { ok: false, problem: asked.problem };
    default:
      return perform(asked, report);
  }
}

async function perform(asked: Asked & { kind: 'command' }, report: Reporting): Promise<Outcome<Answer>> {
  const { terminal, language, say, notes } = report;
  const { options } = asked;
  const googleOverride = options.google ?? (terminal.env.GRANTSCOPE_GOOGLE || null);
  if (options.lang !== undefined && !/^(?:en|ja)(?:[-_.]|$)/i.test(options.lang))
    return notOneOf('--lang', languages, options.lang);
  const openInBrowser = async (url: string) => (await import('./open-browser.ts')).openBrowser(url, terminal.env);
  const directory = cacheDirectory(process.platform, terminal.env);
  const session = openSession({ googleOverride, openInBrowser, cacheDirectory: directory }, terminal.interrupted);
  const trace = options.trace === undefined ? null : await openTraceFile(options.trace);
  if (trace?.ok === false) return trace;
  const reports = createReportFiles((file) =>
    terminal.err.write(`${say('report.written', { file: printable(file) })}\n`),
  );
  const inputs = createInputs(terminal, () => terminal.err.write(`${say('input.waiting')}\n`));
  try {
    const command = await asked.form.load();
    const surroundings = { inputs, reports, session, terminal, language, say, notes };
    return await command({ arguments: asked.arguments, options, ...surroundings });
  } catch (thrown) {
    return terminal.interrupted.aborted ? fail('operation.cancelled') : unexpected(thrown);
  } finally {
    await reports.dropUnwritten();
    const reason = (await trace?.value.write(session)) ?? null;
    if (reason !== null) terminal.err.write(`${say('trace.not_written', { reason })}\n`);
  }
}

/** What is thrown where nobody waits for it: told like any problem. */
export function reportFault(thrown: unknown, argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return printOutcome(unexpected(thrown), reportFor(argv, terminal));
}

/** What could not be written to standard output, told on standard error whatever form was asked for. */
export function reportUnwritten(
  { code = 'unknown' }: NodeJS.ErrnoException,
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const lost = fail('usage.file_not_writable', { evidence: { file: '/dev/stdout', reason: code } });
  return printOutcome(lost, { ...reportFor(argv, terminal), json: false });
}

/** A report whose notes still grow. */
type Reporting = Report & { readonly notes: CredentialNote[] };

function reportFor(argv: readonly string[], terminal: Terminal): Reporting {
  const language = spokenLanguage(argv, terminal);
  const words = language === 'ja' ? cliJa : cliEn;
  return {
    terminal,
    language,
    say: (key, filling = {}) => fill(words[key], filling),
    json: asksForJson(argv),
    notes: [],
  };
}

/** A fault of ours, told by its name alone: a message or a stack could hold anything. */
function unexpected(thrown: unknown): Outcome<never> {
  const name = thrown instanceof Error ? ((thrown as NodeJS.ErrnoException).code ?? thrown.name) : typeof thrown;
  return fail('operation.unexpected', { evidence: { name } });
}

/** Asked before the arguments are understood, so that a misuse too is told in the right form and language. */
function asksForJson(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return argv.slice(0, end === -1 ? undefined : end).includes('--json');
}

function spokenLanguage(argv: readonly string[], { env }: Terminal): Language {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const chosen = at === -1 ? undefined : argv[at]?.includes('=') ? argv[at].slice('--lang='.length) : argv[at + 1];
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return languageOf(chosen ?? locale);
}
