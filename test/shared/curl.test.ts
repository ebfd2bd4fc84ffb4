import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curlOf, secretVariables } from '../../shared/curl.ts';
import type { Exchange } from '../../shared/trace.ts';

function exchange(given: Partial<Exchange>): Exchange {
  return {
    id: 1,
    operation: 'token.refresh',
    attempt: 1,
    startedAt: '2026-11-22T03:04:05.678Z',
    durationMs: 12,
    method: 'GET',
    url: 'https://oauth2.googleapis.com/tokeninfo',
    requestHeaders: [],
    requestBody: null,
    status: 200,
    responseHeaders: [],
    responseBody: null,
    failure: null,
    ...given,
  };
}

/** The words a shell makes of the command: what curl would be given. */
function wordsIn(commands: readonly string[]): readonly (readonly string[])[] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\001\\0'; }\n${commands.join('\n')}`;
  const out = execFileSync('bash', ['--noprofile', '--norc', '-c', script], { encoding: 'utf8' });
  return out
    .split('\u0001\0')
    .slice(0, -1)
    .map((words) => words.split('\0').slice(0, -1));
}

describe('a recorded request as a curl command', () => {
  test('reads as one would write it', () => {
    const command = curlOf(
      exchange({
        method: 'POST',
        url: 'https://oauth2.googleapis.com/token',
        requestHeaders: [
          ['content-type', 'application/x-www-form-urlencoded'],
          ['accept-encoding', 'gzip'],
          ['content-length', '64'],
          ['authorization', 'Bearer ya29.a0…9Q4k'],
          ['x-empty', ''],
        ],
        requestBody: 'grant_type=refresh_token&refresh_token=1//0gAb…wxyz',
      }),
    );
    expect(command).toBe(
      [
        'curl --globoff --compressed',
        "--url 'https://oauth2.googleapis.com/token'",
        "--header 'content-type: application/x-www-form-urlencoded'",
        '--header "authorization: Bearer ${ACCESS_TOKEN:?}"',
        "--header 'x-empty;'",
        "--data-raw 'grant_type=refresh_token'",
        '--data-urlencode "refresh_token=${REFRESH_TOKEN:?}"',
      ].join(' \\\n  '),
    );
  });

  test('takes each removed secret from an environment variable, and names them', () => {
    const recorded = exchange({
      method: 'POST',
      url: 'https://oauth2.googleapis.com/tokeninfo?id_token=eyJhbGc…wxyz&x=1',
      requestHeaders: [
        ['content-type', 'application/x-www-form-urlencoded'],
        ['authorization', 'Basic ***'],
      ],
      requestBody: 'code=4/0AbCd…wxyz&client_id=7&client_secret=***&code_verifier=***',
    });
    expect(curlOf(recorded).split(' \\\n  ').slice(1)).toEqual([
      `--url 'https://oauth2.googleapis.com/tokeninfo?''id_token='"\${ID_TOKEN:?}"'&''x=1'`,
      "--header 'content-type: application/x-www-form-urlencoded'",
      '--header "authorization: Basic ${BASIC_CREDENTIALS:?}"',
      "--data-raw 'client_id=7'",
      '--data-urlencode "code=${CODE:?}"',
      '--data-urlencode "client_secret=${CLIENT_SECRET:?}"',
      '--data-urlencode "code_verifier=${CODE_VERIFIER:?}"',
    ]);
    expect(secretVariables(recorded)).toEqual([
      'BASIC_CREDENTIALS',
      'ID_TOKEN',
      'CODE',
      'CLIENT_SECRET',
      'CODE_VERIFIER',
    ]);
    expect(secretVariables(exchange({ requestBody: 'code=***' }))).toEqual([]);
  });

  test('sends nothing while a variable is not set', () => {
    const command = curlOf(
      exchange({
        method: 'POST',
        requestHeaders: [['content-type', 'application/x-www-form-urlencoded']],
        requestBody: 'code=***&x=1',
      }),
    );
    const script = `curl() { echo sent; }\n${command}`;
    const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8', env: {} });
    expect({ sent: stdout, failed: status !== 0 }).toEqual({ sent: '', failed: true });
    expect(stderr).toContain('CODE');
  });

  test('names no variable from outside', () => {
    const url = 'https://host/?PATH=***&a$(id)=aaaaaaa…bbbb';
    expect(wordsIn([curlOf(exchange({ url }))])).toEqual([['--globoff', '--url', url]]);
  });

  test('names the method only where curl would take another one', () => {
    expect(curlOf(exchange({ method: 'GET' }))).not.toContain('--request');
    expect(curlOf(exchange({ method: 'POST', requestBody: '{}' }))).not.toContain('--request');
    expect(curlOf(exchange({ method: 'POST' }))).toContain("--request 'POST'");
  });

  test('keeps a body that would be read from a file, and a query that would be expanded, as they are', () => {
    const url = 'http://127.0.0.1:1/{a,b}[1-3]?q=$(id)`id`&x=$HOME';
    const command = curlOf(exchange({ method: 'POST', url, requestBody: '@/etc/passwd' }));
    expect(wordsIn([command])).toEqual([['--globoff', '--url', url, '--data-raw', '@/etc/passwd']]);
  });

  test('leaves out what is no header: a name with blanks, a file, a second line', () => {
    const command = curlOf(
      exchange({
        requestHeaders: [
          ['@/etc/passwd', 'x'],
          ['x y', 'z'],
          ['', 'v'],
          ['accept', 'a\r\nx-injected: b'],
        ],
      }),
    );
    expect(command.match(/--header .*/g)).toEqual(["--header 'accept: a x-injected: b'"]);
  });

  test('sends a terminal nothing but what one sees', () => {
    const hostile = 'a\u001b[201~\n; rm -rf ~\u0007\u009b31m\u202eevil\u200b\ud800';
    const command = curlOf(exchange({ method: 'POST', requestBody: hostile }));
    expect(command.replaceAll(' \\\n', '')).not.toMatch(/\p{C}/u);
    expect(wordsIn([command])[0]?.at(-1)).toBe(hostile.toWellFormed());
  });

  test('is read by a shell as exactly the words that were recorded, whatever they hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({
        unit: fc.constantFrom("'", '"', '\\', '$', '`', '\n', ' ', '!', '(', ';', '\u001b', 'é', '0'),
        maxLength: 40,
      }),
    );
    // `\u0001` ends the list of words in this test, and no word of a shell holds a NUL.
    const value = text.filter((given) => !given.includes('\0') && !given.includes('\u0001'));
    const cases = fc.array(fc.tuple(value, value), { minLength: 60, maxLength: 120 });
    fc.assert(
      fc.property(cases, (given) => {
        const commands = given.map(([query, body]) =>
          curlOf(exchange({ method: 'POST', url: `https://host/${query}`, requestBody: body })),
        );
        const seen = wordsIn(commands).map((words) => [words[2], words[4]]);
        expect(seen).toEqual(
          given.map(([query, body]) => [`https://host/${query}`.toWellFormed(), body.toWellFormed()]),
        );
      }),
      { numRuns: 4 },
    );
  });
});

