import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';
import { type Company, startCompany } from './company.ts';
import { expectNothingPrintedOf } from './secrets.ts';

let company: Company;
let key: Record<string, string>;
beforeAll(async () => {
  company = await startCompany();
  key = JSON.parse(await readFile(company.files.serviceAccountKey, 'utf8'));
});
afterAll(async () => {
  expectNothingPrintedOf(company, []);
  await company.close();
});

describe('inspect names what a file is, and to whom its requests go', () => {
  test.each([
    ['webClient', { kind: 'oauthClient', clientType: 'web' }],
    ['installedClient', { kind: 'oauthClient', clientType: 'installed' }],
    ['serviceAccountKey', { kind: 'serviceAccountKey', format: 'json', algorithm: 'RSA 2048' }],
    [
      'serviceAccountP12',
      { kind: 'serviceAccountKey', format: 'p12', algorithm: 'RSA 2048', needs: ['serviceAccountEmail'] },
    ],
    ['undelegatedKey', { kind: 'serviceAccountKey', format: 'json' }],
  ] as const)('%s', async (name, expected) => {
    const { code, value } = await document(['inspect', company.files[name]]);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      kind: 'credential',
      credential: { ...expected, world: { kind: 'emulator', origin: company.origin } },
    });
    expect(value.credential).not.toHaveProperty('id');
  });

  test('for people, in both languages', async () => {
    expect((await grantscope(['inspect', company.files.webClient])).out).toMatch(
      /What it is +OAuth client \(Web application\)/,
    );
    const japanese = await grantscope(['inspect', company.files.serviceAccountKey, '--lang', 'ja']);
    expect(japanese.out).toMatch(/種類 +サービス アカウント キー/);
    expect(japanese.out).toContain(key.client_id);
  });
});

test('a client file with both kinds says which was taken, in either language', async () => {
  const file = join(company.directory, 'both.json');
  const [web, installed] = await Promise.all(
    [company.files.webClient, company.files.installedClient].map(async (path) =>
      JSON.parse(await readFile(path, 'utf8')),
    ),
  );
  await writeFile(file, JSON.stringify({ ...installed, ...web }));
  for (const [lang, words] of [
    ['en', 'Grantscope took “web”'],
    ['ja', 'Grantscope は「web」を使いました'],
  ] as const) {
    const { value, code } = await document(['inspect', file, '--lang', lang]);
    expect(code).toBe(0);
    expect(value).toMatchObject({
      warnings: [{ code: 'credentials.two_clients', evidence: { field: 'web' } }],
      credential: { clientType: 'web' },
    });
    expect((await grantscope(['inspect', file, '--lang', lang])).err).toContain(words);
  }
});

