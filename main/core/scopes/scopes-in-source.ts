import type { SourceScope } from '../../../shared/contract/scopes.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { scopeName, scopeNamed } from '../../../shared/scope-name.ts';
import { linesOf } from '../inspect/line-numbers.ts';

/** `/` and `:` as they stand in source, in JSON and in URLs. */
const slash = String.raw`(?:\\?/|%2F)`;
const urls = new RegExp(
  String.raw`https(?::|%3A)${slash}${slash}www\.googleapis\.com${slash}auth${slash}(?:["'\x60]\s{0,3}[+.]\s{0,3}["'\x60])?([a-z][\w.-]{0,98}\w)`,
  'gi',
);
/** How Google's libraries name their constants: Java, Go, .NET, PHP, Ruby. Group 1 is the name without its dots. */
const constants: readonly RegExp[] = [
  /\b[A-Z]\w{1,40}Scopes\.([A-Z][A-Z0-9_]{2,80})\b/g,
  /\b[a-z]\w{0,30}\.([A-Z][A-Za-z0-9]{2,80})Scope\b/g,
  /\b\w{1,40}Service\.Scope(?:Constants)?\.([A-Z][A-Za-z0-9]{2,80})\b/g,
  /\b[A-Z][\w\\]{1,80}::(?!AUTH_)([A-Z][A-Z0-9_]{2,80})\b/g,
  /::AUTH_([A-Z][A-Z0-9_]{2,80})\b/g,
];
/** Words that are scopes only in a list of scopes, and `openid`, which is one anywhere. */
const openId = /(?<=["'`\s,])(openid|email|profile)(?=["'`\s,])/g;
const longestList = 300;

const byConstant: ReadonlyMap<string, string> = new Map(
  knownScopes.map((scope) => [constantOf(scopeName(scope)), scope]),
);
const otherUrls = knownScopes.filter((scope) => scopeName(scope).includes('://'));

/**
 * What a program asks for: the scopes in its source, of any language, as URLs or as constants of Google's libraries; each
 * once, in order of appearance. Linear in the text.
 */
export function scopesInSource(source: string): readonly SourceScope[] {
  const named = [...urlsIn(source), ...constantsIn(source)].toSorted((a, b) => a.at - b.at);
  const all = [...named, ...openIdIn(source, named)].toSorted((a, b) => a.at - b.at);
  const lines = linesOf(
    source,
    all.map(({ at }) => at),
  );
  const found = new Map<string, SourceScope>();
  for (const [index, { scope, at }] of all.entries()) {
    const isCommentedOut = isComment(source, at);
    const known = found.get(scope);
    if (known && (!known.isCommentedOut || isCommentedOut)) continue;
    found.set(scope, { scope, line: lines[index] ?? 1, isCommentedOut });
  }
  return [...found.values()];
}

interface Named {
  readonly scope: string;
  readonly at: number;
}

function urlsIn(source: string): readonly Named[] {
  const prefixed = [...source.matchAll(urls)].map((match) => ({ scope: scopeNamed(match[1] ?? ''), at: match.index }));
  const others = otherUrls.flatMap((scope) => {
    const places: Named[] = [];
    for (let at = source.indexOf(scope); at !== -1; at = source.indexOf(scope, at + 1))
      if (!/[\w/-]/.test(source[at + scope.length] ?? '')) places.push({ scope, at });
    return places;
  });
  return [...prefixed, ...others];
}

function constantsIn(source: string): readonly Named[] {
  return constants.flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap((match) => {
      const scope = byConstant.get(constantOf(match[1] ?? ''));
      return scope === undefined ? [] : [{ scope, at: match.index }];
    }),
  );
}

/** `named` in ascending order. */
function openIdIn(source: string, named: readonly Named[]): readonly Named[] {
  const words = [...source.matchAll(openId)].map((match) => ({ scope: match[1] ?? '', at: match.index }));
  const sure = [...named, ...words.filter(({ scope }) => scope === 'openid')].toSorted((a, b) => a.at - b.at);
  let next = 0;
  return words.filter(({ scope, at }) => {
    while (next < sure.length && (sure[next]?.at ?? 0) < at - longestList) next++;
    const near = sure[next];
    return scope === 'openid' || (near !== undefined && near.at <= at + longestList);
  });
}

/** `calendar.events.readonly`, `CALENDAR_EVENTS_READONLY` and `CalendarEventsReadonly` are one. */
function constantOf(name: string): string {
  return name
    .replace(/^https:\/\//, '')
    .replaceAll(/[^a-z0-9]/gi, '')
    .toLowerCase();
}

function isComment(source: string, at: number): boolean {
  // No further back: a minified source is one long line.
  const near = source.slice(Math.max(0, at - longestList), at);
  const lineBreak = near.lastIndexOf('\n');
  const before = near.slice(lineBreak + 1);
  const fromItsStart = lineBreak !== -1 || at <= longestList;
  return (fromItsStart && /^\s*(?:\/\/|#(?!\[)|\*|\/\*|--|<!--|;)/.test(before)) || /\s(?:\/\/|#)\s/.test(before);
}
