import { spawnSync } from 'node:child_process';
import { createPrivateKey } from 'node:crypto';
import * as fc from 'fast-check';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { openCredential } from '../../../main/core/credentials/open-credential.ts';
import { createEnvironment, type Environment } from '../../../main/core/environment.ts';
import { google } from '../../../main/core/google-endpoints.ts';
import { makeSnippets } from '../../../main/core/snippets/make-snippets.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import type { World } from '../../../shared/contract/credentials.ts';
import type { SnippetLanguage } from '../../../shared/contract/snippets.ts';
import { pem, serviceAccountKey, webClient } from '../credentials/a-key.ts';
import { must } from '../oauth/company.ts';
import { available, runText } from './interpreters.ts';

type Call = RequestOf<'snippet.make'>['call'];
type Made = Readonly<Record<SnippetLanguage, string>>;

/** Every operation, with every value that a person or a file can give it. */
function callsWith(
  text: string,
  id: (kind: 'client' | 'bareClient' | 'key' | 'p12' | 'keyless') => string,
): readonly Call[] {
  const scopes = [text, `${text}2`];
  return [
    {
      operation: 'authorize.url',
      credentialId: id('client'),
      scopes: ['openid', ...scopes],
      redirectUri: text,
      accessType: 'offline',
      prompt: ['consent'],
      loginHint: text,
      hd: text,
      includeGrantedScopes: true,
      codeVerifier: 'new',
    },
    {
      operation: 'authorize.url',
      credentialId: id('bareClient'),
      scopes,
      redirectUri: text,
      state: text,
      nonce: text,
      codeChallenge: text,
    },
    {
      operation: 'authorizationCode.exchange',
      credentialId: id('client'),
      scopes,
      redirectUri: text,
      codeVerifier: true,
      nonce: text,
    },
    { operation: 'authorizationCode.exchange', credentialId: id('bareClient'), redirectUri: '' },
    { operation: 'token.refresh', credentialId: id('client') },
    { operation: 'token.refresh', credentialId: id('bareClient') },
    { operation: 'token.inspect', token: 'accessToken' },
    { operation: 'token.inspect', token: 'idToken' },
    { operation: 'userinfo.get' },
    { operation: 'token.revoke', token: 'accessToken' },
    { operation: 'token.revoke', token: 'refreshToken' },
    { operation: 'idToken.check' },
    { operation: 'idToken.check', audience: [text], nonce: text, hd: text, accessToken: true },
    { operation: 'idToken.check', audience: scopes },
    { operation: 'delegation.check', credentialId: id('key'), subject: text, scopes },
    { operation: 'delegation.check', credentialId: id('p12'), scopes },
    { operation: 'delegation.check', credentialId: id('keyless'), subject: text, scopes },
    { operation: 'calendar.calendarList.get', credentialId: id('key'), calendarId: text },
    { operation: 'calendar.calendarList.get', credentialId: id('keyless'), calendarId: text },
    { operation: 'calendar.calendarList.get', credentialId: id('p12'), subject: text, calendarId: text, scopes },
    { operation: 'calendar.events.list', credentialId: id('key'), subject: text, calendarId: text },
    {
      operation: 'calendar.events.list',
      credentialId: id('keyless'),
      subject: text,
      calendarId: text,
      from: '2026-11-01',
      to: '2026-12-01',
      query: text,
      iCalUID: text,
      eventTypes: ['default', 'focusTime'],
      showDeleted: true,
      singleEvents: false,
    },
    {
      operation: 'calendar.events.get',
      credentialId: id('p12'),
      calendarId: text,
      eventId: text,
      timeZone: 'Asia/Tokyo',
    },
    {
      operation: 'calendar.events.instances',
      credentialId: id('key'),
      subject: text,
      calendarId: text,
      eventId: text,
      from: '2026-11-01T00:00:00Z',
      showDeleted: true,
    },
    {
      operation: 'calendar.freebusy.query',
      credentialId: id('key'),
      subject: text,
      people: [text, `${text}2`],
      from: '2026-11-01T00:00:00Z',
      to: '2026-11-02T00:00:00Z',
    },
    {
      operation: 'calendar.freebusy.query',
      credentialId: id('keyless'),
      people: [text],
      from: '2026-01-01',
      to: '2026-12-01',
      timeZone: 'Asia/Tokyo',
    },
  ];
}

const clientSecret = 'GOCSPX-aBcDeFgHiJkLmNoPqRsTuVwXyZ01';

const callerToken = 'ya29.a0CallerOfSignJwt';

