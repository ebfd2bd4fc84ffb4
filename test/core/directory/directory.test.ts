import { describe, expect, test } from 'vitest';
import { listOrgUnits } from '../../../main/core/directory/list-org-units.ts';
import { listUsers } from '../../../main/core/directory/list-users.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { DirectoryUser } from '../../../shared/contract/directory.ts';
import { json, loopbackServer } from '../loopback-server.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const hanako = 'hanako.sato@sakura-trading.example';
const auth = 'https://www.googleapis.com/auth/';
const readonly = `${auth}admin.directory.user.readonly`;

type Request = Partial<RequestOf<'directory.users.list'>>;

async function begun(request: Request = {}, session: Session = company.session()) {
  const credentialId = request.credentialId ?? (await session.open('serviceAccountKey'));
  const call = newCall('directory.users.list');
  return {
    call,
    session,
    outcome: listUsers(session.environment, call, { subject: hanako, ...request, credentialId }),
  };
}
const users = async (request: Request = {}) => must(await (await begun(request)).outcome).users;
const addresses = (found: readonly DirectoryUser[]) => found.map(({ email }) => email);

async function problemOf(request: Request = {}, session?: Session) {
  const outcome = await (await begun(request, session)).outcome;
  if (outcome.ok) throw new Error('it went well');
  return outcome.problem;
}

describe('the users of a directory', () => {
  test('are those of all domains, without the suspended, in two requests', async () => {
    const { session, outcome } = await begun();
    const { users: found, more } = must(await outcome);
    expect(found).toHaveLength(15);
    expect(addresses(found)).toEqual(addresses(found).toSorted());
    expect(addresses(found)).not.toContain(people.suspended);
    expect(found.find(({ email }) => email === people.kenji)).toEqual({
      email: people.kenji,
      name: '田中 健司',
      suspended: false,
      archived: false,
      orgUnitPath: '/本社/営業部',
    });
    expect(more).toBe(false);
    expect(session.sent()).toEqual(['/token 200', '/admin/directory/v1/users 200']);
  });

  test('suspended ones are there when they are asked for, and said to be so', async () => {
    const found = await users({ suspended: true });
    expect(found.find(({ email }) => email === people.suspended)).toMatchObject({ suspended: true });
    expect(found).toHaveLength(16);
  });

  test.each([
    [{ orgUnitPath: '/本社/営業部' }, [people.kenji, 'sho.watanabe@sakura-trading.example']],
    [{ orgUnitPath: '本社/営業部', query: 'tanaka' }, [people.kenji]],
    [{ orgUnitPath: "/It's nobody\\here" }, []],
    [{ domain: 'nordlicht.example', query: 'givenName:zoë' }, [people.zoe]],
    [{ query: "name:'García'" }, [people.jose]],
    [{ orgUnitPath: '/', query: 'isAdmin=true' }, [hanako, 'soren.mueller@nordlicht.example']],
  ])('found by %j', async (request, expected) => {
    expect(addresses(await users(request))).toEqual(expected);
  });

  test('come page after page, each told as it arrives', async () => {
    const google = await directoryOf(1_234);
    const session = company.session({ googleOverride: google.origin });
    const { call, outcome } = await begun({}, session);
    expect(addresses(must(await outcome).users)).toEqual(google.addresses);
    expect(call.events.flatMap((event) => (event.type === 'directory.users.page' ? event.total : []))).toEqual([
      500, 1_000, 1_234,
    ]);
    expect(google.queries()[1]).toMatchObject({
      customer: 'my_customer',
      maxResults: '500',
      query: 'isSuspended=false',
    });
  });

  test('are no more than were asked for, in one request, and it is said that there are more', async () => {
    const google = await directoryOf(1_234);
    const session = company.session({ googleOverride: google.origin });
    const { outcome } = await begun({ limit: 20 }, session);
    expect(must(await outcome)).toMatchObject({ users: { length: 20 }, more: true });
    expect(google.queries().map(({ maxResults }) => maxResults)).toEqual(['20']);
  });

  test('end at twenty thousand, and it is said that there are more', async () => {
    const google = await directoryOf(20_001);
    const session = company.session({ googleOverride: google.origin });
    const { outcome } = await begun({}, session);
    const { users: found, more } = must(await outcome);
    expect([found.length, more]).toEqual([20_000, true]);
    expect(google.queries()).toHaveLength(40);
  });

  test('are no longer fetched once it is cancelled', async () => {
    const google = await directoryOf(5_000);
    const session = company.session({ googleOverride: google.origin });
    const credentialId = await session.open('serviceAccountKey');
    const call = newCall('directory.users.list');
    const stopping: typeof call = { ...call, emit: ({ type }) => type === 'directory.users.page' && call.stop() };
    const outcome = await listUsers(session.environment, stopping, { credentialId, subject: hanako });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'operation.cancelled' } });
    expect(google.queries()).toHaveLength(1);
  });
});

