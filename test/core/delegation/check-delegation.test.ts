import { describe, expect, test } from 'vitest';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { runningChecks } from '../../../main/core/delegation/running-checks.ts';
import { defaultLimits } from '../../../main/core/transport.ts';
import { diagnoses } from '../../../shared/diagnoses/catalogue.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { explain } from '../../../shared/explain.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const auth = 'https://www.googleapis.com/auth/';
const calendar = [`${auth}calendar`, `${auth}calendar.readonly`, `${auth}calendar.events`];
const active = [people.sinead, people.kenji, 'taro.yamada@sakura-trading.example', 'misaki.ito@sakura-trading.example'];
const quick = { ...defaultLimits, firstDelayMs: 1 };

/** How the token endpoint says that it is too much: with a page. */
const tooMany = { status: 429, headers: { 'content-type': 'text/html' }, body: '<title>Error 429</title>' };

type Request = Partial<Omit<RequestOf<'delegation.check'>, 'credentialId'>>;

async function started(request: Request, session: Session = company.session()) {
  const credentialId = await session.open('serviceAccountKey');
  const call = newCall('delegation.check');
  const full = { credentialId, subjects: active, scopes: calendar, ...request };
  return { call, session, outcome: checkDelegation(session.environment, call, full, quick) };
}

async function check(request: Request = {}, session?: Session): Promise<DelegationCheckResult> {
  return must(await (await started(request, session)).outcome);
}

async function problemOf(request: Request) {
  const outcome = await (await started(request)).outcome;
  if (outcome.ok) throw new Error('it went well');
  return outcome.problem;
}

const statuses = ({ sheet }: DelegationCheckResult) => [...new Set(cellsOf(sheet).map(({ status }) => status))];
const found = ({ findings }: DelegationCheckResult) =>
  findings.map(({ kind, problem, scopes, subjects }) => ({ kind, code: problem.code, scopes, subjects }));

describe('when all is granted', () => {
  test('two requests a user prove it, and nothing else is asked', async () => {
    const result = await check();
    expect(statuses(result)).toEqual(['granted']);
    expect(cellsOf(result.sheet).every(({ basis }) => basis === 'tested')).toBe(true);
    expect(cellsOf(result.sheet)).toHaveLength(active.length * calendar.length);
    expect(result.requests).toEqual({ token: 4, tokeninfo: 4, other: 0 });
    expect(result.findings).toEqual([]);
    expect(result.prechecks).toEqual([]);
    expect(result.scopeList).toBe(calendar.join(','));
    expect(result.client.clientId).toMatch(/^\d{21}$/);
  });

  test('cells come in the order of users and scopes as they were given', async () => {
    const { sheet } = await check({ subjects: [...active].reverse(), scopes: [...calendar].reverse() });
    expect(cellsOf(sheet).map(({ subject, scope }) => [subject, scope])).toEqual(
      [...active].reverse().flatMap((subject) => [...calendar].reverse().map((scope) => [subject, scope])),
    );
  });

  test('a second check asks Google again', async () => {
    const session = company.session();
    await check({}, session);
    company.fault('delegation-missing');
    expect(statuses(await check({}, session))).toEqual(['denied']);
  });

  test('a .p12 tells the client ID by tokeninfo, and the credential keeps it', async () => {
    const session = company.session({ googleOverride: company.emulator().origin });
    const serviceAccountEmail = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
    const credentialId = await session.open('serviceAccountP12', { serviceAccountEmail });
    const call = newCall('delegation.check');
    const request = { credentialId, subjects: [people.kenji], scopes: calendar };
    const { client } = must(await checkDelegation(session.environment, call, request));
    expect(client.clientId).toMatch(/^\d{21}$/);
    expect(session.environment.vault.credentials()).toMatchObject([{ clientId: client.clientId }]);
    expect(call.events.some(({ type }) => type === 'credentials.changed')).toBe(true);
  });

  test('progress and cells are told while it goes on, and add up', async () => {
    const { call, outcome } = await started({});
    const result = must(await outcome);
    const told = call.events.flatMap((event) => (event.type === 'delegation.cells' ? cellsOf(event.sheet) : []));
    expect(told).toHaveLength(cellsOf(result.sheet).length);
    expect(call.events.findLast(({ type }) => type === 'delegation.progress')).toMatchObject({
      callId: call.callId,
      done: 12,
      total: 12,
      requests: result.requests,
    });
  });
});

