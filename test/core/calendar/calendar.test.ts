import { describe, expect, test } from 'vitest';
import { getCalendarListEntry } from '../../../main/core/calendar/get-calendar-list-entry.ts';
import { getEvent } from '../../../main/core/calendar/get-event.ts';
import { listCalendars } from '../../../main/core/calendar/list-calendars.ts';
import { listEvents } from '../../../main/core/calendar/list-events.ts';
import { listInstances } from '../../../main/core/calendar/list-instances.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const info = 'info@sakura-trading.example';
const p12 = { serviceAccountEmail: 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com' };
const uniqueId = expect.stringMatching(/^\d{21}$/);

const get = async (session: Session, request: Partial<Parameters<typeof getCalendarListEntry>[2]> = {}) =>
  getCalendarListEntry(session.environment, newCall('calendar.calendarList.get'), {
    credentialId: request.credentialId ?? (await session.open('serviceAccountKey')),
    subject: info,
    calendarId: info,
    ...request,
  });

async function problemOf(outcome: Promise<Outcome<unknown>>) {
  const ended = await outcome;
  if (ended.ok) throw new Error('it went well');
  return ended.problem;
}

describe('the recipe', () => {
  test('reads a user’s calendar list entry with a JSON key, in two requests', async () => {
    const session = company.session();
    const { entry, warnings } = must(await get(session));
    expect(entry).toMatchObject({ id: info, accessRole: 'owner', primary: true, timeZone: 'Asia/Tokyo' });
    expect(entry.summary).toBeTruthy();
    expect(warnings).toEqual([]);
    expect(session.sent()).toEqual([
      '/token 200',
      `/calendar/v3/users/me/calendarList/${encodeURIComponent(info)} 200`,
    ]);
  });
  test('and with a .p12 key', async () => {
    const session = company.session({ googleOverride: company.emulator().origin });
    const credentialId = await session.open('serviceAccountP12', p12);
    expect(must(await get(session, { credentialId })).entry.id).toBe(info);
  });
  test('a second question uses the same token', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    must(await get(session, { credentialId }));
    must(await get(session, { credentialId, calendarId: 'primary' }));
    expect(session.sent().filter((line) => line.startsWith('/token'))).toHaveLength(1);
  });
  test('a token that was revoked in between is replaced, once', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    must(await get(session, { credentialId }));
    company.fault('reply', {
      path: '/calendar',
      times: 1,
      status: 401,
      body: { error: { code: 401, message: 'Invalid Credentials', errors: [{ reason: 'authError' }] } },
    });
    must(await get(session, { credentialId }));
    expect(session.sent().filter((line) => line.startsWith('/token'))).toHaveLength(2);
  });
});

describe('without a subject', () => {
  test.each([undefined, '', '  ', p12.serviceAccountEmail])('(%j) the 404 is explained', async (subject) => {
    expect(await problemOf(get(company.session(), { subject }))).toMatchObject({
      code: 'calendar.not_found.no_subject',
      evidence: { calendarId: info, serviceAccount: p12.serviceAccountEmail },
      wire: { status: 404, error: 'notFound', description: 'Not Found' },
    });
  });
  test('the service account’s own list is empty', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const call = newCall('calendar.calendarList.list');
    expect(must(await listCalendars(session.environment, call, { credentialId })).calendars).toEqual([]);
  });
});

