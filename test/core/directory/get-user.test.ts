import { describe, expect, test } from 'vitest';
import { getUser } from '../../../main/core/directory/get-user.ts';
import { emulatedCompany, must, people, type Session } from '../oauth/company.ts';
import { newCall } from '../oauth/session.ts';

const company = emulatedCompany();
const hanako = 'hanako.sato@sakura-trading.example';
const info = 'info@sakura-trading.example';

const show = async (user: string, session: Session = company.session(), subject = hanako) =>
  getUser(session.environment, newCall('directory.users.get'), {
    credentialId: await session.open('serviceAccountKey'),
    subject,
    user,
  });

describe('an account', () => {
  test('is what the directory tells, in two requests', async () => {
    const session = company.session();
    const { account } = must(await show(hanako, session));
    expect(account).toMatchObject({
      email: hanako,
      name: '佐藤 花子',
      orgUnitPath: '/本社/情報システム部',
      aliases: ['admin@sakura-trading.example'],
      suspended: false,
      archived: false,
      admin: 'super',
      twoStep: { enrolled: true, enforced: true },
    });
    expect(Date.parse(account.created ?? '')).toBeLessThan(Date.parse(account.lastSignIn ?? ''));
    const path = `/admin/directory/v1/users/${encodeURIComponent(hanako)}`;
    expect(session.sent()).toEqual(['/token 200', `${path} 200`]);
  });

  test('is found by an alias and by its ID too', async () => {
    const { account } = must(await show('contact@sakura-trading.example'));
    expect(account.email).toBe(info);
    expect(must(await show(account.id ?? '')).account).toEqual(account);
  });

  test('that is suspended says so', async () => {
    expect(must(await show(people.suspended)).account).toMatchObject({ suspended: true, suspensionReason: 'ADMIN' });
  });

  test('whose owner never signed in says so, and what is missing or odd is not invented', async () => {
    const body = { primaryEmail: 'a@b.test', lastLoginTime: '1970-01-01T00:00:00.000Z', aliases: 'x', suspended: 'no' };
    company.fault('reply', { path: '/admin', status: 200, body });
    expect(must(await show('a@b.test')).account).toEqual({
      email: 'a@b.test',
      id: null,
      name: null,
      aliases: [],
      orgUnitPath: null,
      suspended: false,
      suspensionReason: null,
      archived: false,
      admin: 'none',
      twoStep: { enrolled: null, enforced: null },
      lastSignIn: 'never',
      created: null,
    });
    company.fault('reply', { path: '/admin', status: 200, body: { primaryEmail: 'a@b.test' } });
    expect(must(await show('a@b.test')).account.lastSignIn).toBe(null);
  });

  test.each([
    ['nobody@sakura-trading.example', hanako, 'directory.not_found'],
    [people.deleted, hanako, 'directory.not_found'],
    ['somebody@example.com', hanako, 'directory.not_authorized'],
    [info, people.kenji, 'directory.not_authorized'],
  ])('%s, asked as %s, is %s', async (user, subject, code) => {
    expect(await show(user, company.session(), subject)).toMatchObject({ ok: false, problem: { code } });
  });

  test.each([{}, [], null, { primaryEmail: 7 }])('an answer of %j is shown whole', async (body) => {
    company.fault('reply', { path: '/admin', status: 200, body });
    expect(await show(info)).toMatchObject({ ok: false, problem: { wire: { status: 200 } } });
  });

  test.each(['..', '.', ' ', '\uD800'])('the address %j never gets into a path', async (user) => {
    const session = company.session();
    expect(await show(user, session)).toMatchObject({ problem: { code: 'usage.invalid_request' } });
    expect(session.sent()).toEqual([]);
  });
});
