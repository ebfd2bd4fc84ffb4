import { describe, expect, test } from 'vitest';
import { compareEvents } from '../../../main/core/calendar/compare-events.ts';
import { findEvents } from '../../../main/core/calendar/find-events.ts';
import type { CalendarEvent } from '../../../shared/calendar-event.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const hanako = 'hanako.sato@sakura-trading.example';
const taro = 'taro.yamada@sakura-trading.example';
const misaki = 'misaki.ito@sakura-trading.example';
const michael = 'michael.chen@sakura-trading.example';

const find = async (
  session: Session,
  request: Partial<RequestOf<'calendar.events.find'>>,
  call = newCall('calendar.events.find'),
) =>
  findEvents(session.environment, call, {
    credentialId: await session.open('serviceAccountKey'),
    subjects: [hanako],
    ...request,
  });

const compare = async (session: Session, request: Partial<RequestOf<'calendar.events.compare'>>) =>
  must(
    await compareEvents(session.environment, newCall('calendar.events.compare'), {
      credentialId: await session.open('serviceAccountKey'),
      subject: hanako,
      calendarId: 'primary',
      eventId: 'missing',
      others: [],
      ...request,
    }),
  );

/** One of somebody’s events by its title. */
const eventOf = async (session: Session, subject: string, title: string, more: object = {}): Promise<CalendarEvent> => {
  const credentialId = await session.open('serviceAccountKey');
  const { found } = must(
    await findEvents(session.environment, newCall('find'), {
      credentialId,
      subjects: [subject],
      query: title,
      ...more,
    }),
  );
  const event = found[0]?.event;
  if (!event) throw new Error(`${title} is not there`);
  return event;
};

/** Every calendar answers with these events from now on. */
const play = (path: string, body: object, times?: number) =>
  company.fault('reply', { path, status: 200, body, ...(times !== undefined && { times }) });

