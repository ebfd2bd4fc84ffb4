const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/**
 * The text of a JSON object or array with its lines broken and indented, and nothing else changed: long numbers,
 * repeated names and escapes stay as they were written. null for anything else.
 */
export function indentedJson(text: string): string | null {
  if (!/^\s*[{[]/.test(text) || !isJson(text)) return null;
  let depth = 0;
  let before = '';
  let indented = '';
  const line = () => `\n${'  '.repeat(depth)}`;
  for (const [token] of text.matchAll(tokens)) {
    const opened = before === '{' || before === '[';
    if (token === '}' || token === ']') {
      depth--;
      indented += opened ? token : line() + token;
    } else {
      indented += opened || before === ',' ? line() + token : token;
      if (token === ':') indented += ' ';
      if (token === '{' || token === '[') depth++;
    }
    before = token;
  }
  return indented;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
