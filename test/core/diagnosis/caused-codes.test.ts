import { readFileSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkLeaver } from '../../../main/core/account/check-leaver.ts';
import { getCalendarListEntry } from '../../../main/core/calendar/get-calendar-list-entry.ts';
import { getEvent } from '../../../main/core/calendar/get-event.ts';
import { listAcl } from '../../../main/core/calendar/list-acl.ts';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { diagnoseAnswer } from '../../../main/core/diagnosis/diagnose-answer.ts';
import { diagnoseText } from '../../../main/core/diagnosis/diagnose-text.ts';
import { readAnswer } from '../../../main/core/diagnosis/google-answer.ts';
import { createEnvironment } from '../../../main/core/environment.ts';
import { google } from '../../../main/core/google-endpoints.ts';
import { authorizeUrl } from '../../../main/core/oauth/authorize-url.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { getUserinfo } from '../../../main/core/oauth/get-userinfo.ts';
import { signIn } from '../../../main/core/oauth/loopback-sign-in.ts';
import { refreshToken } from '../../../main/core/oauth/refresh-token.ts';
import { revokeToken } from '../../../main/core/oauth/revoke-token.ts';
import { createTransport, defaultLimits, type TransportLimits } from '../../../main/core/transport.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import { type DiagnosisCode, diagnoses } from '../../../shared/diagnoses/catalogue.ts';
import { explain } from '../../../shared/explain.ts';
import { languages } from '../../../shared/language.ts';
import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { consent } from '../../consent.ts';
import { json, listening, loopbackServer, tcpServer } from '../loopback-server.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';
import { heldOutPastes } from './held-out-pastes.ts';
import { recordedAnswers } from './recorded-answers.ts';
import { recordedPastes } from './recorded-pastes.ts';
import { reportedPastes } from './reported-pastes.ts';

const company = emulatedCompany();
const hanako = 'hanako.sato@sakura-trading.example';

type Cause = (session: Session) => Promise<Problem>;

async function refused(outcome: Promise<Outcome<unknown>>): Promise<Problem> {
  const ended = await outcome;
  if (ended.ok) throw new Error('it went well');
  return ended.problem;
}

const exchange = async ({ environment, open }: Session, code: string) =>
  exchangeCode(environment, newCall('authorizationCode.exchange'), { credentialId: await open('webClient'), code });
const read = async (
  { environment, open }: Session,
  subject = '',
  more: { calendarId?: string; scopes?: string[] } = {},
) =>
  getCalendarListEntry(environment, newCall('calendar.calendarList.get'), {
    credentialId: await open('serviceAccountKey'),
    subject,
    calendarId: 'primary',
    ...more,
  });
/** What the code of a consent URL that was made here does not bring. */
const afterOwnUrl = async (session: Session, accessType: 'online' | 'offline', prompt: 'consent'[]) => {
  const { environment, open } = session;
  const credentialId = await open('webClient');
  const request = { credentialId, scopes: ['openid'], accessType, prompt, pkce: false };
  const { url } = must(await authorizeUrl(environment, request));
  const { warnings } = must(await exchange(session, await consent(url, people.lukasz)));
  return warnings.find((found) => found.code.startsWith('token.no_refresh_token')) as Problem;
};
/** What a leaver check advises. */
const leaverFinding = async ({ environment, open }: Session, code: DiagnosisCode) => {
  const request = { credentialId: await open('serviceAccountKey'), subject: people.kenji };
  const { findings } = must(await checkLeaver(environment, newCall('account.leaver'), request));
  return findings.find((finding) => finding.code === code) as Problem;
};
/** Signs in, and then refreshes with the fault that is switched on in between. */
const refresh = async (session: Session, fault: string, user: string) => {
  const { tokenSetId } = must(await exchange(session, company.code({ user })));
  company.fault(fault);
  return refreshToken(session.environment, newCall('token.refresh'), { tokenSetId });
};
const faulty =
  (fault: string, argument: unknown, then: (session: Session) => Promise<Outcome<unknown>>): Cause =>
  (session) => {
    company.fault(fault, argument);
    return refused(then(session));
  };
const answered = (status: number, body: unknown, path = '/token') => ({ path, status, body });
const exchanged = (session: Session) => exchange(session, company.code());