describe('finding', () => {
  test('by text, across several users, reports what comes and who is through', async () => {
    const session = company.session();
    const call = newCall('calendar.events.find');
    const { found, searched, range } = must(
      await find(session, { subjects: [hanako, taro, misaki], query: '採用面接' }, call),
    );
    expect(found.map(({ subject }) => subject).toSorted()).toEqual([hanako, misaki]);
    expect(new Set(found.map(({ event }) => event.iCalUID)).size).toBe(1);
    expect(searched).toMatchObject([
      { subject: hanako, problem: null, calendars: [{ calendarId: hanako, found: 1, problem: null }] },
      { subject: taro, calendars: [{ found: 0 }] },
      { subject: misaki, calendars: [{ found: 1 }] },
    ]);
    expect(range?.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const through = call.events.filter((event) => event.type === 'calendar.events.found' && event.searched !== null);
    expect(through).toHaveLength(3);
    expect(through.at(-1)).toMatchObject({ done: 3, total: 3 });
  });

  test('by iCalUID and by ID asks one request a calendar, and finds the series whenever it is', async () => {
    const session = company.session();
    const { iCalUID = '', recurringEventId = '' } = await eventOf(session, hanako, '全社定例');
    const before = session.sent().length;
    const byUid = must(await find(session, { iCalUID, subjects: [taro] }));
    expect(
      session
        .sent()
        .slice(before)
        .filter((line) => line.startsWith('/calendar')),
    ).toHaveLength(1);
    expect(byUid.range).toBeNull();
    expect(byUid.found[0]?.event).toMatchObject({ iCalUID, recurrence: [expect.stringContaining('FREQ=WEEKLY')] });
    const byId = must(await find(session, { eventId: recurringEventId, subjects: [taro, people.lukasz] }));
    expect(byId.found.map(({ event }) => event.id)).toEqual([recurringEventId, recurringEventId]);
    const absent = must(await find(session, { eventId: 'nosuchevent00', subjects: [taro] }));
    expect(absent).toMatchObject({
      found: [],
      searched: [{ problem: null, calendars: [{ found: 0, problem: null }] }],
    });
  });

  test('by a person keeps only what really names them', async () => {
    const session = company.session();
    const { found } = must(await find(session, { person: 'SUZUKI.applicant@mail.example' }));
    expect(found.length).toBeGreaterThan(0);
    for (const { event } of found)
      expect(JSON.stringify(event['attendees'])).toContain('suzuki.applicant@mail.example');
    const words = { id: 'x', summary: 'about suzuki.applicant@mail.example', start: { date: '2026-12-01' } };
    play('/calendar/v3/calendars/', { items: [words] });
    expect(must(await find(session, { person: 'suzuki.applicant@mail.example' })).found).toEqual([]);
  });

  test('in every calendar of the list', async () => {
    const { searched, found } = must(await find(company.session(), { calendars: 'list', query: '設計レビュー' }));
    expect(searched[0]?.calendars.length).toBeGreaterThan(5);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found.map(({ calendar }) => calendar))).toEqual(new Set(['プロジェクト「さくら」']));
  });

  test('a user or calendar that refuses is told and stops nothing', async () => {
    const subjects = [hanako, people.withoutCalendar, 'nobody@sakura-trading.example'];
    const { searched, found } = must(await find(company.session(), { subjects, query: '全社定例' }));
    expect(found.length).toBeGreaterThan(0);
    expect(searched[1]?.calendars[0]?.problem?.code).toMatch(/^calendar\.forbidden|^calendar\./);
    expect(searched[2]).toMatchObject({
      calendars: [],
      problem: { code: expect.stringMatching(/^token\.invalid_grant/) },
    });
  });

  test('where nobody answers, not everybody is waited for', async () => {
    const session = company.session();
    company.fault('cut-answer');
    const subjects = Array.from({ length: 40 }, (_, index) => `user${index}@sakura-trading.example`);
    const { searched } = must(await find(session, { subjects, query: 'x' }));
    expect(searched.every(({ problem }) => problem?.code.startsWith('network.'))).toBe(true);
    expect(new Set(session.environment.trace.list().map(({ requestBody }) => requestBody)).size).toBeLessThan(20);
  });

  test('when enough was found, the rest is not searched, and says why', async () => {
    const session = company.session();
    const calendars = Array.from({ length: 30 }, (_, index) => `calendar${index}@group.calendar.google.com`);
    play('/calendar/v3/calendars/', { items: [1, 2, 3].map((id) => ({ id: `e${id}`, summary: 'x' })) });
    const { found, searched } = must(await find(session, { calendars, query: 'x', limit: 5 }));
    const problems = searched.flatMap(({ calendars }) => calendars.map(({ problem }) => problem));
    // Those that were under way are let through.
    expect(found.length).toBeGreaterThanOrEqual(5);
    expect(found.length).toBeLessThanOrEqual(3 * 10);
    expect(problems.map((problem) => problem?.code)).toContain('calendar.too_many_found');
    expect(problems).toHaveLength(30);
  });

  test('a guest of another domain of the same customer is not outside, where the directory may be asked', async () => {
    const guest = (email: string) => ({ id: email.replace(/\W/g, ''), summary: 'x', attendees: [{ email }] });
    play('/calendar/v3/calendars/', { items: [guest('soren.mueller@nordlicht.example'), guest('a@kunde.example')] });
    const guestsOf = async (request: Partial<RequestOf<'calendar.events.find'>>) => {
      const { found, inside } = must(await find(company.session(), { outside: true, ...request }));
      return { inside, guests: found.map(({ event }) => event.id) };
    };
    expect(await guestsOf({ directoryAdmin: hanako })).toEqual({
      inside: { names: ['sakura-trading.example', 'nordlicht.example'], from: 'customer', problem: null },
      guests: ['akundeexample'],
    });
    expect(await guestsOf({})).toMatchObject({
      inside: { names: ['sakura-trading.example'], from: 'address', problem: { code: 'directory.no_administrator' } },
      guests: ['sorenmuellernordlichtexample', 'akundeexample'],
    });
    const both = await guestsOf({ subjects: [hanako, 'soren.mueller@nordlicht.example'] });
    expect(both.inside?.names).toEqual(['sakura-trading.example', 'nordlicht.example']);
    expect(new Set(both.guests)).toEqual(new Set(['akundeexample']));
    expect(must(await find(company.session(), { query: 'x' })).inside).toBeNull();
  });

  test('more users than can be searched at a time: the limit is named before anything is sent', async () => {
    const session = company.session();
    const subjects = Array.from({ length: 1_001 }, (_, index) => `user${index}@sakura-trading.example`);
    const outcome = await find(session, { subjects, query: 'x' });
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'calendar.too_many_users', evidence: { users: 1_001, mostUsers: 1_000 } },
    });
    const others = subjects.slice(0, 101);
    const credentialId = await session.open('serviceAccountKey');
    const request = { credentialId, subject: hanako, calendarId: 'primary', eventId: 'missing', others };
    expect(await compareEvents(session.environment, newCall('calendar.events.compare'), request)).toMatchObject({
      problem: { code: 'calendar.too_many_users', evidence: { users: 101, mostUsers: 100 } },
    });
    expect(session.sent()).toEqual([]);
  });

  test('what is wrong with the range is said before anything is sent; cancelling ends it', async () => {
    const session = company.session();
    const wrong = await find(session, { query: 'x', from: 'soon' });
    expect(wrong).toMatchObject({ ok: false, problem: { code: 'calendar.invalid_time', evidence: { field: 'from' } } });
    expect(session.sent()).toEqual([]);
    const call = newCall('calendar.events.find');
    call.stop();
    expect(await find(session, { query: 'x' }, call)).toMatchObject({ problem: { code: 'operation.cancelled' } });
  });
});

