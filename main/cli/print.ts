import type { IdTokenCheck } from '../../shared/id-token-check.ts';
import type { JsonObject } from '../../shared/contract/fields.ts';
import type { Explanation } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import type { Certainty } from '../../shared/outcome.ts';
import { observations } from '../../shared/observed.ts';
import { type Page, printable } from './page.ts';
import { wrapped } from './wrapped.ts';

/** Rows whose columns line up, whatever the width of their characters. */
export function table(rows: readonly (readonly string[])[], page: Page, indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.slice(0, -1).forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, page.width(cell));
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - page.width(cell)),
      );
      return `${indent}${cells.join('  ').trimEnd()}\n`;
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
  const room = page.columns - nameWidth - indent.length - 2;
  const cells = present.flatMap(({ name, lines }) =>
    lines
      .flatMap((line) => wrapped(line, room, page))
      .map((line, index) => [index === 0 ? page.ink('dim', name) : '', line]),
  );
  return table(cells, page, indent);
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
  return `${ink('bold', ink('red', printable(title)))}\n${rows}`;
}

/** A warning, shorter: what, why, and the first thing to do. */
export function warningText(problem: Explanation, page: Page): string {
  const title = `${page.say('warning')}: ${printable(problem.title)}`;
  const indent = '  ';
  const lines = [problem.cause, ...problem.remedy].flatMap((line) =>
    wrapped(printable(line), page.columns - indent.length, page),
  );
  return `${page.ink('yellow', title)}\n${lines.map((line) => `${indent}${line}\n`).join('')}`;
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
  return isDate ? `${value} (${new Date(value * 1_000).toISOString()})` : valueText(value);
}

const instants: ReadonlySet<string> = new Set(['exp', 'iat', 'nbf', 'auth_time', 'updated_at']);

function valueText(value: unknown): string {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item) => valueText(item)).join(', ');
  return printable(JSON.stringify(value) ?? '');
}
