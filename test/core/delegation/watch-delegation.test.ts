import { describe, expect, test } from 'vitest';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { waitingWatches, watchDelegation } from '../../../main/core/delegation/watch-delegation.ts';
import { exportDelegation } from '../../../main/core/report/export-delegation.ts';
import { defaultLimits } from '../../../main/core/transport.ts';
import type { GrantscopeEvent } from '../../../shared/contract.ts';
import type { DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { emulatedCompany, must, people } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const scopes = ['calendar', 'calendar.readonly'].map((name) => `https://www.googleapis.com/auth/${name}`);
const subjects = [people.sinead, people.kenji];
const limits = { ...defaultLimits, firstDelayMs: 1 };

/** A check, and a watch of it with the waits handed to the test. */
async function watched(pause: (seconds: number) => void) {
  const session = company.session();
  const credentialId = await session.open('serviceAccountKey');
  const check = newCall('delegation.check');
  const first = must(await checkDelegation(session.environment, check, { credentialId, subjects, scopes }, limits));
  const call = newCall('delegation.watch');
  const sentBefore = session.sent().length;
  const outcome = await watchDelegation(
    session.environment,
    call,
    { credentialId, runId: first.runId },
    {
      limits,
      pause: async (seconds, signal) => {
        pause(seconds);
        signal.throwIfAborted();
      },
    },
  );
  const waits = call.events.flatMap((event) => (event.type === 'delegation.watching' ? [event] : []));
  return { first, outcome, waits, call, sent: session.sent().slice(sentBefore) };
}

/** What was told last of the whole. */
function knownOf({ events }: { readonly events: readonly GrantscopeEvent[] }): DelegationCheckResult | undefined {
  return events.findLast((event) => event.type === 'delegation.known')?.result;
}

/** A check that is stopped once so many cells are known: its first user's. */
async function stopped(opened: {
  session: ReturnType<typeof company.session>;
  credentialId: string;
  after?: number;
}): Promise<DelegationCheckResult> {
  const { session, credentialId, after = scopes.length } = opened;
  const call = newCall('delegation.check');
  const request = { credentialId, subjects, scopes, concurrency: 1 };
  // Cells that wait to be told together are told by themselves.
  company.fault('slow', { milliseconds: 300, path: '/token' });
  let told = 0;
  const stopping = {
    ...call,
    emit: (event: GrantscopeEvent) => {
      call.emit(event);
      if (event.type === 'delegation.cells') told += cellsOf(event.sheet).length;
      if (told === after) call.stop();
    },
  };
  const outcome = await checkDelegation(session.environment, stopping, request, limits);
  must(company.emulator().setFault('slow', false));
  expect(outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
  return knownOf(call) ?? expect.fail('nothing is known');
}

describe('a watch', () => {
  test('asks only for what is refused, ever less often, until all is granted, and then for everything', async () => {
    company.fault('scope-missing', scopes[1]);
    const seconds: number[] = [];
    const { outcome, first, waits } = await watched((wait) => {
      seconds.push(wait);
      if (seconds.length === 3) must(company.emulator().setFault('scope-missing', false));
    });
    const result = must(outcome);
    expect(cellsOf(first.sheet).filter(({ status }) => status === 'denied')).toHaveLength(2);
    expect(cellsOf(result.sheet).map(({ status }) => status)).toEqual(Array(4).fill('granted'));
    expect(result.findings).toEqual([]);
    expect(result.runId).toBe(first.runId);
    expect(seconds).toEqual([15, 30, 60]);
    expect(waits.map(({ open }) => open)).toEqual([2, 2, 2]);
    expect(Date.parse(waits[0]?.dueAt ?? '')).toBeGreaterThan(Date.now());
  });

  test('asks nothing for what is granted already', async () => {
    company.fault('scope-missing', scopes[1]);
    let rounds = 0;
    const { sent } = await watched(() => {
      rounds++;
      if (rounds === 2) must(company.emulator().setFault('scope-missing', false));
    });
    // Round 1: a refusal for each user, and the key alone; round 2: a token for each; then everything once more.
    expect(sent.filter((line) => line === '/tokeninfo 200')).toHaveLength(5);
  });

  test('ends when it is stopped while waiting', async () => {
    company.fault('delegation-missing');
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const request = { credentialId, subjects, scopes };
    const { runId } = must(await checkDelegation(session.environment, newCall('delegation.check'), request, limits));
    const call = newCall('delegation.watch');
    const outcome = watchDelegation(session.environment, call, { credentialId, runId });
    await expect.poll(() => call.events.some(({ type }) => type === 'delegation.watching')).toBe(true);
    call.stop();
    expect(await outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
  });

  test('tells after each round what is known of the whole, and stopped while waiting it can be gone on with', async () => {
    company.fault('scope-missing', scopes[1]);
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const request = { credentialId, subjects, scopes };
    const { runId } = must(await checkDelegation(session.environment, newCall('delegation.check'), request, limits));
    must(company.emulator().setFault('scope-missing', false));
    company.fault('scope-missing', scopes[0]);
    const call = newCall('delegation.watch');
    const outcome = watchDelegation(session.environment, call, { credentialId, runId }, { limits });
    const waits = () => call.events.filter(({ type }) => type === 'delegation.watching').length;
    await expect.poll(waits).toBe(1);
    waitingWatches(session.environment).get(call.callId)?.();
    await expect.poll(waits).toBe(2);
    call.stop();
    expect(await outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
    expect(knownOf(call)).toMatchObject({
      runId,
      notRun: 0,
      findings: [{ scopes: [scopes[0]], subjects }],
      changes: { total: 2 },
    });
  });

  test('of a check that was stopped asks at once for what that left open', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const { runId, sheet } = await stopped({ session, credentialId });
    const asked = cellsOf(sheet).map(({ subject }) => subject);
    expect(asked).toEqual([subjects[0], subjects[0]]);
    const before = session.sent().length;
    const waits: number[] = [];
    const pause = (seconds: number) => Promise.resolve(waits.push(seconds));
    const call = newCall('delegation.watch');
    const watching = { limits, pause };
    const result = must(await watchDelegation(session.environment, call, { credentialId, runId }, watching));
    expect(cellsOf(result.sheet).map(({ status }) => status)).toEqual(Array(4).fill('granted'));
    expect(waits).toEqual([]);
    // One user more, and then everything once more.
    expect(
      session
        .sent()
        .slice(before)
        .filter((line) => line === '/token 200'),
    ).toHaveLength(3);
  });

  test('checks at once when asked to while waiting', async () => {
    company.fault('scope-missing', scopes[1]);
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const request = { credentialId, subjects, scopes };
    const { runId } = must(await checkDelegation(session.environment, newCall('delegation.check'), request, limits));
    const call = newCall('delegation.watch');
    const outcome = watchDelegation(session.environment, call, { credentialId, runId });
    const waits = () => call.events.filter(({ type }) => type === 'delegation.watching').length;
    const checkNow = () => waitingWatches(session.environment).get(call.callId)?.();
    await expect.poll(waits).toBe(1);
    checkNow();
    await expect.poll(waits).toBe(2);
    must(company.emulator().setFault('scope-missing', false));
    checkNow();
    expect(must(await outcome).findings).toEqual([]);
    expect(waitingWatches(session.environment).size).toBe(0);
  });

  test('needs a check that is still known', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    expect(
      await watchDelegation(session.environment, newCall('delegation.watch'), { credentialId, runId: 'x' }),
    ).toMatchObject({ ok: false, problem: { code: 'delegation.run_gone' } });
  });
});

describe('a check that was stopped', () => {
  test('tells what is known of the whole: what it found, what has not run', async () => {
    company.fault('scope-missing', scopes[1]);
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const known = await stopped({ session, credentialId });
    expect(known).toMatchObject({
      notRun: 2,
      findings: [{ scopes: [scopes[1]], subjects: [subjects[0]], problem: { code: 'delegation.scope_missing' } }],
    });
    expect(cellsOf(known.sheet).map(({ status }) => status)).toEqual(['granted', 'denied']);
  });

  test('concludes nothing of every cell, nor of a domain, before all have answered', async () => {
    const session = company.session();
    const credentialId = await session.open('undelegatedKey');
    const known = await stopped({ session, credentialId });
    expect(known).toMatchObject({
      notRun: 2,
      findings: [{ kind: 'row', subjects: [subjects[0]], problem: { certainty: 'likely' } }],
    });
    const first = await stopped({ session, credentialId, after: 1 });
    expect(first).toMatchObject({ notRun: 3, findings: [{ kind: 'scattered', scopes: [scopes[0]] }] });
    const { runId } = first;
    const request = { credentialId, subjects, scopes, runId };
    const whole = must(await checkDelegation(session.environment, newCall('delegation.check'), request, limits));
    expect(whole).toMatchObject({ notRun: 0, findings: [{ kind: 'everything' }] });
  });

  test('can be gone on with: what is asked again becomes part of it, and keeps the order', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const { runId } = await stopped({ session, credentialId });
    const request = { credentialId, subjects, scopes, runId };
    const one = { subject: people.kenji.toUpperCase(), scopes: [scopes[1] ?? ''] };
    const call = () => newCall('delegation.check');
    const part = must(await checkDelegation(session.environment, call(), { ...request, only: [one] }, limits));
    expect(part).toMatchObject({ runId, notRun: 1 });
    expect(cellsOf(part.sheet).map(({ subject, scope }) => [subject, scope])).toEqual([
      [people.sinead, scopes[0]],
      [people.sinead, scopes[1]],
      [people.kenji, scopes[1]],
    ]);
    const whole = must(await checkDelegation(session.environment, call(), request, limits));
    expect(whole).toMatchObject({ runId, notRun: 0, findings: [] });
    expect(cellsOf(whole.sheet)).toHaveLength(4);
  });

  test('makes a report that says how much has not run', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const { runId } = await stopped({ session, credentialId });
    const report = must(exportDelegation(session.environment, { runId, format: 'markdown', language: 'en' })).text;
    expect(report).toContain('2 of 2 granted');
    expect(report).toMatch(/Not run.*cells of users × scopes: 2/);
    expect(report).toContain('until the check was stopped is granted');
    expect(report).not.toContain('Everything that was asked for is granted');
  });

  test('before anything was answered, there is nothing to go on with', async () => {
    company.fault('never-answers');
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const call = newCall('delegation.check');
    const outcome = checkDelegation(session.environment, call, { credentialId, subjects, scopes }, limits);
    setImmediate(call.stop);
    expect(await outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
    expect(knownOf(call)).toBeUndefined();
  });

  test('a part that is stopped leaves the whole as it was', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const request = { credentialId, subjects, scopes };
    const first = must(await checkDelegation(session.environment, newCall('delegation.check'), request, limits));
    company.fault('never-answers');
    const call = newCall('delegation.check');
    const only = [{ subject: people.kenji, scopes }];
    const outcome = checkDelegation(session.environment, call, { ...request, runId: first.runId, only }, limits);
    setImmediate(call.stop);
    await outcome;
    expect(knownOf(call)).toMatchObject({ runId: first.runId, sheet: first.sheet, notRun: 0 });
  });
});

describe('a part of a check, checked again', () => {
  test('changes the whole: its findings, and what is said to have changed', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const check = async (request: object) =>
      must(
        await checkDelegation(
          session.environment,
          newCall('delegation.check'),
          { credentialId, subjects, scopes, ...request },
          limits,
        ),
      );
    company.fault('scope-missing', scopes[1]);
    const first = await check({});
    expect(first.changes).toBeUndefined();
    expect(first.findings).toHaveLength(1);
    must(company.emulator().setFault('scope-missing', false));

    const one = { subject: people.kenji, scopes: [scopes[1] ?? ''] };
    const again = await check({ runId: first.runId, only: [one] });
    expect(cellsOf(again.sheet)).toHaveLength(4);
    expect(again.findings).toMatchObject([{ subjects: [people.sinead], scopes: [scopes[1]] }]);
    expect(again.changes).toMatchObject({
      since: first.checkedAt,
      total: 1,
      cells: [{ subject: people.kenji, scope: scopes[1], was: 'denied', is: 'granted' }],
    });

    const whole = await check({});
    expect(whole.findings).toEqual([]);
    expect(whole.changes).toMatchObject({ total: 1, cells: [{ subject: people.sinead }] });
  });
});