describe('comparing', () => {
  const codes = (
    user: { readonly verdicts: readonly { readonly code: string; readonly certainty: string }[] } | undefined,
  ) => user?.verdicts.map(({ code, certainty }) => `${code} ${certainty}`);

  test('who has the same copy, who is not invited, whose account has no Calendar', async () => {
    const session = company.session();
    const event = await eventOf(session, hanako, '採用面接', { showDeleted: true });
    const others = [misaki, taro, people.withoutCalendar];
    const { users, reference } = await compare(session, { eventId: event.id, others });
    expect(reference).toMatchObject({ subject: hanako, calendarId: hanako, event: { id: event.id } });
    expect(users[0]?.own?.event?.iCalUID).toBe(event.iCalUID);
    expect(codes(users[1])).toEqual(['not_invited certain', 'private likely']);
    expect(users[1]?.verdicts[0]?.evidence).toMatchObject({ subject: taro, organizer: misaki, guests: 3 });
    expect(codes(users[2])).toEqual(['unreadable certain']);
    expect(users[2]?.own?.problem?.code).toMatch(/^calendar\./);
    expect(users[1]?.asked[0]).toBe('events.list iCalUID');
  });

  test.each([
    ['as whom no token is issued', people.suspended, null],
    ['as whom Calendar answers nothing', people.kenji, people.kenji],
    ['of another domain', 'soren.mueller@nordlicht.example', 'soren.mueller@nordlicht.example'],
  ])('somebody who is suspended, %s: said so, where the directory may be asked', async (_, user, withToken) => {
    const session = company.session();
    const event = await eventOf(session, hanako, '採用面接', { showDeleted: true });
    if (withToken) company.fault('suspended-with-token', withToken);
    const asked = { eventId: event.id, others: [user] };
    const { users } = await compare(company.session(), { ...asked, directoryAdmin: hanako });
    expect(codes(users[0])).toEqual(['suspended certain']);
    expect(users[0]?.own?.problem?.code).toMatch(/\.(?:subject_)?suspended$/);
    company.fault('delegation-list', [calendarScopes.readonly]);
    const { users: unasked } = await compare(company.session(), { ...asked, directoryAdmin: hanako });
    expect(codes(unasked[0])).toEqual(['unreadable certain']);
  });

  test('an occurrence is compared with the same occurrence', async () => {
    const session = company.session();
    const event = await eventOf(session, hanako, '全社定例');
    const { users } = await compare(session, { eventId: event.id, others: [taro, michael] });
    expect(users[0]?.own?.event?.originalStartTime).toEqual(event.originalStartTime);
    expect(users[0]?.own?.differences).toEqual(['ownResponse']);
    expect(codes(users[0])).toEqual(['same certain']);
    expect(codes(users[1])).toContain('declined certain');
  });

  test('a calendar that is not shared, or only as free and busy, is told from an event that is not there', async () => {
    const session = company.session();
    const event = await eventOf(session, michael, 'Weekly 1:1');
    const { users } = await compare(session, { subject: michael, eventId: event.id, others: [taro] });
    expect(codes(users[0])).toEqual(['not_invited certain', expect.stringMatching(/^(private|busy_only) /)]);
  });
});
