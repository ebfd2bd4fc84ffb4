import { expect, test } from 'vitest';
import { clientFor, keyFor } from '../../../main/core/credentials/credential-lookup.ts';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { createEnvironment } from '../../../main/core/environment.ts';
import { serviceAccountKey, webClient } from './a-key.ts';

async function withBoth() {
  const environment = createEnvironment();
  const ids: string[] = [];
  for (const content of [{ web: webClient }, serviceAccountKey]) {
    const opened = await openCredential(environment, {
      bytes: Buffer.from(JSON.stringify(content)),
      fileName: 'a.json',
    });
    if (!opened.ok) throw new Error(opened.problem.code);
    environment.vault.putCredential(opened.value);
    ids.push(opened.value.summary.id);
  }
  const [client = '', key = ''] = ids;
  return { environment, client, key };
}

test('each is found where its kind is wanted', async () => {
  const { environment, client, key } = await withBoth();
  expect(clientFor(environment, client)).toMatchObject({ ok: true, value: { clientSecret: webClient.client_secret } });
  expect(keyFor(environment, key)).toMatchObject({ ok: true, value: { email: serviceAccountKey.client_email } });
});

test('each is named for what it is where the other is wanted', async () => {
  const { environment, client, key } = await withBoth();
  expect(clientFor(environment, key)).toMatchObject({
    problem: { code: 'credentials.wrong_kind.service_account_key', evidence: { file: 'a.json' } },
  });
  expect(keyFor(environment, client)).toMatchObject({
    problem: { code: 'credentials.wrong_kind.oauth_client', evidence: { file: 'a.json' } },
  });
});

test('what was forgotten is unknown', async () => {
  const { environment, client, key } = await withBoth();
  for (const id of [client, key]) environment.vault.forgetCredential(id);
  expect(clientFor(environment, client)).toMatchObject({ problem: { code: 'credentials.unknown' } });
  expect(keyFor(environment, key)).toMatchObject({ problem: { code: 'credentials.unknown' } });
});