/** Credentials that hold the text wherever a file, or the person with a .p12, gives one. */
function environmentWith(text: string, world: World = google): Environment {
  const environment = createEnvironment();
  const common = {
    fileName: null,
    projectId: null,
    world,
    loadedAt: '2026-11-22T03:00:00Z',
    warnings: [],
  } as const;
  const client = { ...common, kind: 'oauthClient', clientId: text, javascriptOrigins: [] } as const;
  const key = { ...common, kind: 'serviceAccountKey', email: text, clientId: null, algorithm: null } as const;
  const rest = { keyCreatedAt: null, needs: [] } as const;
  const signer = { kind: 'privateKey', privateKey: createPrivateKey(pem) } as const;
  environment.vault.putCredential({
    summary: { ...client, id: 'client', clientType: 'web', redirectUris: [text] },
    clientSecret,
  });
  environment.vault.putCredential({
    summary: { ...client, id: 'bareClient', clientType: 'installed', redirectUris: [] },
    clientSecret: null,
  });
  environment.vault.putCredential({
    summary: { ...key, ...rest, id: 'key', format: 'json', keyId: text },
    signer,
    p12: null,
  });
  environment.vault.putCredential({
    summary: { ...key, ...rest, id: 'p12', format: 'p12', keyId: null },
    signer,
    p12: null,
  });
  environment.vault.putCredential({
    summary: { ...key, ...rest, id: 'keyless', format: 'keyless', keyId: null },
    signer: { kind: 'keyless', caller: { accessToken: callerToken }, delegates: [text, `${text}2`] },
    p12: null,
  });
  return environment;
}

/** The snippets of every call, in every language. */
function madeWith(text: string, world: World = google): readonly Made[] {
  const environment = environmentWith(text, world);
  return callsWith(text, (kind) => kind).map((call) => {
    const made = must(makeSnippets(environment, { call, words: 'en' }));
    expect(made.map(({ language }) => language)).toEqual(['curl', 'python', 'node', 'go']);
    return Object.fromEntries(made.map((snippet) => [snippet.language, snippet.text])) as Made;
  });
}

const harmless = madeWith('harmless');
const emulated = madeWith('harmless', { kind: 'emulator', origin: 'http://127.0.0.1:4180' });
const of = (language: SnippetLanguage, all: readonly Made[] = harmless) => all.map((made) => made[language]);

describe('every snippet', () => {
  test('holds no secret, and speaks of no emulator where Google is asked', () => {
    const keyLine = pem.split('\n')[3] ?? expect.fail('no key');
    for (const text of harmless.flatMap(Object.values)) {
      for (const secret of [clientSecret, callerToken, keyLine, '127.0.0.1', 'mulator', 'INSECURE']) {
        expect(text).not.toContain(secret);
      }
    }
  });

  test('says in its head what it takes from the environment, and takes nothing else', () => {
    const environment = environmentWith('harmless');
    for (const call of callsWith('harmless', (kind) => kind)) {
      for (const { language, text, environment: set } of must(makeSnippets(environment, { call, words: 'ja' }))) {
        const taken = text.matchAll(/environ\["(\w+)"\](?! =)|process\.env\.(\w+)|Getenv\("(\w+)"\)|\$\{(\w+):\?\}/g);
        const own = /^\s*(STATE|NONCE|CODE_VERIFIER|CODE_CHALLENGE|ACCESS_TOKEN)=/gm;
        const made = new Set(Array.from(text.matchAll(own), ([, name]) => name));
        const names = new Set(
          Array.from(taken, (found) => String(found.slice(1).find(Boolean))).filter((name) => !made.has(name)),
        );
        expect([...names].toSorted(), text).toEqual(set.map(({ name }) => name).toSorted());
        const head = text.split('\n\n', 1)[0] ?? '';
        for (const { name, what } of set)
          expect(head).toMatch(new RegExp(`^(?:#|//)   ?${name} +${what.replaceAll(/[()]/g, String.raw`\$&`)}$`, 'm'));
        expect(language).toBeTruthy();
      }
    }
  });

  test('is a whole program for sh', () => {
    for (const text of of('curl')) {
      const { status, stderr } = spawnSync('sh', ['-n', '-c', text], { encoding: 'utf8' });
      expect({ status, stderr }, text).toEqual({ status: 0, stderr: '' });
    }
  });

  test.skipIf(!available.gofmt)('is a whole program for Go, just as gofmt leaves it', () => {
    for (const text of [...of('go'), ...of('go', emulated)]) {
      const { status, stdout, stderr } = spawnSync('gofmt', [], { input: text, encoding: 'utf8' });
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: text, stderr: '' });
    }
  });

  test('in Go imports what it uses and nothing else', () => {
    for (const text of [...of('go'), ...of('go', emulated)]) {
      const [head = '', code = ''] = text.split(/^\)$/m);
      const imported = Array.from(head.matchAll(/^\t".*?(\w+)(?:\/v\d+)?"$/gm), ([, name = '']) => name);
      const used = code.replaceAll(/"(?:[^"\\]|\\.)*"|\/\/.*/g, '').matchAll(/(?<![\w.)])([a-z]\w*)\.[A-Z]/g);
      const variables = new Set([
        'config',
        'token',
        'payload',
        'answer',
        'query',
        'request',
        'service',
        'signing',
        'response',
      ]);
      const packages = new Set(Array.from(used, ([, name = '']) => name).filter((name) => !variables.has(name)));
      expect(imported.toSorted(), text).toEqual([...packages].toSorted());
    }
  });
});