/** What the emulator does by itself, or with one of its faults, as an operation tells it. */
const behaviours: Readonly<Partial<Record<DiagnosisCode, Cause>>> = {
  // The token endpoint.
  'token.invalid_grant.code_already_used': faulty('code-used', undefined, exchanged),
  'token.invalid_grant.code_refused': faulty('code-expired', undefined, exchanged),
  'token.deleted_client': faulty('client-deleted', undefined, exchanged),
  'token.disabled_client': faulty('client-disabled', undefined, exchanged),
  'token.invalid_client.secret_wrong': faulty('secret-replaced', undefined, exchanged),
  'token.unreadable_answer': faulty('reply', answered(200, {}), exchanged),
  'token.unknown': faulty('reply', answered(400, { error: 'brand_new_error' }), exchanged),
  'token.unauthorized_client': faulty('reply', answered(400, { error: 'unauthorized_client' }), (session) =>
    read(session),
  ),
  'token.invalid_request': faulty('reply', answered(400, { error: 'invalid_request' }), exchanged),
  'token.invalid_scope': faulty('reply', answered(400, { error: 'invalid_scope' }), exchanged),
  'token.authorization_pending': faulty('reply', answered(428, { error: 'authorization_pending' }), exchanged),
  'token.expired_token': faulty('reply', answered(400, { error: 'expired_token' }), exchanged),
  'token.server_error': faulty('server-error-503', { path: '/token' }, exchanged),
  'token.rate_limited': faulty('rate-limit-429', { path: '/token', retryAfter: 60 }, exchanged),
  'token.admin_policy_enforced': (session) => refused(refresh(session, 'admin-policy', people.jose)),
  'token.invalid_grant.reauthentication_required': (session) =>
    refused(refresh(session, 'reauthentication', people.kenji)),
  'token.invalid_grant.refresh_token_refused': (session) =>
    refused(refresh(session, 'refresh-token-ended', people.zoe)),
  'token.access_denied.account_restricted': faulty('account-restricted', undefined, (session) => read(session, hanako)),
  'token.invalid_grant.service_account_disabled': faulty('service-account-disabled', undefined, (session) =>
    read(session, hanako),
  ),
  'token.invalid_grant.signature_invalid': faulty('key-disabled', undefined, (session) => read(session, hanako)),
  'token.invalid_grant.clock_off': faulty('clock-skew', 4_000, (session) => read(session, hanako)),
  'token.invalid_grant.subject_unknown': faulty('user-unknown', undefined, (session) => read(session, hanako)),
  'token.invalid_grant.subject_deleted': (session) => refused(read(session, people.deleted)),
  'token.unauthorized_client.delegation_missing': faulty('delegation-missing', undefined, (session) =>
    read(session, hanako),
  ),
  'token.unauthorized_client.subject_is_consumer_account': (session) => refused(read(session, 'somebody@gmail.com')),
  'token.invalid_scope.unknown': (session) =>
    refused(read(session, hanako, { scopes: ['https://www.googleapis.com/auth/calender'] })),
  'token.access_denied.scope_missing': (session) =>
    refused(read(session, hanako, { scopes: [calendarScopes.readonly, 'https://www.googleapis.com/auth/tasks'] })),
  'token.revoke_needs_post': faulty(
    'reply',
    { ...answered(404, '<title>Error 404 (Not Found)!!1</title>', '/revoke') },
    async (session) =>
      revokeToken(session.environment, newCall('token.revoke'), {
        credentialId: await session.open('webClient'),
        token: 'ya29.a0',
      }),
  ),
  // What an answer that was given lacks.
  'token.no_refresh_token.phone_app': async (session) => {
    must(await exchange(session, company.code({ user: people.lukasz })));
    return warning(session, people.lukasz, 'token.no_refresh_token.phone_app');
  },
  'token.no_refresh_token': async (session) => {
    const redirectUri = 'http://localhost:3000/oauth2/callback';
    const once = async () =>
      exchangeCode(session.environment, newCall('authorizationCode.exchange'), {
        credentialId: await session.open('webClient'),
        code: company.code({ user: people.lukasz, redirectUri }),
        redirectUri,
      });
    must(await once());
    return must(await once()).warnings.find(({ code }) => code === 'token.no_refresh_token') as Problem;
  },
  'token.no_refresh_token.online_access': (session) => afterOwnUrl(session, 'online', []),
  'token.no_refresh_token.consent_not_shown': async (session) => {
    await afterOwnUrl(session, 'offline', []);
    return afterOwnUrl(session, 'offline', []);
  },
  'token.no_id_token': (session) => warning(session, people.sinead, 'token.no_id_token', [calendarScopes.readonly]),
  'token.scopes_missing': (session) =>
    warning(session, people.sinead, 'token.scopes_missing', [calendarScopes.readonly]),
  'token.userinfo_scope_missing': async (session) => {
    const { tokenSetId } = must(await exchange(session, company.code({ scopes: [calendarScopes.readonly] })));
    return refused(getUserinfo(session.environment, newCall('userinfo.get'), { tokenSetId }));
  },
  // Consent.
  'authorize.access_denied': (session) => refused(sentBack(session, 'access_denied')),
  'authorize.refused': (session) => refused(sentBack(session, 'server_error')),
  // Calendar.
  'calendar.not_a_calendar_user': (session) => refused(read(session, people.withoutCalendar)),
  'calendar.not_a_calendar_user.suspended': async (session) => {
    must(await read(session, hanako));
    company.fault('suspended-with-token', people.kenji);
    return refused(read(session, people.kenji));
  },
  'calendar.quota_exceeded': faulty('calendar-quota', undefined, (session) => read(session, hanako)),
  'calendar.access_not_configured': faulty('api-disabled', undefined, (session) => read(session, hanako)),
  'calendar.rate_limit_exceeded': faulty('rate-limit-403', { retryAfter: 60 }, (session) => read(session, hanako)),
  'calendar.server_error': faulty('server-error-503', { path: '/calendar', retryAfter: 60 }, (session) =>
    read(session, hanako),
  ),
  'calendar.not_found.no_subject': (session) => refused(read(session, '', { calendarId: hanako })),
  ...Object.fromEntries(
    (
      [
        'account.calendars_lost',
        'account.events_without_organizer',
        'account.endless_series',
        'account.rooms_held',
        'account.private_events',
      ] as const
    ).map((code) => [code, async (session: Session) => leaverFinding(session, code)]),
  ),
  'account.calendars_unclear': async (session) => {
    const item = { id: 'c_1@group.calendar.google.com', summary: 'Team', accessRole: 'owner' };
    const argument = { path: '/calendar/v3/users/me/calendarList', status: 200, body: { items: [item] } };
    company.fault('reply', argument);
    return leaverFinding(session, 'account.calendars_unclear');
  },
  'directory.other_customer': async ({ environment, open }) => {
    const body = { domains: [{ domainName: 'elsewhere.example', isPrimary: true, verified: true }] };
    company.fault('reply', { path: '/admin/directory/v1/customer/my_customer/domains', status: 200, body });
    const request = {
      credentialId: await open('serviceAccountKey'),
      subject: people.kenji,
      calendarId: 'primary',
      directoryAdmin: hanako,
    };
    const { inside } = must(await listAcl(environment, newCall('calendar.acl.list'), request));
    return inside.problem as Problem;
  },
  'calendar.time_range_too_long': faulty('calendar-refuses', { reason: 'timeRangeTooLong' }, (session) =>
    read(session, hanako),
  ),
  'calendar.not_found.event': async ({ environment, open }) =>
    refused(
      getEvent(environment, newCall('calendar.events.get'), {
        credentialId: await open('serviceAccountKey'),
        subject: hanako,
        calendarId: 'primary',
        eventId: 'nothing',
      }),
    ),
  'calendar.not_found': (session) => refused(read(session, hanako, { calendarId: 'nobody@sakura-trading.example' })),
  'calendar.unknown': faulty('reply', answered(418, {}, '/calendar'), (session) => read(session, hanako)),
  'calendar.full_scope_used': async (session) => {
    company.fault('delegation-list', [calendarScopes.full]);
    const [found] = must(await read(session, hanako)).warnings;
    return found as Problem;
  },
  // The delegation check's conclusions.
  'delegation.scope_missing': (session) =>
    finding(
      session,
      'delegation.scope_missing',
      [hanako],
      [calendarScopes.readonly, 'https://www.googleapis.com/auth/tasks'],
    ),
  'delegation.domain_not_listed': (session) =>
    finding(session, 'delegation.domain_not_listed', [hanako, 'a@elsewhere.example'], [calendarScopes.readonly]),
  'delegation.scope_not_held': (session) => {
    company.fault('reply', {
      path: '/tokeninfo',
      status: 200,
      body: { azp: '123456789012345678901', scope: 'openid' },
    });
    return finding(session, 'delegation.scope_not_held', [hanako], [calendarScopes.readonly]);
  },
  // The network, as an operation meets it.
  'network.refused': (session) => refused(read(session, hanako)),
  'network.reset': faulty('die-in-the-middle', { path: '/token' }, exchanged),
  'network.answer_cut': faulty('cut-answer', { path: '/token' }, exchanged),
  'network.proxy_html': faulty('html-answer', { path: '/token' }, exchanged),
  'network.answer_too_large': faulty('huge-answer', { path: '/token' }, exchanged),
  'network.redirect_elsewhere': faulty('redirect-elsewhere', { path: '/token' }, exchanged),
  'network.unusual_traffic': faulty(
    'redirect-elsewhere',
    { path: '/token', location: 'https://www.google.com/sorry/index?continue=https://oauth2.googleapis.com/token' },
    exchanged,
  ),
};

