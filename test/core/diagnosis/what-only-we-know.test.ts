import { describe, expect, test } from 'vitest';
import { getCalendarListEntry } from '../../../main/core/calendar/get-calendar-list-entry.ts';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { authorizeUrl } from '../../../main/core/oauth/authorize-url.ts';
import { exchangeCode } from '../../../main/core/oauth/exchange-code.ts';
import { inspectToken } from '../../../main/core/oauth/inspect-token.ts';
import { preflightCode } from '../../../main/core/oauth/preflight.ts';
import { refreshToken } from '../../../main/core/oauth/refresh-token.ts';
import { revokeToken } from '../../../main/core/oauth/revoke-token.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import type { Outcome, Problem } from '../../../shared/outcome.ts';
import { calendarScopes } from '../../../shared/scopes.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const hour = 3_600_000;
const day = 24 * hour;
const hanako = 'hanako.sato@sakura-trading.example';
const email = 'https://www.googleapis.com/auth/userinfo.email';
const directory = 'https://www.googleapis.com/auth/admin.directory.user.readonly';
const registered = 'http://localhost:3000/oauth2/callback';

/** A session whose clock the test turns. */
function turnable() {
  let ahead = 0;
  const session = company.session({ now: () => Date.now() + ahead });
  return { session, turn: (milliseconds: number) => void (ahead += milliseconds) };
}

async function problemOf(outcome: Promise<Outcome<unknown>>): Promise<Problem> {
  const ended = await outcome;
  if (ended.ok) throw new Error('it went well');
  return ended.problem;
}

const others = ({ alternatives = [] }: Problem) => alternatives.map(({ code }) => code);

async function read(session: Session, subject: string, rest: { scopes?: string[]; credentialId?: string } = {}) {
  const credentialId = rest.credentialId ?? (await session.open('serviceAccountKey'));
  const call = newCall('calendar.calendarList.get');
  return getCalendarListEntry(session.environment, call, { calendarId: 'primary', subject, ...rest, credentialId });
}

describe('a code that Google refuses in general words', () => {
  const exchange = (session: Session, code: string, credentialId: string, redirectUri = '') =>
    exchangeCode(session.environment, newCall('authorizationCode.exchange'), { code, credentialId, redirectUri });

  test('may be expired, used, of another client or of another redirect URI', async () => {
    const session = company.session();
    company.fault('code-expired');
    const problem = await problemOf(exchange(session, company.code(), await session.open('webClient')));
    expect(problem).toMatchObject({ code: 'token.invalid_grant.code_refused', certainty: 'possible' });
    expect(others(problem)).toEqual([
      'token.invalid_grant.code_expired',
      'token.invalid_grant.code_already_used',
      'token.invalid_grant.code_of_other_client',
      'token.redirect_uri_mismatch',
    ]);
  });
  test('is expired once it has been here for more than ten minutes', async () => {
    const { session, turn } = turnable();
    const credentialId = await session.open('webClient');
    const code = company.code();
    must(await preflightCode(session.environment, { credentialId, code }));
    turn(11 * 60_000);
    company.fault('code-expired');
    expect(await problemOf(exchange(session, code, credentialId))).toMatchObject({
      code: 'token.invalid_grant.code_expired',
      certainty: 'likely',
      evidence: { codeAgeAtLeast: 660 },
    });
  });
  test('from a sign-in that was started here a moment ago was probably used elsewhere', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const started = must(
      await authorizeUrl(session.environment, { credentialId, scopes: ['openid'], redirectUri: registered }),
    );
    const state = new URL(started.url).searchParams.get('state') ?? '';
    const code = `${registered}?state=${state}&code=${encodeURIComponent(company.code({ redirectUri: registered }))}`;
    company.fault('code-expired');
    const problem = await problemOf(
      exchangeCode(session.environment, newCall('authorizationCode.exchange'), { credentialId, code }),
    );
    expect(problem.evidence.codeAgeAtMost).toBeLessThan(60);
    expect(others(problem)).toEqual(['token.invalid_grant.code_already_used']);
  });
  test('from a sign-in that was started here with another client is that client’s', async () => {
    const session = company.session();
    const web = await session.open('webClient');
    const started = must(
      await authorizeUrl(session.environment, { credentialId: web, scopes: ['openid'], redirectUri: registered }),
    );
    const asked = new URL(started.url).searchParams;
    const code = `${registered}?state=${asked.get('state')}&code=${encodeURIComponent(company.code({ redirectUri: registered }))}`;
    expect(await problemOf(exchange(session, code, await session.open('installedClient'), registered))).toMatchObject({
      code: 'token.invalid_grant.code_of_other_client',
      certainty: 'certain',
      evidence: { issuedTo: asked.get('client_id') },
    });
  });
});

