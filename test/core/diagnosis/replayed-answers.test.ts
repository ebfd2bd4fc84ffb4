import { describe, expect, test } from 'vitest';
import { getCalendarListEntry } from '../../../main/core/calendar/get-calendar-list-entry.ts';
import { table } from '../../../main/core/diagnosis/table.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { getUserinfo } from '../../../main/core/oauth/get-userinfo.ts';
import { inspectToken } from '../../../main/core/oauth/inspect-token.ts';
import { refreshToken } from '../../../main/core/oauth/refresh-token.ts';
import { revokeToken } from '../../../main/core/oauth/revoke-token.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { emulatedCompany, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';
import { heldOutPastes } from './held-out-pastes.ts';
import { type RecordedAnswer, recordedAnswers } from './recorded-answers.ts';
import { recordedPastes } from './recorded-pastes.ts';
import { reportedPastes } from './reported-pastes.ts';

const company = emulatedCompany();

/** What is run for an answer to come back from its place. */
const asking: Record<
  RecordedAnswer['place'],
  (session: Session, recorded: RecordedAnswer) => Promise<Outcome<unknown>>
> = {
  'token:authorization_code': async ({ environment, open }, { facts }) =>
    exchangeCode(environment, newCall('authorizationCode.exchange'), {
      credentialId: await open('webClient'),
      code: facts?.codeLookedEncoded ? '4/0A%2' : facts?.codeLookedLikeToken ? 'ya29.a0AfB_by' : '4/0AbCdEf',
      redirectUri: facts?.redirectUri ?? '',
    }),
  'token:refresh_token': async ({ environment, open }) =>
    refreshToken(environment, newCall('token.refresh'), {
      credentialId: await open('webClient'),
      refreshToken: '1//0g',
    }),
  'token:jwt-bearer': async (session, { facts }) => readEntry(session, facts?.subject),
  calendar: async (session, { facts }) => readEntry(session, facts?.subject, facts?.calendarId),
  tokeninfo: async ({ environment, open }) =>
    inspectToken(environment, newCall('token.inspect'), { credentialId: await open('webClient'), token: 'ya29.a0' }),
  userinfo: async ({ environment, open }) =>
    getUserinfo(environment, newCall('userinfo.get'), { credentialId: await open('webClient'), token: 'ya29.a0' }),
  revoke: async ({ environment, open }) =>
    revokeToken(environment, newCall('token.revoke'), { credentialId: await open('webClient'), token: 'ya29.a0' }),
};

async function readEntry(
  { environment, open }: Session,
  subject: string | null = people.sinead,
  calendarId = 'primary',
) {
  const credentialId = await open('serviceAccountKey');
  const call = newCall('calendar.calendarList.get');
  return getCalendarListEntry(environment, call, { credentialId, calendarId, subject: subject ?? '' });
}

const paths = { calendar: '/calendar', tokeninfo: '/tokeninfo', revoke: '/revoke', userinfo: '/v1/userinfo' } as const;

/** What a request itself can be given; the rest depends on what was found out, and is tested where that is. */
const givable = new Set(['codeLookedEncoded', 'codeLookedLikeToken', 'redirectUri', 'subject', 'calendarId']);

/** Retried answers take their time. */
function isPlayable({ place, status, facts, code }: RecordedAnswer): boolean {
  const mayDiffer = status === 429 || (status ?? 0) >= 500 || code === 'calendar.rate_limit_exceeded';
  const retried = mayDiffer && (place === 'token:jwt-bearer' || place === 'calendar');
  return !retried && Object.keys(facts ?? {}).every((name) => givable.has(name));
}

describe('an answer that Google gave, given again over HTTP, is told the same', () => {
  test.each(recordedAnswers.filter(isPlayable))('$place $body.error: $code', async (recorded) => {
    const { place, body } = recorded;
    const path = place in paths ? paths[place as keyof typeof paths] : '/token';
    const type = typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8';
    company.fault('reply', { path, status: recorded.status ?? 400, headers: { 'content-type': type }, body });
    const session = company.session();
    const outcome = await asking[place](session, recorded);
    expect(outcome).toMatchObject({ ok: false, problem: { code: recorded.code, exchangeId: expect.any(Number) } });
  });
});

test('every code of the table has a recorded answer or paste that leads to it', () => {
  const proven = new Set([
    ...recordedAnswers.map(({ code }) => code),
    ...recordedPastes.map(({ code }) => code),
    ...heldOutPastes.flatMap(({ codes }) => (codes.length === 1 ? codes : [])),
    ...reportedPastes.flatMap(({ codes }) => codes),
  ]);
  expect([...new Set(table.map(({ code }) => code))].filter((code) => !proven.has(code))).toEqual([]);
});
