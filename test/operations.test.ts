import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { callOperation } from '../main/call-operation.ts';
import { createEnvironment } from '../main/core/environment.ts';
import { createOperations } from '../main/operations.ts';
import type { GrantscopeEvent, OperationsOf, RequestOf, ResultOf } from '../shared/contract.ts';
import type { EmulatorState } from '../shared/contract/emulator.ts';
import type { Outcome } from '../shared/outcome.ts';

/** One program: its environment, its operations, and what its page was told. */
function program(googleOverride: string | null = null) {
  const environment = createEnvironment({ googleOverride });
  const operations = createOperations(environment);
  const events: GrantscopeEvent[] = [];
  let calls = 0;
  const ask = async <N extends OperationsOf<'page' | 'shell'>>(
    name: N,
    request: RequestOf<N>,
    signal = new AbortController().signal,
  ) => {
    const call = { callId: String(++calls), signal, emit: (event: GrantscopeEvent) => void events.push(event) };
    return (await callOperation(operations, 'shell', name, request, call)) as Outcome<ResultOf<N>>;
  };
  const get = async <N extends OperationsOf<'page' | 'shell'>>(name: N, request: RequestOf<N>) => {
    const outcome = await ask(name, request);
    if (!outcome.ok) throw new Error(`${name}: ${JSON.stringify(outcome.problem)}`);
    return outcome.value;
  };
  return { ask, get, events, environment };
}

const one = program();
const { ask, get, events } = one;
let company: EmulatorState;
beforeAll(async () => {
  company = await get('emulator.start', {});
});
afterAll(() => get('emulator.stop', {}));
const user = () => company.users[0]?.email ?? '';

test('the trace is cleared when asked, its page is told, and no number is given twice', async () => {
  const { ask, get, events } = program(company.origin);
  const tokeninfo = () => ask('token.inspect', { token: 'ya29.not-a-token-of-anybody' });
  await tokeninfo();
  const [first] = await get('trace.list', {});
  await get('trace.clear', {});
  expect(events.at(-1)).toEqual({ type: 'trace.cleared' });
  expect(await get('trace.list', {})).toEqual([]);
  await tokeninfo();
  const [second] = await get('trace.list', {});
  expect(second?.id).toBeGreaterThan(first?.id ?? Number.NaN);
});

