/**
 * The member names that occur more than once in the outermost object of a JSON text, which must already have parsed.
 * JSON.parse silently keeps the last one (RFC 8259, section 4; RFC 7519, section 4 asks for unique names).
 */
export function repeatedNames(json: string): readonly string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let depth = 0;
  let previous = '';
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/gs)) {
    if (token === ':' && depth === 1) {
      const name = JSON.parse(previous) as string;
      if (seen.has(name)) repeated.add(name);
      seen.add(name);
    } else if (token === '{' || token === '[') depth++;
    else if (token === '}' || token === ']') depth--;
    previous = token;
  }
  return [...repeated];
}

const deepest = 32;

/** A copy in which what is nested deeper than 32 levels is `"…"`: deeper values break JSON.stringify and IPC. */
export function pruneDepth(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= deepest) return '…';
  if (Array.isArray(value)) return value.map((item) => pruneDepth(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, pruneDepth(item, depth + 1)]));
}
