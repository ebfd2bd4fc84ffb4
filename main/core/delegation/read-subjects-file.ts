import type { DelegationSubjects } from '../../../shared/contract/delegation.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { type DelimitedRow, readDelimited } from './delimited-text.ts';
import { judgeSubjects } from './subjects.ts';

/** Names that a column of addresses has in exports of the Admin console, Entra, GAM and spreadsheets. */
const columnName =
  /^(?:e-?mail(?:[ _-]?address)?(?: \[required\])?|primary[ _]?e?-?mail|mail|user(?:[ _]?(?:name|principal[ _]?name))?|subject|メール ?アドレス|メール|ユーザー(?:名)?)$/i;
/** As many as one check takes. */
const mostUsers = 20_000;
/** Columns beyond this are not looked at. */
const mostColumns = 200;

/**
 * The users in a file: an address a line, or delimited text with the addresses in the column that a header names or, else,
 * in the one that mostly holds some; in all of them where there is nothing but addresses, as in a mail's list of
 * recipients. Entries are returned as they stand, and the wrong ones are marked.
 * Reads UTF-8, UTF-16 and, as Japanese Excel writes it, Shift_JIS. Fails with `delegation.subjects_file_empty`,
 * `.subjects_file_not_text`, `.subjects_file_is_workbook`, `.subjects_file_without_addresses` or `.too_many_users`.
 */
export function readSubjectsFile(bytes: Uint8Array, fileName?: string): Outcome<DelegationSubjects> {
  const file = { file: fileName ?? '-' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return fail('delegation.subjects_file_is_workbook', { evidence: file });
  const text = textOf(bytes);
  if (text === null) return fail('delegation.subjects_file_not_text', { evidence: file });
  const rows = withoutEndingBlanks(
    readDelimited(text.trimEnd()).filter(({ fields: [first = ''] }) => !first.trimStart().startsWith('#')),
  );
  if (rows.length === 0) return fail('delegation.subjects_file_empty', { evidence: file });

  const entries = entriesIn(rows);
  if (entries === null) return fail('delegation.subjects_file_without_addresses', { evidence: file });
  if (entries.length > mostUsers)
    return fail('delegation.too_many_users', { evidence: { users: entries.length, mostUsers } });
  const subjects = entries.map(({ entry }) => entry.trim());
  const judged = judgeSubjects(subjects);
  const marks = judged.flatMap(({ problem }, index) =>
    problem ? [{ index, line: entries[index]?.line ?? 1, problem }] : [],
  );
  return succeed({ subjects, usable: judged.length - marks.length, marks });
}

interface Entry {
  readonly line: number;
  readonly entry: string;
}

function entriesIn(rows: readonly DelimitedRow[]): readonly Entry[] | null {
  const header = rows[0]?.fields ?? [];
  const named = header.findIndex((name) => columnName.test(name.trim()));
  if (named === -1 && header.length > 1 && rows.every(({ fields }) => fields.every(mayBeAddress)))
    return rows.flatMap(({ line, fields }) => {
      const filled = fields.filter((field) => field.trim() !== '');
      return (filled.length > 0 ? filled : ['']).map((entry) => ({ line, entry }));
    });
  const column = named === -1 ? fullestColumn(rows) : named;
  if (column === null) return null;
  const isHeader = named !== -1 || (rows.length > 1 && !(header[column] ?? '').includes('@') && header.length > 1);
  return rows.slice(isHeader ? 1 : 0).map(({ line, fields }) => ({ line, entry: fields[column] ?? '' }));
}

/** An address by its form, or a unique ID; a field of megabytes too, which one expression would need as much stack for. */
function looksLikeSubject(field: string): boolean {
  const at = field.indexOf('@');
  const isAddress = at > 0 && at < field.length - 1 && field.lastIndexOf('@') === at && !/\s/.test(field);
  return isAddress || /^\d{15,25}$/.test(field);
}

function mayBeAddress(field: string): boolean {
  return field.trim() === '' || field.includes('@');
}

function fullestColumn(rows: readonly DelimitedRow[]): number | null {
  const width = Math.min(
    mostColumns,
    rows.reduce((widest, { fields }) => Math.max(widest, fields.length), 0),
  );
  const counts = Array.from({ length: width }, (_, at) =>
    rows.filter(({ fields }) => looksLikeSubject(fields[at]?.trim() ?? '')),
  );
  const most = counts.reduce((best, { length }) => Math.max(best, length), 0);
  return most === 0 ? null : counts.findIndex(({ length }) => length === most);
}

function withoutEndingBlanks(rows: readonly DelimitedRow[]): readonly DelimitedRow[] {
  const last = rows.findLastIndex(({ fields }) => fields.some((field) => field.trim() !== ''));
  return rows.slice(0, last + 1);
}

/** null when the bytes are no text in any of the encodings. */
function textOf(bytes: Uint8Array): string | null {
  const wide = startsWith(bytes, [0xff, 0xfe]) || (bytes[1] === 0 && bytes[0] !== 0);
  const wideBig = startsWith(bytes, [0xfe, 0xff]) || (bytes[0] === 0 && bytes[1] !== 0 && bytes.length > 1);
  const encodings = wide ? ['utf-16le'] : wideBig ? ['utf-16be'] : ['utf-8', 'shift_jis'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      // oxlint-disable-next-line no-control-regex -- a text has none of these, a program or a picture has
      if (!/[\u0000-\u0008\u000E-\u001A\u001C-\u001F]/.test(text)) return text;
    } catch {
      // Not in this encoding: the next.
    }
  }
  return null;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