describe('when the directory may not be read', () => {
  test('an ordinary user is no administrator', async () => {
    expect(await problemOf({ subject: people.kenji })).toMatchObject({
      code: 'directory.not_authorized',
      evidence: { subject: people.kenji },
      wire: { status: 403, description: 'Not Authorized to access this resource/api' },
    });
  });

  test('a scope that is not delegated is named, and so is the wider one that was tried', async () => {
    company.fault('scope-missing', readonly);
    const session = company.session();
    const problem = await problemOf({}, session);
    expect(problem.code).toMatch(/^token\.(?:unauthorized_client|access_denied)\./);
    expect(problem.evidence.askedScopes).toEqual(expect.arrayContaining([readonly, `${auth}admin.directory.user`]));
  });

  test('a search that Google cannot read is told as its answer', async () => {
    expect(await problemOf({ query: 'shoeSize=42' })).toMatchObject({ code: 'directory.bad_request' });
  });

  test('an answer that is no list is shown as it came', async () => {
    company.fault('reply', { path: '/admin/directory', status: 200, body: [1] });
    expect((await problemOf()).code).toMatch(/unknown$/);
  });
});

describe('organizational units', () => {
  const units = async (subject: string) => {
    const session = company.session();
    const credentialId = await session.open('serviceAccountKey');
    return listOrgUnits(session.environment, newCall('directory.orgunits.list'), { credentialId, subject });
  };

  test('all of them, those above others too', async () => {
    const paths = must(await units(hanako));
    expect(paths).toContain('/本社');
    expect(paths).toContain('/本社/営業部');
    expect(paths).toEqual(paths.toSorted());
    expect(paths).not.toContain('/');
  });

  test('are for administrators', async () => {
    expect(await units(people.kenji)).toMatchObject({ ok: false, problem: { code: 'directory.not_authorized' } });
  });
});

/** A directory of so many users, which hands out tokens to anybody. */
async function directoryOf(count: number) {
  const all = Array.from({ length: count }, (_, at) => `u${String(at).padStart(6, '0')}@sakura-trading.example`);
  const { origin, received } = await loopbackServer((response, { path }) => {
    const { pathname, searchParams } = new URL(path, 'http://127.0.0.1');
    if (pathname === '/token') {
      json(response, 200, { access_token: 'ya29.test-token-of-the-directory', expires_in: 3599, token_type: 'Bearer' });
      return;
    }
    const start = Number(searchParams.get('pageToken') ?? 0);
    const end = start + Number(searchParams.get('maxResults'));
    const users = all.slice(start, end).map((primaryEmail) => ({ primaryEmail }));
    json(response, 200, { users, ...(end < count && { nextPageToken: String(end) }) });
  });
  const queries = () =>
    received
      .filter(({ path }) => path.startsWith('/admin/directory/v1/users'))
      .map(({ path }) => Object.fromEntries(new URL(path, origin).searchParams));
  return { origin, addresses: all, queries };
}