describe('what was noticed in a credentials file', () => {
  const written = async (name: string, bytes: string | Uint8Array) => {
    const file = join(company.directory, name);
    await writeFile(file, bytes);
    return file;
  };
  const key = () => readFile(company.files.serviceAccountKey, 'utf8');
  const mark = Buffer.from([0xef, 0xbb, 0xbf]);

  test('is noted by every command that opens it, a line each on standard error, and stands among the warnings', async () => {
    const file = await written('with-mark.json', Buffer.concat([mark, Buffer.from(await key())]));
    const { email } = company.users[0];
    const asked = ['--key', file, '--subject', email];
    for (const [lang, note] of [
      ['en', `Note on ${file}: The file begins with a byte order mark\n`],
      ['ja', `${file} について: ファイルの先頭に BOM があります\n`],
    ] as const) {
      const list = await document(['calendar', 'list', ...asked, '--lang', lang]);
      expect(list).toMatchObject({ code: 0, value: { warnings: [{ code: 'credentials.encoding.byte_order_mark' }] } });
      expect(list.err).toContain(note);
      expect(list.err).toContain(`grantscope inspect ${file}`);
    }
    // Google's own answer stays as it is.
    const entry = await document(['calendar', 'get', email, ...asked]);
    expect(entry.value).not.toHaveProperty('warnings');
    expect(entry.err).toContain('Note on');
  });

  test('is noted beside a refusal too, which it may explain', async () => {
    const file = await written('a-client.json', Buffer.concat([mark, await readFile(company.files.webClient)]));
    const spent = await document(['exchange', '--client', file, '--code', '4/0AVMBsJhXr7Nf3Q2wSdGkLzPqYt']);
    expect(spent).toMatchObject({ code: 1, ok: false });
    expect(spent.err).toContain('byte order mark');
  });

  test('names the file as a shell takes it, for it to be read again', async () => {
    const file = await written("the key's copy (1).json", Buffer.concat([mark, Buffer.from(await key())]));
    const { err } = await grantscope(['calendar', 'list', '--key', file]);
    expect(err).toContain(`Note on ${file}: `);
    const again = process.platform === 'win32' ? `"${file}"` : `'${file.replace("'", String.raw`'\''`)}'`;
    expect(err.replaceAll(/\s+/g, ' ')).toContain(`grantscope inspect ${again}`);
  });

  test('from standard input is not sent to be read again', async () => {
    const { email } = company.users[0];
    const argv = ['calendar', 'get', email, '--key', '-', '--subject', email];
    const { code, err } = await grantscope(argv, { input: Buffer.concat([mark, Buffer.from(await key())]) });
    expect({ code, err }).toEqual({ code: 0, err: 'Note on standard input: The file begins with a byte order mark\n' });
  });

  test.each([
    ['a list', (text: string) => `[${text}]`],
    ['a member of another object', (text: string) => `{"key": ${text}}`],
    ['zero bytes at the end', (text: string) => `${text}\0\0\0`],
    ['a letter', (text: string) => `Dear all,\n${text}\nBest regards`],
  ])('%s around a key is read by inspect and --key alike, each saying so', async (name, around) => {
    const file = await written(`${name}.json`, around(await key()));
    const { email } = company.users[0];
    const inspected = await document(['inspect', file]);
    const used = await document(['calendar', 'list', '--key', file, '--subject', email]);
    for (const { code, value } of [inspected, used])
      expect({ code, warnings: value.warnings }).toMatchObject({
        code: 0,
        warnings: [{ code: 'credentials.inside_text' }],
      });
  });

  test('a file with two keys is not taken for either', async () => {
    const file = await written('two.json', `[${await key()}, ${await readFile(company.files.undelegatedKey, 'utf8')}]`);
    const used = await document(['calendar', 'list', '--key', file]);
    expect(used).toMatchObject({ code: 2, problem: { code: 'credentials.unrecognised' } });
  });

  test('a key that cannot be used is refused for its own fault, and no other of the file is taken instead', async () => {
    const bad = (await key()).replace(/"token_uri": ?"[^"]+"/, '"token_uri": "https://token.example/"');
    const alone = await written('bad-in-list.json', `[${bad}]`);
    for (const argv of [
      ['inspect', alone],
      ['calendar', 'list', '--key', alone],
    ])
      expect(await document(argv)).toMatchObject({ code: 2, problem: { code: 'credentials.foreign_host' } });
    const both = await written('bad-and-good.json', `[${bad}, ${await key()}]`);
    expect(await document(['calendar', 'list', '--key', both])).toMatchObject({
      code: 2,
      problem: { code: 'credentials.unrecognised' },
    });
  });
});

test.runIf(process.platform !== 'win32')('a key may come through a pipe, as from `--key <(command)`', async () => {
  const pipe = join(await mkdtemp(join(tmpdir(), 'grantscope-pipe-')), 'pipe');
  execFileSync('/usr/bin/env', ['mkfifo', pipe]);
  const { email } = company.users[0];
  for (const argv of [
    ['inspect', pipe],
    ['calendar', 'get', email, '--subject', email, '--key', pipe],
  ]) {
    const [ran] = await Promise.all([document(argv), writeFile(pipe, await readFile(company.files.serviceAccountKey))]);
    expect(ran, argv[0]).toMatchObject({ code: 0, ok: true });
  }
  await rm(dirname(pipe), { recursive: true });
});

