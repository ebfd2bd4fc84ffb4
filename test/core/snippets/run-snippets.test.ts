import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSnippets } from '../../../main/core/snippets/make-snippets.ts';
import { createOperations } from '../../../main/operations.ts';
import type { ExchangeResult } from '../../../shared/contract/authorization-code.ts';
import type { OperationsOf, RequestOf, ResultOf } from '../../../shared/contract.ts';
import type { EmulatorFileName } from '../../../shared/contract/emulator.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import type { Outcome, WireAnswer } from '../../../shared/outcome.ts';
import { canonicalScope } from '../../../shared/scopes.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';
import { type Ran, type Runnable, runnable, runText } from './interpreters.ts';

const company = emulatedCompany();
const auth = 'https://www.googleapis.com/auth/';
const calendarReadonly = `${auth}calendar.readonly`;
const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
const scopes = ['openid', 'email', 'profile', `${auth}calendar`];

let directory: string;
let session: Session;
const files: Partial<Record<EmulatorFileName, string>> = {};
const ids: Partial<Record<EmulatorFileName, string>> = {};
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'grantscope-snippets-'));
  session = company.session();
  for (const file of ['webClient', 'installedClient', 'serviceAccountKey', 'undelegatedKey'] as const) await open(file);
  for (const file of ['serviceAccountP12', 'applicationDefault'] as const)
    await open(file, { serviceAccountEmail: account });
});
afterAll(() => rmSync(directory, { recursive: true }));

async function open(file: EmulatorFileName, options: { readonly serviceAccountEmail?: string } = {}): Promise<void> {
  const { fileName, bytes } = await company.emulator().file(file);
  files[file] = join(directory, fileName);
  writeFileSync(files[file], bytes, { mode: 0o600 });
  ids[file] = await session.open(file, options);
}
const idOf = (file: EmulatorFileName): string => ids[file] ?? expect.fail(file);
const pathOf = (file: EmulatorFileName): string => files[file] ?? expect.fail(file);

/** The operation, as the window and the command line call it. */
async function operate<N extends OperationsOf<'page'>>(name: N, request: RequestOf<N>): Promise<Outcome<ResultOf<N>>> {
  const operation = createOperations(session.environment)[name as 'token.refresh'];
  return (await operation(request as RequestOf<'token.refresh'>, newCall(name))) as Outcome<ResultOf<N>>;
}

type Call = RequestOf<'snippet.make'>['call'];

/** What the call's snippet does, run with these variables set. */
function run(language: Runnable, call: Call, variables: Readonly<Record<string, string>>): Promise<Ran> {
  const made = must(makeSnippets(session.environment, { call, words: 'ja' }));
  const { text, environment } = made.find((snippet) => snippet.language === language) ?? expect.fail(language);
  expect(Object.keys(variables)).toEqual(expect.arrayContaining(environment.map(({ name }) => name)));
  return runText(language, text, variables);
}

/** The one JSON document of a run that went well. */
function answerOf({ code, out, err }: Ran): Record<string, unknown> {
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Record<string, unknown>;
}

/** A run that ended with just what Google said to the operation. */
function expectRefusal({ code, out, err }: Ran, wire: WireAnswer | undefined): void {
  expect(code).not.toBe(0);
  const { error, description } = wire ?? expect.fail('nothing was refused');
  const said = out + err;
  expect(said).toContain(error ?? expect.fail('no error'));
  if (description) expect(said).toContain(description);
}

const wireOf = (outcome: Outcome<unknown>): WireAnswer | undefined => (outcome.ok ? undefined : outcome.problem.wire);
const canonical = (list: unknown): readonly string[] =>
  (Array.isArray(list) ? (list as string[]) : String(list).split(' ')).map(canonicalScope).toSorted();
const claimsOf = (claims: unknown) => {
  const { iss, aud, email, name, hd, sub, nonce } = claims as Record<string, unknown>;
  return { iss, aud, email, name, hd, sub, nonce };
};
const decoded = (jwt: unknown): unknown =>
  JSON.parse(Buffer.from(String(jwt).split('.')[1] ?? '', 'base64url').toString());

const clientVariables = async (file: 'webClient' | 'installedClient') => {
  const content = JSON.parse(Buffer.from((await company.emulator().file(file)).bytes).toString()) as Record<
    string,
    { readonly client_secret: string }
  >;
  const [{ client_secret: secret } = expect.fail(file)] = Object.values(content);
  return { CLIENT_SECRET_FILE: pathOf(file), CLIENT_SECRET: secret };
};