const hasCurl = spawnSync('curl', ['--version']).status === 0;

test.skipIf(!hasCurl)('a real curl sends the recorded request', async () => {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      const { method, url, headers } = request;
      const { accept, authorization } = headers;
      response.end(JSON.stringify({ method, url, accept, authorization, tag: headers['x-tag'], body }));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const command = curlOf(
      exchange({
        method: 'PUT',
        url: `${origin}/token?q=%E4%BC%9A&[1-2]`,
        requestHeaders: [
          ['accept', 'application/json'],
          ['x-tag', "it's $(here)"],
          ['authorization', 'Bearer ya29.a0…9Q4k'],
        ],
        requestBody: '@it\'s "a" $body\nof two lines',
      }),
    );
    const curl = spawn('bash', ['-c', `${command} --silent --noproxy '*'`], {
      env: { ...process.env, ACCESS_TOKEN: 'ya29.mine $(id)' },
    });
    let out = '';
    curl.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    const [code] = (await once(curl, 'close')) as [number];
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      method: 'PUT',
      url: '/token?q=%E4%BC%9A&[1-2]',
      accept: 'application/json',
      authorization: 'Bearer ya29.mine $(id)',
      tag: "it's $(here)",
      body: '@it\'s "a" $body\nof two lines',
    });
  } finally {
    server.close();
  }
});
