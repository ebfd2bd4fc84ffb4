import { generateKeyPairSync } from 'node:crypto';
import {
  assert,
  asyncProperty,
  constantFrom,
  dictionary,
  json,
  jsonValue,
  nat,
  oneof,
  string,
  uint8Array,
} from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CredentialFile, openCredential } from '../../../main/core/credentials/open-credential.ts';
import { explain } from '../../../shared/explain.ts';
import { pem, serviceAccountKey, webClient } from './a-key.ts';

const environment = { googleOverride: null, now: () => Date.parse('2026-11-22T00:00:00Z') };
const open = (content: unknown, more: Partial<CredentialFile> = {}) =>
  openCredential(environment, {
    bytes: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
    fileName: 'a.json',
    ...more,
  });
const opened = async (content: unknown) => {
  const outcome = await open(content);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.summary;
};
const problem = async (content: unknown, more: Partial<CredentialFile> = {}) => {
  const outcome = await open(content, more);
  expect(outcome.ok, 'it was opened').toBe(false);
  return outcome.ok ? null : outcome.problem;
};

describe('an OAuth client', () => {
  test('is summarised without its secret', async () => {
    const outcome = await open({ web: webClient });
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        clientSecret: webClient.client_secret,
        summary: {
          kind: 'oauthClient',
          clientType: 'web',
          clientId: webClient.client_id,
          projectId: 'sample-project',
          redirectUris: webClient.redirect_uris,
          javascriptOrigins: webClient.javascript_origins,
          world: { kind: 'google' },
          fileName: 'a.json',
          loadedAt: '2026-11-22T00:00:00.000Z',
          warnings: [],
        },
      },
    });
    expect(JSON.stringify(outcome.ok && outcome.value.summary)).not.toContain('GOCSPX');
  });

  test('of an installed app may lack its secret and its redirect URIs', async () => {
    const { client_secret: _, redirect_uris: __, ...installed } = webClient;
    expect(await open({ installed })).toMatchObject({
      ok: true,
      value: { clientSecret: null, summary: { clientType: 'installed', redirectUris: [] } },
    });
  });

  test.each([
    [{ client_id: undefined }, 'credentials.field_missing', 'web.client_id'],
    [{ client_id: null }, 'credentials.field_wrong_type', 'web.client_id'],
    [{ client_id: 12 }, 'credentials.field_wrong_type', 'web.client_id'],
    [{ client_id: '' }, 'credentials.field_empty', 'web.client_id'],
    [{ client_id: `${webClient.client_id}\n` }, 'credentials.field_whitespace', 'web.client_id'],
    [{ client_secret: undefined }, 'credentials.field_missing', 'web.client_secret'],
    [{ client_secret: ['x'] }, 'credentials.field_wrong_type', 'web.client_secret'],
    [{ redirect_uris: 'https://a.example' }, 'credentials.field_wrong_type', 'web.redirect_uris'],
    [{ redirect_uris: [1] }, 'credentials.field_wrong_type', 'web.redirect_uris'],
    [{ token_uri: 'https://evil.example/token' }, 'credentials.foreign_host', 'token_uri'],
    [{ token_uri: {} }, 'credentials.field_wrong_type', 'web.token_uri'],
  ])('with %j is %s of %s', async (change, code, field) => {
    expect(await problem({ web: { ...webClient, ...change } })).toMatchObject({ code, evidence: { field } });
  });

  test('with several faults names the first and lists the others', async () => {
    expect(await problem({ web: { redirect_uris: 1 } })).toMatchObject({
      code: 'credentials.field_missing',
      evidence: { field: 'web.client_id', alsoWrong: ['web.client_secret', 'web.redirect_uris'] },
    });
  });

  test('warns of redirect URIs that are open to listeners or switched off, and of a strange client ID', async () => {
    const redirect_uris = [
      'http://app.example.com/cb',
      'http://localhost:3000/cb',
      'http://127.0.0.1',
      'http://[::1]:1',
      'urn:ietf:wg:oauth:2.0:oob',
      'com.example.app:/cb',
    ];
    const { warnings } = await opened({ web: { ...webClient, client_id: 'my-client', redirect_uris } });
    expect(warnings.map(({ code, evidence }) => [code, evidence.value])).toEqual([
      ['credentials.client_id.unusual', undefined],
      ['credentials.redirect_uri.plain_http', 'http://app.example.com/cb'],
      ['credentials.redirect_uri.out_of_band', 'urn:ietf:wg:oauth:2.0:oob'],
    ]);
  });
});

