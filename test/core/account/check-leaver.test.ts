import { describe, expect, test } from 'vitest';
import { checkLeaver } from '../../../main/core/account/check-leaver.ts';
import { known } from '../../../shared/learnt.ts';
import { unreadFacts } from '../../../shared/leaver-unread.ts';
import type { Call } from '../../../main/core/environment.ts';
import type { LeaverResult } from '../../../shared/contract/account.ts';
import type { GrantscopeEvent, RequestOf } from '../../../shared/contract.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const hanako = 'hanako.sato@sakura-trading.example';
const yui = 'yui.mori@sakura-trading.example';
const soren = 'soren.mueller@nordlicht.example';
const { kenji, sinead } = people;
const auth = 'https://www.googleapis.com/auth/';

const check = async (
  session: Session,
  request: Partial<RequestOf<'account.leaver'>> = {},
  call = newCall('account.leaver'),
) =>
  checkLeaver(session.environment, call, {
    credentialId: await session.open('serviceAccountKey'),
    subject: kenji,
    directoryAdmin: hanako,
    ...request,
  });
const asked = async (session: Session, call: Call) =>
  [
    session.environment,
    call,
    { credentialId: await session.open('serviceAccountKey'), subject: kenji, directoryAdmin: hanako },
  ] as const;
const calendarsOf = (result: LeaverResult) => known(result.calendars) ?? [];
const listedOf = (result: LeaverResult) => calendarsOf(result).flatMap(({ events }) => known(events)?.listed ?? []);
const unreadOf = (result: LeaverResult) =>
  unreadFacts(result).map(({ fact, partly, problem }) => `${fact}${partly ? ' partly' : ''} ${problem.code}`);
