import { describe, expect, test } from 'vitest';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { serviceReads } from '../../../main/core/delegation/service-reads.ts';
import { placeInWorld } from '../../../main/core/allowed-requests.ts';
import { endpointsOf, google } from '../../../main/core/google-endpoints.ts';
import { defaultLimits } from '../../../main/core/transport.ts';
import type { DelegationCheckResult } from '../../../shared/contract/delegation.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { emulatedCompany, must, people } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const admin = 'hanako.sato@sakura-trading.example';
const everyService = [
  'calendar.readonly',
  'admin.directory.user.readonly',
  'gmail.readonly',
  'drive.metadata.readonly',
  'tasks.readonly',
  'contacts.readonly',
  'chat.spaces.readonly',
  'classroom.courses.readonly',
].map(scope);

async function check(subjects: readonly string[], scopes: readonly string[]): Promise<DelegationCheckResult> {
  const session = company.session();
  company.fault('delegation-list', [...scopes]);
  const credentialId = await session.open('serviceAccountKey');
  const request = { credentialId, subjects: [...subjects], scopes: [...scopes], call: true };
  const limits = { ...defaultLimits, firstDelayMs: 1 };
  return must(await checkDelegation(session.environment, newCall('delegation.check'), request, limits));
}

const marks = ({ sheet }: DelegationCheckResult) =>
  cellsOf(sheet).map(({ subject, call }) => [subject, call?.outcome, call?.problem?.code]);

describe('a granted cell is also called', () => {
  test('every service that has a cheap read answers, for three more requests than services', async () => {
    const result = await check([admin], everyService);
    expect(marks(result)).toEqual(everyService.map(() => [admin, 'answers', undefined]));
    expect(result.requests).toEqual({ token: 2, tokeninfo: 1, other: everyService.length });
    expect(result.findings).toEqual([]);
  });

  test('a user without Calendar has a token and no calendar: the matrix is green, and says so', async () => {
    const result = await check([people.kenji, people.withoutCalendar], [scope('calendar'), scope('calendar.readonly')]);
    expect(cellsOf(result.sheet).every(({ status }) => status === 'granted')).toBe(true);
    expect(marks(result)).toEqual([
      [people.kenji, 'answers', undefined],
      [people.kenji, 'answers', undefined],
      [people.withoutCalendar, 'refuses', 'calendar.not_a_calendar_user'],
      [people.withoutCalendar, 'refuses', 'calendar.not_a_calendar_user'],
    ]);
    expect(result.findings).toMatchObject([
      {
        kind: 'row',
        ofCall: true,
        subjects: [people.withoutCalendar],
        problem: { code: 'calendar.not_a_calendar_user' },
      },
    ]);
  });

  test('an API that is off in the project is one finding for everybody', async () => {
    company.fault('api-disabled');
    const result = await check([people.kenji, people.sinead], [scope('gmail.readonly')]);
    expect(result.findings).toMatchObject([
      { kind: 'column', ofCall: true, scopes: [scope('gmail.readonly')], subjects: [people.kenji, people.sinead] },
    ]);
    expect(result.findings[0]?.problem.code).toMatch(/access_not_configured|api_disabled|service_disabled/);
  });

  test.each(['gmail', 'drive', 'tasks', 'contacts', 'chat', 'classroom'])('%s may refuse one person', async (app) => {
    company.fault('service-refuses', { app, user: people.kenji });
    const result = await check(
      [people.kenji, people.sinead],
      everyService.filter((name) => name.includes(app)),
    );
    expect(marks(result).map(([, outcome]) => outcome)).toEqual(['refuses', 'answers']);
    expect(result.findings).toHaveLength(1);
  });

  test('a scope that opens nothing to read is said to be so', async () => {
    const result = await check([people.kenji], [scope('gmail.send')]);
    expect(marks(result)).toEqual([[people.kenji, 'not_callable', undefined]]);
  });

  test('a server in trouble is no refusal', async () => {
    company.fault('server-error-503', { path: '/gmail' });
    const result = await check([people.kenji], [scope('gmail.readonly')]);
    expect(marks(result).map(([, outcome]) => outcome)).toEqual(['error']);
  });

  test('cells that are not granted are not called', async () => {
    const session = company.session();
    company.fault('delegation-list', [scope('gmail.readonly')]);
    const credentialId = await session.open('serviceAccountKey');
    const request = { credentialId, subjects: [people.kenji], scopes: [scope('drive')], call: true };
    const { sheet, requests } = must(await checkDelegation(session.environment, newCall('delegation.check'), request));
    expect(cellsOf(sheet)[0]).not.toHaveProperty('call');
    expect(requests.other).toBeLessThanOrEqual(1);
  });
});

test('every cheap read may be sent to Google, and only reads', () => {
  for (const { url } of serviceReads) {
    const asked = new URL(url(endpointsOf(google)));
    expect(placeInWorld(google, 'GET', asked)).toEqual({ url: asked });
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(placeInWorld(google, method, asked)).toHaveProperty('refused');
  }
});
