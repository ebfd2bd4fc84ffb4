import { describe, expect, test } from 'vitest';
import { getCalendarListEntry } from '../../../main/core/calendar/get-calendar-list-entry.ts';
import { completeCredential } from '../../../main/core/credentials/complete-credential.ts';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { checkDelegation } from '../../../main/core/delegation/check-delegation.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { emulatedCompany, must, people, type Session } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();
const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

const signer = (session: Session, serviceAccountEmail = account) =>
  session.open('applicationDefault', { serviceAccountEmail });

async function entry(session: Session, credentialId: string) {
  const request = { credentialId, calendarId: 'primary', subject: people.sinead };
  return getCalendarListEntry(session.environment, newCall('calendar.calendarList.get'), request);
}

describe('delegation without a key', () => {
  test('works through Google’s own signature, as with the key', async () => {
    const session = company.session();
    const keyless = await signer(session);
    expect(session.environment.vault.credentials()).toMatchObject([
      { format: 'keyless', email: account, keyId: null, needs: [] },
    ]);
    const viaKey = must(await entry(session, await session.open('serviceAccountKey')));
    expect(must(await entry(session, keyless)).entry).toEqual(viaKey.entry);
  });

  test('the same matrix comes of it, and signing is counted apart', async () => {
    const session = company.session();
    company.fault('scope-missing', scope('calendar.events'));
    const check = async (credentialId: string) => {
      const request = {
        credentialId,
        subjects: [people.sinead, people.kenji],
        scopes: [scope('calendar'), scope('calendar.events'), scope('drive')],
      };
      return must(await checkDelegation(session.environment, newCall('delegation.check'), request));
    };
    const keyless = await check(await signer(session));
    const keyed = await check(await session.open('serviceAccountKey'));
    const verdicts = ({ sheet }: typeof keyed) =>
      cellsOf(sheet).map(({ subject, scope: of, status, code }) => [subject, of, status, code]);
    expect(verdicts(keyless)).toEqual(verdicts(keyed));
    expect(keyless.client).toEqual(keyed.client);
    expect(keyless.prechecks).toContainEqual({ check: 'published', outcome: 'skipped', evidence: {} });
    expect(keyless.requests.other).toBeGreaterThanOrEqual(keyed.requests.token);
  });

  test('whom it goes through is an account by its address or its ID; anything else is named, and nothing is asked', async () => {
    const session = company.session();
    const file = await company.emulator().file('applicationDefault');
    const person = JSON.parse(Buffer.from(file.bytes).toString('utf8')) as object;
    const open = async (delegates: unknown) => {
      const impersonated = {
        type: 'impersonated_service_account',
        service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
        source_credentials: person,
        delegates,
      };
      return openCredential(session.environment, { bytes: Buffer.from(JSON.stringify(impersonated)) });
    };
    for (const good of [[], [account], [`projects/-/serviceAccounts/${account}`, '112233445566778899001']])
      expect(await open(good), JSON.stringify(good)).toMatchObject({ ok: true });
    for (const bad of [['half \uD800@x.example'], [''], [account, 'projects/-/serviceAccounts/'], ['a b@y.example']])
      expect(await open(bad), JSON.stringify(bad)).toMatchObject({
        problem: { code: 'credentials.client_email.malformed', evidence: { field: 'delegates' } },
      });
    for (const bad of [account, [7], [{ toString: 0 }], { 0: account, length: 1 }])
      expect(await open(bad), JSON.stringify(bad)).toMatchObject({ problem: { code: 'credentials.field_wrong_type' } });
    expect(session.environment.trace.list()).toEqual([]);
  });

  test('many assertions at once wait for one refresh', async () => {
    const session = company.session();
    const credentialId = await signer(session);
    await Promise.all(Array.from({ length: 5 }, () => entry(session, credentialId)));
    const refreshes = session.environment.trace
      .list()
      .filter(({ requestBody }) => requestBody?.includes('grant_type=refresh_token'));
    expect(refreshes).toHaveLength(1);
  });

  test('somebody who may not sign for the account is told which role is missing', async () => {
    const session = company.session();
    const outcome = await entry(
      session,
      await signer(session, 'somebody-else@sakura-groupware-482913.iam.gserviceaccount.com'),
    );
    expect(outcome).toMatchObject({
      ok: false,
      problem: { code: 'api.iam_permission_denied', exchangeId: expect.any(Number) },
    });
  });

  test('a sign-in that has ended is told as what it is', async () => {
    const session = company.session();
    const credentialId = await signer(session);
    company.fault('reply', {
      path: '/token',
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' },
    });
    expect(await entry(session, credentialId)).toMatchObject({
      ok: false,
      problem: { code: 'token.invalid_grant.refresh_token_refused' },
    });
  });

  test('nothing that signs stands in what was recorded', async () => {
    const session = company.session();
    must(await entry(session, await signer(session)));
    const file = JSON.parse((await company.emulator().file('applicationDefault')).bytes.toString()) as Record<
      string,
      string
    >;
    const recorded = JSON.stringify(session.environment.trace.list());
    expect(recorded).not.toContain(file['refresh_token']);
    expect(recorded).not.toContain(file['client_secret']);
    expect(recorded).not.toMatch(/ya29\.[\w-]{40}|eyJ[\w-]{20,}\.[\w-]{20,}\.[\w-]{20,}/);
  });
});

describe('what may sign', () => {
  const environment = { googleOverride: null, now: Date.now };
  const open = (content: object | string, serviceAccountEmail?: string) =>
    openCredential(environment, {
      bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
      serviceAccountEmail,
    });
  const user = {
    type: 'authorized_user',
    client_id: 'a.apps.googleusercontent.com',
    client_secret: 'b',
    refresh_token: '1//c',
  };

  test('names no account, and asks for one', async () => {
    const session = company.session();
    const credentialId = await session.open('applicationDefault');
    expect(await entry(session, credentialId)).toMatchObject({
      ok: false,
      problem: { code: 'credentials.keyless.email_needed' },
    });
    must(await completeCredential(session.environment, credentialId, { serviceAccountEmail: account }));
    expect(must(await entry(session, credentialId)).entry.primary).toBe(true);
  });

  test('is an access token too', async () => {
    expect(await open('ya29.a0AfB_byC1234567890', account)).toMatchObject({
      ok: true,
      value: { summary: { format: 'keyless', email: account, world: { kind: 'google' } } },
    });
  });

  test('is a file of impersonation, which names the account', async () => {
    const file = {
      type: 'impersonated_service_account',
      service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${account}:generateAccessToken`,
      delegates: [],
      source_credentials: user,
    };
    expect(await open(file)).toMatchObject({ ok: true, value: { summary: { email: account, needs: [] } } });
    expect(await open({ ...file, service_account_impersonation_url: 'https://evil.example/x' })).toMatchObject({
      ok: false,
      problem: { evidence: { field: 'service_account_impersonation_url' } },
    });
  });

  test('is refused field by field, and when it leads elsewhere', async () => {
    expect(await open({ ...user, refresh_token: '' })).toMatchObject({
      ok: false,
      problem: { code: 'credentials.field_empty', evidence: { field: 'refresh_token' } },
    });
    expect(await open({ ...user, token_uri: 'https://evil.example/token' })).toMatchObject({
      ok: false,
      problem: { code: 'credentials.foreign_host' },
    });
  });
});
