import { describe, expect, test } from 'vitest';
import { commands } from '../../main/cli/commands.ts';
import { document, grantscope } from './command-line.ts';

describe('help', () => {
  test.each(['en', 'ja'])('has examples of each command that are themselves understood (%s)', async (lang) => {
    for (const { path, examples } of commands) {
      const { out, err, code } = await grantscope([...path, '--help', '--lang', lang]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        expect(out).toContain(example);
        const words = example
          .replace(/^.*\| /, '')
          .split(' ')
          .slice(1);
        const understood = await grantscope([...words, '--help']);
        expect(understood.code, example).toBe(0);
      }
    }
  });

  test('lists all commands, the exit codes, and each noun its verbs', async () => {
    const { out } = await grantscope(['--help']);
    for (const { path } of commands) expect(out).toContain(path[0]);
    expect(out).toContain('130 interrupted');
    expect((await grantscope(['calendar', '--help'])).out).toMatch(/list[\s\S]*get[\s\S]*events/);
    expect((await grantscope(['help', 'calendar', 'get'])).out).toContain('grantscope calendar get');
  });

  test('of a noun shows how each of its commands begins, and the first page where each kind of person begins', async () => {
    const { out } = await grantscope(['calendar', '--help']);
    for (const { path, examples } of commands) if (path[0] === 'calendar') expect(out).toContain(`  ${examples[0]}`);
    const root = (await grantscope(['--help'])).out;
    for (const start of ['exchange', 'delegation check', 'calendar list'])
      expect(root).toContain(`  grantscope ${start} --help`);
  });

  test('is as complete in Japanese: no line of it is English but names and examples', async () => {
    const { out } = await grantscope(['exchange', '--help', '--lang', 'ja']);
    const prose = out.split('\n').filter((line) => /^\s+--/.test(line));
    for (const line of prose) expect(line).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]/);
  });

  test('says of an option what it means for this command', async () => {
    const help = async (...path: string[]) => (await grantscope([...path, '--help'])).out.replaceAll(/\s+/g, ' ');
    expect(await help('calendar', 'events')).toContain(
      '--report <file> write the events to a file: .ics, .csv or .json',
    );
    expect(await help('calendar', 'acl')).toContain('--scope <scope> scopes to ask for (default: calendar.readonly');
    expect(await help('calendar', 'acl')).not.toContain('suspended ones');
    expect(await help('delegation', 'check')).toContain('all its users are checked, the suspended ones excepted');
    expect(await help('account', 'show')).toContain('--subject <email> an administrator to ask the directory as');
    expect((await grantscope(['--help'])).out).not.toContain('\n\n\n');
  });

  test('keeps to one document with --json, and so does the version', async () => {
    expect((await document(['exchange', '--help'])).value.help).toContain('--client');
    const { value, code } = await document(['--version']);
    expect(code).toBe(0);
    expect((await grantscope(['--version'])).out).toBe(`${value.version}\n`);
    expect(value.version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});
