import { describe, expect, test } from 'vitest';
import { auth, calendarReadonly, hanako, useEmulator } from './running-emulator.ts';

interface User {
  readonly primaryEmail: string;
  readonly suspended: boolean;
  readonly orgUnitPath: string;
  readonly aliases?: readonly string[];
}
interface Users {
  readonly users?: readonly User[];
  readonly nextPageToken?: string;
}

const google = useEmulator();
const scope = `${auth}admin.directory.user.readonly`;
const users = '/admin/directory/v1/users';
const notAuthorized = {
  error: expect.objectContaining({ code: 403, message: 'Not Authorized to access this resource/api' }),
};

async function list(query: Record<string, string>, actor: string | undefined = hanako) {
  const token = await google.accessToken(actor, scope);
  return google.api(`${users}?${new URLSearchParams(query)}`, token);
}
const usersIn = ({ body }: { body: unknown }) => body as Users;
const emails = (answer: { body: unknown }) => usersIn(answer).users?.map(({ primaryEmail }) => primaryEmail) ?? [];

describe('users.list', () => {
  test('has the customer or one domain, never those who were deleted, in pages that together are the whole', async () => {
    const everybody = emails(await list({ customer: 'my_customer' }));
    expect(everybody).toHaveLength(16);
    expect(everybody).toEqual(everybody.toSorted());
    expect(
      emails(await list({ domain: 'nordlicht.example' })).every((email) => email.endsWith('@nordlicht.example')),
    ).toBe(true);
    expect(emails(await list({ customer: 'my_customer', showDeleted: 'true' }))).toEqual([
      'emi.kobayashi@sakura-trading.example',
    ]);
    const first = await list({ customer: 'my_customer', maxResults: '9' });
    const second = await list({
      customer: 'my_customer',
      maxResults: '9',
      pageToken: usersIn(first).nextPageToken as string,
    });
    expect([...emails(first), ...emails(second)]).toEqual(everybody);
    expect(
      (await list({ domain: 'nordlicht.example', pageToken: usersIn(first).nextPageToken as string })).status,
    ).toBe(400);
  });

  test.each([
    ["orgUnitPath='/本社/情報システム部'", 2],
    ['orgUnitPath=/本社', 8],
    ['isSuspended=true', 1],
    ['email:hanako*', 1],
    ['givenName:太郎', 1],
    ["name:'García'", 1],
    ["familyName='O\\'Brien'", 1],
    ['isAdmin=true email:*@nordlicht.example', 0],
    ['isAdmin=true', 2],
    ['müller', 1],
    ['nobody', 0],
  ])('searches: %s', async (query, count) => {
    expect(emails(await list({ customer: 'my_customer', query }))).toHaveLength(count);
  });

  test('refuses a search it cannot read, and a list of nobody in particular', async () => {
    expect((await list({ customer: 'my_customer', query: 'shoeSize=42' })).status).toBe(400);
    expect((await list({})).status).toBe(400);
    expect((await list({ customer: 'my_customer', maxResults: '-1' })).status).toBe(400);
  });

  test('is for administrators of this customer', async () => {
    expect((await list({ customer: 'my_customer' }, 'taro.yamada@sakura-trading.example')).status).toBe(200);
    const user = await list({ customer: 'my_customer' }, 'kenji.tanaka@sakura-trading.example');
    expect([user.status, user.body]).toEqual([403, notAuthorized]);
    expect((await list({ domain: 'example.com' })).body).toEqual(notAuthorized);
    expect((await list({ customer: 'C0other' })).body).toEqual(notAuthorized);
  });

  test('without a subject finds no domain', async () => {
    const token = await google.accessToken(undefined, scope);
    expect(await google.api(`${users}?customer=my_customer`, token)).toMatchObject({
      status: 404,
      body: { error: { message: 'Domain not found.' } },
    });
    expect((await google.api(`${users}?domain=nordlicht.example`, token)).body).toEqual(notAuthorized);
  });
});

describe('users.get', () => {
  const get = async (key: string, actor: string | undefined = hanako) =>
    google.api(`${users}/${encodeURIComponent(key)}`, await google.accessToken(actor, scope));

  test('takes an address, an alias or an ID', async () => {
    const { body } = await get("sinead.o'brien@sakura-trading.example");
    expect(body).toMatchObject({
      name: { fullName: "Sinéad O'Brien" },
      orgUnitPath: '/Americas/New York',
      suspended: false,
    });
    const { body: admin } = await get('admin@sakura-trading.example');
    expect(admin).toMatchObject({ primaryEmail: hanako, isAdmin: true, aliases: ['admin@sakura-trading.example'] });
    expect((await get(admin['id'] as string)).body).toEqual(admin);
  });

  test('tells who is suspended, by company or by fault', async () => {
    expect((await get('akira.takahashi@sakura-trading.example')).body).toMatchObject({
      suspended: true,
      suspensionReason: 'ADMIN',
    });
    google.fault('user-suspended', 'kenji.tanaka@sakura-trading.example');
    expect((await get('kenji.tanaka@sakura-trading.example')).body['suspended']).toBe(true);
  });

  test('does not find the deleted and the unknown, and says nothing of other domains', async () => {
    for (const key of ['emi.kobayashi@sakura-trading.example', 'nobody@sakura-trading.example', '1']) {
      expect(await get(key)).toMatchObject({
        status: 404,
        body: { error: { message: 'Resource Not Found: userKey' } },
      });
    }
    expect((await get('someone@gmail.com')).body).toEqual(notAuthorized);
    expect((await get(hanako, 'info@sakura-trading.example')).body).toEqual(notAuthorized);
  });

  test('needs its scope and its API', async () => {
    const calendar = await google.accessToken(hanako, calendarReadonly);
    expect((await google.api(`${users}/${hanako}`, calendar)).status).toBe(403);
    google.fault('api-disabled');
    expect((await get(hanako)).body).toMatchObject({
      error: { details: [{ reason: 'SERVICE_DISABLED', metadata: { service: 'admin.googleapis.com' } }] },
    });
  });
});