describe('inspect recognises what is pasted', () => {
  test.each([
    ['an authorization code', '4/0AVMBsJhXr7Nf3Q2wSdGkLzPqYtUeIoRaBcVnMxKjHgFdSaQwErTyUiOpZlKjHg', 'authorizationCode'],
    ['a redirect URL', 'https://app.example/callback?code=4%2F0AVMBsJhXr7Nf3Q2wSdGkLzPqYt&scope=openid', 'redirectUrl'],
    ['an access token', `ya29.a0${'AfH6SMBx7'.repeat(15)}`, 'accessToken'],
    ['a refresh token', `1//0e${'AfH6SMBx7'.repeat(10)}`, 'refreshToken'],
  ])('%s, masked', async (_, input, kind) => {
    const { code, value, out } = await document(['inspect'], { input: `${input}\n` });
    expect({ code, kind: value.kind }).toEqual({ code: 0, kind });
    expect(out).not.toContain(input.slice(10, 40));
  });
});

describe('inspect lists all that is in a longer text', () => {
  const token = `ya29.a0${'AfH6SMBx7'.repeat(15)}`;
  const code = '4/0AVMBsJhXr7Nf3Q2wSdGkLzPqYtUeIoRaBcVnMxKjHgFdSaQwErTy';
  const log = [
    'boot',
    `curl -X POST https://oauth2.googleapis.com/token -d grant_type=authorization_code -d 'code=${code}' -d redirect_uri=postmessage`,
    '{"error": "redirect_uri_mismatch", "error_description": "Bad Request"}',
    `Authorization: Bearer ${token}`,
  ].join('\n');

  test('the most telling first, the rest in order of appearance, without ids', async () => {
    const { code: exit, value, out } = await document(['inspect', '-'], { input: log });
    expect(exit).toBe(0);
    expect(value).toMatchObject({
      kind: 'diagnosis',
      line: 3,
      problem: { code: 'token.redirect_uri_mismatch.postmessage_sent', title: expect.stringMatching(/postmessage/) },
      also: [
        { kind: 'request', line: 2, to: 'token', carries: ['authorizationCode'], redirectUri: 'postmessage' },
        { kind: 'accessToken', line: 4 },
      ],
    });
    expect(out).not.toMatch(/secretId|held/);
    expect(out).not.toContain(code.slice(10, 40));
    expect(out).not.toContain(token.slice(10, 40));
  });

  test('for people, each with its line', async () => {
    const { out } = await grantscope(['inspect', '-'], { input: log });
    expect(out).toMatch(/Token request\n[^]*Carries +authorization code\n[^]*Line +2\n[^]*Access token\n[^]*Line +4/);
  });

  test('a file of another kind is named for what it is: exit code 2', async () => {
    const answer = await document(['inspect'], { input: '{"type": "external_account"}' });
    expect(answer).toMatchObject({ ok: false, code: 2, problem: { code: 'credentials.wrong_file.external_account' } });
  });
});

