import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callOperation } from '../main/call-operation.ts';
import { createOperations } from '../main/operations.ts';
import type { GrantscopeEvent, OperationsOf, RequestOf, ResultOf } from '../shared/contract.ts';
import { diagnoses } from '../shared/diagnoses/catalogue.ts';
import type { Outcome } from '../shared/outcome.ts';
import { grantscope } from './cli/command-line.ts';
import { hostileValues, placesIn, withValueAt } from './hostile-json.ts';
import { emulatedCompany, must, people } from './core/oauth/company.ts';

/** How many answers are played; more in a long run. */
const numRuns = Number(process.env['PROPERTY_RUNS'] ?? 60);
/** Of one call with one answer, in milliseconds: far above what any takes. */
const longest = 5_000;

const company = emulatedCompany();
const { sinead, kenji } = people;
const admin = 'hanako.sato@sakura-trading.example';
const auth = 'https://www.googleapis.com/auth/';

type Name = OperationsOf<'page' | 'shell'>;
type Body = Readonly<Record<string, unknown>> | readonly unknown[];

/** One program whose every operation is asked by name, as its page does. */
async function program() {
  const session = company.session({ googleOverride: company.emulator().origin });
  const operations = createOperations(session.environment);
  const key = await session.open('serviceAccountKey');
  const client = await session.open('webClient');
  let calls = 0;
  const events: GrantscopeEvent[] = [];
  const ask = async <N extends Name>(name: N, request: RequestOf<N>): Promise<Outcome<ResultOf<N>>> => {
    const call = {
      callId: String(++calls),
      signal: AbortSignal.timeout(longest),
      emit: (event: GrantscopeEvent) => void events.push(event),
    };
    return callOperation(operations, 'shell', name, request, call);
  };
  return { session, key, client, ask, events };
}
type Program = Awaited<ReturnType<typeof program>>;

const span = { from: '2026-11-01', to: '2026-12-01', timeZone: 'Asia/Tokyo' };
const ofKenji = ({ key }: Program) => ({ credentialId: key, subject: kenji, calendarId: kenji });
const asAdmin = ({ key }: Program) => ({ credentialId: key, subject: admin });
/** What Google's answers led to is written into every kind of file too. */
const exported = async (
  { ask }: Program,
  outcome: Outcome<{ readonly events: RequestOf<'calendar.events.export'>['events'][number]['event'][] }>,
) => {
  if (!outcome.ok) return outcome;
  const events = outcome.value.events.map((event) => ({ subject: kenji, calendarId: kenji, calendar: 'K', event }));
  for (const format of ['ics', 'csv', 'json'] as const) {
    const file = await ask('calendar.events.export', { format, events });
    if (!file.ok) return file;
  }
  return outcome;
};

const directory = mkdtempSync(join(tmpdir(), 'grantscope-hostile-'));
afterAll(() => rmSync(directory, { recursive: true }));
const inDirectory = (name: string) => join(directory, name);
const asKenji = () => ['--key', inDirectory('serviceAccountKey.json'), '--subject', kenji];
const days = ['--from', span.from, '--to', span.to, '--time-zone', span.timeZone];
const leaving = [
  'account',
  'leaver',
  kenji,
  '--key',
  inDirectory('serviceAccountKey.json'),
  '--directory-admin',
  admin,
];

const checking = ['delegation', 'check', '--scope', `${auth}calendar.readonly`];

/** What a person would type for a question. */
const commands: Readonly<Record<string, () => readonly string[]>> = {
  'the list of calendars': () => ['calendar', 'list', ...asKenji()],
  'one calendar': () => ['calendar', 'get', kenji, ...asKenji()],
  events: () => ['calendar', 'events', kenji, ...asKenji(), ...days],
  'one event': () => ['calendar', 'event', series, ...asKenji()],
  occurrences: () => ['calendar', 'instances', series, ...asKenji()],
  'a search': () => ['calendar', 'find', '--outside', ...asKenji(), ...days],
  'a comparison': () => ['calendar', 'compare', series, ...asKenji(), '--with', admin],
  'who has access': () => ['calendar', 'acl', kenji, ...asKenji(), '--directory-admin', admin],
  'free and busy times': () => ['calendar', 'freebusy', kenji, sinead, ...asKenji(), ...days],
  settings: () => ['calendar', 'settings', ...asKenji()],
  'one user': () => ['account', 'show', kenji, '--key', inDirectory('serviceAccountKey.json'), '--subject', admin],
  'what a leaver leaves': () => [...leaving, '--report', inDirectory('leaver.md'), '--names'],
  'what is delegated': () => [...checking, ...asKenji(), '--report', inDirectory('delegation.html')],
  'what an access token is': () => ['token', 'inspect', token],
  'who somebody is': () => ['token', 'userinfo', token],
  'whether an ID token is good': () => ['id-token', 'check', idToken],
};