describe('a service-account key', () => {
  test('is summarised without its key, and can sign', async () => {
    const outcome = await open(serviceAccountKey);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        p12: null,
        summary: {
          kind: 'serviceAccountKey',
          format: 'json',
          email: serviceAccountKey.client_email,
          clientId: serviceAccountKey.client_id,
          keyId: serviceAccountKey.private_key_id,
          projectId: 'sample-project',
          algorithm: 'RSA 2048',
          keyCreatedAt: null,
          needs: [],
          warnings: [],
          world: { kind: 'google' },
        },
      },
    });
    const signer = outcome.ok && 'signer' in outcome.value ? outcome.value.signer : null;
    const key = signer?.kind === 'privateKey' ? signer.privateKey : null;
    expect(key?.export({ type: 'pkcs8', format: 'pem' })).toBe(pem);
    expect(JSON.stringify(outcome.ok && outcome.value.summary)).not.toContain('PRIVATE');
  });

  const otherKey = (type: 'ec' | 'ed25519' | 'rsa', options: object = {}) => {
    const { privateKey, publicKey } = generateKeyPairSync(type as 'rsa', options as { modulusLength: number });
    return {
      private: privateKey.export({ type: 'pkcs8', format: 'pem' }),
      public: publicKey.export({ type: 'spki', format: 'pem' }),
      encrypted: privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
    };
  };
  const curve = otherKey('ec', { namedCurve: 'prime256v1' });

  test.each([
    ['a private key that is missing', { private_key: undefined }, 'credentials.field_missing', 'private_key'],
    ['a private key that is a number', { private_key: 5 }, 'credentials.field_wrong_type', 'private_key'],
    ['a private key that is empty', { private_key: '' }, 'credentials.field_empty', 'private_key'],
    [
      'a private key that is not PEM',
      { private_key: 'c2VjcmV0LWtleQ==' },
      'credentials.private_key.not_pem',
      'private_key',
    ],
    [
      'a private key whose line breaks are escaped twice',
      { private_key: pem.replaceAll('\n', String.raw`\n`) },
      'credentials.private_key.escaped_newlines',
      'private_key',
    ],
    [
      'a private key that is cut short',
      { private_key: pem.slice(0, 400) },
      'credentials.private_key.unreadable',
      'private_key',
    ],
    [
      'a private key that is damaged',
      { private_key: pem.replace('MII', '!!!') },
      'credentials.private_key.unreadable',
      'private_key',
    ],
    [
      'a private key that is on an elliptic curve',
      { private_key: curve.private },
      'credentials.private_key.not_rsa',
      'private_key',
    ],
    [
      'a private key that is Ed25519',
      { private_key: otherKey('ed25519').private },
      'credentials.private_key.not_rsa',
      'private_key',
    ],
    ['a private key that is public', { private_key: curve.public }, 'credentials.private_key.public', 'private_key'],
    [
      'a private key that is encrypted',
      { private_key: curve.encrypted },
      'credentials.private_key.encrypted',
      'private_key',
    ],
    ['client_email', { client_email: undefined }, 'credentials.field_missing', 'client_email'],
    ['client_email', { client_email: 'calendar' }, 'credentials.client_email.malformed', 'client_email'],
    ['client_email', { client_email: 'a@b' }, 'credentials.client_email.malformed', 'client_email'],
    ['client_email', { client_email: ' a@b.iam.gserviceaccount.com' }, 'credentials.field_whitespace', 'client_email'],
    [
      'client_id',
      { client_id: 'calendar@sample-project.iam.gserviceaccount.com' },
      'credentials.client_id.not_numeric',
      'client_id',
    ],
    ['client_id', { client_id: 1042168931 }, 'credentials.field_wrong_type', 'client_id'],
    ['project_id', { project_id: [] }, 'credentials.field_wrong_type', 'project_id'],
    ['type', { type: undefined }, 'credentials.field_missing', 'type'],
    [
      'token_uri',
      { token_uri: 'https://oauth2.googleapis.com.evil.example/token' },
      'credentials.foreign_host',
      'token_uri',
    ],
    [
      'client_x509_cert_url',
      { client_x509_cert_url: 'https://evil.example/x' },
      'credentials.foreign_host',
      'client_x509_cert_url',
    ],
  ])('%s is refused, with the field', async (_, change, code, field) => {
    expect(await problem({ ...serviceAccountKey, ...change })).toMatchObject({ code, evidence: { field } });
  });

  test('may lack what only people need', async () => {
    const { type, private_key, client_email } = serviceAccountKey;
    expect(await opened({ type, private_key, client_email })).toMatchObject({
      clientId: null,
      keyId: null,
      projectId: null,
    });
  });

  test('that is short, of another universe or of no service account is opened with a warning', async () => {
    const short = otherKey('rsa', { modulusLength: 1024 }).private;
    const { warnings, algorithm } = (await opened({
      ...serviceAccountKey,
      private_key: short,
      client_email: 'somebody@example.com',
      universe_domain: 'example.cloud',
    })) as { warnings: readonly { code: string; evidence: object }[]; algorithm: string };
    expect(algorithm).toBe('RSA 1024');
    expect(warnings.map(({ code, evidence }) => ({ code, ...evidence }))).toEqual([
      { code: 'credentials.private_key.short', field: 'private_key', bits: 1024 },
      { code: 'credentials.client_email.unusual', field: 'client_email', value: 'somebody@example.com' },
      { code: 'credentials.universe_domain.other', field: 'universe_domain', value: 'example.cloud' },
    ]);
  });
});

