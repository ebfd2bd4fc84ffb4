export interface DelimitedRow {
  /** Where it begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Rows of comma-, semicolon- or tab-separated text (RFC 4180): quoted fields may hold separators, line breaks and doubled
 * quotes. The separator is the one that the first line has most of. Empty lines stay, as rows of one empty field.
 */
export function readDelimited(text: string): readonly DelimitedRow[] {
  const separator = separatorOf(text);
  const special = new RegExp(`["\\r\\n${separator}]`, 'g');
  const rows: DelimitedRow[] = [];
  let row: string[] = [];
  let line = 1;
  let rowLine = 1;
  // What a field has so far: most have one part, and one of megabytes is not put together letter by letter.
  let parts: string[] = [];
  let quoted = false;
  const endField = () => {
    row.push(parts.length === 1 ? (parts[0] ?? '') : parts.join(''));
    parts = [];
  };
  const endRow = () => {
    endField();
    rows.push({ line: rowLine, fields: row });
    row = [];
    rowLine = line;
  };
  let from = 0;
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const { index: at } = found;
    const [mark] = found;
    if (at > from) parts.push(text.slice(from, at));
    from = at + 1;
    const endsLine = mark === '\n' || (mark === '\r' && text[from] !== '\n');
    if (endsLine) line++;
    if (quoted) {
      if (mark !== '"') parts.push(mark);
      else if (text[from] === '"') {
        parts.push('"');
        special.lastIndex = ++from;
      } else quoted = false;
    } else if (mark === '"') {
      quoted = parts.every((part) => part.trim() === '');
      if (quoted) parts = [];
      else parts.push(mark);
    } else if (mark === separator) endField();
    else if (endsLine) endRow();
  }
  if (from < text.length) parts.push(text.slice(from));
  if (parts.length > 0 || row.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((mark) => [mark, firstLine.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