/** Sessions that differ from the usual one. */
const given: Partial<Record<DiagnosisCode, { readonly googleOverride: string }>> = {
  'network.refused': { googleOverride: 'http://127.0.0.1:1' },
};

async function warning(session: Session, user: string, code: DiagnosisCode, scopes = ['openid']): Promise<Problem> {
  const credentialId = await session.open('webClient');
  const request = { credentialId, code: company.code({ user, scopes }), scopes: ['openid', 'email'] };
  const { warnings } = must(await exchangeCode(session.environment, newCall('authorizationCode.exchange'), request));
  return warnings.find((found) => found.code === code) as Problem;
}

/** The browser comes back with an error instead of a code. */
function sentBack(session: Session, error: string): Promise<Outcome<unknown>> {
  const openInBrowser = async (url: string) => {
    const asked = new URL(url).searchParams;
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.search = new URLSearchParams({ error, state: asked.get('state') ?? '' }).toString();
    await fetch(back);
    return true;
  };
  const environment = { ...session.environment, openInBrowser };
  return session
    .open('installedClient')
    .then((credentialId) => signIn(environment, newCall('authorize.login'), { credentialId, scopes: ['openid'] }));
}

async function finding(session: Session, code: DiagnosisCode, subjects: string[], scopes: string[]): Promise<Problem> {
  const credentialId = await session.open('serviceAccountKey');
  const checked = await checkDelegation(session.environment, newCall('delegation.check'), {
    credentialId,
    subjects,
    scopes,
  });
  return must(checked).findings.find(({ problem }) => problem.code === code)?.problem as Problem;
}