describe('a token that is refused', () => {
  async function signedIn(user: string, scopes = ['openid', 'email', 'profile']) {
    const { session, turn } = turnable();
    const credentialId = await session.open('webClient');
    const exchanged = must(
      await exchangeCode(session.environment, newCall('authorizationCode.exchange'), {
        credentialId,
        code: company.code({ user, scopes }),
      }),
    );
    const tokens = session.environment.vault.tokenSet(exchanged.tokenSetId);
    return {
      session,
      turn,
      credentialId,
      tokenSetId: exchanged.tokenSetId,
      refreshToken: tokens?.refreshToken ?? '',
      accessToken: tokens?.accessToken ?? '',
    };
  }
  const refresh = (session: Session, request: Parameters<typeof refreshToken>[2]) =>
    refreshToken(session.environment, newCall('token.refresh'), request);

  test('has every documented end as a possible cause when nothing is known of it', async () => {
    const session = company.session();
    const credentialId = await session.open('webClient');
    const problem = await problemOf(refresh(session, { credentialId, refreshToken: '1//0gUnknownUnknownUnknown' }));
    expect(problem.code).toBe('token.invalid_grant.refresh_token_refused');
    expect(others(problem)).toEqual([
      'token.invalid_grant.access_revoked',
      'token.invalid_grant.testing_seven_days',
      'token.invalid_grant.password_changed',
      'token.invalid_grant.six_months_unused',
      'token.invalid_grant.too_many_refresh_tokens',
      'token.invalid_grant.account_suspended',
      'token.invalid_grant.refresh_token_incomplete',
    ]);
  });
  test('loses those that its age and scopes rule out', async () => {
    const { session, turn, tokenSetId } = await signedIn(people.jose);
    company.fault('user-suspended', people.jose);
    const young = await problemOf(refresh(session, { tokenSetId }));
    expect(young.evidence).toMatchObject({ tokenAgeDays: 0 });
    expect(others(young)).toEqual([
      'token.invalid_grant.access_revoked',
      'token.invalid_grant.too_many_refresh_tokens',
      'token.invalid_grant.account_suspended',
    ]);
    turn(200 * day);
    expect(others(await problemOf(refresh(session, { tokenSetId })))).toContain(
      'token.invalid_grant.six_months_unused',
    );
  });
  test('with more than a name in its scopes is probably one of an app in Testing after just seven days', async () => {
    const { session, turn, tokenSetId } = await signedIn(people.lukasz, ['openid', calendarScopes.readonly]);
    company.fault('user-suspended', people.lukasz);
    turn(7 * day + hour);
    const { alternatives } = await problemOf(refresh(session, { tokenSetId }));
    expect(alternatives?.[0]).toEqual({ code: 'token.invalid_grant.testing_seven_days', certainty: 'likely' });
  });
  test('was sent with another client than it was obtained with', async () => {
    const { session, refreshToken: token } = await signedIn(people.zoe);
    const request = { credentialId: await session.open('installedClient'), refreshToken: token };
    expect(await problemOf(refresh(session, request))).toMatchObject({
      code: 'token.unauthorized_client.refresh_token_of_other_client',
      certainty: 'certain',
      evidence: { issuedTo: expect.stringContaining('.apps.googleusercontent.com') },
    });
  });
  test('was revoked from here, or has expired; what is not known is not guessed', async () => {
    const { session, turn, tokenSetId, accessToken, credentialId } = await signedIn(people.kenji);
    const inspect = (token: string) =>
      problemOf(inspectToken(session.environment, newCall('token.inspect'), { token, credentialId }));
    turn(2 * hour);
    company.fault('clock-skew', 7_200);
    expect(await inspect(accessToken)).toMatchObject({ code: 'token.invalid_token.expired', certainty: 'certain' });
    must(await refresh(session, { tokenSetId }));
    must(
      await revokeToken(session.environment, newCall('token.revoke'), {
        secretId: session.environment.vault.putSecret(
          session.environment.vault.tokenSet(tokenSetId)?.refreshToken ?? '',
        ),
        credentialId,
      }),
    );
    expect(await inspect(accessToken)).toMatchObject({ code: 'token.invalid_token.revoked', certainty: 'certain' });
    const stranger = await inspect('ya29.a0AfB_byUnknown');
    expect(stranger.code).toBe('token.invalid_token');
    expect(others(stranger)).toEqual(['token.invalid_token.revoked', 'token.invalid_token.expired']);
  });
});

