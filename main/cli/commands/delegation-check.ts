import type { GrantscopeEvent, RequestOf } from '../../../shared/contract.ts';
import type { DelegationCell, DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import { cellsOf, printedCell } from '../../../shared/delegation-sheet.ts';
import { explain } from '../../../shared/explain.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import { delegationProgress } from '../delegation-progress.ts';
import { consoleList } from '../console-list.ts';
import { directoryUsers } from '../directory-users.ts';
import { delegationText } from '../delegation-text.ts';
import type { Answer, Command, Invocation } from '../invocation.ts';
import { onPage } from '../page.ts';
import { checkFormats } from '../report-file.ts';
import { subjectsOf } from '../subjects.ts';

/** Users × scopes: which tokens does Google issue, and why not the others? */
export const delegationCheck: Command = async (invocation) => {
  const request = await requestOf(invocation);
  return request.ok ? checked(invocation, request.value) : request;
};

/** Runs a check, watches it where that is asked for, and writes its report. */
export async function checked(
  invocation: Invocation,
  request: RequestOf<'delegation.check'>,
): Promise<Outcome<Answer>> {
  const { options, session, language, say, terminal, inputs, reports } = invocation;
  const report = options.report === undefined ? null : await reports.open(options.report, checkFormats);
  if (report?.ok === false) return report;
  const progress = delegationProgress(invocation);
  let known: DelegationCheckResult | null = null;
  const onEvent = (event: GrantscopeEvent) => {
    progress.onEvent(event);
    if (event.type === 'delegation.known') known = event.result;
    if (options.ndjson === true && event.type === 'delegation.cells')
      terminal.out.write(
        cellsOf(event.sheet)
          .map((cell) => `${JSON.stringify(printedCell(cell))}\n`)
          .join(''),
      );
  };
  const isForPeople = options.json !== true && options.ndjson !== true;
  const first = await session.call('delegation.check', request, { onEvent });
  progress.end();
  if (!first.ok) {
    if (isForPeople && known) await writeStopped(known, invocation);
    return first;
  }
  const listed = options.listed === undefined ? succeed(null) : await inputs.secret(options.listed);
  if (!listed.ok) return listed;
  const isWatched = options.watch === true && !isGood(first.value);
  if (isWatched && isForPeople) {
    // What is to be mended while it waits; what comes of it goes where answers go.
    const shown = answerOf(first.value, listed.value, invocation).people;
    if (shown) terminal.err.write(await onPage(terminal.err, terminal, say, shown));
  }
  const { runId } = first.value;
  const outcome = isWatched
    ? await session.call('delegation.watch', { runId, credentialId: request.credentialId }, { onEvent })
    : first;
  progress.end();
  if (!outcome.ok) return outcome;
  if (report) {
    const { format } = report.value;
    const names = options.names === true;
    const exported = await session.call('delegation.export', { runId: outcome.value.runId, format, language, names });
    if (!exported.ok) return exported;
    const reason = await report.value.write(exported.value.text);
    if (reason !== null) return fail('usage.file_not_writable', { evidence: { file: options.report ?? '', reason } });
  }
  return succeed(answerOf(outcome.value, listed.value, invocation));
}

/** A check that was stopped: what was answered until then, and what follows from it. */
async function writeStopped(known: DelegationCheckResult, { terminal, say, language }: Invocation): Promise<void> {
  const done = cellsOf(known.sheet).length;
  const heading = say('delegation.stopped', { done, total: done + known.notRun });
  const list = consoleList(known, null);
  const text = await onPage(terminal.out, terminal, say, (page) => delegationText(known, list, language, page));
  terminal.out.write(`${heading}\n${text}`);
}

async function requestOf(invocation: Invocation): Promise<Outcome<RequestOf<'delegation.check'>>> {
  const { options } = invocation;
  const subjects = await subjectsOf(invocation);
  if (!subjects.ok) return subjects;
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  const found = await directoryUsers(invocation, key.value.id);
  if (!found.ok) return found;
  return succeed({
    credentialId: key.value.id,
    subjects: [...subjects.value, ...found.value],
    scopes: [...(options.scope ?? [])],
    ...(options.exhaustive === true && { exhaustive: true }),
    ...(options.call === true && { call: true }),
  });
}

function isGood({ sheet }: DelegationCheckResult): boolean {
  return cellsOf(sheet).every(({ status, call }) => status === 'granted' && call?.outcome !== 'refuses');
}

function answerOf(
  result: DelegationCheckResult,
  listed: string | null,
  { language, options, terminal }: Invocation,
): Answer {
  const { sheet, findings, warnings, ...rest } = result;
  const cells = cellsOf(sheet);
  const comparison = consoleList(result, listed);
  const has = (status: DelegationCell['status']) => cells.some((cell) => cell.status === status);
  const said = {
    ...rest,
    console: comparison,
    findings: findings.map(({ problem, ...finding }) => ({ ...finding, ...explain(problem, language) })),
    warnings: warnings.map((warning) => explain(warning, language)),
  };
  if (options.ndjson === true) terminal.out.write(`${JSON.stringify(said)}\n`);
  return {
    ...(options.ndjson !== true && {
      value: { ...said, cells: cells.map(printedCell) },
      people: (page) => delegationText(result, comparison, language, page),
    }),
    warnings,
    good: isGood(result),
    ...(has('error') && !has('denied') && !has('not_tested') && { network: true }),
  };
}
