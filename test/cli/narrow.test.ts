import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { grantscope } from './command-line.ts';
import { companyForTests } from './company.ts';

const company = companyForTests();
const subject = 'hanako.sato@sakura-trading.example';
const calendarScope = 'https://www.googleapis.com/auth/calendar.readonly';
const cloudScope = 'https://www.googleapis.com/auth/cloud-platform';
const columns = 60;

const key = () => ['--key', company.files.serviceAccountKey];
const asUser = () => [...key(), '--subject', subject];
const bareToken =
  `${btoa('{"alg":"RS256"}')}.${btoa('{"iss":"https://accounts.google.com","aud":"x"}')}.AAAA`.replaceAll('=', '');
const written: readonly (readonly [string, () => readonly string[]])[] = [
  ['calendar list', () => ['calendar', 'list', ...asUser()]],
  ['calendar events', () => ['calendar', 'events', subject, ...asUser()]],
  ['calendar acl', () => ['calendar', 'acl', subject, ...asUser()]],
  ['calendar freebusy', () => ['calendar', 'freebusy', subject, 'nobody@example.com', ...asUser()]],
  ['account leaver', () => ['account', 'leaver', subject, ...key()]],
  ['delegation check', () => ['delegation', 'check', ...asUser(), '--scope', calendarScope, cloudScope]],
  ['delegation discover', () => ['delegation', 'discover', ...asUser(), '--scope', calendarScope, cloudScope]],
  ['scopes show', () => ['scopes', 'show', 'drive']],
  ['scopes cover', () => ['scopes', 'cover', 'drive.files.list']],
  ['scopes find', () => ['scopes', 'find', 'calendar']],
  ['emulator fault', () => ['emulator', 'fault', '--origin', company.origin]],
  ['--help', () => ['--help']],
  ['exchange --help', () => ['exchange', '--help']],
  ['id-token check', () => ['id-token', 'check', bareToken, '--offline']],
];

describe.each(['en', 'ja'])('on a narrow terminal (%s)', (lang) => {
  test.each(written)('%s breaks no word, and no line that has a space to break at', async (_, argv) => {
    const { out, err } = await grantscope([...argv(), '--lang', lang], {
      watched: true,
      columns,
      env: { NO_COLOR: '1' },
    });
    // Progress is written over itself.
    const all = `${out}\n${err}`.replaceAll('\r\u001B[K', '\n').split('\n');
    // A command is copied whole.
    const lines = all.filter((line) => !line.includes('grantscope '));
    expect(lines.length).toBeGreaterThan(3);
    const tooWide = lines.filter((line) => stringWidth(line) > columns && /\S\s+\S/.test(line.trim()));
    expect(tooWide).toEqual([]);
  });
});

test('a row that does not fit becomes a list, each value beside its title', async () => {
  const { out } = await grantscope(['calendar', 'list', ...asUser()], {
    watched: true,
    columns,
    env: { NO_COLOR: '1' },
  });
  expect(out).toContain(
    `${subject} (primary)\n  Access       Owner\n  Time zone    Asia/Tokyo\n  Calendar ID  ${subject}\n`,
  );
});

test('a paper is as wide as it likes: what goes to a file keeps a line a row', async () => {
  const { out } = await grantscope(['calendar', 'list', ...asUser()], { columns });
  expect(out).toMatch(new RegExp(`^${subject} \\(primary\\) +Owner +Asia/Tokyo +${subject}$`, 'm'));
});