describe('by the emulator’s own behaviour or a fault, an operation is told', () => {
  test.each(Object.keys(behaviours) as DiagnosisCode[])('%s', async (code) => {
    const problem = await (behaviours[code] as Cause)(company.session(given[code]));
    expect(problem?.code).toBe(code);
    isToldWithoutGaps(problem);
  });
});

/** One request to a server that behaves badly, with limits that are soon reached. */
async function asked(world: World | string, limits: Partial<TransportLimits> = {}): Promise<Problem> {
  const environment = createEnvironment();
  const place: World = typeof world === 'string' ? { kind: 'emulator', origin: world } : world;
  const transport = await createTransport(environment, newCall('calendar.calendarList.list'), place, {
    ...defaultLimits,
    attempts: 1,
    ...limits,
  });
  // Sent once, so that no connection is kept for the next one.
  const url = 'https://oauth2.googleapis.com/token';
  const data = new URLSearchParams({ code: '4/0A' });
  const thrown: unknown = await transport.gaxios.request({ url, method: 'POST', data }).then(
    () => null,
    (error: unknown) => error,
  );
  return transport.problemOf(thrown) as Problem;
}

function throughProxy(proxy: string): Promise<Problem> {
  vi.stubEnv('HTTPS_PROXY', proxy);
  vi.stubEnv('NO_PROXY', '');
  return asked(google);
}

const pem = readFileSync(new URL('../self-signed.pem', import.meta.url));

