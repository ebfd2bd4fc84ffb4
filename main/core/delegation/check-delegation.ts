import type { RequestOf } from '../../../shared/contract.ts';
import type { DelegationCell, DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import { sheetOf } from '../../../shared/delegation-sheet.ts';
import { fail, type Outcome, type Problem, succeed } from '../../../shared/outcome.ts';
import { keyFor, type ReadyKey } from '../credentials/credential-lookup.ts';
import { rememberClientId } from '../credentials/remember-client-id.ts';
import type { Call, Environment } from '../environment.ts';
import type { TransportLimits } from '../transport.ts';
import { createAsker, type GoogleReply } from './ask-google.ts';
import { callServices } from './call-services.ts';
import { type CheckFacts, conclude } from './conclude.ts';
import { createDelegationPlan } from './delegation-plan.ts';
import { changesSince, type DelegationRun, delegationRuns, merged, newRunId, previousRun } from './delegation-runs.ts';
import { findingsIn } from './findings.ts';
import { lookUpSubjects } from './look-up-subjects.ts';
import { matrixOf, nothingToAsk } from './matrix.ts';
import { createPace } from './pace.ts';
import { precheck } from './prechecks.ts';
import { createReporter } from './reporter.ts';
import { runningChecks } from './running-checks.ts';
import { runPlan } from './run-plan.ts';
import { readScopes } from './scopes.ts';
import { readSubjects } from './subjects.ts';

const usualConcurrency = 6;

/**
 * Finds out which scopes a key is delegated for which users, with few requests that prove each cell, and why the others
 * are not. Cells are reported as they are settled. With `runId` the cells become part of that earlier check, and the result
 * is of the whole. A check that is stopped tells what it knows as `delegation.known`, with the `runId` to go on with, and
 * fails with `operation.cancelled`. Fails otherwise only when nothing could be asked: as the key does,
 * `delegation.no_subjects`, `delegation.no_scopes`, `delegation.run_gone`, or with the fault of what was given.
 */
export async function checkDelegation(
  environment: Environment,
  call: Call,
  request: RequestOf<'delegation.check'>,
  limits?: TransportLimits,
): Promise<Outcome<DelegationCheckResult>> {
  const found = keyFor(environment, request.credentialId);
  if (!found.ok) return found;
  const key = found.value;
  const subjects = readSubjects(request.subjects);
  const scopes = readScopes(request.scopes);
  const unusable = nothingToAsk(subjects, scopes);
  if (unusable) return { ok: false, problem: unusable };

  const run = request.runId === undefined ? undefined : delegationRuns.of(environment).get(request.runId);
  if (request.runId !== undefined && !run) return fail('delegation.run_gone');

  const matrix = matrixOf(subjects, scopes, request.only);
  const plan = createDelegationPlan(matrix.rows, {
    exhaustive: request.exhaustive ?? false,
    probe: request.probe ?? false,
    doubtful: new Set(scopes.doubtful.keys()),
  });
  const pace = createPace(request.concurrency ?? usualConcurrency);
  const reporter = createReporter(call, pace, plan.total + matrix.unasked.length);
  const ask = createAsker(environment, reporter.call, key, limits);
  const learnt = { clientId: key.summary.clientId, clockOffset: null as number | null };
  const learn = ({ clientId, clockOffsetSeconds }: Pick<GoogleReply, 'clientId' | 'clockOffsetSeconds'>) => {
    learnt.clientId ??= clientId;
    learnt.clockOffset = clockOffsetSeconds ?? learnt.clockOffset;
  };
  const aliases: Problem[] = [];

  const checks = runningChecks(environment);
  reporter.add(matrix.unasked);
  await runPlan({
    plan,
    pace,
    signal: call.signal,
    onCells: reporter.add,
    onStart: (setPaused) =>
      checks.set(call.callId, {
        setPaused: (paused) => {
          setPaused(paused);
          reporter.setPaused(paused);
        },
      }),
    ask: async (question) => {
      const answer = await ask(question);
      learn(answer);
      if (isAlias(question.subject, answer.email)) aliases.push(aliasOf(question.subject, answer.email));
      return answer.reply;
    },
  }).finally(() => checks.delete(call.callId));
  const denied = reporter.cells().some(({ status }) => status === 'denied');
  const { signal } = call;
  const looked = denied && !signal.aborted ? await precheck(environment, reporter.call, key, ask, limits) : null;
  if (looked && !signal.aborted) learn(looked);
  const settled = reporter.cells();
  const seen = signal.aborted ? settled : await lookUpSubjects(environment, reporter.call, key, settled, limits);
  const calls = (request.call ?? run?.call) === true && !signal.aborted;
  const called = calls ? await callServices(seen, { environment, call: reporter.call, key, pace, limits }) : seen;
  // What was cut off in the middle says nothing.
  const answered = signal.aborted ? settled : called;
  reporter.end();
  if (learnt.clientId !== null) rememberClientId(environment, call, key.summary.id, learnt.clientId);

  const ended: DelegationRun = {
    id: newRunId(),
    credentialId: key.summary.id,
    world: key.summary.world,
    checkedAt: new Date(environment.now()).toISOString(),
    subjects,
    scopes,
    call: request.call ?? false,
    answered: matrix.inOrder(answered),
    prechecked: signal.aborted ? null : looked,
    clientId: learnt.clientId,
    aliases,
    requests: reporter.requests(),
  };
  const whole = run ? merged(run, ended) : ended;
  const changes = changesSince(run ?? previousRun(environment, key.summary.id, ended.answered), whole.answered);
  const result = { ...resultOf(whole, key), ...(changes && { changes }) };
  if (whole.answered.length > 0) delegationRuns.keep(environment, whole.id, whole);
  if (!signal.aborted) return succeed(result);
  if (whole.answered.length > 0) call.emit({ type: 'delegation.known', callId: call.callId, result });
  return fail('operation.cancelled');
}

/** What a run says as a whole. */
export function resultOf(run: DelegationRun, { email }: Pick<ReadyKey, 'email'>): DelegationCheckResult {
  const { subjects, scopes, prechecked, clientId, aliases } = run;
  const facts: CheckFacts = {
    users: subjects.all.length,
    scopes: scopes.all.length,
    clientId,
    serviceAccount: email,
    scopeList: listToPaste(scopes.all, scopes.refused, run.answered),
    worksWithoutSubject: prechecked?.worksWithoutSubject ?? null,
    doubtful: scopes.doubtful,
  };
  const cells = conclude(run.answered, facts);
  const allGranted = cells.every(({ status }) => status !== 'denied');
  return {
    runId: run.id,
    checkedAt: run.checkedAt,
    client: { clientId, email },
    sheet: sheetOf(cells),
    notRun: subjects.all.length * scopes.all.length - cells.length,
    findings: findingsIn(cells, facts),
    prechecks: allGranted ? [] : (prechecked?.prechecks ?? []),
    requests: run.requests,
    scopeList: facts.scopeList,
    warnings: [...subjects.warnings, ...scopes.warnings, ...aliases],
  };
}

/** Separated by commas; without those that Google says do not exist, which the Admin console would refuse. */
function listToPaste(
  all: readonly string[],
  refused: ReadonlyMap<string, Problem>,
  cells: readonly DelegationCell[],
): string {
  const invalid = new Set(cells.filter(({ code }) => code === 'token.invalid_scope.unknown').map(({ scope }) => scope));
  return all.filter((scope) => !refused.has(scope) && !invalid.has(scope)).join(',');
}

/** tokeninfo says whose token it is only where userinfo.email was granted. */
function isAlias(subject: string, email: string | null): email is string {
  return email !== null && subject.includes('@') && email.toLowerCase() !== subject.toLowerCase();
}

function aliasOf(subject: string, email: string): Problem {
  return fail('delegation.subject_is_alias', { certainty: 'likely', evidence: { subject, email } }).problem;
}
