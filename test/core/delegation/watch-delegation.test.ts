import { describe, expect, test } from 'vitest';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { waitingWatches, watchDelegation } from '../../../main/core/delegation/watch-delegation.ts';
import { defaultLimits } from '../../../main/core/transport.ts';
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