describe('a refused delegation', () => {
  test('is certain once the key was seen to work alone, and names the numeric client ID', async () => {
    const session = company.session();
    const credentialId = await session.open('undelegatedKey');
    const problem = await problemOf(get(session, { credentialId }));
    expect(problem).toMatchObject({
      code: 'token.unauthorized_client.delegation_missing',
      certainty: 'certain',
      evidence: { clientId: uniqueId, subject: info, worksWithoutSubject: true, scopeList: calendarScopes.readonly },
      exchangeId: 1,
    });
    expect(problem.evidence['askedScopes']).toEqual([
      calendarScopes.readonly,
      calendarScopes.calendarListReadonly,
      calendarScopes.full,
      'https://www.googleapis.com/auth/userinfo.email',
      'https://www.googleapis.com/auth/admin.directory.user.readonly',
    ]);
    // The ladder, then the key by itself and two other scopes, side by side.
    expect(session.sent().slice(0, 3)).toEqual(['/token 401', '/token 401', '/token 401']);
    expect(session.sent().slice(3).sort()).toEqual(['/token 200', '/token 401', '/token 401']);
  });
  test('for a .p12 the client ID is learnt from tokeninfo, and kept', async () => {
    const session = company.session({ googleOverride: company.emulator().origin });
    const credentialId = await session.open('serviceAccountP12', p12);
    company.fault('delegation-missing');
    const problem = await problemOf(get(session, { credentialId }));
    expect(problem.evidence['clientId']).toEqual(uniqueId);
    expect(session.environment.vault.credential(credentialId)?.summary).toMatchObject({ clientId: uniqueId });
    expect(session.sent().at(-1)).toBe('/tokeninfo 200');
  });
  test('with several scopes asked for, the missing one is found', async () => {
    const scopes = [calendarScopes.readonly, 'https://www.googleapis.com/auth/cloud-platform'];
    expect(await problemOf(get(company.session(), { scopes }))).toMatchObject({
      code: 'token.access_denied.scope_missing',
      certainty: 'certain',
      evidence: { grantedScopes: [scopes[0]], refusedScopes: [scopes[1]], clientId: uniqueId },
    });
  });
});

describe('the ladder of scopes', () => {
  test('calendar.readonly missing: the narrower scope of the call serves', async () => {
    company.fault('scope-missing');
    const session = company.session();
    expect(must(await get(session)).warnings).toEqual([]);
    expect(session.sent().slice(0, 2)).toEqual(['/token 401', '/token 200']);
  });
  test('only full calendar delegated: it is used, and said', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const refused = {
      error: 'unauthorized_client',
      error_description: 'Client is unauthorized to retrieve access tokens.',
    };
    company.fault('reply', { path: '/token', times: 2, status: 401, body: refused });
    const { warnings } = must(await get(session, { credentialId }));
    expect(warnings).toMatchObject([
      { code: 'calendar.full_scope_used', evidence: { narrower: calendarScopes.readonly } },
    ]);
  });
  test('scopes that were named override it', async () => {
    const session = company.session();
    must(await get(session, { scopes: [calendarScopes.full] }));
    expect(session.sent()).toHaveLength(2);
    expect(session.environment.trace.list()[0]?.requestBody).not.toContain('readonly');
  });
  test('an unknown user is not asked for three times', async () => {
    const session = company.session();
    await problemOf(get(session, { subject: 'nobody@sakura-trading.example' }));
    expect(session.sent()).toEqual(['/token 400']);
  });
});

describe('whom Google refuses', () => {
  test.each([
    ['nobody@sakura-trading.example', 'token.invalid_grant.subject_unknown'],
    [people.suspended, 'token.invalid_grant.subject_unknown'],
    [people.deleted, 'token.invalid_grant.subject_deleted'],
    ['123456789012345678901', 'token.invalid_request.subject_invalid'],
    ['somebody@gmail.com', 'token.unauthorized_client.subject_is_consumer_account'],
    [people.withoutCalendar, 'calendar.not_a_calendar_user'],
  ])('%s: %s', async (subject, code) => {
    expect((await problemOf(get(company.session(), { subject, calendarId: 'primary' }))).code).toBe(code);
  });
});

