import type { DelegationCall, DelegationCell, DelegationCheckResult, RequestOf } from '../../../shared/contract.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { explain } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { type Outcome, succeed } from '../../../shared/outcome.ts';
import { openCredential } from '../credential.ts';
import { delegationProgress } from '../delegation-progress.ts';
import { delegationText } from '../delegation-text.ts';
import { checkUntilGreen } from '../delegation-watch.ts';
import type { Answer, Command, Invocation } from '../invocation.ts';

/** Users × scopes: which tokens does Google issue, and why not the others? */
export const delegationCheck: Command = async (invocation) => {
  const { options, session, language } = invocation;
  const request = await requestOf(invocation);
  if (!request.ok) return request;
  const check = async (asked: RequestOf<'delegation.check'>): Promise<Outcome<DelegationCheckResult>> => {
    const progress = delegationProgress(invocation);
    const outcome = await session.call('delegation.check', asked, { onEvent: progress.onEvent });
    progress.end();
    return outcome;
  };
  const outcome =
    options.watch === true
      ? await checkUntilGreen(invocation, check, request.value)
      : await check({ ...request.value });
  return outcome.ok ? succeed(answerOf(outcome.value, language)) : outcome;
};

async function requestOf(invocation: Invocation): Promise<Outcome<RequestOf<'delegation.check'>>> {
  const { options } = invocation;
  const subjects = await subjectsOf(invocation);
  if (!subjects.ok) return subjects;
  const key = await openCredential(options.key ?? '', invocation);
  if (!key.ok) return key;
  return succeed({
    credentialId: key.value.id,
    subjects: [...subjects.value],
    scopes: [...(options.scope ?? [])],
    ...(options.exhaustive === true && { exhaustive: true }),
    ...(options.call === true && { call: true }),
  });
}

async function subjectsOf({ options, inputs, session }: Invocation): Promise<Outcome<readonly string[]>> {
  const typed = options.subject ?? [];
  if (options.subjects === undefined) return succeed(typed);
  const file = await inputs.file(options.subjects);
  if (!file.ok) return file;
  const { bytes, fileName } = file.value;
  const content = { encoding: 'base64' as const, data: Buffer.from(bytes).toString('base64') };
  const read = await session.call('delegation.readSubjects', { content, ...(fileName !== undefined && { fileName }) });
  return read.ok ? succeed([...typed, ...read.value.subjects]) : read;
}

function calledAs({ problem, ...call }: DelegationCall) {
  return { ...call, ...(problem && { code: problem.code }) };
}

function answerOf(result: DelegationCheckResult, language: Language): Answer {
  const { sheet, findings, warnings, ...rest } = result;
  const cells = cellsOf(sheet);
  const has = (status: DelegationCell['status']) => cells.some((cell) => cell.status === status);
  return {
    value: {
      ...rest,
      cells: cells.map(({ problem: _problem, call, ...cell }) => ({ ...cell, ...(call && { call: calledAs(call) }) })),
      findings: findings.map(({ problem, ...finding }) => ({ ...finding, ...explain(problem, language) })),
      warnings: warnings.map((warning) => explain(warning, language)),
    },
    people: (page) => delegationText(result, language, page),
    warnings,
    good: cells.every(({ status, call }) => status === 'granted' && call?.outcome !== 'refuses'),
    ...(has('error') && !has('denied') && !has('not_tested') && { network: true }),
  };
}
