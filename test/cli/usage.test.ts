import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';

function directory(name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'grantscope-usage-')), name);
  mkdirSync(path);
  return path;
}

describe('wrong usage ends with exit code 2, and names what is wrong and the cure', () => {
  test.each([
    ['a command that does not exist', ['frobnicate'], 'usage.unknown_command', 'frobnicate'],
    ['a misspelt command', ['exchagne'], 'usage.unknown_command.misspelt', 'exchange'],
    ['a misspelt verb', ['calendar', 'lst'], 'usage.unknown_command.misspelt', 'list'],
    ['no command at all', [], 'usage.missing_command', 'emulator'],
    ['a noun without its verb', ['calendar'], 'usage.missing_command', 'events'],
    ['a misspelt option', ['exchange', '--cleint', 'x', '--code', 'y'], 'usage.unknown_option.misspelt', '--client'],
    ['an option of another command', ['inspect', '--subject', 'a@b.example'], 'usage.unknown_option', '--subject'],
    ['two required options left out', ['exchange'], 'usage.missing_option', '--client <file>, --code <code>'],
    ['a required option left out', ['exchange', '--code', '4/0Ab'], 'usage.missing_option', '--client'],
    ['an option without its value', ['exchange', '--code'], 'usage.option_without_value', '--code'],
    [
      'an option in the place of another’s value',
      ['calendar', 'list', '--key', '--subject', 'a@b.example'],
      'usage.option_without_value',
      '--key <file>',
    ],
    [
      'a switch in the place of a value',
      ['inspect', 'x', '--trace', '--google='],
      'usage.option_without_value',
      '--trace',
    ],
    [
      'the empty variable of a script where a file is due',
      ['calendar', 'list', '--key', ''],
      'usage.option_without_value',
      '--key <file>',
    ],
    ['and where an origin is due', ['inspect', 'x', '--google='], 'usage.option_without_value', '--google <origin>'],
    ['an argument left out', ['calendar', 'get', '--key', 'key.json'], 'usage.missing_argument', 'id'],
    [
      'a user given as an option, where it is an argument',
      ['account', 'leaver', '--subject', 'a@b.example'],
      'usage.unknown_option',
      'grantscope account leaver <user> --key <file>',
    ],
    ['too many arguments', ['inspect', 'one', 'two'], 'usage.too_many_arguments', '2'],
    [
      'what takes options as arguments',
      ['exchange', 'client.json', '4/0A'],
      'usage.too_many_arguments',
      'grantscope exchange --client <file> --code <code> [options]',
    ],
    ['one dash where two belong', ['exchange', '-help'], 'usage.unknown_option.misspelt', '--help'],
    ['a language it does not speak', ['scopes', 'find', '--lang', 'fr'], 'usage.invalid_value', 'en'],
    [
      'several users for one calendar',
      ['calendar', 'list', '--key', 'key.json', '--subject', 'a@b.example', '--subject', 'c@b.example'],
      'usage.one_subject_only',
      '2',
    ],
    ['a port that is none', ['emulator', 'start', '--port', '70000'], 'usage.invalid_value', '--port'],
    ['a negative port', ['emulator', 'start', '--port', '-1'], 'usage.invalid_value', '--port'],
    [
      'a fault neither on nor off',
      ['emulator', 'fault', 'x', 'maybe', '--origin', 'http://127.0.0.1:1'],
      'usage.invalid_value',
      'on',
    ],
    [
      'a fault without a state',
      ['emulator', 'fault', 'x', '--origin', 'http://127.0.0.1:1'],
      'usage.missing_argument',
      'on|off',
    ],
    ['a file that does not exist', ['inspect', 'no/such/file.json'], 'usage.file_not_found', 'no/such/file.json'],
    ['a directory', ['inspect', 'shared'], 'usage.file_is_directory', 'shared'],
    [
      'a key that does not exist',
      ['calendar', 'list', '--key', 'no/such/key.json'],
      'usage.file_not_found',
      'no/such/key.json',
    ],
    [
      'a directory that is a file',
      ['emulator', 'start', '--out', 'package.json'],
      'usage.directory_is_file',
      'package.json',
    ],
    [
      'a directory inside of a file',
      ['emulator', 'start', '--out', 'package.json/company/files'],
      'usage.directory_is_file',
      'package.json”',
    ],
    [
      'a trace that is a directory',
      ['inspect', 'package.json', '--trace', directory('trace.har')],
      'usage.file_is_directory',
      'trace.har',
    ],
    [
      'a trace that would overwrite something else',
      ['inspect', 'package.json', '--trace', 'package.json'],
      'usage.trace_not_har',
      '.har',
    ],
    [
      'a trace in a place that is not there',
      ['inspect', 'package.json', '--trace', 'no/such/place.har'],
      'usage.file_not_writable',
      'ENOENT',
    ],
    [
      'standard input wanted twice',
      ['exchange', '--client', 'x', '--code', '-', '--code-verifier', '-'],
      'usage.stdin_used_twice',
      '@FILE',
    ],
  ])('%s', async (_, argv, code, named) => {
    const answer = await document(argv);
    expect(answer).toMatchObject({ code: 2, ok: false, err: '', problem: { code, certainty: 'certain' } });
    expect(JSON.stringify(answer.problem)).toContain(named);
    expect(answer.problem?.remedy.length).toBeGreaterThan(0);

    const told = await grantscope(argv);
    expect(told).toMatchObject({ code: 2, out: '' });
    expect(told.err).toContain(answer.problem?.title);
    expect(told.err).toContain(code);
    expect(told.err).not.toMatch(/^\s+at /m);
  });

  test.each(['get primary', 'list', 'events primary', 'find words'])(
    'calendar %s acts as the service account where no user is named, not where the name is empty',
    async (verb) => {
      const { code, problem } = await document(['calendar', ...verb.split(' '), '--key', 'key.json', '--subject', '']);
      expect({ code, problem: problem?.code }).toEqual({ code: 2, problem: 'usage.option_without_value' });
    },
  );

  test('of an option that is given twice the last counts, for the language too', async () => {
    expect((await grantscope(['calendar', 'lst', '--lang', 'ja', '--lang', 'en'])).err).toContain('no such command');
  });

  test('a value that looks like an option is given with =', async () => {
    const { problem } = await document(['emulator', 'fault', '--origin=--json']);
    expect(problem?.code).toBe('emulator.origin_not_loopback');
  });

  test('what was typed in the wrong place is not repeated: it may be a secret', async () => {
    const secret = 'GOCSPX-1a2B3c4D5e6F7g8H9i0JkLmNoPq';
    for (const argv of [
      [secret],
      ['exchange', secret, '--client', 'x', '--code', 'y'],
      ['inspect', `--secret=${secret}`],
    ]) {
      const { out, code } = await document(argv);
      expect(code).toBe(2);
      expect(out).not.toContain(secret);
    }
  });

  test('whatever words are typed, --json prints one document and nothing is thrown', async () => {
    const word = fc.oneof(
      fc.constantFrom('inspect', 'exchange', 'calendar', 'get', 'id-token', 'check', 'fault', '--json', '--lang', 'ja'),
      fc.constantFrom('--code', '--client', '--key', '--scope', '-', '@', '--', '--help', '--version', '-h'),
      fc.string({ maxLength: 12 }).filter((text) => text !== 'start'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), async (words) => {
        const { out, code } = await grantscope(['--json', ...words], { input: 'text' });
        expect(JSON.parse(out)).toHaveProperty('ok');
        expect([0, 1, 2]).toContain(code);
      }),
      { numRuns: 150 },
    );
  });
});