const verifier = randomBytes(48).toString('base64url');
const codeChallenge = createHash('sha256').update(verifier).digest('base64url');
const nonce = 'n-0S6_WzA2Mj';

describe.each(runnable)('%s', (language) => {
  const codes = [
    { what: 'a phone app’s code, with the empty redirect URI', file: 'webClient', redirectUri: '', pkce: false },
    { what: 'a popup’s code, with postmessage', file: 'webClient', redirectUri: 'postmessage', pkce: false },
    { what: 'a loopback code with PKCE', file: 'installedClient', redirectUri: 'http://127.0.0.1:4711/', pkce: true },
  ] as const;

  test.each(codes)('exchanges $what as the operation does, and is refused as it is', async (one) => {
    const { file, redirectUri, pkce } = one;
    const freshCode = () =>
      company.code({ user: people.zoe, scopes, redirectUri, nonce, ...(pkce && { codeChallenge }) });
    const request = { credentialId: idOf(file), scopes, redirectUri, nonce };
    const exchange = (code: string) =>
      operate('authorizationCode.exchange', { ...request, code, ...(pkce && { codeVerifier: verifier }) });
    await exchange(freshCode());

    const expected = must(await exchange(freshCode()));
    const call = { operation: 'authorizationCode.exchange', ...request, codeVerifier: pkce } as const;
    const code = freshCode();
    const variables = { ...(await clientVariables(file)), CODE: code, ...(pkce && { CODE_VERIFIER: verifier }) };
    const answer = answerOf(await run(language, call, variables));
    expect(canonical(answer['scope'])).toEqual(canonical(expected.scopes));
    expect(claimsOf(answer['claims'] ?? decoded(answer['id_token']))).toEqual(claimsOf(expected.claims));
    expect(Boolean(answer['refresh_token'])).toBe(expected.refreshToken !== null);

    expectRefusal(await run(language, call, variables), wireOf(await exchange(code)));
  });

  test('a missing verifier is refused in the same words', async () => {
    const { file, redirectUri } = codes[2];
    const freshCode = () => company.code({ user: people.zoe, scopes, redirectUri, codeChallenge });
    const request = { credentialId: idOf(file), redirectUri };
    const refused = await operate('authorizationCode.exchange', { ...request, code: freshCode() });
    const variables = { ...(await clientVariables(file)), CODE: freshCode() };
    const call = { operation: 'authorizationCode.exchange', ...request } as const;
    expectRefusal(await run(language, call, variables), wireOf(refused));
  });

  describe('with the tokens of a sign-in', () => {
    const user = { curl: people.jose, python: people.lukasz, node: people.kenji }[language];
    let tokens: ExchangeResult;
    let variables: Record<'ACCESS_TOKEN' | 'REFRESH_TOKEN' | 'ID_TOKEN', string>;
    beforeAll(async () => {
      const code = company.code({ user, scopes, nonce });
      tokens = must(await operate('authorizationCode.exchange', { credentialId: idOf('webClient'), code, scopes }));
      const secret = (masked: { readonly secretId: string } | null) =>
        session.environment.vault.secret(masked?.secretId ?? '') ?? expect.fail('no such token');
      variables = {
        ACCESS_TOKEN: secret(tokens.accessToken),
        REFRESH_TOKEN: secret(tokens.refreshToken),
        ID_TOKEN: secret(tokens.idToken),
      };
    });

    test('asks tokeninfo', async () => {
      for (const token of ['accessToken', 'idToken'] as const) {
        const { secretId } = tokens[token] ?? expect.fail(token);
        const expected = must(await operate('token.inspect', { secretId, credentialId: idOf('webClient') }));
        const call = { operation: 'token.inspect', token, credentialId: idOf('webClient') } as const;
        const answer = answerOf(await run(language, call, variables));
        expect({ aud: answer['aud'], email: answer['email'] }).toEqual({
          aud: expected.clientId,
          email: expected.email,
        });
        if (token === 'accessToken') {
          expect(canonical(answer['scope'] ?? answer['scopes'])).toEqual(canonical(expected.scopes));
        }
      }
      const over = { ...variables, ACCESS_TOKEN: 'ya29.NeverIssuedToAnybody' };
      const call = { operation: 'token.inspect', token: 'accessToken', credentialId: idOf('webClient') } as const;
      const refused = await operate('token.inspect', { token: over.ACCESS_TOKEN, credentialId: idOf('webClient') });
      expectRefusal(await run(language, call, over), wireOf(refused));
    });

    test('asks userinfo', async () => {
      const call = { operation: 'userinfo.get', credentialId: idOf('webClient') } as const;
      const { claims } = must(await operate('userinfo.get', { tokenSetId: tokens.tokenSetId }));
      expect(answerOf(await run(language, call, variables))).toEqual(claims);
    });

    test('checks the ID token, and holds it against what is expected', async () => {
      const credential = idOf('webClient');
      const aud = String(tokens.claims?.['aud']);
      const check = async (held: Partial<Omit<Extract<Call, { operation: 'idToken.check' }>, 'operation'>>) => {
        const { accessToken = false, ...rest } = held;
        const report = must(
          await operate('idToken.check', {
            token: variables.ID_TOKEN,
            credentialId: credential,
            ...rest,
            ...(accessToken && { accessToken: variables.ACCESS_TOKEN }),
          }),
        );
        const ran = await run(language, { operation: 'idToken.check', credentialId: credential, ...held }, variables);
        return { report, ran };
      };
      const good = await check({ audience: [aud], nonce, hd: hdOf, accessToken: true });
      expect(good.report.verdict).toBe('valid');
      expect(claimsOf(answerOf(good.ran))).toEqual(claimsOf(good.report.claims));
      for (const [name, wrong] of [
        ['aud', { audience: ['1234-abc.apps.googleusercontent.com'] }],
        ['nonce', { audience: [aud], nonce: 'another' }],
        ['hd', { audience: [aud], hd: 'another.example' }],
      ] satisfies [string, Parameters<typeof check>[0]][]) {
        const { report, ran } = await check(wrong);
        expect(report.checks.find(({ check }) => check === name)?.outcome, name).toBe('fail');
        expect(ran.code, name).not.toBe(0);
        expect(ran.out + ran.err, name).toMatch(/not the expected|audience/);
      }
      const forged = `${variables.ID_TOKEN.slice(0, -8)}AAAAAAAA`;
      const call = { operation: 'idToken.check', credentialId: credential, audience: [aud] } as const;
      expect((await run(language, { ...call, audience: [aud] }, { ID_TOKEN: forged })).code).not.toBe(0);
    });

    test('refreshes, then revokes, as the operations do', async () => {
      const credential = idOf('webClient');
      const expected = must(await operate('token.refresh', { tokenSetId: tokens.tokenSetId }));
      const refresh = { operation: 'token.refresh', credentialId: credential } as const;
      const given = { ...(await clientVariables('webClient')), ...variables };
      const answer = answerOf(await run(language, refresh, given));
      // google-auth of Debian does not keep the scopes of a refresh.
      if (language !== 'python') expect(canonical(answer['scope'])).toEqual(canonical(expected.scopes));
      if (language !== 'curl') expect(Math.abs(expiryOf(answer) - Date.parse(expected.expiresAt))).toBeLessThan(60_000);

      const revoke = { operation: 'token.revoke', token: 'refreshToken', credentialId: credential } as const;
      expect(await run(language, revoke, variables)).toMatchObject({ code: 0, err: '' });
      const gone = await operate('token.refresh', { tokenSetId: tokens.tokenSetId });
      expectRefusal(await run(language, refresh, given), wireOf(gone));
      const revoked = await operate('token.revoke', { token: variables.REFRESH_TOKEN, credentialId: credential });
      expectRefusal(await run(language, revoke, variables), wireOf(revoked));
    });

    const hdOf = user.slice(user.indexOf('@') + 1);
  });

  test('builds the consent URL with the same parameters', async () => {
    const request = {
      credentialId: idOf('webClient'),
      scopes,
      accessType: 'offline' as const,
      prompt: ['consent' as const, 'select_account' as const],
      loginHint: people.sinead,
      hd: 'sakura-trading.example',
      includeGrantedScopes: true,
    };
    const expected = must(await operate('authorize.url', { ...request, pkce: true }));
    const call = { operation: 'authorize.url', ...request, codeVerifier: 'new' } as const;
    const ran = await run(language, call, await clientVariables('webClient'));
    expect(ran).toMatchObject({ code: 0, err: '' });
    const [url = '', made = ''] = ran.out.split('\n');
    const { origin, pathname, searchParams } = new URL(url);
    const madeAnew = new Set(['state', 'nonce', 'code_challenge']);
    for (const { name, value } of expected.parameters) {
      if (madeAnew.has(name)) expect(searchParams.get(name), name).toMatch(/^[\w-]{22,}$/);
      else expect([name, searchParams.get(name)]).toEqual([name, value]);
    }
    expect([...searchParams.keys()].toSorted()).toEqual(expected.parameters.map(({ name }) => name).toSorted());
    expect(origin).toBe(company.emulator().origin);
    expect(pathname).toMatch(/^\/o\/oauth2\/(v2\/)?auth$/);
    const challenge = createHash('sha256').update(made.replace('CODE_VERIFIER=', '')).digest('base64url');
    expect(searchParams.get('code_challenge')).toBe(challenge);
  });

  const keys = [
    { file: 'serviceAccountKey', subject: people.sinead, outcome: 'granted' },
    { file: 'undelegatedKey', subject: people.sinead, outcome: 'denied' },
    { file: 'serviceAccountKey', subject: people.suspended, outcome: 'denied' },
    { file: 'serviceAccountP12', subject: people.sinead, outcome: 'granted' },
  ] as const;
  test.each(keys)('asks for a delegated token: $file for $subject is $outcome', async ({ file, subject, outcome }) => {
    const request = { credentialId: idOf(file), subject, scopes: [calendarReadonly] };
    const checked = must(
      await operate('delegation.check', { ...request, subjects: [subject], subject: undefined } as never),
    );
    const [cell = expect.fail('no cell')] = cellsOf(checked.sheet);
    expect(cell.status).toBe(outcome);
    const ran = await run(language, { operation: 'delegation.check', ...request }, keyVariables(file));
    if (outcome === 'denied') expectRefusal(ran, cell.problem?.wire);
    else {
      const answer = answerOf(ran);
      if (language === 'curl') expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3_599 });
      else expect(answer['scopes']).toEqual([calendarReadonly]);
    }
  });

  test('gets a token, and reads, without a key: Google signs for who may', async () => {
    const credentialId = idOf('applicationDefault');
    const request = { credentialId, subject: people.sinead };
    const checked = must(
      await operate('delegation.check', { credentialId, subjects: [people.sinead], scopes: [calendarReadonly] }),
    );
    expect(cellsOf(checked.sheet).map(({ status }) => status)).toEqual(['granted']);
    const token: Call = { operation: 'delegation.check', ...request, scopes: [calendarReadonly] };
    const variables = { CALLER_TOKEN: await callerToken() };
    const answer = answerOf(await run(language, token, variables));
    if (language === 'curl') expect(answer).toMatchObject({ token_type: 'Bearer' });
    else expect(answer['scopes']).toEqual([calendarReadonly]);

    const get = { ...request, calendarId: people.sinead };
    const { entry } = must(await operate('calendar.calendarList.get', get));
    const call = { operation: 'calendar.calendarList.get', ...get } as const;
    expect(answerOf(await run(language, call, variables))).toEqual(entry);
    const refused = await run(language, call, { CALLER_TOKEN: 'ya29.NeverIssuedToAnybody' });
    expect(refused.code).not.toBe(0);
    expect(refused.out + refused.err).toContain('UNAUTHENTICATED');
  });

  const day = (later: number) => new Date(Date.now() + later * 86_400_000).toISOString().slice(0, 10);
  const hanako = 'hanako.sato@sakura-trading.example';
  const asHanako = () => ({ credentialId: idOf('serviceAccountKey'), subject: hanako, calendarId: 'primary' });
  const weekly = async () => {
    const series = { ...asHanako(), singleEvents: false, query: '全社定例' };
    const { events } = must(await operate('calendar.events.list', series));
    return { series, events, id: events.find((each) => each.recurrence)?.id ?? expect.fail('no series') };
  };
  const read = (call: Call) => run(language, call, keyVariables('serviceAccountKey'));

  test('reads events, and series, as the operation does', async () => {
    const request = {
      ...asHanako(),
      from: day(-7),
      to: day(21),
      timeZone: 'Asia/Tokyo',
      eventTypes: ['default' as const, 'focusTime' as const],
      showDeleted: true,
    };
    const { events } = must(await operate('calendar.events.list', request));
    expect(events.length).toBeGreaterThan(20);
    expect(answerOf(await read({ operation: 'calendar.events.list', ...request }))['items']).toEqual(events);
    const { series, events: found } = await weekly();
    expect(answerOf(await read({ operation: 'calendar.events.list', ...series }))['items']).toEqual(found);
  });

  test('reads one event, and gets a 404 for one that is not there', async () => {
    const request = { ...asHanako(), eventId: (await weekly()).id, timeZone: 'America/New_York' };
    const { event } = must(await operate('calendar.events.get', request));
    expect(answerOf(await read({ operation: 'calendar.events.get', ...request }))).toEqual(event);
    const gone = { ...asHanako(), eventId: 'nosuchevent00' };
    expect(wireOf(await operate('calendar.events.get', gone))).toMatchObject({ status: 404 });
    const refused = await read({ operation: 'calendar.events.get', ...gone });
    expect(refused.code).not.toBe(0);
    expect(refused.out + refused.err).toMatch(/Not ?Found/i);
  });

  test('reads the occurrences of a series as the operation does', async () => {
    const span = { from: `${day(0)}T00:00:00Z`, to: `${day(60)}T00:00:00Z` };
    const request = { ...asHanako(), eventId: (await weekly()).id, ...span };
    const { events } = must(await operate('calendar.events.instances', request));
    expect(events.length).toBeGreaterThan(3);
    expect(answerOf(await read({ operation: 'calendar.events.instances', ...request }))['items']).toEqual(events);
  });

  test('asks when people are busy, and why somebody cannot be read', async () => {
    const { calendarId: _, ...account } = asHanako();
    const people = [hanako, 'nobody@sakura-trading.example'];
    const request = { ...account, people, from: day(0), to: day(7), timeZone: 'Asia/Tokyo' };
    const expected = must(await operate('calendar.freebusy.query', request));
    const answer = answerOf(await read({ operation: 'calendar.freebusy.query', ...request }));
    const calendars = answer['calendars'] as Record<string, { busy: object[]; errors?: { reason: string }[] }>;
    const [own, other] = people.map((id) => calendars[id]);
    expect(expected.people[0]?.busy.length).toBeGreaterThan(0);
    expect(own?.busy.length).toBeGreaterThanOrEqual(expected.people[0]?.busy.length ?? 0);
    expect(other?.errors?.[0]?.reason).toBe(expected.people[1]?.error);
    expect(answer).toMatchObject({ timeMin: expect.stringMatching(/Z$/) });
  });

  test('reads a calendar list entry, and gets a 404 where it acts for nobody', async () => {
    const calendarId = 'info@sakura-trading.example';
    for (const file of ['serviceAccountKey', 'serviceAccountP12'] as const) {
      const request = { credentialId: idOf(file), subject: calendarId, calendarId };
      const { entry } = must(await operate('calendar.calendarList.get', request));
      const ran = await run(language, { operation: 'calendar.calendarList.get', ...request }, keyVariables(file));
      expect(answerOf(ran)).toEqual(entry);
    }
    const asItself = { credentialId: idOf('serviceAccountKey'), calendarId };
    const refused = await operate('calendar.calendarList.get', asItself);
    const call = { operation: 'calendar.calendarList.get', ...asItself } as const;
    const ran = await run(language, call, keyVariables('serviceAccountKey'));
    expect(wireOf(refused)).toMatchObject({ status: 404 });
    expect(ran.code).not.toBe(0);
    expect(ran.out + ran.err).toMatch(/Not ?Found/i);
  });
});

