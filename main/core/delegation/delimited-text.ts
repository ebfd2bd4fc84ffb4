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
  const rows: DelimitedRow[] = [];
  let row: string[] = [];
  let line = 1;
  let rowLine = 1;
  let field = '';
  let quoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push({ line: rowLine, fields: row });
    row = [];
    rowLine = line;
  };
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\n' || (character === '\r' && text[at + 1] !== '\n')) line++;
    if (quoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') [field, at] = [`${field}"`, at + 1];
      else quoted = false;
    } else if (character === '"' && field.trim() === '') [field, quoted] = ['', true];
    else if (character === separator) endField();
    else if (character === '\n') endRow();
    else if (character === '\r') {
      if (text[at + 1] !== '\n') endRow();
    } else field += character;
  }
  if (field !== '' || row.length > 0) endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [firstLine = ''] = text.split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((mark) => [mark, firstLine.split(mark).length] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