/** What servers and the way to them do besides. */
const networks: Readonly<Partial<Record<DiagnosisCode, () => Promise<Problem>>>> = {
  'network.dns': () => throughProxy('http://proxy.invalid:3128'),
  'network.proxy': async () =>
    throughProxy(await tcpServer((socket) => socket.once('data', () => socket.end('HTTP/1.1 407 No\r\n\r\n')))),
  'network.sign_in_required': async () =>
    asked((await loopbackServer((response) => response.writeHead(511).end())).origin),
  // A broadcast address takes no connection, on any system.
  'network.unreachable': () => throughProxy('http://255.255.255.255:3128'),
  'network.tls': async () => {
    const server = createHttpsServer({ key: pem, cert: pem }, (_, response) => json(response, 200, {}));
    return asked((await listening(server)).replace('http:', 'https:'));
  },
  'network.timeout': async () => asked((await loopbackServer(() => undefined)).origin, { firstByteMs: 20 }),
  'network.not_http': async () => asked(await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))),
};

describe('by a server or the way to it', () => {
  afterEach(() => vi.unstubAllEnvs());
  test.each(Object.entries(networks))('%s', async (code, cause) => {
    const problem = await cause();
    expect(problem?.code).toBe(code);
    isToldWithoutGaps(problem);
  });
});

const pastes = [
  ...recordedPastes.flatMap(({ body, code }) => (code === null ? [] : [{ body, codes: [code] }])),
  ...reportedPastes.flatMap(({ text, codes }) => (codes.length === 0 ? [] : [{ body: text, codes }])),
  // What may be told in several ways proves none of them.
  ...heldOutPastes.flatMap(({ text, codes: [code, ...others] }) =>
    code === undefined || code === 'none' || others.length > 0 ? [] : [{ body: text, codes: [code] }],
  ),
];

describe('what is seen on pages, in libraries and of other APIs', () => {
  test.each(pastes)('$codes is told of an answer that came over HTTP', async ({ body, codes }) => {
    company.fault('reply', { path: '/answer', status: 400, body });
    const response = await fetch(`${company.emulator().origin}/answer`);
    const told = diagnoseText(new Uint8Array(await response.arrayBuffer()));
    expect(told.ok && told.value.diagnoses.map(({ code }) => code)).toEqual(codes);
    if (told.ok) told.value.diagnoses.forEach(isToldWithoutGaps);
  });
});

function isToldWithoutGaps(problem: Problem): void {
  for (const language of languages) {
    const { title, cause, remedy, alternatives = [] } = explain(problem, language);
    for (const words of [title, cause, ...remedy, ...alternatives.map((other) => other.title)])
      expect(words).not.toMatch(/\{\{|\}\}|\(\)|undefined|“”|「」/);
  }
}

/** No server causes these: each with what does. */
const notByServers: Readonly<Partial<Record<DiagnosisCode, string>>> = {
  'operation.unexpected': 'a fault of this program',
  'diagnosis.unrecognised': 'a text without an error',
  'network.host_not_allowed': 'nothing is sent (transport.test.ts)',
  'network.request_not_allowed': 'nothing is sent (transport.test.ts)',
  'network.failed': 'an error of the system’s that has no name here yet',
  'authorize.timed_out': 'a person who does not answer (sign-in.test.ts)',
  'emulator.unreachable': 'an emulator that does not run (test/emulator/emulator.test.ts)',
};

/** Google never says which of these it was: they are told as what else it could be. */
const alternatives = recordedAnswers.flatMap(({ place, status, body, facts = {} }) =>
  (diagnoseAnswer(readAnswer(place, status, body), facts).alternatives ?? []).map(({ code }) => code),
);

test('every code that a server can cause is caused here, or by what only we know of a recorded answer', () => {
  const caused = new Set<string>([
    ...Object.keys(behaviours),
    ...Object.keys(networks),
    ...pastes.flatMap(({ codes }) => codes),
    ...recordedAnswers.map(({ code }) => code),
    ...alternatives,
  ]);
  const byServers = Object.entries(diagnoses).filter(([, { kind }]) => kind === 'refused' || kind === 'network');
  expect(byServers.map(([code]) => code).filter((code) => !caused.has(code) && !(code in notByServers))).toEqual([]);
});
