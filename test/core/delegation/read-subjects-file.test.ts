import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../../main/core/delegation/delimited-text.ts';
import { readSubjectsFile } from '../../../main/core/delegation/read-subjects-file.ts';
import { must } from '../oauth/company.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
function subjectsIn(bytes: Uint8Array): readonly string[] | string {
  const outcome = readSubjectsFile(bytes, 'users.csv');
  return outcome.ok ? outcome.value.subjects : outcome.problem.code;
}

describe('the users in a file', () => {
  test.each([
    ['one address a line', 'a@x.example\nb@x.example\n', ['a@x.example', 'b@x.example']],
    [
      'line ends of Windows and old Macs',
      'a@x.example\r\nb@x.example\rc@x.example',
      ['a@x.example', 'b@x.example', 'c@x.example'],
    ],
    ['blank lines in between, to be told', 'a@x.example\n\nb@x.example\n\n\n', ['a@x.example', '', 'b@x.example']],
    ['notes left out', '# staff\na@x.example', ['a@x.example']],
    ['a header over one column', 'email\na@x.example', ['a@x.example']],
    ['what is no address stays, to be told', 'a@x.example\nHanako\n', ['a@x.example', 'Hanako']],
    ['a first line that is wrong is no header', 'Hanako\na@x.example\n', ['Hanako', 'a@x.example']],
    [
      'the column that its name tells',
      'Manager,Primary Email,Name\nboss@x.example,a@x.example,"Sato, Hanako"\nboss@x.example,b@x.example,B\n',
      ['a@x.example', 'b@x.example'],
    ],
    [
      'the Admin console’s export',
      'First Name [Required],Last Name [Required],Email Address [Required],Status [READ ONLY]\nHanako,Sato,a@x.example,Active',
      ['a@x.example'],
    ],
    ['Japanese headers', '氏名\tメールアドレス\n佐藤 花子\ta@x.example\n', ['a@x.example']],
    [
      'the column that its content tells',
      'Name;Contact\nHanako;a@x.example\nKenji;b@x.example\n',
      ['a@x.example', 'b@x.example'],
    ],
    ['no header at all', 'Hanako,a@x.example\nKenji,b@x.example\n', ['a@x.example', 'b@x.example']],
    [
      'a mail’s recipients, in one line',
      '"Sato, Hanako" <a@x.example>, b@x.example;c@x.example, d@x.example',
      ['Sato, Hanako <a@x.example>', 'b@x.example;c@x.example', 'd@x.example'],
    ],
    [
      'nothing but addresses, side by side',
      'a@x.example\tb@x.example\n\nc@x.example\t\n',
      ['a@x.example', 'b@x.example', '', 'c@x.example'],
    ],
    ['a name and an address in one line', 'Hanako,a@x.example', ['a@x.example']],
    ['quoted line breaks and quotes', '"note ""1""\nof two",email\n"x\ny",a@x.example\n', ['a@x.example']],
  ])('%s', (_, text, subjects) => {
    expect(subjectsIn(utf8(text))).toEqual(subjects);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFemail\na@x.example')],
    ['UTF-16 of Windows', Buffer.from('\uFEFFemail\na@x.example', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('email\na@x.example', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('\uFEFFemail\na@x.example', 'utf16le').swap16()],
    // 氏名,email / 佐藤,a@x.example
    ['Shift_JIS of Japanese Excel', Buffer.from('8e8196bc2c656d61696c0d0a8db293a12c6140782e6578616d706c650d0a', 'hex')],
  ])('in %s', (_, bytes) => {
    expect(subjectsIn(bytes)).toEqual(['a@x.example']);
  });

  test.each([
    ['nothing', Buffer.from(''), 'delegation.subjects_file_empty'],
    ['blank lines only', Buffer.from('\n \n'), 'delegation.subjects_file_empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'delegation.subjects_file_not_text'],
    ['an Excel workbook', Buffer.from('504b0304140006000800', 'hex'), 'delegation.subjects_file_is_workbook'],
    ['an old Excel workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'delegation.subjects_file_is_workbook'],
    ['no address anywhere', Buffer.from('Name,Age\nHanako,40\n'), 'delegation.subjects_file_without_addresses'],
  ])('%s is refused', (_, bytes, code) => {
    expect(subjectsIn(bytes)).toBe(code);
  });

  test('whatever the bytes, it ends with a list or a code', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        const found = subjectsIn(bytes);
        expect(typeof found === 'string' ? found : 'list').toMatch(/^(?:list|delegation\.subjects_file_\w+)$/);
      }),
    );
  });
});