describe('how a file is written', () => {
  test('a byte order mark and UTF-16 are read, with a word for other programs', async () => {
    const text = JSON.stringify({ web: webClient });
    const utf16le = Buffer.from(text, 'utf16le');
    const cases: [Uint8Array, string][] = [
      [Buffer.from(`\uFEFF${text}`), 'credentials.encoding.byte_order_mark'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le'), 'credentials.encoding.utf16'],
      [utf16le, 'credentials.encoding.utf16'],
      [Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(), 'credentials.encoding.utf16'],
      [Buffer.from(utf16le).swap16(), 'credentials.encoding.utf16'],
    ];
    for (const [bytes, code] of cases) {
      expect(await open('', { bytes })).toMatchObject({
        ok: true,
        value: { clientSecret: webClient.client_secret, summary: { warnings: [{ code }] } },
      });
    }
  });

  test('a file that ends too early says where', async () => {
    const text = JSON.stringify({ web: webClient }, null, 2);
    for (const end of [1, 40, text.indexOf('GOCSPX') + 9, text.length - 3, text.length - 1]) {
      const part = text.slice(0, end);
      const lines = part.split('\n');
      expect(await problem(part)).toMatchObject({
        code: 'credentials.json.truncated',
        evidence: { file: 'a.json', line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
      });
    }
  });

  test.each([
    ['{"web": {"client_id" "x"}}', 1, 22],
    ['{"web": {\n  "client_id": \'x\'\n}}', 2, 16],
    ['{"web": {},}', 1, 12],
    ['{"web": {}}\n{"web": {}}', 2, 1],
    ['{"web": "a\nb"}', 1, 11],
    ['{"a": 01}', 1, 7],
    ['{"a": "\\x"}', 1, 8],
    ['{a: 1}', 1, 2],
    ['[1 2]', 1, 4],
  ])('%j goes wrong at line %i, column %i', async (text, line, column) => {
    expect(await problem(text)).toMatchObject({ code: 'credentials.json.invalid', evidence: { line, column } });
  });

  test('a name that stands twice is pointed out; the last one counts, and is the one that is checked', async () => {
    const inner = JSON.stringify(webClient).slice(1, -1);
    const { warnings } = await opened(`{"web": {"token_uri": "https://evil.example/token", ${inner}}}`);
    expect(warnings).toMatchObject([{ code: 'credentials.duplicate_field', evidence: { field: 'web.token_uri' } }]);
    expect(await problem(`{"web": {${inner}, "token_uri": "https://evil.example/token"}}`)).toMatchObject({
      code: 'credentials.foreign_host',
    });
  });

  test('names that mean something to JavaScript mean nothing here', async () => {
    const inherited = JSON.stringify({ web: webClient }).replace('{"web"', '{"__proto__"');
    expect(await problem(inherited)).toMatchObject({ code: 'credentials.unrecognised' });
    expect(
      await problem(`{"type": "service_account", "__proto__": ${JSON.stringify(serviceAccountKey)}}`),
    ).toMatchObject({
      code: 'credentials.field_missing',
    });
    expect(await problem('{"constructor": {"prototype": {"web": 1}}}')).toMatchObject({
      code: 'credentials.unrecognised',
    });
    expect(({} as Record<string, unknown>).web).toBeUndefined();
  });

  test('too large, empty and deeply nested files are refused without being worked on', async () => {
    expect(await problem('', { bytes: Buffer.alloc(50 * 1024 ** 2, 0x20) })).toMatchObject({
      code: 'credentials.too_large',
      evidence: { limitMiB: 1 },
    });
    expect(await problem('')).toMatchObject({ code: 'credentials.empty' });
    expect(await problem(' \n\t')).toMatchObject({ code: 'credentials.empty' });
    expect(await problem('['.repeat(500_000))).toMatchObject({ code: 'credentials.json.invalid' });
    expect(await problem('{"a":'.repeat(150_000))).toMatchObject({ code: 'credentials.json.invalid' });
  });
});

describe('the wrong file is named for what it is', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\n';
  const wrong: Record<string, unknown> = {
    external_account: { type: 'external_account', audience: '//iam.googleapis.com/x', token_url: 'https://sts' },
    impersonated_account: { type: 'impersonated_service_account', source_credentials: {} },
    token_file: { token: 'ya29.a', refresh_token: '1//b', client_id: 'c', client_secret: 'd', scopes: [] },
    token_response: { access_token: 'ya29.a', expires_in: 3599, token_type: 'Bearer' },
    firebase_android: { project_info: { project_id: 'p' }, client: [{ api_key: [] }] },
    firebase_ios: '<?xml version="1.0"?><!DOCTYPE plist><plist><dict><key>GOOGLE_APP_ID</key></dict></plist>',
    firebase_web: { apiKey: 'AIzaSyA', authDomain: 'p.firebaseapp.com', projectId: 'p' },
    api_key: 'AIzaSyA1234567890abcdefghijklmnopqrstuv\n',
    private_key: pem,
    certificate,
    public_keys: { '3f2a': certificate, '9c8b': certificate },
    html: '\n<!DOCTYPE html><html><title>Sign in</title></html>',
    zip: Buffer.from('504b0304140000000800', 'hex').toString('latin1'),
    error_answer: { error: 'invalid_grant', error_description: 'Bad Request' },
    client_fields_alone: webClient,
  };

  test.each(Object.entries(wrong))('%s', async (name, content) => {
    const found = await problem(content);
    expect(found?.code).toBe(`credentials.wrong_file.${name}`);
  });

  test.each([
    ['a JWKS', { keys: [{ kty: 'RSA', n: 'x', e: 'AQAB' }] }, 'credentials.wrong_file.public_keys'],
    ['a firebase config in a script', 'const firebaseConfig = {', 'credentials.wrong_file.firebase_web'],
    ['another JSON file', { name: 'package', version: '1.0.0' }, 'credentials.unrecognised'],
    ['a list', [1, 2], 'credentials.unrecognised'],
    ['a letter', 'Dear all, please find the key attached.', 'credentials.unrecognised'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 'credentials.unrecognised'],
    ['a number', '0123456789', 'credentials.unrecognised'],
  ])('%s', async (_, content, code) => {
    expect((await problem(content))?.code).toBe(code);
  });
});

describe('whatever the bytes', () => {
  const secret = 'S3cr3tS3cr3tS3cr3tS3cr3t';

  test('there is an outcome, with words in both languages', async () => {
    const pieces = oneof(
      uint8Array({ maxLength: 300 }),
      string().map((text) => Buffer.from(text)),
      json().map((text) => Buffer.from(text)),
    );
    await assert(
      asyncProperty(pieces, async (bytes) => {
        const outcome = await open('', { bytes });
        if (outcome.ok) return;
        for (const language of ['en', 'ja'] as const) {
          const { title, cause, remedy } = explain(outcome.problem, language);
          for (const words of [title, cause, ...remedy]) expect(words).not.toMatch(/\{\{|undefined/);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('no problem and no summary repeats a secret, wherever the file is damaged', async () => {
    const files = [
      JSON.stringify({ web: { ...webClient, client_secret: secret } }, null, 1),
      JSON.stringify({
        ...serviceAccountKey,
        private_key: `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----`,
      }),
      JSON.stringify({ type: 'authorized_user', refresh_token: secret, client_secret: secret }),
    ];
    await assert(
      asyncProperty(constantFrom(...files), nat(), nat(2), string({ maxLength: 3 }), async (file, at, drop, put) => {
        const place = at % file.length;
        const outcome = await open(file.slice(0, place) + put + file.slice(place + drop));
        expect(JSON.stringify(outcome.ok ? outcome.value.summary : outcome)).not.toContain(secret.slice(0, 12));
      }),
      { numRuns: 150 },
    );
  });

  test('no value of any type in any field gets through as another, or throws', async () => {
    const names = [...Object.keys(serviceAccountKey), ...Object.keys(webClient)];
    await assert(
      asyncProperty(
        dictionary(constantFrom(...names), jsonValue()),
        constantFrom('web', 'installed', ''),
        async (change, wrap) => {
          const content = wrap === '' ? { ...serviceAccountKey, ...change } : { [wrap]: { ...webClient, ...change } };
          const outcome = await open(content);
          if (!outcome.ok) return;
          const { summary } = outcome.value;
          expect(summary.projectId === null || typeof summary.projectId === 'string').toBe(true);
          expect(['google', 'emulator']).toContain(summary.world.kind);
        },
      ),
      { numRuns: 100 },
    );
  });
});