describe('what else goes wrong', () => {
  test.each([
    ['key-disabled', undefined, 'token.invalid_grant.signature_invalid'],
    ['clock-skew', 7_200, 'token.invalid_grant.clock_off'],
    ['clock-skew', -7_200, 'token.invalid_grant.clock_off'],
    ['api-disabled', undefined, 'calendar.access_not_configured'],
    ['no-calendar', undefined, 'calendar.not_a_calendar_user'],
    ['html-answer', { path: '/calendar' }, 'network.proxy_html'],
    ['redirect-elsewhere', { path: '/calendar' }, 'network.redirect_elsewhere'],
  ])('the fault %s (%j) is %s', async (fault, argument, code) => {
    company.fault(fault, argument);
    expect((await problemOf(get(company.session()))).code).toBe(code);
  });
  test.each([
    ['authError', 'calendar.auth_error'],
    ['loginRequired', 'calendar.login_required'],
    ['projectNotFound', 'calendar.access_not_configured.project_not_found'],
    ['forbidden', 'calendar.forbidden'],
    ['requiredAccessLevel', 'calendar.required_access_level'],
    ['forbiddenForNonOrganizer', 'calendar.not_organizer'],
    ['forbiddenForServiceAccounts', 'calendar.attendees_without_delegation'],
    ['rateLimitExceeded', 'calendar.rate_limit_exceeded'],
    ['dailyLimitExceeded', 'calendar.daily_limit_exceeded'],
    ['notFound', 'calendar.not_found.own_calendar'],
    ['conflict', 'api.conflict'],
    ['fullSyncRequired', 'calendar.sync_token_gone'],
    ['updatedMinTooLongAgo', 'calendar.updated_min_too_old'],
    ['badRequest', 'calendar.bad_request'],
    ['startEndKind', 'calendar.start_end_kind'],
    ['timeRangeTooLong', 'calendar.time_range_too_long'],
  ])('Calendar’s refusal %s is %s', async (reason, code) => {
    // Nobody waits a minute: what may be asked again is told at once.
    company.fault('calendar-refuses', { reason, retryAfter: 60 });
    expect((await problemOf(get(company.session()))).code).toBe(code);
  });
  test('a clock that is off is measured', async () => {
    company.fault('clock-skew', 7_200);
    expect((await problemOf(get(company.session()))).evidence['clockOffset']).toBe(-7_200);
  });
  test.each([
    [403, { error: { code: 403, message: 'x', errors: [{ reason: 'brandNew' }] } }, 'calendar.unknown'],
    [200, 'this is no JSON', 'calendar.unknown'],
    [501, { error: { code: 501, message: 'Not played' } }, 'calendar.not_played'],
  ])('an answer %i %j is %s', async (status, body, code) => {
    company.fault('reply', { path: '/calendar', status, headers: { 'content-type': 'application/json' }, body });
    expect((await problemOf(get(company.session()))).code).toBe(code);
  });
  test('a calendar nobody shared is not found', async () => {
    expect(await problemOf(get(company.session(), { calendarId: 'nothing@group.calendar.google.com' }))).toMatchObject({
      code: 'calendar.not_found',
      evidence: { subject: info },
    });
  });
  test.each(['..', '.', '\uD800'])('the ID %j never gets into a path', async (calendarId) => {
    const session = company.session();
    expect((await problemOf(get(session, { calendarId }))).code).toBe('usage.invalid_request');
    expect(session.sent()).toEqual([]);
  });
  test.each(['a/../../admin', 'a?alt=media', 'ä#ö%2F'])('the ID %j stays one path segment', async (calendarId) => {
    const session = company.session();
    expect((await problemOf(get(session, { calendarId }))).code).toBe('calendar.not_found');
    expect(session.sent().at(-1)).toBe(`/calendar/v3/users/me/calendarList/${encodeURIComponent(calendarId)} 404`);
  });
  test('an OAuth client is no key', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    expect((await problemOf(get(session, { credentialId }))).code).toBe('credentials.wrong_kind.oauth_client');
  });
});

test('a user’s calendars come with their access roles', async () => {
  const session = company.session();
  const credentialId = await session.open('serviceAccountKey');
  const call = newCall('calendar.calendarList.list');
  const { calendars } = must(await listCalendars(session.environment, call, { credentialId, subject: people.sinead }));
  expect(calendars.length).toBeGreaterThan(1);
  for (const { id, accessRole } of calendars)
    expect([id, accessRole]).toEqual([expect.any(String), expect.any(String)]);
});

