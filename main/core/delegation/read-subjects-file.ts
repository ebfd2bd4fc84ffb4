import type { DelegationSubjects } from '../../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { readDelimited } from './delimited-text.ts';

/** Names that a column of addresses has in exports of the Admin console, Entra, GAM and spreadsheets. */
const columnName =
  /^(?:e-?mail(?:[ _-]?address)?(?: \[required\])?|primary[ _]?e?-?mail|mail|user(?:[ _]?(?:name|principal[ _]?name))?|subject|メール ?アドレス|メール|ユーザー(?:名)?)$/i;
const looksLikeSubject = /^(?:[^\s@]+@[^\s@]+|\d{15,25})$/;
/** Columns beyond this are not looked at. */
const mostColumns = 200;

/**
 * The users in a file: an address a line, or delimited text with the addresses in the column that a header names or, else,
 * in the one that mostly holds some. Entries are returned as they stand, the wrong ones too: the check judges them.
 * Reads UTF-8, UTF-16 and, as Japanese Excel writes it, Shift_JIS. Fails with `delegation.subjects_file_empty`,
 * `.subjects_file_not_text`, `.subjects_file_is_workbook` or `.subjects_file_without_addresses`.
 */
export function readSubjectsFile(bytes: Uint8Array, fileName?: string): Outcome<DelegationSubjects> {
  const file = { file: fileName ?? '-' };
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    return fail('delegation.subjects_file_is_workbook', { evidence: file });
  const text = textOf(bytes);
  if (text === null) return fail('delegation.subjects_file_not_text', { evidence: file });
  const rows = withoutEndingBlanks(readDelimited(text).filter(([first = '']) => !first.trimStart().startsWith('#')));
  if (rows.length === 0) return fail('delegation.subjects_file_empty', { evidence: file });

  const [header = []] = rows;
  const named = header.findIndex((name) => columnName.test(name.trim()));
  const column = named === -1 ? fullestColumn(rows) : named;
  if (column === null) return fail('delegation.subjects_file_without_addresses', { evidence: file });
  const isHeader = named !== -1 || (rows.length > 1 && !(header[column] ?? '').includes('@') && header.length > 1);
  return succeed({ subjects: rows.slice(isHeader ? 1 : 0).map((row) => (row[column] ?? '').trim()), warnings: [] });
}

function fullestColumn(rows: readonly (readonly string[])[]): number | null {
  const width = Math.min(
    mostColumns,
    rows.reduce((widest, row) => Math.max(widest, row.length), 0),
  );
  const counts = Array.from({ length: width }, (_, at) =>
    rows.filter((row) => looksLikeSubject.test(row[at]?.trim() ?? '')),
  );
  const most = counts.reduce((best, { length }) => Math.max(best, length), 0);
  return most === 0 ? null : counts.findIndex(({ length }) => length === most);
}

function withoutEndingBlanks(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((field) => field.trim() !== ''));
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