describe('a user that is refused to the service account', () => {
  test('is refused these scopes only, when another one is granted', async () => {
    const session = company.session();
    const problem = await problemOf(read(session, people.kenji, { scopes: ['https://www.googleapis.com/auth/tasks'] }));
    expect(problem).toMatchObject({
      code: 'token.unauthorized_client.scope_missing',
      certainty: 'certain',
      evidence: { worksWithoutSubject: true, grantedScopes: [calendarScopes.readonly, email, directory] },
    });
    expect(others(problem)).toEqual(['token.unauthorized_client.not_propagated']);
    // One question after the refusal each, and none twice.
    expect(session.sent()).toHaveLength(5);
  });
  test('asks for no other scope when one is known to be granted', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    must(await read(session, people.kenji, { credentialId }));
    const before = session.sent().length;
    await problemOf(read(session, people.kenji, { credentialId, scopes: ['https://www.googleapis.com/auth/tasks'] }));
    expect(session.sent().slice(before).sort()).toEqual(['/token 200', '/token 401']);
  });
  test('is of another domain than those it works for', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    must(await read(session, people.kenji, { credentialId }));
    expect(await problemOf(read(session, 'someone@elsewhere.example', { credentialId }))).toMatchObject({
      code: 'token.unauthorized_client.subject_of_other_domain',
      certainty: 'likely',
      evidence: { otherDomains: ['sakura-trading.example'] },
    });
  });
  test('without any of that may be of another domain, or the list too new', async () => {
    const session = company.session();
    const problem = await problemOf(
      read(session, people.kenji, { credentialId: await session.open('undelegatedKey') }),
    );
    expect(others(problem)).toEqual([
      'token.unauthorized_client.not_propagated',
      'token.unauthorized_client.subject_of_other_domain',
    ]);
  });
  test('has the service switched off, when others get the same scope', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const scopes = [calendarScopes.readonly];
    must(await read(session, hanako, { credentialId, scopes }));
    company.fault('service-off', { user: people.kenji });
    expect(await problemOf(read(session, people.kenji, { credentialId, scopes }))).toMatchObject({
      code: 'token.access_denied.service_off',
      evidence: { otherUsers: [hanako] },
    });
  });

  test.each([
    [people.suspended, 'token.invalid_grant.subject_suspended', 'suspended'],
    ['nobody@sakura-trading.example', 'token.invalid_grant.subject_unknown', 'not_found'],
    ['contact@sakura-trading.example', 'token.invalid_grant.subject_is_alias', 'active'],
  ] as const)('%s is looked up in the directory', async (subject, code, userInDirectory) => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    must(await read(session, hanako, { credentialId }));
    expect(await problemOf(read(session, subject, { credentialId }))).toMatchObject({
      code,
      certainty: 'certain',
      evidence: { userInDirectory },
    });
  });
  test.each([
    ['nobody is known to ask as', null, 'nobody_to_ask_as'],
    ['those who are known are no administrators', people.kenji, 'no_administrator'],
  ] as const)('is not looked up where %s, and that is said', async (_, known, userInDirectory) => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    if (known) must(await read(session, known, { credentialId }));
    const problem = await problemOf(read(session, people.suspended, { credentialId }));
    expect(problem).toMatchObject({
      code: 'token.invalid_grant.subject_unknown',
      certainty: 'likely',
      evidence: { userInDirectory },
    });
    expect(others(problem)).toEqual(['token.invalid_grant.subject_suspended', 'token.invalid_grant.subject_is_alias']);
  });
  test('is not looked up where the directory is not delegated, and that is said', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    company.fault('delegation-list', [calendarScopes.readonly]);
    must(await read(session, hanako, { credentialId }));
    expect((await problemOf(read(session, people.suspended, { credentialId }))).evidence).toMatchObject({
      userInDirectory: 'no_directory_scope',
    });
  });
  test('has Calendar off, as an administrator sees that the account is active', async () => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    must(await read(session, hanako, { credentialId }));
    expect(await problemOf(read(session, people.withoutCalendar, { credentialId }))).toMatchObject({
      code: 'calendar.not_a_calendar_user.service_off',
      certainty: 'certain',
      evidence: { userInDirectory: 'active' },
    });
  });
});