describe('orgunits.list', () => {
  const orgUnits = `${auth}admin.directory.orgunit.readonly`;
  const units = async (query: Record<string, string>, customer = 'my_customer', actor = hanako) =>
    google.api(
      `/admin/directory/v1/customer/${customer}/orgunits?${new URLSearchParams(query)}`,
      await google.accessToken(actor, orgUnits),
    );
  const paths = ({ body }: { body: unknown }) =>
    (body as { organizationUnits?: { orgUnitPath: string }[] }).organizationUnits?.map(
      ({ orgUnitPath }) => orgUnitPath,
    );

  test('has those directly below one, or all', async () => {
    expect(paths(await units({}))).toEqual(['/Americas', '/Europe', '/倉庫', '/本社']);
    expect(paths(await units({ orgUnitPath: 'Europe' }))).toEqual(['/Europe/Berlin', '/Europe/Madrid']);
    expect(paths(await units({ orgUnitPath: '/倉庫' }))).toBeUndefined();
    expect(paths(await units({ type: 'all' }, 'C03sak7r4'))).toContain('/本社/営業部');
  });

  test('is for administrators of this customer, with its own scope', async () => {
    expect((await units({}, 'C0other')).body).toEqual(notAuthorized);
    expect((await units({}, 'my_customer', 'kenji.tanaka@sakura-trading.example')).body).toEqual(notAuthorized);
    const other = await google.accessToken(hanako, scope);
    expect((await google.api('/admin/directory/v1/customer/my_customer/orgunits', other)).status).toBe(403);
  });
});

describe('domains.list and groups.list', () => {
  const kenji = 'kenji.tanaka@sakura-trading.example';
  const ask = async (path: string, name: 'domain' | 'group', actor = hanako) =>
    google.api(
      `/admin/directory/v1/${path}`,
      await google.accessToken(actor, `${auth}admin.directory.${name}.readonly`),
    );
  const groupsOf = async (query: Record<string, string>) => {
    const { body } = await ask(`groups?${new URLSearchParams(query)}`, 'group');
    return (body as { groups?: { email: string; directMembersCount: string }[] }).groups ?? [];
  };

  test('name every domain of the customer, the primary one first', async () => {
    const { body } = await ask('customer/my_customer/domains', 'domain');
    const domains = (body as { domains: { domainName: string; isPrimary: boolean }[] }).domains;
    expect(domains.map(({ domainName, isPrimary }) => [domainName, isPrimary])).toEqual([
      ['sakura-trading.example', true],
      ['nordlicht.example', false],
    ]);
  });
  test('have the groups of one user, by any of the user’s names, or of all', async () => {
    const own = await groupsOf({ userKey: kenji });
    expect(own.map(({ email, directMembersCount }) => [email, directMembersCount])).toEqual([
      ['sales-team@sakura-trading.example', '3'],
      ['managers@sakura-trading.example', '3'],
    ]);
    expect(await groupsOf({ userKey: 'admin@sakura-trading.example' })).toEqual(await groupsOf({ userKey: hanako }));
    expect(await groupsOf({ customer: 'my_customer' })).toHaveLength(3);
    expect(await groupsOf({ domain: 'nordlicht.example' })).toEqual([]);
  });
  test.each([
    ['groups', 'group', hanako, 400],
    ['groups?userKey=nobody%40sakura-trading.example', 'group', hanako, 404],
    ['groups?userKey=emi.kobayashi%40sakura-trading.example', 'group', hanako, 404],
    ['groups?userKey=somebody%40elsewhere.example', 'group', hanako, 403],
    ['groups?customer=my_customer', 'group', kenji, 403],
    ['groups?customer=my_customer', 'domain', hanako, 403],
    ['customer/my_customer/domains', 'domain', kenji, 403],
    ['customer/C0other/domains', 'domain', hanako, 403],
  ] as const)('%s with the scope of a %s, as %s: %i', async (path, name, actor, status) => {
    expect((await ask(path, name, actor)).status).toBe(status);
  });
});