describe('events', () => {
  const year = { from: '2026-01-01', to: '2028-01-01' };
  const list = async (
    session: Session,
    request: Partial<Parameters<typeof listEvents>[2]> = {},
    call = newCall('calendar.events.list'),
  ) =>
    listEvents(session.environment, call, {
      credentialId: await session.open('serviceAccountKey'),
      subject: info,
      calendarId: info,
      ...request,
    });

  test('come one by one, by their start, page by page', async () => {
    const session = company.session();
    const call = newCall('calendar.events.list');
    const { events, timeZone } = must(await list(session, year, call));
    expect(timeZone).toBe('Asia/Tokyo');
    const starts = events.map(({ start }) => Date.parse(start?.dateTime ?? `${start?.date}T00:00:00+09:00`));
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(events.some(({ recurrence }) => recurrence !== undefined)).toBe(false);
    const pages = call.events.filter((event) => event.type === 'calendar.events.page');
    expect(pages.flatMap(({ events }) => events)).toEqual(events);
  });
  test('a date begins in the calendar’s own zone, asked for only when it is needed', async () => {
    const session = company.session();
    must(await list(session, { from: '2026-11-21', to: '2026-11-22' }));
    const urls = session.environment.trace.list().map(({ url }) => new URL(url).searchParams);
    expect(urls).toHaveLength(3);
    expect(urls.at(-1)?.get('timeMin')).toBe('2026-11-20T15:00:00Z');
    const named = company.session();
    must(await list(named, { from: '2026-11-21', timeZone: 'Europe/Berlin' }));
    const last = named.environment.trace.list().map(({ url }) => new URL(url).searchParams);
    expect(last).toHaveLength(2);
    expect(last.at(-1)?.get('timeMin')).toBe('2026-11-20T23:00:00Z');
  });
  test('every page is fetched, and a page that never ends is not', async () => {
    const session = company.session();
    company.fault('reply', { path: '/calendar', status: 200, body: { items: [], nextPageToken: 'again' } });
    expect(await list(session, {})).toMatchObject({ ok: false, problem: { code: 'calendar.unknown' } });
    expect(session.sent()).toHaveLength(3);
  });
  test.each([['none'], [{}], [[null]], [[5]]])('a page whose items are %j is shown as it came', async (items) => {
    const session = company.session();
    company.fault('reply', { path: '/calendar', status: 200, body: { items } });
    expect(await list(session, {})).toMatchObject({
      ok: false,
      problem: { code: 'calendar.unknown', wire: { status: 200, body: expect.stringContaining('items') } },
    });
  });
  test.each([
    [{ from: '2026-13-01' }, 'calendar.invalid_time'],
    [{ timeZone: 'Nowhere' }, 'calendar.invalid_time_zone'],
    [{ from: '2026-11-21', to: '2026-11-20' }, 'calendar.empty_range'],
  ])('%j is refused before anything is sent', async (request, code) => {
    const session = company.session();
    expect(await list(session, request)).toMatchObject({ problem: { code } });
    expect(session.sent()).toEqual([]);
  });
  test('stopped in the middle, it ends as cancelled', async () => {
    company.fault('never-answers', { path: '/calendar' });
    const call = newCall('calendar.events.list');
    const running = list(company.session(), {}, call);
    setTimeout(call.stop, 50);
    expect(await running).toMatchObject({ problem: { code: 'operation.cancelled' } });
  });
});

describe('what can be asked of a list of events', () => {
  const hanako = 'hanako.sato@sakura-trading.example';
  const list = async (session: Session, request: Partial<Parameters<typeof listEvents>[2]>) =>
    must(
      await listEvents(session.environment, newCall('calendar.events.list'), {
        credentialId: await session.open('serviceAccountKey'),
        subject: hanako,
        calendarId: 'primary',
        ...request,
      }),
    ).events;

  test('an iCalUID finds every occurrence of a series in one person’s copy, and the same in another’s', async () => {
    const session = company.session();
    const [one] = await list(session, { query: '朝会' });
    const iCalUID = one?.iCalUID ?? '';
    const own = await list(session, { iCalUID });
    expect(own.length).toBeGreaterThan(50);
    expect(new Set(own.map((event) => event.iCalUID))).toEqual(new Set([iCalUID]));
    const other = await list(session, { iCalUID, subject: 'taro.yamada@sakura-trading.example' });
    expect(other.map(({ start }) => start)).toEqual(own.map(({ start }) => start));
  });
  test('only some types', async () => {
    const events = await list(company.session(), { eventTypes: ['focusTime', 'outOfOffice'] });
    expect(new Set(events.map(({ eventType }) => eventType))).toEqual(new Set(['focusTime', 'outOfOffice']));
  });
  test('cancelled occurrences come where they are asked for', async () => {
    const session = company.session();
    const cancelled = async (showDeleted: boolean) =>
      (await list(session, { query: '朝会', showDeleted })).filter(({ status }) => status === 'cancelled').length;
    expect([await cancelled(false), await cancelled(true)]).toEqual([0, 2]);
  });
  test('not one by one, a series is one item with its rule, and comes in no order', async () => {
    const session = company.session();
    const events = await list(session, { singleEvents: false, query: '朝会' });
    expect(events.filter(({ recurrence }) => recurrence?.[0]?.startsWith('RRULE:'))).toHaveLength(1);
    expect(session.environment.trace.list().at(-1)?.url).not.toContain('orderBy');
  });
});