describe('a key that is refused', () => {
  test('is no longer published', async () => {
    company.fault('key-disabled');
    expect(await problemOf(read(company.session(), people.kenji))).toMatchObject({
      code: 'token.invalid_grant.signature_invalid',
      evidence: { keyPublished: 'no' },
    });
  });
  test('belongs to an account that Google does not publish at all', async () => {
    const session = company.session({ googleOverride: company.emulator().origin });
    const serviceAccountEmail = 'gone@sakura-groupware-482913.iam.gserviceaccount.com';
    const credentialId = await session.open('serviceAccountP12', { serviceAccountEmail });
    expect(await problemOf(read(session, people.kenji, { credentialId }))).toMatchObject({
      code: 'token.invalid_grant.service_account_unknown',
      certainty: 'certain',
      evidence: { keyPublished: 'account_gone' },
    });
  });
  test('could not be looked up, which is said', async () => {
    company.fault('key-disabled');
    company.fault('reply', { path: '/robot', status: 200, body: 'not JSON' });
    expect((await problemOf(read(company.session(), people.kenji))).evidence.keyPublished).toBe('no_answer');
  });
});

test('the delegation check looks up the users that Google does not know, and asks once where it cannot', async () => {
  const unknown = [people.suspended, 'nobody@sakura-trading.example', 'contact@sakura-trading.example'];
  const check = async (subjects: readonly string[]) => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    const call = newCall('delegation.check');
    const request = { credentialId, subjects: [...subjects], scopes: [calendarScopes.readonly] };
    const result = must(await checkDelegation(session.environment, call, request));
    return { session, codes: cellsOf(result.sheet).map(({ code }) => code), result };
  };
  const { codes, result } = await check([hanako, ...unknown]);
  expect(codes).toEqual([
    undefined,
    'token.invalid_grant.subject_suspended',
    'token.invalid_grant.subject_unknown',
    'token.invalid_grant.subject_is_alias',
  ]);
  expect(result.prechecks.find(({ check: name }) => name === 'published')).toMatchObject({
    outcome: 'pass',
    evidence: { keyAgeDays: 0 },
  });
  const alone = await check([people.kenji, ...unknown]);
  expect(new Set(alone.codes.slice(1))).toEqual(new Set(['token.invalid_grant.subject_unknown']));
  expect(alone.session.sent().filter((line) => line.startsWith('/admin'))).toHaveLength(1);
});
