import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { freeBusyQuestions, gapsBetween, joined } from '../../../main/core/calendar/free-busy-questions.ts';
import { listAcl, reachOf } from '../../../main/core/calendar/list-acl.ts';
import { listCalendars } from '../../../main/core/calendar/list-calendars.ts';
import { getColors } from '../../../main/core/calendar/get-colors.ts';
import { listSettings } from '../../../main/core/calendar/list-settings.ts';
import { queryFreeBusy } from '../../../main/core/calendar/query-free-busy.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const hanako = 'hanako.sato@sakura-trading.example';
const { kenji, sinead, zoe } = people;

const acl = async (session: Session, request: Partial<Parameters<typeof listAcl>[2]> = {}) =>
  listAcl(session.environment, newCall('calendar.acl.list'), {
    credentialId: await session.open('serviceAccountKey'),
    subject: kenji,
    calendarId: 'primary',
    ...request,
  });
const freeBusy = async (session: Session, request: Partial<Parameters<typeof queryFreeBusy>[2]>) =>
  queryFreeBusy(session.environment, newCall('calendar.freebusy.query'), {
    credentialId: await session.open('serviceAccountKey'),
    subject: hanako,
    people: [hanako],
    ...request,
  });

async function calendarNamed(session: Session, subject: string, summary: string): Promise<string> {
  const request = { credentialId: await session.open('serviceAccountKey'), subject };
  const list = must(await listCalendars(session.environment, newCall('calendar.calendarList.list'), request));
  return list.calendars.find((entry) => entry.summary === summary)?.id ?? '';
}

describe('who has access', () => {
  test('comes with how far each rule reaches, what is farthest first', async () => {
    const session = company.session();
    const sales = await calendarNamed(session, kenji, '営業チーム');
    const { rules, inside } = must(await acl(session, { calendarId: sales }));
    expect(inside).toMatchObject({ names: ['sakura-trading.example'], from: 'address' });
    expect(inside.problem?.code).toBe('directory.no_administrator');
    expect(rules.map(({ id, role, reach }) => `${reach} ${role} ${id}`)).toEqual([
      'outside reader user:partner@kunde.example',
      `inside owner user:${kenji}`,
      'inside writer user:sho.watanabe@sakura-trading.example',
      `inside reader user:${hanako}`,
      `inside reader user:${sinead}`,
      'inside reader group:sales-team@sakura-trading.example',
    ]);
    const launches = await calendarNamed(session, sinead, 'Product launches');
    const open = must(await acl(session, { subject: sinead, calendarId: launches }));
    expect(open.rules[0]).toMatchObject({ reach: 'public', role: 'freeBusyReader', scope: { type: 'default' } });
  });

  test('is asked with calendar.acls.readonly, since calendar.readonly does not open it', async () => {
    company.fault('delegation-list', [calendarScopes.readonly, calendarScopes.aclsReadonly]);
    const session = company.session();
    expect(must(await acl(session)).warnings).toEqual([]);
    expect(session.sent()).toEqual(['/token 200', '/calendar/v3/calendars/primary/acl 200']);
    const problem = await acl(session, { scopes: [calendarScopes.readonly] });
    expect(problem).toMatchObject({
      ok: false,
      problem: {
        code: 'calendar.insufficient_permissions',
        evidence: { neededScope: calendarScopes.aclsReadonly, scopeList: calendarScopes.readonly },
      },
    });
  });

  test('only full calendar delegated: it is used, and the narrower one named is that of sharing', async () => {
    company.fault('delegation-list', [calendarScopes.full]);
    expect(must(await acl(company.session())).warnings).toMatchObject([
      { code: 'calendar.full_scope_used', evidence: { narrower: calendarScopes.aclsReadonly } },
    ]);
  });

  test('only calendar.readonly delegated: the missing scope is named', async () => {
    company.fault('delegation-list', [calendarScopes.readonly]);
    const outcome = await acl(company.session());
    expect(outcome).toMatchObject({ ok: false, problem: { evidence: { scopeList: calendarScopes.aclsReadonly } } });
  });

  test('is refused to a reader', async () => {
    const outcome = await acl(company.session(), { subject: hanako, calendarId: kenji });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'calendar.forbidden' } });
  });

  test.each([
    ['default', undefined, 'public'],
    ['domain', 'Example.com', 'inside'],
    ['domain', 'sub.example.com', 'outside'],
    ['user', 'a@EXAMPLE.com', 'inside'],
    ['user', 'a@example.com.evil.test', 'outside'],
    ['group', 'example.com@other.test', 'outside'],
    ['brandNew', undefined, 'outside'],
  ])('%s %s reaches %s of example.com', (type, value, reach) => {
    expect(reachOf({ type, ...(value && { value }) }, 'c@group.calendar.google.com', ['example.com'])).toBe(reach);
  });
});