describe('the emulator of the process', () => {
  test('is started once, however often it is asked for, and says so', async () => {
    const [first, second] = await Promise.all([get('emulator.start', {}), get('emulator.start', { port: 1 })]);
    expect([first.origin, second.origin]).toEqual([company.origin, company.origin]);
    expect(await get('emulator.state', {})).toEqual(company);
    expect(events.filter(({ type }) => type === 'emulator.changed')).toEqual([
      { type: 'emulator.changed', state: company },
    ]);
  });

  test('started again, is the same to what is open: its client and its key', async () => {
    const { get, ask } = program();
    const before = await get('emulator.start', {});
    const client = await get('emulator.openFile', { file: 'webClient' });
    const key = await get('emulator.openFile', { file: 'serviceAccountKey' });
    const read = { credentialId: key.id, subject: before.users[0]?.email ?? '' };
    const first = await get('calendar.calendarList.list', read);
    await get('emulator.stop', {});
    expect(await ask('calendar.calendarList.list', read)).toMatchObject({ problem: { code: 'network.refused' } });

    const again = await get('emulator.start', {});
    expect(again.origin).toBe(before.origin);
    const { code } = await get('emulator.code', { user: read.subject, scopes: ['openid'] });
    expect(await ask('authorizationCode.exchange', { credentialId: client.id, code })).toMatchObject({ ok: true });
    expect((await get('calendar.calendarList.list', read)).calendars).toEqual(first.calendars);
    await get('emulator.stop', {});
  });

  test('started again while something else has its port, takes another', async () => {
    const { get } = program();
    const { origin } = await get('emulator.start', {});
    await get('emulator.stop', {});
    const inItsPlace = program();
    await inItsPlace.get('emulator.start', { port: Number(new URL(origin).port) });
    expect((await get('emulator.start', {})).origin).not.toBe(origin);
    await get('emulator.stop', {});
    await inItsPlace.get('emulator.stop', {});
  });

  test('opens each of its files for its own world', async () => {
    for (const file of company.files) {
      const credential = await get('emulator.openFile', { file });
      expect(credential.world, file).toEqual({ kind: 'emulator', origin: company.origin });
      if (credential.kind === 'serviceAccountKey') expect(credential.needs, file).toEqual([]);
    }
    expect(events.at(-1)).toEqual({ type: 'credentials.changed', credentials: await get('credentials.list', {}) });
  });

  test('writes its files for their owner alone, and through no link that lies in wait', async () => {
    const directory = join(mkdtempSync(join(tmpdir(), 'grantscope-')), 'files');
    onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
    const files = await get('emulator.writeFiles', { directory });
    const elsewhere = join(directory, 'elsewhere');
    writeFileSync(elsewhere, 'untouched');
    rmSync(files.webClient);
    symlinkSync(elsewhere, files.webClient);
    expect(await get('emulator.writeFiles', { directory })).toEqual(files);
    expect(readFileSync(elsewhere, 'utf8')).toBe('untouched');
    for (const path of Object.values(files)) {
      if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
      expect(await ask('credentials.openFile', { path })).toMatchObject({ ok: true });
    }
    if (process.platform !== 'win32') expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  test('switches faults, and tells the page', async () => {
    const faults = await get('emulator.setFault', { name: 'code-used', on: true });
    expect(faults.find(({ name }) => name === 'code-used')?.on).toBe(true);
    const state = events.at(-1);
    expect(state?.type === 'emulator.changed' && state.state?.faults).toEqual(faults);
    expect(await get('emulator.setFault', { name: 'code-used', on: false })).toEqual(await get('emulator.faults', {}));
    expect(await ask('emulator.setFault', { name: 'nothing-such', on: true })).toMatchObject({ ok: false });
  });

  test('of another process is driven by its origin', async () => {
    const other = program();
    const asked = { origin: company.origin, user: user(), scopes: ['openid'] };
    expect((await other.get('emulator.code', asked)).code).toMatch(/^4\//);
    expect(await other.get('emulator.faults', { origin: company.origin })).toEqual(await get('emulator.faults', {}));
    expect(await other.ask('emulator.code', { ...asked, origin: 'https://evil.example' })).toMatchObject({
      problem: { code: 'emulator.origin_not_loopback' },
    });
    expect(await other.ask('emulator.faults', {})).toMatchObject({ problem: { code: 'emulator.not_running' } });
  });
});

describe('both recipes', () => {
  test('a code is exchanged; its tokens are masked until one is asked for, and gone with the credential', async () => {
    const client = await get('emulator.openFile', { file: 'webClient' });
    const scopes = ['openid', 'email', 'https://www.googleapis.com/auth/calendar'];
    const { code } = await get('emulator.code', { user: user(), scopes });
    const result = await get('authorizationCode.exchange', { credentialId: client.id, code, scopes });
    expect(result.missingScopes).toEqual([]);
    expect(result.claims).toMatchObject({ email: user() });
    expect(result.idTokenChecks.filter(({ outcome }) => outcome === 'fail')).toEqual([]);

    const token = await get('secrets.reveal', { secretId: result.accessToken.secretId });
    expect(token).toMatch(/^ya29\./);
    for (const shown of [result, events, await get('trace.list', {}), await get('trace.har', { version: '1' })])
      for (const secret of [token, code, encodeURIComponent(code)]) expect(JSON.stringify(shown)).not.toContain(secret);
    expect(await get('idToken.check', { tokenSetId: result.tokenSetId })).toMatchObject({ verdict: 'valid' });

    await get('credentials.forget', { credentialId: client.id });
    expect(await ask('secrets.reveal', { secretId: result.accessToken.secretId })).toMatchObject({
      problem: { code: 'credentials.secret_gone' },
    });
    expect(await ask('credentials.forget', { credentialId: client.id })).toMatchObject({
      problem: { code: 'credentials.unknown' },
    });
  });

  test.each(['serviceAccountKey', 'serviceAccountP12'] as const)(
    '%s reads a user’s calendar list entry',
    async (file) => {
      const key = await get('emulator.openFile', { file });
      const request = { credentialId: key.id, subject: user() };
      const { entry } = await get('calendar.calendarList.get', { ...request, calendarId: user() });
      expect(entry).toMatchObject({ id: user(), accessRole: 'owner' });
      expect((await get('calendar.calendarList.list', request)).calendars.length).toBeGreaterThan(0);
      const { events: listed } = await get('calendar.events.list', { ...request, calendarId: 'primary' });
      expect(listed.length).toBeGreaterThan(0);
    },
  );

  test('the wrong credential is named before anything is sent', async () => {
    const key = await get('emulator.openFile', { file: 'serviceAccountKey' });
    const client = await get('emulator.openFile', { file: 'webClient' });
    const before = (await get('trace.list', {})).length;
    expect(
      await ask('authorizationCode.exchange', { credentialId: key.id, code: '4/0Aabcdefghijklmnop' }),
    ).toMatchObject({
      problem: { code: 'credentials.wrong_kind.service_account_key' },
    });
    expect(await ask('calendar.calendarList.list', { credentialId: client.id })).toMatchObject({
      problem: { code: 'credentials.wrong_kind.oauth_client' },
    });
    expect(await get('trace.list', {})).toHaveLength(before);
  });

  test('an emulator that dies in the middle is a network problem', async () => {
    const other = program();
    const { users } = await other.get('emulator.start', {});
    const key = await other.get('emulator.openFile', { file: 'serviceAccountKey' });
    await other.get('emulator.stop', {});
    expect(await other.get('emulator.state', {})).toBeNull();
    const subject = users[0]?.email ?? '';
    expect(await other.ask('calendar.calendarList.list', { credentialId: key.id, subject })).toMatchObject({
      problem: { code: 'network.refused' },
    });
  });

  test('cancelling ends a call that waits', async () => {
    const key = await get('emulator.openFile', { file: 'undelegatedKey' });
    await get('emulator.setFault', { name: 'never-answers', on: true, argument: { times: 1 } });
    const controller = new AbortController();
    const waiting = ask('calendar.calendarList.list', { credentialId: key.id, subject: user() }, controller.signal);
    setTimeout(() => controller.abort(), 50);
    expect(await waiting).toMatchObject({ problem: { code: 'operation.cancelled' } });
    await get('emulator.setFault', { name: 'never-answers', on: false });
  });
});

describe('what is opened', () => {
  test('the same file twice is one credential', async () => {
    const other = program();
    const content = { encoding: 'base64', data: '' } as const;
    const path = new URL('core/credentials/fixtures/legacy.p12', import.meta.url);
    const data = readFileSync(path, 'base64');
    const first = await other.get('credentials.open', { content: { ...content, data } });
    const second = await other.get('inspect', { content: { ...content, data } });
    expect(second).toMatchObject({ kind: 'credential', credential: { id: first.id } });
    expect(await other.get('credentials.list', {})).toHaveLength(1);
    const email = 'calendar@sample-project.iam.gserviceaccount.com';
    expect(
      await other.get('credentials.complete', { credentialId: first.id, serviceAccountEmail: email }),
    ).toMatchObject({
      id: first.id,
      email,
      needs: [],
    });
    expect(other.events.map(({ type }) => type)).toEqual(Array.from({ length: 3 }, () => 'credentials.changed'));
  });

  test('an override that is not loopback opens nothing', async () => {
    const other = program('https://evil.example');
    const data = JSON.stringify({ web: { client_id: 'a.apps.googleusercontent.com', client_secret: 'b' } });
    expect(await other.ask('credentials.open', { content: { encoding: 'utf8', data } })).toMatchObject({
      problem: { code: 'network.override_not_loopback', evidence: { host: 'evil.example' } },
    });
  });
});

test('until something is asked of Google or the emulator, nothing of theirs is loaded', () => {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve: (name, context, next) => { const found = next(name, context); loaded.push(found.url); return found; } });
    const { createOperations } = await import(${JSON.stringify(new URL('../main/operations.ts', import.meta.url).href)});
    const { createEnvironment } = await import(${JSON.stringify(new URL('../main/core/environment.ts', import.meta.url).href)});
    createOperations(createEnvironment())['credentials.list']({});
    console.log(JSON.stringify(loaded));`;
  const loaded = JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }),
  ) as string[];
  expect(loaded.some((url) => url.endsWith('/main/operations.ts'))).toBe(true);
  expect(loaded.filter((url) => /gaxios|google-auth|googleapis|node-forge|jose|main\/emulator\//.test(url))).toEqual(
    [],
  );
});