const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('of somebody who leads a team', () => {
  test('every calendar is there once, with what becomes of it, what is lost first', async () => {
    const result = must(await check(company.session()));
    expect(calendarsOf(result).map(({ summary, fate, dataOwner }) => [fate, summary, dataOwner])).toEqual([
      ['lost', '営業チーム', kenji],
      ['primary', kenji, null],
      ['stays', '本社-12-会議室「富士」 (10)', null],
      ['stays', '日本の祝日', null],
    ]);
    expect(result.totals.calendars).toEqual({ lost: 1, primary: 1, unclear: 0, stays: 2 });
    for (const { fate, sharing, events } of calendarsOf(result))
      expect([sharing?.state, events?.state]).toEqual(fate === 'stays' ? [undefined, undefined] : ['read', 'read']);
  });

  test('who else has access is told, what is outside first, and not the person', async () => {
    const result = must(await check(company.session()));
    const rules = known(calendarsOf(result)[0]?.sharing ?? null) ?? [];
    expect(rules[0]).toMatchObject({ reach: 'outside', scope: { value: 'partner@kunde.example' } });
    expect(rules.map(({ scope }) => scope.value)).not.toContain(kenji);
    expect(rules.map(({ scope }) => scope.type)).toContain('group');
  });

  test('another domain of the same company is inside, where the directory may be asked', async () => {
    const result = must(await check(company.session()));
    expect(result.inside).toEqual({
      names: ['sakura-trading.example', 'nordlicht.example'],
      from: 'customer',
      problem: null,
    });
    const alone = must(await check(company.session(), { directoryAdmin: undefined }));
    expect(alone.inside).toMatchObject({ names: ['sakura-trading.example'], from: 'address' });
    const outside = listedOf(must(await check(company.session(), { subject: soren }))).flatMap(
      (event) => event.outside,
    );
    expect(outside).not.toContain(hanako);
    const measured = must(await check(company.session(), { subject: soren, directoryAdmin: undefined }));
    expect(listedOf(measured).flatMap((event) => event.outside)).toContain(hanako);
  });

  test('a series without an end comes with guests outside, its room and its next time', async () => {
    const session = company.session();
    const result = must(await check(session));
    const series = listedOf(result).find(({ summary }) => summary === '営業朝礼(取引先同席)');
    expect(series).toMatchObject({
      endless: true,
      recurrence: ['RRULE:FREQ=WEEKLY'],
      guests: 'outside',
      guestCount: 2,
      outside: ['liaison@osaka-shoji.example'],
      rooms: [{ name: '本社-12-会議室「富士」 (10)' }],
      isPrivate: false,
    });
    const now = session.environment.now();
    const next = Date.parse(series?.next?.dateTime ?? '');
    expect(next).toBeGreaterThan(now - 15 * 60_000);
    expect(next).toBeLessThanOrEqual(now + 7 * 86_400_000);
    expect([52, 53]).toContain(series?.occurrences);
    expect(result.totals.events.endless).toBe(1);
    expect(result.totals.rooms[0]).toMatchObject({ name: '本社-12-会議室「富士」 (10)' });
    expect(result.totals.rooms[0]?.events).toBeGreaterThan(1);
  });

  test('what to do comes with it, the gravest first', async () => {
    const result = must(await check(company.session()));
    expect(codes(result.findings)).toEqual([
      'account.calendars_lost',
      'account.events_without_organizer',
      'account.endless_series',
      'account.rooms_held',
      'account.private_events',
    ]);
    expect(result.findings[0]?.evidence).toEqual({ subject: kenji, calendars: ['営業チーム'] });
  });

  test('the account and its groups come from the directory', async () => {
    const result = must(await check(company.session()));
    expect(known(result.account)).toMatchObject({ email: kenji, name: '田中 健司', suspended: false });
    expect(known(result.groups)?.map(({ email, members }) => [email, members])).toEqual([
      ['sales-team@sakura-trading.example', 3],
      ['managers@sakura-trading.example', 3],
    ]);
  });

  test('an alias leads to the account, where the directory may be asked', async () => {
    const result = must(await check(company.session(), { subject: 'contact@sakura-trading.example' }));
    expect(result.subject).toBe('info@sakura-trading.example');
    expect(result.totals.calendars.primary).toBe(1);
  });

  test('a unique ID is measured by the domain of the primary calendar', async () => {
    const { id } = known(must(await check(company.session())).account) ?? {};
    const result = must(await check(company.session(), { subject: id ?? '', directoryAdmin: undefined }));
    expect(result.inside.names).toEqual(['sakura-trading.example']);
    expect(result.totals.calendars).toMatchObject({ lost: 1, primary: 1 });
  });

  test('only delegates are not read, and it says why', async () => {
    expect(unreadOf(must(await check(company.session())))).toEqual(['fact.delegates account.delegates_not_asked']);
  });

  test('how far it is, is told as it goes', async () => {
    const call = newCall('account.leaver');
    const result = must(await check(company.session(), {}, call));
    const progress = call.events.filter((event) => event.type === 'account.leaver.progress');
    expect(progress[0]).toMatchObject({ done: 0, total: 2, events: 0 });
    expect(progress.at(-1)).toMatchObject({ done: 2, total: 2 });
    expect(progress.at(-1)?.events).toBeGreaterThanOrEqual(result.totals.events.total);
  });

  test('only what is told is asked for, in pages of 2,500, and nothing is asked twice', async () => {
    const session = company.session();
    must(await check(session));
    const asked = session.environment.trace.list().map(({ url }) => new URL(url));
    const lists = asked.filter(({ pathname }) => pathname.endsWith('/events'));
    expect(lists).toHaveLength(3);
    for (const { searchParams } of lists) {
      expect(searchParams.get('maxResults')).toBe('2500');
      expect(searchParams.get('fields')).toMatch(/^nextPageToken,items\(/);
      expect(searchParams.get('fields')).not.toContain('description');
    }
    const names = asked.map((url) => url.pathname + url.search).filter((name) => !name.startsWith('/token'));
    expect(new Set(names).size).toBe(names.length);
  });
});

test('of the busiest person: page by page, each event counted once, over three calendars', async () => {
  const session = company.session();
  const result = must(await check(session, { subject: yui }));
  expect(result.totals.calendars).toMatchObject({ lost: 2, primary: 1 });
  const { total, invited, organized } = result.totals.events;
  expect(invited + organized.alone + organized.inside + organized.outside).toBe(total);
  expect(listedOf(result)).toHaveLength(organized.inside + organized.outside + alone(result));
  const lists = session.sent().filter((sent) => sent.endsWith('/events 200'));
  // Two passes over each calendar, 2,500 at a time.
  expect(lists.length).toBeLessThan(14);
});
/** Organized alone, and listed since a room is held or there is no end. */
const alone = (result: LeaverResult) => listedOf(result).filter(({ guests }) => guests === 'alone').length;

describe('what is refused costs that part alone', () => {
  test('no administrator was named', async () => {
    const session = company.session();
    const result = must(await check(session, { directoryAdmin: undefined }));
    expect(unreadOf(result)).toEqual([
      'fact.account directory.no_administrator',
      'fact.groups directory.no_administrator',
      'fact.inside directory.no_administrator',
      'fact.delegates account.delegates_not_asked',
    ]);
    expect(session.sent().filter((sent) => sent.startsWith('/admin'))).toEqual([]);
    expect(result.totals.calendars.lost).toBe(1);
  });

  test('who asked is no administrator', async () => {
    const result = must(await check(company.session(), { directoryAdmin: sinead }));
    expect(unreadOf(result).slice(0, 3)).toEqual([
      'fact.account directory.not_authorized',
      'fact.groups directory.not_authorized',
      'fact.inside directory.not_authorized',
    ]);
  });

  test('sharing may not be read: asked once, and said of every calendar', async () => {
    company.fault('delegation-list', [calendarScopes.readonly]);
    const session = company.session();
    const result = must(await check(session, { directoryAdmin: undefined }));
    const sharing = unreadOf(result).filter((each) => each.startsWith('fact.sharing'));
    expect(sharing).toEqual(Array(2).fill('fact.sharing token.unauthorized_client.scope_missing'));
    expect(session.sent().filter((sent) => sent === '/token 401').length).toBeLessThan(6);
    expect(calendarsOf(result).filter(({ events }) => events?.state === 'read')).toHaveLength(2);
  });

  test('groups are not delegated', async () => {
    const scopes = ['calendar.readonly', 'calendar.acls.readonly', 'admin.directory.user.readonly'];
    company.fault(
      'delegation-list',
      scopes.map((name) => auth + name),
    );
    const result = must(await check(company.session()));
    expect(result.account.state).toBe('read');
    expect(unreadOf(result).map((each) => each.split(' ')[0])).toEqual([
      'fact.groups',
      'fact.inside',
      'fact.delegates',
    ]);
  });

  test('a suspended account: what the directory says stays, and the calendars say why not', async () => {
    company.fault('suspended-with-token', kenji);
    const result = must(await check(company.session()));
    expect(known(result.account)).toMatchObject({ suspended: true });
    expect(unreadOf(result)).toContain('fact.calendars calendar.not_a_calendar_user.suspended');
    expect(result.totals.events.total).toBe(0);
    expect(result.findings).toEqual([]);
  });

  test('occurrences that are refused leave the events that came before', async () => {
    let before = 0;
    const call = {
      ...newCall('account.leaver'),
      emit: (event: GrantscopeEvent) => {
        if (event.type !== 'account.leaver.progress') return;
        // The first pass over the primary calendar has come, and the second is still to be asked for.
        if (event.done === 1 && event.events > before) company.fault('calendar-quota');
        before = event.events;
      },
    };
    const result = must(await checkLeaver(...(await asked(company.session(), call))));
    expect(unreadOf(result)).toContain('fact.events partly calendar.quota_exceeded');
    const series = listedOf(result).find(({ endless }) => endless);
    expect(series).toMatchObject({ guests: 'outside', next: null, occurrences: null });
    expect(codes(result.findings)).toContain('account.endless_series');
  });

  test('events that break off in the middle are told as far as they came', async () => {
    const call = {
      ...newCall('account.leaver'),
      emit: (event: GrantscopeEvent) => {
        if (event.type === 'account.leaver.progress' && event.events > 0) company.fault('calendar-quota');
      },
    };
    const session = company.session();
    const request = { credentialId: await session.open('serviceAccountKey'), subject: yui, directoryAdmin: hanako };
    const result = must(await checkLeaver(session.environment, call, request));
    expect(unreadOf(result).filter((each) => each.startsWith('fact.events'))).toEqual([
      'fact.events partly calendar.quota_exceeded',
      'fact.events calendar.quota_exceeded',
      'fact.events calendar.quota_exceeded',
    ]);
    const { total, invited, organized } = result.totals.events;
    expect(total).toBeGreaterThan(2_000);
    expect(total).toBeLessThanOrEqual(2_500);
    expect(invited + organized.alone + organized.inside + organized.outside).toBe(total);
  });

  test('a calendar list that is refused leaves what the directory says', async () => {
    company.fault('calendar-quota');
    const result = must(await check(company.session()));
    expect(unreadOf(result)).toContain('fact.calendars calendar.quota_exceeded');
    expect(result.account.state).toBe('read');
  });

  test('nothing at all could be learnt: that is the answer', async () => {
    const gone = await check(company.session(), { subject: people.deleted });
    expect(gone).toMatchObject({ ok: false, problem: { code: 'token.invalid_grant.subject_deleted' } });
    const session = company.session();
    const undelegated = await session.open('undelegatedKey');
    expect(await check(session, { credentialId: undelegated })).toMatchObject({
      ok: false,
      problem: { code: 'token.unauthorized_client.delegation_missing' },
    });
  });

  test('only full calendar is delegated: it is used, and said once, with all narrower scopes to add', async () => {
    company.fault('delegation-list', [calendarScopes.full]);
    const result = must(await check(company.session(), { directoryAdmin: undefined }));
    expect(result.warnings.map(({ code, evidence }) => [code, evidence.narrower])).toEqual([
      ['calendar.full_scope_used', `${calendarScopes.readonly},${calendarScopes.aclsReadonly}`],
    ]);
  });

  test('stopped in the middle, what was read until then is kept, and the rest says that it was stopped', async () => {
    const call = newCall('account.leaver');
    const stopping: typeof call = {
      ...call,
      emit: (event) => {
        if (event.type === 'account.leaver.progress' && event.done === 1) call.stop();
      },
    };
    const result = must(await check(company.session(), {}, stopping));
    expect(result.calendars).toMatchObject({ state: 'partly', problem: { code: 'operation.cancelled' } });
    const going = (known(result.calendars) ?? []).filter(({ fate }) => fate !== 'stays');
    expect(going.filter(({ events }) => events?.state === 'read').length).toBeGreaterThan(0);
    expect(going.filter(({ events }) => events?.state === 'unread').length).toBeGreaterThan(0);
    expect(unreadFacts(result).map(({ problem }) => problem.code)).toContain('operation.cancelled');
  });

  test('stopped before anything was read, it ends as cancelled', async () => {
    company.fault('never-answers', { path: '/calendar/v3/calendars' });
    const call = newCall('account.leaver');
    const running = check(company.session(), {}, call);
    setTimeout(call.stop, 300);
    expect(await running).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
  });
});