let series = '';
let token = '';
let idToken = '';

/** Every way of asking Google; the tokens of the token endpoint are those of a real exchange. */
const questions: Readonly<Record<string, (one: Program) => Promise<Outcome<unknown>>>> = {
  'the list of calendars': (one) => one.ask('calendar.calendarList.list', asAdmin(one)),
  'one calendar': (one) => one.ask('calendar.calendarList.get', ofKenji(one)),
  events: async (one) => exported(one, (await one.ask('calendar.events.list', { ...ofKenji(one), ...span })) as never),
  'events by the calendar’s own days': (one) =>
    one.ask('calendar.events.list', { ...ofKenji(one), from: '2026-11-01', to: '2026-11-30' }),
  'one event': (one) => one.ask('calendar.events.get', { ...ofKenji(one), eventId: series }),
  occurrences: (one) => one.ask('calendar.events.instances', { ...ofKenji(one), eventId: series }),
  'a search': (one) =>
    one.ask('calendar.events.find', {
      credentialId: one.key,
      subjects: [kenji],
      calendars: 'list',
      outside: true,
      directoryAdmin: admin,
      ...span,
    }),
  'a comparison': (one) =>
    one.ask('calendar.events.compare', { ...ofKenji(one), eventId: series, others: [sinead, admin] }),
  'who has access': (one) => one.ask('calendar.acl.list', { ...ofKenji(one), directoryAdmin: admin }),
  'free and busy times': (one) =>
    one.ask('calendar.freebusy.query', { credentialId: one.key, subject: kenji, people: [kenji, sinead], ...span }),
  colors: (one) => one.ask('calendar.colors.get', asAdmin(one)),
  settings: (one) => one.ask('calendar.settings.list', asAdmin(one)),
  users: (one) => one.ask('directory.users.list', { ...asAdmin(one), limit: 3 }),
  'one user': (one) => one.ask('directory.users.get', { ...asAdmin(one), user: kenji }),
  'organizational units': (one) => one.ask('directory.orgunits.list', asAdmin(one)),
  'what a leaver leaves': async (one) => {
    const left = await one.ask('account.leaver', { credentialId: one.key, subject: kenji, directoryAdmin: admin });
    if (!left.ok) return left;
    for (const format of ['html', 'markdown', 'csv', 'json'] as const) {
      const file = await one.ask('account.export', { runId: left.value.runId, format, language: 'en' } as never);
      if (!file.ok) return file;
    }
    return left;
  },
  'what is delegated': async (one) => {
    const checked = await one.ask('delegation.check', {
      credentialId: one.key,
      subjects: [kenji],
      scopes: [`${auth}calendar.readonly`, `${auth}drive`],
    });
    if (!checked.ok) return checked;
    for (const format of ['html', 'markdown', 'csv', 'json'] as const) {
      const file = await one.ask('delegation.export', { runId: checked.value.runId, format, language: 'en' } as never);
      if (!file.ok) return file;
    }
    return checked;
  },
  'what an access token is': (one) => one.ask('token.inspect', { token }),
  'what an ID token is': (one) => one.ask('token.inspect', { token: idToken }),
  'who somebody is': (one) => one.ask('userinfo.get', { token }),
  'the end of a token': (one) => one.ask('token.revoke', { token }),
  'whether an ID token is good': (one) => one.ask('idToken.check', { token: idToken }),
  'whether a client is known': (one) => one.ask('client.check', { credentialId: one.client }),
  'the exchange of a code': (one) =>
    one.ask('authorizationCode.exchange', { credentialId: one.client, code: company.code({ user: sinead }) }),
  'a new access token': (one) =>
    one.ask('token.refresh', { credentialId: one.client, refreshToken: `1//0${'r'.repeat(60)}` }),
};

/** Lists by what they begin with: the rest is more of the same. */
function short(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 3).map(short);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, short(inside)]));
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly body: Body;
}
const answers = new Map<string, readonly Answer[]>();

