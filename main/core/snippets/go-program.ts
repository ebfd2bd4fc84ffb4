import { indented, type Page } from './snippet-call.ts';

/** What a variable holds. */
export function variable({ use }: Page, name: Parameters<Page['use']>[0]): string {
  return `os.Getenv("${use(name)}")`;
}

/** What a program may import, by the name it is used under. */
const packages = [
  'bytes',
  'context',
  'crypto/sha256',
  'encoding/base64',
  'encoding/json',
  'fmt',
  'io',
  'log',
  'net/http',
  'net/url',
  'os',
  'strings',
  'time',
  'golang.org/x/oauth2',
  'golang.org/x/oauth2/google',
  'golang.org/x/oauth2/jwt',
  'google.golang.org/api/calendar/v3',
  'google.golang.org/api/idtoken',
  'google.golang.org/api/option',
] as const;

const must = [
  '',
  'func must[T any](value T, err error) T {',
  '\tif err != nil {',
  '\t\tlog.Fatal(err)',
  '\t}',
  '\treturn value',
  '}',
];

/** A whole program that imports what its lines use: Go compiles neither more nor less. */
export function program(body: readonly string[], after: readonly string[] = []): readonly string[] {
  const functions = ['func main() {', ...indented(body, '\t'), '}'];
  if (body.some((line) => line.includes('must('))) functions.push(...must);
  if (after.length > 0) functions.push('', ...after);
  const code = functions.join('\n').replaceAll(/"(?:[^"\\]|\\.)*"|\/\/.*/g, '');
  const used = packages.filter((path) => new RegExp(`(?<![\\w.])${nameOf(path)}\\.`).test(code));
  const standard = used.filter((path) => !path.includes('.'));
  const others = used.filter((path) => path.includes('.'));
  return [
    'package main',
    '',
    'import (',
    ...standard.map((path) => `\t"${path}"`),
    ...(others.length > 0 ? [''] : []),
    ...others.map((path) => `\t"${path}"`),
    ')',
    '',
    ...functions,
  ];
}

function nameOf(path: string): string {
  return /([a-z0-9]+)(?:\/v\d+)?$/.exec(path)?.[1] ?? path;
}

/** Prints facts, and no token. */
export function printed(members: readonly (readonly [name: string, value: string])[]): readonly string[] {
  return ['must(0, json.NewEncoder(os.Stdout).Encode(map[string]any{', ...aligned(members), '}))'];
}

/** The members of a map, with their values in one column. */
export function aligned(members: readonly (readonly [name: string, value: string])[]): readonly string[] {
  const longest = Math.max(...members.map(([name]) => name.length));
  return members.map(([name, value]) => `\t"${name}":${' '.repeat(longest - name.length + 1)}${value},`);
}