/** An access token of who may sign for the service account, by the file that gcloud leaves. */
async function callerToken(): Promise<string> {
  const { origin, file } = {
    origin: company.emulator().origin,
    file: await company.emulator().file('applicationDefault'),
  };
  const { client_id, client_secret, refresh_token } = JSON.parse(Buffer.from(file.bytes).toString()) as Record<
    'client_id' | 'client_secret' | 'refresh_token',
    string
  >;
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id, client_secret, refresh_token });
  const answer = (await (await fetch(`${origin}/token`, { method: 'POST', body })).json()) as { access_token: string };
  return answer.access_token;
}

/** As the snippet of a .p12 says: made PEM once. */
function keyVariables(file: EmulatorFileName): Readonly<Record<string, string>> {
  if (file !== 'serviceAccountP12') return { SERVICE_ACCOUNT_KEY_FILE: pathOf(file) };
  const pem = join(directory, 'key.pem');
  const options = ['-legacy', '-in', pathOf(file), '-nodes', '-nocerts', '-passin', 'pass:notasecret', '-out', pem];
  const { status, stderr } = spawnSync('openssl', ['pkcs12', ...options], { encoding: 'utf8' });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return { SERVICE_ACCOUNT_PEM_FILE: pem };
}

/** Python's has no zone and is UTC. */
function expiryOf(answer: Record<string, unknown>): number {
  const text = String(answer['expiry']);
  return Date.parse(text.endsWith('Z') ? text : `${text}Z`);
}