describe('free and busy', () => {
  test('is a question that only reads: it is asked again where a server fails', async () => {
    company.fault('server-error-503', { path: '/calendar/v3/freeBusy', times: 1 });
    const session = company.session();
    must(await freeBusy(session, {}));
    expect(session.sent().filter((sent) => sent.startsWith('/calendar'))).toEqual([
      '/calendar/v3/freeBusy 503',
      '/calendar/v3/freeBusy 200',
    ]);
  });

  test('of several people, in the order asked for, with why one has none', async () => {
    const asked = [zoe, hanako, 'nobody@example.com', zoe];
    const day = { from: '2026-11-23', to: '2026-11-24', timeZone: 'Asia/Tokyo' };
    const answer = must(await freeBusy(company.session(), { people: asked, ...day }));
    expect(answer).toMatchObject({ from: '2026-11-23T00:00:00+09:00', to: '2026-11-24T00:00:00+09:00' });
    expect(answer.people.map(({ id, error }) => [id, error])).toEqual([
      [zoe, null],
      [hanako, null],
      ['nobody@example.com', 'notFound'],
    ]);
  });

  test('a year and sixty people take several questions, and nothing is cut where they meet', async () => {
    const session = company.session();
    const many = Array.from({ length: 59 }, (_, index) => `${index}@example.com`);
    const year = { from: '2026-06-01', to: '2027-06-01', timeZone: 'UTC' };
    const { people: whole } = must(await freeBusy(session, { people: [hanako, ...many], ...year }));
    expect(session.sent().filter((line) => line === '/calendar/v3/freeBusy 200')).toHaveLength(14);
    for (const { busy } of whole)
      busy.forEach(({ end }, index) => {
        const next = busy[index + 1];
        if (next) expect(Date.parse(end)).toBeLessThan(Date.parse(next.start));
      });
    expect(whole[0]?.busy.length).toBeGreaterThan(30);
  });

  test.each([
    ['Europe/Berlin', '2026-10-25', '2026-10-25T00:00:00+02:00', '2026-10-26T00:00:00+01:00'],
    ['America/New_York', '2027-03-14', '2027-03-14T00:00:00-05:00', '2027-03-15T00:00:00-04:00'],
    // Midnight itself did not exist.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T01:00:00-02:00', '2018-11-05T00:00:00-02:00'],
    ['Pacific/Apia', '2026-11-23', '2026-11-23T00:00:00+13:00', '2026-11-24T00:00:00+13:00'],
    ['Asia/Kolkata', '2026-11-23', '2026-11-23T00:00:00+05:30', '2026-11-24T00:00:00+05:30'],
  ])(
    'of one day in %s (%s) is from midnight to midnight, whatever the clocks do',
    async (timeZone, day, begin, end) => {
      const { from, to } = must(await freeBusy(company.session(), { from: day, timeZone }));
      expect([from, to]).toEqual([begin, end]);
    },
  );

  test('with nothing said is today', async () => {
    const { from, to } = must(await freeBusy(company.session(), { timeZone: 'Asia/Tokyo' }));
    expect([from, to].join()).toMatch(/^.{10}T00:00:00\+09:00,.{10}T00:00:00\+09:00$/);
    expect(Date.parse(from)).toBeLessThanOrEqual(Date.now());
    expect(Date.parse(to)).toBeGreaterThan(Date.now() - 60_000);
  });

  test.each([
    [{ from: '2026-11-23', to: '2028-11-24' }, 'calendar.range_too_long'],
    [{ from: '2026-11-23', to: '2026-11-23' }, 'calendar.empty_range'],
    [{ timeZone: 'Nowhere' }, 'calendar.invalid_time_zone'],
  ])('%j is refused before anything is sent', async (request, code) => {
    const session = company.session();
    expect(await freeBusy(session, request)).toMatchObject({ ok: false, problem: { code } });
    expect(session.sent()).toEqual([]);
  });

  test('calendar.freebusy is enough', async () => {
    company.fault('delegation-list', [calendarScopes.freeBusy]);
    expect(must(await freeBusy(company.session(), { timeZone: 'UTC' })).warnings).toEqual([]);
  });

  test('an answer without calendars is shown whole', async () => {
    company.fault('reply', { path: '/calendar', status: 200, body: { kind: 'calendar#freeBusy' } });
    expect(await freeBusy(company.session(), {})).toMatchObject({ problem: { code: 'calendar.unknown' } });
  });
});