describe('a client or a key as it is opened from its file', () => {
  test('gives its own snippets: of Google, in few lines', async () => {
    const environment = createEnvironment();
    const file = async (content: unknown) => {
      const bytes = Buffer.from(JSON.stringify(content));
      const credential = must(await openCredential(environment, { bytes, fileName: 'file.json' }));
      environment.vault.putCredential(credential);
      return credential.summary.id;
    };
    const scopes = ['openid', 'https://www.googleapis.com/auth/calendar'];
    const exchange = must(
      makeSnippets(environment, {
        call: { operation: 'authorizationCode.exchange', credentialId: await file({ web: webClient }), scopes },
        words: 'en',
      }),
    );
    const text = (made: typeof exchange, language: SnippetLanguage) =>
      made.find((snippet) => snippet.language === language)?.text;
    expect(text(exchange, 'python')).toContain(`flow = Flow.from_client_secrets_file(
    os.environ["CLIENT_SECRET_FILE"],
    scopes=[
        "openid",
        "https://www.googleapis.com/auth/calendar",
    ],
)
token = flow.fetch_token(code=os.environ["CODE"])
`);
    expect(text(exchange, 'node')).toContain(`const client = new OAuth2Client({
  clientId: web.client_id,
  clientSecret: web.client_secret,
});
const { tokens } = await client.getToken({
  code: process.env.CODE,
});
`);
    const key = await file(serviceAccountKey);
    const subject = 'info@example.com';
    const read = must(
      makeSnippets(environment, {
        call: { operation: 'calendar.calendarList.get', credentialId: key, subject, calendarId: subject },
        words: 'en',
      }),
    );
    expect(text(read, 'python')).toContain(`).with_subject("info@example.com")
service = build("calendar", "v3", credentials=credentials)
entry = service.calendarList().get(calendarId="info@example.com").execute()
`);
    expect(text(read, 'go')).toContain('config.Subject = "info@example.com"\n');
  });

  test('is refused as the operation refuses it', () => {
    const environment = environmentWith('x');
    const problem = (call: Call) => {
      const made = makeSnippets(environment, { call, words: 'en' });
      return made.ok ? null : made.problem.code;
    };
    expect(problem({ operation: 'token.refresh', credentialId: 'nothing' })).toBe('credentials.unknown');
    expect(problem({ operation: 'userinfo.get', credentialId: 'nothing' })).toBe('credentials.unknown');
    expect(problem({ operation: 'token.refresh', credentialId: 'key' })).toBe(
      'credentials.wrong_kind.service_account_key',
    );
    expect(problem({ operation: 'delegation.check', credentialId: 'client', scopes: ['openid'] })).toBe(
      'credentials.wrong_kind.oauth_client',
    );
    const bare = { operation: 'authorize.url', credentialId: 'bareClient', scopes: ['openid'] } as const;
    expect(problem({ ...bare, scopes: ['openid'] })).toBe('usage.invalid_request');
  });
});

/** What would end a string, begin another, be filled in, or be run; never blank at its ends, where some values are trimmed. */
const hostileText = fc
  .oneof(
    fc.constantFrom(
      `"; import os; os.system("id"); "`,
      `'; process.exit(7); '`,
      `'; id; '`,
      '$(id)`id`${HOME}\\',
      '\\"\\\'\n) || id #',
      '*/ // # %s %b \u202e\u2028\u0000',
    ),
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom("'", '"', '\\', '$', '(', ')', '`', '\n', '{', '}', ',', '#'), maxLength: 30 }),
  )
  .map((text) => `x${text}x`.toWellFormed());