describe('ten users and forty-two scopes', () => {
  const many = knownScopes.filter((scope) => scope.startsWith(auth)).slice(0, 42);
  const ten = [
    ...['info', 'kenji.tanaka', 'taro.yamada', 'misaki.ito', 'sho.watanabe', 'daiki.nakamura', 'michael.chen'].map(
      (name) => `${name}@sakura-trading.example`,
    ),
    people.zoe,
    people.jose,
    people.lukasz,
  ];
  const ask = (listed: readonly string[]) => {
    company.fault('delegation-list', listed);
    return check({ subjects: ten, scopes: many });
  };

  test('take twenty requests when all is granted', async () => {
    const result = await ask(many);
    expect(statuses(result)).toEqual(['granted']);
    expect(result.requests).toEqual({ token: 10, tokeninfo: 10, other: 0 });
  });

  test('take fewer than fifty when one scope is missing', async () => {
    const result = await ask(many.filter((_, at) => at !== 17));
    expect(found(result)).toEqual([
      { kind: 'column', code: 'delegation.scope_missing', scopes: [many[17]], subjects: ten },
    ]);
    expect(result.requests.token + result.requests.tokeninfo).toBeLessThan(50);
  });

  test('take a quarter of the exhaustive number when half is missing, with the very same verdicts', async () => {
    const listed = many.filter((_, at) => (at * 7) % 4 < 2);
    const result = await ask(listed);
    for (const { scope, status } of cellsOf(result.sheet))
      expect(status).toBe(listed.includes(scope) ? 'granted' : 'denied');
    expect(found(result)).toMatchObject([{ kind: 'column', scopes: many.filter((scope) => !listed.includes(scope)) }]);
    const exhaustive = 10 * 42 + 10 * listed.length;
    expect(result.requests.token + result.requests.tokeninfo).toBeLessThan(exhaustive / 4);
  });
});