describe.each(['inspect', 'diagnose'])('%s of nothing', (command) => {
  test.each(['', ' \r\n\t\n'])('says that nothing was given, and how to give it: exit code 2 (%j)', async (input) => {
    for (const argv of [[command], [command, '-']]) {
      const answer = await document(argv, { input });
      expect(answer).toMatchObject({ code: 2, ok: false, problem: { code: 'usage.input_empty' } });
      expect(answer.problem?.remedy[0]).toContain(`grantscope ${command} FILE`);
    }
  });
  test('names the file that is empty', async () => {
    const answer = await document([command, '/dev/null']);
    expect(answer).toMatchObject({ code: 2, ok: false, problem: { code: 'usage.file_empty' } });
    expect(answer.problem?.cause).toContain('/dev/null');
  });
});

test('a fault inside the program is told as a problem too: its name alone, no stack, nothing it was working on', async () => {
  const readInput = () => Promise.reject(new TypeError('cannot read GOCSPX-1a2B3c4D5e6F'));
  const answer = await document(['inspect', '-'], { readInput });
  expect(answer).toMatchObject({ code: 1, problem: { code: 'operation.unexpected', evidence: { name: 'TypeError' } } });
  const told = await grantscope(['inspect', '-'], { readInput });
  expect(answer.out + told.err).not.toMatch(/GOCSPX|^\s+at /m);
});

describe('language', () => {
  test.each([
    ['--lang', ['--lang', 'ja', 'frobnicate'], {}],
    ['--lang after the arguments', ['frobnicate', '--lang=ja'], {}],
    ['the locale', ['frobnicate'], { LANG: 'ja_JP.UTF-8' }],
    ['the stronger locale variable', ['frobnicate'], { LANG: 'en_US.UTF-8', LC_ALL: 'ja_JP.UTF-8' }],
  ])('Japanese by %s', async (_, argv, env) => {
    const { problem } = await document(argv, { env });
    expect(problem?.title).toBe('そのようなコマンドはありません');
  });

  test('English where neither says Japanese, and where --lang overrules the locale', async () => {
    for (const [argv, env] of [
      [['frobnicate'], { LANG: 'C' }],
      [['frobnicate', '--lang', 'en'], { LANG: 'ja_JP.UTF-8' }],
    ] as const) {
      expect((await document(argv, { env })).problem?.title).toBe('There is no such command');
    }
  });
});

describe('colours', () => {
  const coloured = '\u001B[';
  test('only on a terminal, and not with NO_COLOR', async () => {
    expect((await grantscope(['frobnicate'], { watched: true })).err).toContain(coloured);
    expect((await grantscope(['frobnicate'])).err).not.toContain(coloured);
    expect((await grantscope(['frobnicate'], { watched: true, env: { NO_COLOR: '1' } })).err).not.toContain(coloured);
    expect((await grantscope(['--help'], { watched: true, env: { TERM: 'dumb' } })).out).not.toContain(coloured);
  });
});

test.each([
  ['inspect', '{}'],
  ['diagnose', '{}'],
  ['exchange', '--client', '{}', '--code', 'x'],
  ['calendar', 'list', '--key', '{}'],
  ['token', 'inspect', '@{}'],
  ['inspect', 'package.json', '--trace', '{}'],
  ['inspect', '--{}'],
])('a token or a code in the place of a file or an option is not repeated: %s', async (...words) => {
  for (const secret of ['ya29.a0AfH6SMBneverrepeatthisone12345', '4/0AVMBsJneverrepeatthisoneeither1234']) {
    const run = await grantscope(words.map((word) => word.replace('{}', secret)));
    expect(run.code).not.toBe(0);
    expect(run.out + run.err).not.toMatch(/neverrepeat/);
  }
});