describe('one event', () => {
  const hanako = 'hanako.sato@sakura-trading.example';
  const as = async (session: Session) => ({
    credentialId: await session.open('serviceAccountKey'),
    subject: hanako,
    calendarId: hanako,
  });
  const seriesOf = async (session: Session) => {
    const call = newCall('calendar.events.list');
    const request = { ...(await as(session)), singleEvents: false, query: '朝会' };
    const { events } = must(await listEvents(session.environment, call, request));
    return events.find(({ recurrence }) => recurrence !== undefined)?.id ?? '';
  };

  test('is read by its ID: a series, and one occurrence of it', async () => {
    const session = company.session();
    const eventId = await seriesOf(session);
    const series = must(
      await getEvent(session.environment, newCall('calendar.events.get'), { ...(await as(session)), eventId }),
    );
    expect(series.event.recurrence).toHaveLength(1);
    const { events } = must(
      await listInstances(session.environment, newCall('calendar.events.instances'), {
        ...(await as(session)),
        eventId,
        from: '2020-01-01',
        showDeleted: true,
        to: '2040-01-01',
      }),
    );
    expect(events).toHaveLength(80);
    const occurrence = must(
      await getEvent(session.environment, newCall('calendar.events.get'), {
        ...(await as(session)),
        eventId: events[3]?.id ?? '',
        timeZone: 'Europe/Berlin',
      }),
    ).event;
    expect(occurrence).toMatchObject({ recurringEventId: eventId, originalStartTime: { timeZone: 'Asia/Tokyo' } });
    expect(occurrence.start?.dateTime).toMatch(/T0[12]:30:00\+0[12]:00$/);
  });
  test('occurrences without an end are those of two years', async () => {
    const session = company.session();
    const eventId = await seriesOf(session);
    must(
      await listInstances(session.environment, newCall('calendar.events.instances'), {
        ...(await as(session)),
        eventId,
        from: '2026-11-21T00:00:00Z',
      }),
    );
    const asked = new URL(session.environment.trace.list().at(-1)?.url ?? '').searchParams;
    expect([asked.get('timeMin'), asked.get('timeMax')]).toEqual(['2026-11-21T00:00:00Z', '2028-11-21T00:00:00Z']);
  });
  test.each([
    ['there is no such event', {}, 'calendar.not_found.event'],
    ['there is no such calendar', { calendarId: 'nothing@group.calendar.google.com' }, 'calendar.not_found'],
    ['the ID fits no path', { eventId: '..' }, 'usage.invalid_request'],
  ])('%s: %j is %s', async (_, request, code) => {
    const session = company.session();
    const asked = { ...(await as(session)), eventId: 'nothing', ...request };
    expect((await problemOf(getEvent(session.environment, newCall('calendar.events.get'), asked))).code).toBe(code);
    expect((await problemOf(listInstances(session.environment, newCall('x'), asked))).code).toBe(code);
  });
});

test('GOOGLE_CLOUD_UNIVERSE_DOMAIN does not send requests elsewhere', async () => {
  process.env['GOOGLE_CLOUD_UNIVERSE_DOMAIN'] = 'elsewhere.invalid';
  try {
    must(await get(company.session()));
  } finally {
    delete process.env['GOOGLE_CLOUD_UNIVERSE_DOMAIN'];
  }
});
