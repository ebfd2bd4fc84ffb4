/**
 * Rows as CSV (RFC 4180). A value that a spreadsheet would take for a formula gets an apostrophe before it, as spreadsheets
 * mark text themselves.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

/** The same as a file: with a byte order mark, so that spreadsheets read UTF-8. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${csvText(rows)}`;
}

/** What begins a formula, also behind white space, and in full width. */
const formula = /^[\s\p{Cc}]*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;

function field(value: string): string {
  const safe = formula.test(value) || /^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
