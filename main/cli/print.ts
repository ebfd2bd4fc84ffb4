import type { IdTokenCheck } from '../../shared/id-token-check.ts';
import type { JsonObject } from '../../shared/contract/fields.ts';
import { type Explanation, explain } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import type { Certainty } from '../../shared/outcome.ts';
import { observations } from '../../shared/observed.ts';
import { redactText } from '../core/redact.ts';
import { shellWord } from '../core/snippets/literals.ts';
import type { CredentialNote } from './invocation.ts';
import { type Page, printable } from './page.ts';
import { wrapped } from './wrapped.ts';

/** Lines of their own: a sentence or a heading, broken where the terminal ends. */
export function sentence(text: string, page: Page, indent = ''): string {
  return wrapped(text, page.columns - indent.length, page)
    .map((line) => `${indent}${line}\n`)
    .join('');
}

/**
 * Rows whose columns line up, whatever the width of their characters. On a narrow terminal the last column is broken into
 * lines; where even that leaves it no room, each row becomes a list: its first cell, and the others below it, each with
 * its column's title where there is one.
 */
export function table(
  cells: readonly (readonly string[])[],
  page: Page,
  indent = '',
  titles: readonly string[] = [],
): string {
  const rows = titles.length === 0 ? cells : [titles.map((title) => page.ink('dim', title)), ...cells];
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, page.width(cell));
    });
  }
  const before = widths.reduce((sum, width) => sum + width + gap.length, indent.length);
  const room = page.columns - before;
  const last = rows.map((row) => (row.length > widths.length ? (row.at(-1) ?? '') : ''));
  if (last.some((cell) => page.width(cell) > room && !fitsBroken(cell, room, page)))
    return list(cells, page, indent, titles);
  return rows
    .map((row, at) => {
      const [first = '', ...rest] = wrapped(last[at] ?? '', room, page);
      const inColumns = widths.map((width, column) => padded(row[column] ?? '', width, page));
      const lines = [`${indent}${[...inColumns, first].join(gap)}`, ...rest.map((line) => ' '.repeat(before) + line)];
      return lines.map((line) => `${line.trimEnd()}\n`).join('');
    })
    .join('');
}

const gap = '  ';
/** A sentence in a narrower column is a ladder. */
const leastRoom = 20;

function fitsBroken(text: string, room: number, page: Page): boolean {
  return room >= leastRoom && wrapped(text, room, page).every((line) => page.width(line) <= room);
}

function padded(text: string, width: number, page: Page): string {
  return text + ' '.repeat(Math.max(0, width - page.width(text)));
}

/** Each row's cells below each other, the others under the first. */
function list(rows: readonly (readonly string[])[], page: Page, indent: string, titles: readonly string[]): string {
  return rows
    .map(([first = '', ...others]) => {
      const below = `${indent}${gap}`;
      const named = others.map((cell, at) => [titles[at + 1] ?? '', cell.trim()] as const);
      const rest =
        titles.length > 0
          ? fields(named, page, below)
          : named.map(([, cell]) => (cell === '' ? '' : sentence(cell, page, below))).join('');
      return sentence(first.trim(), page, indent) + rest;
    })
    .join('');
}

/** What stands beside a name: one value, one a line, or nothing, and then the name is left out too. */
type FieldValue = string | readonly string[] | null | undefined;

/** Named values with the names in a column of their own. */
export function fields(rows: readonly (readonly [name: string, value: FieldValue])[], page: Page, indent = ''): string {
  const present = rows.flatMap(([name, value]) => {
    const lines = (typeof value === 'string' ? [value] : (value ?? [])).map((line) => printable(line));
    return lines.length === 0 ? [] : [{ name, lines }];
  });
  const nameWidth = Math.max(0, ...present.map(({ name }) => page.width(name)));
  const room = page.columns - nameWidth - indent.length - gap.length;
  const below = `${indent}${gap}`;
  return present
    .map(({ name, lines }) => {
      const label = page.ink('dim', name);
      const isTooNarrow = lines.some((line) => page.width(line) > room && !fitsBroken(line, room, page));
      if (!isTooNarrow) {
        const beside = lines.flatMap((line) => wrapped(line, room, page));
        return beside
          .map((line, at) => `${indent}${padded(at === 0 ? label : '', nameWidth, page)}${gap}${line}`.trimEnd() + '\n')
          .join('');
      }
      const under = lines.flatMap((line) => wrapped(line, page.columns - below.length, page));
      return [indent + label, ...under.map((line) => below + line)].map((line) => `${line}\n`).join('');
    })
    .join('');
}

/** Where to look for what a problem speaks of. */
interface ShownAt {
  /** In a pasted text. */
  readonly place?: { readonly line: number; readonly excerpt: string } | undefined;
  /** In the file of `--trace`. */
  readonly request?: { readonly id: number; readonly file: string } | undefined;
}