describe('a file that cannot be used is named for what is wrong with it: exit code 2, the field, the cure, no stack', () => {
  const file = (name: string) => join(company.directory, name);
  const text = (content: unknown) => JSON.stringify(content);
  const pem = (type: 'ec' | 'rsa') =>
    type === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' })
      : '';

  test.each([
    ['truncated JSON', () => text(key).slice(0, 200), /^credentials\.json\.truncated$/],
    ['JSON with a mistake', () => text(key).replace(':', '='), /^credentials\.json\.invalid$/],
    ['an empty file', () => '', /empty/],
    ['a key that is not RSA', () => text({ ...key, private_key: pem('ec') }), /^credentials\.private_key/],
    ['a key without its private key', () => text({ ...key, private_key: undefined }), /^credentials\./],
    ['a hostile token_uri', () => text({ ...key, token_uri: 'https://evil.example/' }), /^credentials\.foreign_host$/],
    ['some other JSON', () => text({ hello: 'world' }), /unrecognised/],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), /unrecognised/],
    ['a damaged .p12', () => Buffer.from('3082090002010330820', 'hex'), /p12\.damaged|unrecognised/],
  ])('%s', async (_, content, code) => {
    await writeFile(file('wrong'), content());
    for (const argv of [
      ['inspect', file('wrong')],
      ['calendar', 'list', '--key', file('wrong')],
      ['exchange', '--client', file('wrong'), '--code', '4/0Abc'],
    ]) {
      const answer = await document(argv);
      expect(answer, argv[0]).toMatchObject({ ok: false, code: argv[0] === 'inspect' && answer.code === 1 ? 1 : 2 });
      expect(answer.problem?.code, argv[0]).toMatch(code);
      expect(answer.out).not.toMatch(/BEGIN|node:|\.ts:\d/);
    }
  });

  test.each([
    ['a byte order mark', (plain: string) => `\uFEFF${plain}`],
    ['UTF-16', (plain: string) => Buffer.from(`\uFEFF${plain}`, 'utf16le')],
  ])('%s is no reason to refuse a good file', async (_, encode) => {
    await writeFile(file('good'), encode(text(key)));
    expect(await document(['inspect', file('good')])).toMatchObject({
      code: 0,
      value: { credential: { email: key.client_email } },
    });
    expect(await document(['calendar', 'list', '--key', file('good')])).toMatchObject({ code: 0, ok: true });
  });

  test('50 MB, a directory, a missing file, and one that may not be read', async () => {
    await writeFile(file('large'), Buffer.alloc(50 * 1024 * 1024, 'a'));
    await mkdir(file('directory'));
    await writeFile(file('unreadable'), text(key));
    await chmod(file('unreadable'), 0);
    const readable = await readFile(file('unreadable')).then(
      () => true,
      () => false,
    );
    for (const name of ['large', 'directory', 'missing', ...(readable ? [] : ['unreadable'])]) {
      for (const argv of [
        ['inspect', file(name)],
        ['calendar', 'list', '--key', file(name)],
        ['exchange', '--client', file(name), '--code', '4/0Abc'],
        ['exchange', '--client', company.files.webClient, '--code', `@${file(name)}`],
      ]) {
        expect(await document(argv), `${name} ${argv[0]}`).toMatchObject({ ok: false, code: 2 });
      }
    }
  });
});

describe('of more than 200 things the first 200 are listed, and how many more there are is said', () => {
  const tokens = (count: number) =>
    Array.from({ length: count }, (_, index) => `token ya29.a0AfH6SMBx3kQ9wErTyUiOpAsDfGhJ-${1_000 + index}`).join(
      '\n',
    );
  const curls = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `curl https://www.googleapis.com/calendar/v3/calendars/c${index}/events`,
    ).join('\n');

  test('200 are all listed', async () => {
    const { value, out } = await document(['inspect'], { input: tokens(200) });
    expect(value.also).toHaveLength(199);
    expect(value.more).toBe(0);
    expect((await grantscope(['inspect'], { input: tokens(200) })).out).not.toContain('not listed');
    expect(out).not.toContain('secretId');
  });

  test.each([
    ['tokens', tokens],
    ['curl commands', curls],
  ])('1,234 %s', async (_, many) => {
    const { value } = await document(['inspect'], { input: many(1_234) });
    expect([1 + value.also.length, value.more]).toEqual([200, 1_034]);
  });

  test('what was said before is no more', async () => {
    const { value } = await document(['inspect'], { input: `${tokens(300)}\n${tokens(300)}` });
    expect(value.more).toBe(100);
  });

  test('for people, in both languages', async () => {
    const english = await grantscope(['inspect'], { input: tokens(203) });
    expect(english.out).toMatch(/\n\nAnd 3 more, not listed\. Give a part of the text to see them\.\n$/);
    const japanese = await grantscope(['inspect', '--lang', 'ja'], { input: tokens(203) });
    expect(japanese.out).toMatch(/\n\nほかに 3 件あります/);
  });
});