/** What Google says when it refuses, in each of its forms. */
const refusals: readonly Omit<Answer, 'path'>[] = [
  {
    status: 403,
    body: {
      error: {
        code: 403,
        message: 'Forbidden',
        status: 'PERMISSION_DENIED',
        errors: [{ domain: 'global', reason: 'forbidden', message: 'Forbidden' }],
        details: [
          { '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'FORBIDDEN', metadata: { service: 'x' } },
        ],
      },
    },
  },
  { status: 401, body: { error: 'invalid_client', error_description: 'Unauthorized', error_subtype: 'x' } },
  { status: 400, body: { error: 'invalid_grant', error_description: 'Bad Request', error_uri: 'x' } },
];

/** A recorded body; where the record of a long one was cut, that of a shorter one of its kind. */
function bodyIn(recorded: string | null, path: string): Body {
  const kind = path.slice(path.lastIndexOf('/'));
  try {
    const body = JSON.parse(recorded || '{}') as Body;
    whole.set(kind, body);
    return body;
  } catch {
    return whole.get(kind) ?? {};
  }
}
const whole = new Map<string, Body>();

beforeAll(async () => {
  const origin = company.emulator().origin;
  const file = await company.emulator().file('webClient');
  const { web } = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as {
    web: { client_id: string; client_secret: string };
  };
  const exchanged = await fetch(`${origin}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: company.code({ user: people.zoe }),
      client_id: web.client_id,
      client_secret: web.client_secret,
      redirect_uri: '',
    }),
  });
  const tokens = (await exchanged.json()) as Record<string, string>;
  token = tokens['access_token'] ?? '';
  idToken = tokens['id_token'] ?? '';
  const key = await company.emulator().file('serviceAccountKey');
  writeFileSync(inDirectory('serviceAccountKey.json'), key.bytes);
  const first = await program();
  const all = must(await first.ask('calendar.events.list', { ...ofKenji(first), singleEvents: false, ...span }));
  series = all.events.find(({ recurrence }) => recurrence)?.id ?? '';

  for (const [question, ask] of Object.entries(questions)) {
    const one = await program();
    const outcome = await ask(one);
    if (!outcome.ok && question !== 'a new access token') throw new Error(`${question}: ${JSON.stringify(outcome)}`);
    const seen = new Map<string, Answer>();
    for (const { url, status, responseBody } of one.session.environment.trace.list()) {
      const path = new URL(url).pathname;
      const body = path.endsWith('/token') ? tokens : bodyIn(responseBody, path);
      if ((status === 200 || path.endsWith('/token')) && !seen.has(path))
        seen.set(path, { path, status: 200, body: short(body) as Body });
    }
    const good = [...seen.values()];
    answers.set(question, [...good, ...good.flatMap(({ path }) => refusals.map((refusal) => ({ ...refusal, path })))]);
  }
});

interface Play {
  readonly what: string;
  readonly question: string;
}

/** One of a question's answers is played with one value replaced, and the question asked. */
async function played<T>({ question, answer, place, by }: Chosen, ask: (play: Play) => Promise<T>): Promise<T> {
  const all = answers.get(question) ?? [];
  const { path, status, body } = all[answer % all.length] as Answer;
  const places = placesIn(body);
  const at = places[place % places.length] ?? [];
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  company.fault('reply', { path, status, headers, body: withValueAt(body, at, by) });
  try {
    return await ask({ question, what: `${question}: ${path} ${status}, ${at.join('.')}: ${by.slice(0, 60)}` });
  } finally {
    must(company.emulator().setFault('reply', false));
  }
}

interface Chosen {
  readonly question: string;
  readonly answer: number;
  readonly place: number;
  readonly by: string;
}
const chosenAmong = (names: readonly string[]): fc.Arbitrary<Chosen> =>
  fc.record({
    question: fc.constantFrom(...names),
    answer: fc.nat(),
    place: fc.nat(),
    by: fc.constantFrom(...hostileValues),
  });

describe('an answer with one value that is not of its documented type', () => {
  test('comes to an outcome that the page can be sent and a script can be written, and to no fault of ours', async () => {
    await fc.assert(
      fc.asyncProperty(chosenAmong(Object.keys(questions)), async (chosen) =>
        played(chosen, async ({ question, what }) => {
          const one = await program();
          const begun = performance.now();
          const outcome = await questions[question]?.(one);
          const took = performance.now() - begun;
          expect(outcome?.ok === false ? outcome.problem.code : '', what).not.toBe('operation.unexpected');
          expect(() => structuredClone([outcome, one.events]), what).not.toThrow();
          expect(() => JSON.stringify(outcome), what).not.toThrow();
          expect(took, what).toBeLessThan(longest);
        }),
      ),
      { numRuns },
    );
  }, 600_000);

  test('can be printed for people, and written into every report', async () => {
    await fc.assert(
      fc.asyncProperty(chosenAmong(Object.keys(commands)), fc.constantFrom('en', 'ja'), async (chosen, language) =>
        played(chosen, async ({ question, what }) => {
          const argv = commands[question]?.() ?? [];
          const ran = await grantscope([...argv, '--lang', language, '--google', company.emulator().origin]);
          const unexpected = [diagnoses['operation.unexpected'].en.title, diagnoses['operation.unexpected'].ja.title];
          for (const title of unexpected) expect(ran.err, what).not.toContain(title);
          expect(ran.out + ran.err, what).not.toMatch(/\[object |undefined/);
          expect(ran.code, what).toBeLessThan(3);
        }),
      ),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  }, 600_000);
});