describe('the cause is named by the shape of what is refused', () => {
  test('a scope missing in the Admin console is a column', async () => {
    company.fault('scope-missing', `${auth}calendar.readonly`);
    const result = await check();
    expect(found(result)).toEqual([
      { kind: 'column', code: 'delegation.scope_missing', scopes: [`${auth}calendar.readonly`], subjects: active },
    ]);
    expect(cellsOf(result.sheet).filter(({ status }) => status === 'denied')).toHaveLength(4);
    for (const language of ['en', 'ja'] as const) {
      const words = JSON.stringify(explain(result.findings[0]?.problem ?? expect.fail(), language));
      expect(words).toContain(result.client.clientId);
      expect(words).toContain(calendar.join(','));
      expect(words).not.toMatch(/\{\{|undefined/);
    }
  });

  test('a client that is not listed is everything, once clock and key are seen to be in order', async () => {
    company.fault('delegation-missing');
    const result = await check();
    expect(found(result)).toMatchObject([
      { kind: 'everything', code: 'token.unauthorized_client.delegation_missing', subjects: active },
    ]);
    expect(result.findings[0]?.problem).toMatchObject({
      certainty: 'certain',
      evidence: { clientId: result.client.clientId, scopeList: calendar.join(',') },
      wire: { status: 401, error: 'unauthorized_client' },
    });
    expect(result.prechecks).toMatchObject([
      { check: 'clock', outcome: 'pass' },
      { check: 'key', outcome: 'pass' },
      { check: 'published', outcome: 'pass' },
    ]);
  });

  test('users who are suspended, deleted, unknown or elsewhere are rows', async () => {
    const elsewhere = 'someone@elsewhere.example';
    const unknown = 'nobody@sakura-trading.example';
    const result = await check({
      subjects: [people.suspended, elsewhere, people.kenji, people.deleted, unknown],
      scopes: calendar,
    });
    expect(found(result)).toEqual([
      {
        kind: 'row',
        code: 'token.invalid_grant.subject_unknown',
        scopes: calendar,
        subjects: [people.suspended, unknown],
      },
      { kind: 'row', code: 'delegation.domain_not_listed', scopes: calendar, subjects: [elsewhere] },
      { kind: 'row', code: 'token.invalid_grant.subject_deleted', scopes: calendar, subjects: [people.deleted] },
    ]);
    const ofKenji = cellsOf(result.sheet).filter(({ subject }) => subject === people.kenji);
    expect(ofKenji.every(({ status }) => status === 'granted')).toBe(true);
  });

  test('a service that is off for one user is a cell of its own, and what others get shows it', async () => {
    company.fault('service-off', { scope: `${auth}calendar.readonly`, user: active[0] });
    const result = await check();
    expect(found(result)).toEqual([
      {
        kind: 'scattered',
        code: 'delegation.refused_for_some',
        scopes: [`${auth}calendar.readonly`],
        subjects: [active[0]],
      },
    ]);
  });

  test('a key that was deleted is everything, in one token request and two more to be sure', async () => {
    company.fault('key-disabled');
    const result = await check();
    expect(found(result)).toMatchObject([{ kind: 'everything', code: 'token.invalid_grant.signature_invalid' }]);
    expect(result.requests).toEqual({ token: 2, tokeninfo: 0, other: 1 });
    expect(result.prechecks).toMatchObject([
      { check: 'clock', outcome: 'pass' },
      { check: 'key', outcome: 'fail' },
      { check: 'published', outcome: 'fail' },
    ]);
  });

  test('a private key that does not match its file is told the same way', async () => {
    const session = company.session();
    const file = async (name: 'serviceAccountKey' | 'undelegatedKey') =>
      JSON.parse(Buffer.from((await company.emulator().file(name)).bytes).toString()) as Record<string, string>;
    const mixed = { ...(await file('serviceAccountKey')), private_key: (await file('undelegatedKey'))['private_key'] };
    const bytes = Buffer.from(JSON.stringify(mixed));
    const credential = must(await openCredential(session.environment, { bytes, fileName: 'mixed.json' }));
    session.environment.vault.putCredential(credential);
    const request = { credentialId: credential.summary.id, subjects: active, scopes: calendar };
    const result = must(await checkDelegation(session.environment, newCall('delegation.check'), request));
    expect(found(result)).toMatchObject([{ kind: 'everything', code: 'token.invalid_grant.signature_invalid' }]);
    // Google still publishes the key that the file names; only the private key is another's.
    expect(result.prechecks[2]).toMatchObject({ check: 'published', outcome: 'pass' });
  });

  test('a clock that is off is everything, and measured', async () => {
    company.fault('clock-skew', -3_600);
    const result = await check();
    expect(found(result)).toMatchObject([{ kind: 'everything', code: 'token.invalid_grant.clock_off' }]);
    expect(result.prechecks[0]).toMatchObject({ check: 'clock', outcome: 'fail' });
    expect(result.findings[0]?.problem.evidence['clockOffset']).toBeGreaterThan(3_500);
  });

  test('a consumer account is a row', async () => {
    const result = await check({ subjects: ['someone@gmail.com', people.kenji] });
    expect(found(result)).toMatchObject([
      { kind: 'row', code: 'token.unauthorized_client.subject_is_consumer_account', subjects: ['someone@gmail.com'] },
    ]);
  });
});

describe('what is wrong with the input is marked, and the rest is checked', () => {
  test('users that are none', async () => {
    const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
    const room = 'c_1888abc@group.calendar.google.com';
    const result = await check({
      subjects: [
        people.kenji,
        room,
        account,
        'kenji',
        'ｋｅｎｊｉ＠sakura-trading.example',
        '',
        people.kenji.toUpperCase(),
      ],
      scopes: [`${auth}calendar`],
    });
    expect(cellsOf(result.sheet).map(({ subject, status, code }) => [subject, status, code])).toEqual([
      [people.kenji, 'granted', undefined],
      [room, 'not_tested', 'delegation.subject_is_calendar'],
      [account, 'not_tested', 'delegation.subject_is_service_account'],
      ['kenji', 'not_tested', 'delegation.subject_invalid'],
      ['ｋｅｎｊｉ＠sakura-trading.example', 'not_tested', 'delegation.subject_invalid'],
    ]);
    expect(result.warnings.map(({ code }) => code)).toEqual([
      'delegation.subjects_blank',
      'delegation.subjects_repeated',
      'delegation.subject_is_calendar',
      'delegation.subject_is_service_account',
      'delegation.subject_invalid',
      'delegation.subject_invalid',
    ]);
    expect(result.warnings.at(-1)?.evidence).toMatchObject({ suggestion: 'kenji@sakura-trading.example' });
    expect(result.requests.token).toBe(1);
  });

  test('a misspelt scope is asked for, named with the one that was meant, and spoils no other', async () => {
    const misspelt = `${auth}calender.readonly`;
    const result = await check({ scopes: [...calendar, misspelt] });
    expect(found(result)).toEqual([{ kind: 'column', code: 'scope.misspelt', scopes: [misspelt], subjects: active }]);
    expect(result.findings[0]?.problem.evidence).toMatchObject({ suggestion: `${auth}calendar.readonly` });
    expect(result.warnings.map(({ code }) => code)).toEqual(['scope.misspelt']);
    expect(result.scopeList).toBe(calendar.join(','));
    // Once refused as a scope that does not exist, it is not asked for again.
    expect(result.requests.token).toBeLessThanOrEqual(active.length + 2);
  });

  test('a scope’s name alone is asked for, and told with the whole scope', async () => {
    const result = await check({ scopes: [...calendar, 'calendar.readonly'] });
    expect(found(result)).toEqual([
      { kind: 'column', code: 'scope.shortened', scopes: ['calendar.readonly'], subjects: active },
    ]);
    expect(result.findings[0]?.problem).toMatchObject({
      certainty: 'certain',
      evidence: { scope: 'calendar.readonly', suggestion: `${auth}calendar.readonly` },
    });
    expect(result.warnings.map(({ code }) => code)).toEqual(['scope.shortened']);
  });

  test('lists of scopes are taken apart, and what cannot be a scope is not asked for', async () => {
    const result = await check({
      subjects: [people.kenji],
      scopes: [calendar.join(', '), '"quoted"', calendar[0] ?? ''],
    });
    expect(cellsOf(result.sheet).map(({ status }) => status)).toEqual(['granted', 'granted', 'granted', 'not_tested']);
    expect(result.warnings.map(({ code }) => code)).toEqual(['scope.malformed', 'scope.repeated']);
    expect(result.scopeList).toBe(calendar.join(','));
  });

  test.each([
    [{ subjects: [] }, 'delegation.no_subjects'],
    [{ subjects: [' ', '\u200B'] }, 'delegation.no_subjects'],
    [{ scopes: [] }, 'delegation.no_scopes'],
    [{ scopes: [' , ,, '] }, 'delegation.no_scopes'],
    [{ scopes: ['"a"'] }, 'scope.malformed'],
    [{ subjects: ['c_1@group.calendar.google.com'] }, 'delegation.subject_is_calendar'],
  ])('where nothing is left to ask, %j is %s', async (request, code) => {
    const problem = await problemOf(request);
    expect(problem.code).toBe(code);
    expect(diagnoses[problem.code].kind).toBe('input');
  });
});

describe('a pause', () => {
  test('asks nothing new until it is over, and loses nothing', async () => {
    company.fault('slow', { milliseconds: 20, path: '/token' });
    const session = company.session();
    const { call, outcome } = await started({ subjects: active, exhaustive: true, concurrency: 1 }, session);
    const tokens = () => session.sent().filter((line) => line.startsWith('/token ')).length;
    await expect.poll(tokens).toBeGreaterThan(1);
    const running = runningChecks(session.environment).get(call.callId);
    running?.setPaused(true);
    expect(call.events.at(-1)).toMatchObject({ type: 'delegation.progress', paused: true });
    // One request may have been under way; another check, begun later, ends while this one waits.
    const asked = tokens();
    await check({ subjects: active.slice(0, 1) }, company.session());
    expect(tokens()).toBeLessThanOrEqual(asked + 1);
    running?.setPaused(false);
    expect(statuses(must(await outcome))).toEqual(['granted']);
    expect(runningChecks(session.environment).size).toBe(0);
  });

  test('can be cancelled', async () => {
    company.fault('slow', { milliseconds: 20, path: '/token' });
    const session = company.session();
    const { call, outcome } = await started({ exhaustive: true, concurrency: 1 }, session);
    await expect.poll(() => runningChecks(session.environment).size).toBe(1);
    runningChecks(session.environment).get(call.callId)?.setPaused(true);
    call.stop();
    expect(await outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
  });
});

describe('trouble on the way', () => {
  test('one answer that is cut costs nothing: it is asked again', async () => {
    company.fault('cut-answer', { path: '/token', times: 1 });
    expect(statuses(await check())).toEqual(['granted']);
  });

  test('tokeninfo that does not answer leaves a granted cell granted, and says from what', async () => {
    company.fault('server-error-503', { path: '/tokeninfo' });
    const { sheet } = await check({ subjects: [people.kenji] });
    for (const cell of cellsOf(sheet))
      expect(cell).toMatchObject({ status: 'granted', basis: 'inferred', inferredFrom: 'token_issued' });
  });

  test.each([
    ['cut-answer', {}],
    ['reply', tooMany],
    ['server-error-503', {}],
    ['html-answer', {}],
    ['redirect-elsewhere', {}],
  ])('%s for good is an error of every cell, never a denial, and soon given up', async (fault, argument) => {
    company.fault(fault, { path: '/token', ...argument });
    const result = await check();
    expect(statuses(result)).toEqual(['error']);
    expect(found(result)).toMatchObject([{ kind: 'everything' }]);
    // Three tries of the first question and of those that followed side by side.
    expect(result.requests.token).toBeLessThanOrEqual(12);
    expect(result.prechecks).toEqual([]);
  });

  test('429 now and then changes no verdict', async () => {
    const truth = await check({ subjects: [...active, people.suspended], exhaustive: true });
    company.fault('reply', { path: '/token', times: 3, ...tooMany });
    const result = await check({ subjects: [...active, people.suspended] });
    const verdicts = ({ sheet }: DelegationCheckResult) =>
      cellsOf(sheet).map(({ subject, scope, status }) => [subject, scope, status]);
    expect(verdicts(result)).toEqual(verdicts(truth));
  });

  test('cancelling ends it at once, whatever is under way', async () => {
    company.fault('never-answers');
    const { call, outcome, session } = await started({});
    setImmediate(call.stop);
    expect(await outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
    expect(session.sent().length).toBeLessThanOrEqual(1);
  });
});

test('exhaustive asks for every cell alone', async () => {
  company.fault('scope-missing', `${auth}calendar`);
  const result = await check({ exhaustive: true });
  expect(cellsOf(result.sheet).every(({ basis }) => basis === 'tested')).toBe(true);
  // Without `sub` once more, to be sure of the key.
  expect(result.requests.token).toBe(active.length * calendar.length + 1);
});

test('only the cells that are named are checked again', async () => {
  const only = [{ subject: people.kenji, scopes: [`${auth}calendar.events`] }];
  const result = await check({ only });
  expect(cellsOf(result.sheet)).toMatchObject([
    { subject: people.kenji, scope: `${auth}calendar.events`, status: 'granted' },
  ]);
});

test('no token, key or assertion is in the result, the events or the trace', async () => {
  company.fault('scope-missing');
  const { call, outcome, session } = await started({});
  const kept = JSON.stringify([await outcome, call.events, session.environment.trace.list()]);
  const key = JSON.parse(Buffer.from((await company.emulator().file('serviceAccountKey')).bytes).toString()) as {
    private_key: string;
  };
  expect(kept).not.toContain(key.private_key.split('\n')[3]);
  expect(kept).not.toMatch(/ya29\.[\w-]{20}/);
  expect(kept).not.toMatch(/eyJ[\w-]+\.[\w-]+\.[\w-]{20}/);
});