test('what is no user is marked, with its line, why, and what was probably meant', () => {
  const text = [
    'Name,Email',
    '"Sato,',
    'Hanako",a@x.example',
    'again,A@X.example',
    ',',
    'Kenji,Kenji <k@x.example>',
    'Room,c_18abc@resource.calendar.google.com',
    'Robot,robot@project.iam.gserviceaccount.com',
    'full width,ｌ＠ｘ.example',
    'Nobody,nobody',
    'last,z@x.example',
  ].join('\n');
  const read = must(readSubjectsFile(utf8(text)));
  expect(read.usable).toBe(2);
  expect(read.subjects).toHaveLength(9);
  expect(
    read.marks.map(({ index, line, problem }) => [index, line, problem.code, problem.evidence.suggestion ?? null]),
  ).toEqual([
    [1, 4, 'delegation.subjects_repeated', null],
    [2, 5, 'delegation.subjects_blank', null],
    [3, 6, 'delegation.subject_invalid', 'k@x.example'],
    [4, 7, 'delegation.subject_is_calendar', null],
    [5, 8, 'delegation.subject_is_service_account', null],
    [6, 9, 'delegation.subject_invalid', 'l@x.example'],
    [7, 10, 'delegation.subject_invalid', null],
  ]);
});

describe('a file that nobody would write by hand', () => {
  const ten = 10_000_000;
  test.each([
    ['one line', `${'a'.repeat(ten)}@x.example`, 'one'],
    ['letters alone', 'a'.repeat(ten), 'delegation.subjects_file_without_addresses'],
    ['at signs', '@'.repeat(ten), 'delegation.subjects_file_without_addresses'],
    ['an unclosed quote', `"${'a\n'.repeat(ten / 2)}`, 'delegation.subjects_file_without_addresses'],
    ['line ends', '\n'.repeat(ten), 'delegation.subjects_file_empty'],
    ['line ends of old Macs', '\r'.repeat(ten), 'delegation.subjects_file_empty'],
    ['a header of blanks', `email${' '.repeat(ten)},x\na@x.example,1`, 'one'],
    ['addresses', 'a@x.example\n'.repeat(ten / 12), 'delegation.too_many_users'],
  ])(
    'ten megabytes of %s come to a list or a code',
    (_, text, expected) => {
      const read = subjectsIn(utf8(text));
      expect(typeof read === 'string' ? read : 'one').toBe(expected);
      expect(typeof read === 'string' ? 1 : read.length).toBe(1);
    },
    60_000,
  );

  test('formulas are entries like others, of two columns with one name the first is read, a name is no member', () => {
    const formulas = ["=cmd|' /C calc'!A0", '@SUM(1)', '+1@x.example'];
    expect(subjectsIn(utf8(`Email\n${formulas.join('\n')}\n`))).toEqual(formulas);
    expect(subjectsIn(utf8('Email,Email\na@x.example,b@x.example\n'))).toEqual(['a@x.example']);
    expect(subjectsIn(utf8('__proto__,constructor\na@x.example,b\n'))).toEqual(['a@x.example']);
  });

  test('as many as one check takes are read, and an address longer than any is none', () => {
    const some = (count: number) => utf8(Array.from({ length: count }, (_, at) => `u${at}@x.example`).join('\n'));
    expect(subjectsIn(some(20_000))).toHaveLength(20_000);
    expect(subjectsIn(some(20_001))).toBe('delegation.too_many_users');
    const { usable, marks } = must(readSubjectsFile(utf8(`a@x.example\n${'a'.repeat(320)}@x.example`)));
    expect(usable).toBe(1);
    expect(marks).toMatchObject([{ index: 1, problem: { code: 'delegation.subject_invalid' } }]);
  });
});

test('what a spreadsheet writes is read back field by field', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '@', 'あ') });
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = `h,h\n${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}`;
      const read = readDelimited(text).slice(1);
      expect(read.map(({ fields }) => fields)).toEqual(rows);
      const starts = read.map(({ line }) => text.split(/\r\n|\r|\n/)[line - 1]);
      for (const [at, [first = '']] of rows.entries())
        expect(starts[at]?.startsWith(quoted(first).split(/[\r\n]/)[0] ?? '')).toBe(true);
    }),
  );
});