describe('whatever the values hold, the program stays the same and only its strings change', () => {
  test.skipIf(!available.python)('in Python, as its own parser sees it', async () => {
    const program = (texts: readonly string[]) => `
import ast, base64, json
for text in json.loads(base64.b64decode("${Buffer.from(JSON.stringify(texts)).toString('base64')}")):
    tree = ast.parse(text)
    strings = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            strings.append(node.value)
            node.value = ""
    print(json.dumps([ast.dump(tree), strings]))
`;
    const parsed = async (texts: readonly string[]) => {
      const { out, err } = await runText('python', program(texts));
      expect(err).toBe('');
      return out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as readonly [string, readonly string[]]);
    };
    const expected = await parsed(of('python'));
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const seen = await parsed(of('python', madeWith(text)));
        seen.forEach(([tree, strings], index) => {
          expect(tree).toBe(expected[index]?.[0]);
          expect(strings.length).toBe(expected[index]?.[1].length);
          expectValues(strings, expected[index]?.[1] ?? [], text);
        });
      }),
      { numRuns: 12 },
    );
  });

  test('in JavaScript, as a parser sees it', () => {
    const parsed = (text: string) => {
      const strings: string[] = [];
      const tree = JSON.stringify(parseAst(text), (name, value: unknown) => {
        if (name === 'start' || name === 'end' || name === 'raw') return undefined;
        if (name !== 'value' || typeof value !== 'string') return value;
        strings.push(value);
        return '';
      });
      return { tree, strings };
    };
    const expected = of('node').map(parsed);
    fc.assert(
      fc.property(hostileText, (text) => {
        of('node', madeWith(text)).forEach((made, index) => {
          const { tree, strings } = parsed(made);
          expect(tree).toBe(expected[index]?.tree);
          expectValues(strings, expected[index]?.strings ?? [], text);
        });
      }),
      { numRuns: 40 },
    );
  });

  test('in a shell: the same commands, and the same words but for the values', async () => {
    // What would be run is only shown, word by word: every word is text that is seen, so it holds no separator.
    const shown = [
      "show() { printf '%s\\036' \"$@\"; printf '\\035'; }",
      ...['curl', 'grep'].map((command) => `${command}() { show ${command} "$@"; }`),
      ...['openssl', 'sed'].map((command) => `${command}() { echo stub; }`),
      'mktemp() { echo /dev/null; }',
      'rm() { :; }',
    ];
    const names = [
      'CLIENT_SECRET',
      'CODE',
      'CODE_VERIFIER',
      'ACCESS_TOKEN',
      'REFRESH_TOKEN',
      'ID_TOKEN',
      'CALLER_TOKEN',
    ];
    const files = ['SERVICE_ACCOUNT_KEY_FILE', 'SERVICE_ACCOUNT_PEM_FILE'];
    const variables = Object.fromEntries([...names, ...files].map((name) => [name, '/dev/null']));
    /** What leaves, decoded: a value of which something is not seen travels percent-encoded or as JSON escapes. */
    const read = (word: string) =>
      word === '--data'
        ? '--data-urlencode'
        : decodeURIComponent(word).replaceAll(
            /\\(?:u[\da-f]{4}|[nrtbf])/g,
            (escape) => JSON.parse(`"${escape}"`) as string,
          );
    const commandsOf = async (texts: readonly string[]) => {
      const { out, err } = await runText('curl', [...shown, ...texts].join('\n'), variables);
      expect(err).toBe('');
      // The time it was signed at.
      return out
        .replaceAll(/\b\d{10}\b/g, 'now')
        .split('\u001d')
        .map((command) => command.split('\u001e').map(read));
    };
    const expected = await commandsOf(of('curl'));
    expect(expected.length).toBeGreaterThan(harmless.length);
    await fc.assert(
      fc.asyncProperty(
        // Without what those encodings are made of: the words are decoded here, whatever they hold.
        hostileText.map((text) => text.replaceAll(/[%"\\]/g, "'")),
        async (text) => {
          const seen = await commandsOf(of('curl', madeWith(text)));
          seen.forEach((words, index) => expectValues(words, expected[index] ?? [], text));
          expect(seen.length).toBe(expected.length);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('in Go, with its strings left out', () => {
    const bare = (text: string) => text.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, '""');
    const expected = of('go').map(bare);
    fc.assert(
      fc.property(hostileText, (text) => {
        const made = of('go', madeWith(text));
        expect(made.map(bare)).toEqual(expected);
        if (available.gofmt) {
          const { status, stderr } = spawnSync('gofmt', ['-e'], { input: made[0], encoding: 'utf8' });
          expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
        }
      }),
      { numRuns: 15 },
    );
  });
});

/** Where the harmless program says “harmless”, the other says the hostile text; in a resource's name percent-encoded. */
function expectValues(seen: readonly string[], harmless: readonly string[], text: string): void {
  const asNamed = seen.map((value) => (/projects\/-\/\w+\/x.*%/.test(value) ? decodeURIComponent(value) : value));
  expect(asNamed).toEqual(harmless.map((value) => value.replaceAll('harmless', () => text)));
}