/** A problem as the window tells it too: title, cause, steps, evidence, and Google's own words. */
export function problemText(
  problem: Explanation,
  language: Language,
  page: Page,
  { place, request }: ShownAt = {},
): string {
  const { say, ink } = page;
  const { wire } = problem;
  const doubt = (certainty: Certainty) =>
    certainty === 'certain' ? '' : ` (${say(`problem.certainty.${certainty}`)})`;
  const answer = [wire?.status, wire?.error, wire?.description].filter((word) => word !== null && word !== undefined);
  const { title, cause, remedy, fixedWhen = '' } = problem;
  const observed = observations(problem.evidence, [title, cause, ...remedy, fixedWhen], language);
  const rows = fields(
    [
      [say('problem.cause'), cause + doubt(problem.certainty)],
      [
        say(problem.certainty === 'certain' ? 'problem.narrower' : 'problem.alternatives'),
        problem.alternatives?.map(
          ({ title: other, certainty }) => other + (certainty === 'likely' ? doubt(certainty) : ''),
        ),
      ],
      [say('problem.fix'), remedy.map((step, index) => (remedy.length === 1 ? step : `${index + 1}. ${step}`))],
      [say('problem.fixedWhen'), problem.fixedWhen],
      [say('problem.evidence'), observed.map(({ label, lines }) => `${label}: ${lines.join(', ')}`)],
      [say('problem.answer'), [...(answer.length > 0 ? [answer.join(' · ')] : []), ...(wire?.body ? [wire.body] : [])]],
      [say('problem.place'), place && say('problem.line', place)],
      [say('problem.trace'), request && say('problem.traceRequest', request)],
      [say('problem.reference'), problem.reference],
      [say('problem.code'), problem.code],
    ],
    page,
    '  ',
  );
  return `${sentence(ink('bold', ink('red', printable(title))), page)}${rows}`;
}

/** A warning, shorter: what, why, and the first thing to do. */
export function warningText(problem: Explanation, page: Page): string {
  const title = sentence(page.ink('yellow', `${page.say('warning')}: ${printable(problem.title)}`), page);
  return title + [problem.cause, ...problem.remedy].map((line) => sentence(printable(line), page, gap)).join('');
}

/** What was noticed in the files of credentials: a line each, and where the whole of it stands. */
export function notesText(notes: readonly CredentialNote[], language: Language, page: Page): string {
  const { say, ink } = page;
  const lines = notes.map(({ warning, file }) => {
    const name = file === '-' ? say('note.standardInput') : printable(redactText(file));
    return ink('yellow', say('note.on', { file: name, title: printable(explain(warning, language).title) }));
  });
  const files = new Set(notes.flatMap(({ file, isStream }) => (isStream ? [] : [printable(redactText(file))])));
  const more = [...files].map((file) => sentence(say('note.more', { file: asArgument(file) }), page, gap));
  return [...lines.map((line) => sentence(line, page)), ...more].join('');
}

/** A file's name as it is typed again: in quotes where a shell would take it for more than one word. */
function asArgument(file: string): string {
  if (/^[\p{L}\p{N}_./:@%+,~-]+$/u.test(file)) return file;
  return process.platform === 'win32' ? `"${file}"` : shellWord(file);
}

/** The checklist of an ID token, with the reason of each outcome in words. */
export function checksText(
  checks: readonly (Pick<IdTokenCheck, 'check' | 'outcome' | 'expected' | 'actual'> & { readonly why: string })[],
  page: Page,
): string {
  const { say, ink } = page;
  const style = { pass: 'green', fail: 'red', skipped: 'dim' } as const;
  return table(
    checks.map(({ check, outcome, why }) => [ink(style[outcome], say(`check.${outcome}`)), check, printable(why)]),
    page,
    '  ',
  );
}

/** `2026-11-26 19:43 UTC`, of an RFC 3339 time in UTC. */
export function minuteOf(time: string | null | undefined): string | undefined {
  return time?.slice(0, 16).replace('T', ' ').concat(' UTC');
}

/** Claims as the token holds them. */
export function claimsText(claims: JsonObject, page: Page): string {
  const rows = Object.entries(claims).map(([name, value]) => [
    page.ink('dim', printable(name)),
    claimText(name, value),
  ]);
  return `${page.ink('bold', page.say('claims.title'))}\n${table(rows, page, '  ')}`;
}

/** NumericDate (RFC 7519, section 2), and what it means. */
function claimText(name: string, value: unknown): string {
  const isDate = instants.has(name) && typeof value === 'number' && Math.abs(value) <= 253_402_300_799;
  return isDate ? `${value} (${secondOf(value)})` : valueText(value);
}

/** `2026-11-26 19:43:07 UTC` */
function secondOf(seconds: number): string {
  return new Date(seconds * 1_000).toISOString().slice(0, -5).replace('T', ' ').concat(' UTC');
}

const instants: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

function valueText(value: unknown): string {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item) => valueText(item)).join(', ');
  return printable(JSON.stringify(value) ?? '');
}