describe('the questions of a long span', () => {
  const instant = fc
    .integer({ min: 0, max: 4e9 })
    .map((seconds) => Temporal.Instant.fromEpochMilliseconds(seconds * 1e3));

  test('ask for every moment and everybody once, none for too much', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 400 * 24 * 60 }), fc.nat(130), (from, minutes, count) => {
        const ids = Array.from({ length: count }, (_, index) => String(index));
        const to = from.add({ minutes });
        const questions = freeBusyQuestions(from, to, ids);
        const covered = new Map<string, string>();
        for (const { timeMin, timeMax, ids: some } of questions) {
          expect(some.length).toBeLessThanOrEqual(50);
          const length = Temporal.Instant.from(timeMin).until(timeMax).total('hours');
          expect(length).toBeGreaterThan(0);
          expect(length).toBeLessThanOrEqual(90 * 24);
          for (const id of some) {
            expect(timeMin).toBe(covered.get(id) ?? from.toString());
            covered.set(id, timeMax);
          }
        }
        expect([...covered]).toEqual(ids.map((id) => [id, to.toString()]));
      }),
    );
  });

  const span = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 30 }));
  const at = (minute: number) => Temporal.Instant.fromEpochMilliseconds(minute * 60_000);
  const spansOf = (given: readonly (readonly [number, number])[]) =>
    given.map(([start, length]) => ({ start: at(start), end: at(start + length) }));

  test('a minute of the range is either busy for somebody or in a gap, and gaps are apart', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), fc.nat(100), fc.nat(150), (given, first, length) => {
        const range = { start: at(first), end: at(first + length) };
        const gaps = gapsBetween(spansOf(given), range);
        const holds = ({ start, end }: { start: Temporal.Instant; end: Temporal.Instant }, minute: number) =>
          minute * 60_000 >= start.epochMilliseconds && minute * 60_000 < end.epochMilliseconds;
        for (let minute = 0; minute < 260; minute++) {
          const isFree = holds(range, minute) && !spansOf(given).some((busy) => holds(busy, minute));
          expect(gaps.filter((gap) => holds(gap, minute))).toHaveLength(isFree ? 1 : 0);
        }
        expect(joined(gaps)).toEqual(gaps);
      }),
    );
  });

  test('joined, busy times cover the same moments, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (given) => {
        const whole = joined(spansOf(given)).map(({ start, end }) =>
          [start, end].map((each) => each.epochMilliseconds / 60_000),
        );
        const minutes = new Set(
          given.flatMap(([start, length]) => Array.from({ length }, (_, index) => start + index)),
        );
        const covered = whole.flatMap(([start = 0, end = 0]) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        );
        expect(covered).toEqual([...minutes].toSorted((one, other) => one - other));
        whole.forEach(([, end = 0], index) =>
          expect(end).toBeLessThan(whole[index + 1]?.[0] ?? Number.POSITIVE_INFINITY),
        );
      }),
    );
  });
});

test('settings are the user’s own, with calendar.settings.readonly where that alone is delegated', async () => {
  company.fault('delegation-list', [calendarScopes.settingsReadonly]);
  const session = company.session();
  const request = { credentialId: await session.open('serviceAccountKey'), subject: sinead };
  const call = newCall('calendar.settings.list');
  const { settings, warnings } = must(await listSettings(session.environment, call, request));
  expect(settings).toMatchObject({ timezone: 'America/New_York', weekStart: '0' });
  expect(warnings).toEqual([]);
});

test('colours are told by their IDs, as Google names them', async () => {
  const session = company.session();
  const request = { credentialId: await session.open('serviceAccountKey'), subject: sinead };
  const { calendar, event, warnings } = must(
    await getColors(session.environment, newCall('calendar.colors.get'), request),
  );
  expect(event['11']).toBe('#dc2127');
  expect(calendar['1']).toBe('#ac725e');
  expect(warnings).toEqual([]);
});
