import { describe, expect, test } from 'vitest';
import { checkClient } from '../../../main/core/oauth/check-client.ts';
import { json, loopbackServer } from '../loopback-server.ts';
import { emulatedCompany, must, type Session } from './company.ts';
import { newCall } from './session.ts';

const company = emulatedCompany();

async function check(session: Session, file: 'webClient' | 'installedClient' | 'serviceAccountKey' = 'webClient') {
  return checkClient(session.environment, newCall('client.check'), { credentialId: await session.open(file) });
}

/** The emulator's web client with other fields. */
async function checkWith(fields: { readonly clientSecret?: string | null; readonly clientId?: string }) {
  const session = company.session();
  const credentialId = await session.open('webClient');
  const { vault } = session.environment;
  const client = vault.credential(credentialId);
  if (client?.summary.kind !== 'oauthClient' || !('clientSecret' in client)) throw new Error('no client');
  const { clientId = client.summary.clientId, clientSecret = client.clientSecret } = fields;
  vault.putCredential({ ...client, clientSecret, summary: { ...client.summary, clientId } });
  return must(await checkClient(session.environment, newCall('client.check'), { credentialId }));
}

describe('client ID and secret are tested without a code', () => {
  test.each(['webClient', 'installedClient'] as const)('a good %s, with one request', async (file) => {
    const session = company.session();
    expect(must(await check(session, file))).toMatchObject({
      verdict: 'good',
      answer: 'code_refused',
      certainty: 'certain',
      problem: null,
      wire: { status: 400, error: 'invalid_grant', description: 'Malformed auth code.' },
    });
    expect(session.sent()).toEqual(['/token 400']);
  });
  test('a wrong secret', async () => {
    expect(await checkWith({ clientSecret: 'GOCSPX-wrong-wrong-wrong-wrong-12' })).toMatchObject({
      verdict: 'refused',
      answer: 'secret_wrong',
      problem: { code: 'token.invalid_client.secret_wrong' },
    });
  });
  test('no secret', async () => {
    expect(await checkWith({ clientSecret: null })).toMatchObject({
      answer: 'secret_missing',
      problem: { code: 'token.invalid_request.client_secret_missing' },
    });
  });
  test('an unknown client ID, also with a wrong secret: it is looked at first', async () => {
    const clientId = '1-unknown.apps.googleusercontent.com';
    for (const clientSecret of [undefined, 'GOCSPX-wrong-wrong-wrong-wrong-12']) {
      expect(await checkWith({ clientId, ...(clientSecret && { clientSecret }) })).toMatchObject({
        answer: 'not_found',
        clientId,
        problem: { code: 'token.invalid_client.not_found' },
      });
    }
  });
  test.each([
    ['client-deleted', 'deleted', 'token.deleted_client'],
    ['client-disabled', 'disabled', 'token.disabled_client'],
  ])('the fault %s', async (fault, answer, code) => {
    company.fault(fault);
    expect(must(await check(company.session()))).toMatchObject({ verdict: 'refused', answer, problem: { code } });
  });
  test('a service-account key is named for what it is, and nothing is sent', async () => {
    const session = company.session();
    expect(await check(session, 'serviceAccountKey')).toMatchObject({
      problem: { code: 'credentials.wrong_kind.service_account_key' },
    });
    expect(session.sent()).toEqual([]);
  });
});

describe('what other answers mean', () => {
  test.each([
    [
      400,
      { error: 'redirect_uri_mismatch', error_description: 'Bad Request' },
      'good',
      'redirect_uri_mismatch',
      'likely',
    ],
    [401, { error: 'invalid_client', error_description: 'Unauthorized' }, 'refused', 'secret_wrong', 'certain'],
    [401, { error: 'invalid_client' }, 'refused', 'client_refused', 'certain'],
    [400, { error: 'invalid_grant', error_description: 'Bad Request' }, 'good', 'code_refused', 'certain'],
    [400, { error: 'something_new' }, 'undecided', 'other', 'possible'],
  ])('%s %j: %s', async (status, body, verdict, answer, certainty) => {
    company.fault('reply', { path: '/token', status, body });
    expect(must(await check(company.session()))).toMatchObject({ verdict, answer, certainty });
  });
  test.each([
    ['server-error-503', 'token.server_error'],
    ['rate-limit-429', 'token.rate_limited'],
    ['html-answer', 'network.proxy_html'],
    ['die-in-the-middle', 'network.reset'],
  ])('the fault %s decides nothing, and is not tried again', async (fault, code) => {
    const session = company.session();
    company.fault(fault, { path: '/token' });
    expect(await check(session)).toMatchObject({ ok: false, problem: { code } });
    expect(session.sent()).toHaveLength(1);
  });
  test('tokens in return for no code are believed by nobody', async () => {
    const server = await loopbackServer((response) => json(response, 200, { access_token: 'ya29.a0AfB_byC' }));
    const session = company.session({ googleOverride: server.origin });
    expect(await check(session)).toMatchObject({ ok: false, problem: { code: 'token.unreadable_answer' } });
    expect(new URLSearchParams(server.received[0]?.body).get('code')).toMatch(/^not-a-code/);
  });
});
