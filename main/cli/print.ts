import { styleText } from 'node:util';
import stringWidth from 'string-width';
import type { IdTokenCheck } from '../../shared/id-token-check.ts';
import type { JsonObject } from '../../shared/contract.ts';
import type { Explanation } from '../../shared/explain.ts';
import type { Say } from './invocation.ts';
import type { Sheet, Terminal } from './terminal.ts';

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** How one stream is written for people. */
export interface Page {
  readonly say: Say;
  readonly ink: (style: Style, text: string) => string;
}

/** Colours only where a person looks at a terminal and has not asked for none. */
export function pageOf(sheet: Sheet, terminal: Terminal, say: Say): Page {
  const coloured = sheet.isTerminal && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb';
  return {
    say,
    ink: (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text),
  };
}

/**
 * Text from outside, fit for a terminal: control characters and direction overrides, which could rewrite what a
 * person sees, become visible escapes; line breaks stay only where `lines` asks for them.
 */
export function printable(text: string, lines: 'one line' | 'lines' = 'one line'): string {
  const flat = lines === 'lines' ? text.replaceAll('\r\n', '\n') : text.replaceAll(/\s*[\r\n]+\s*/g, ' ');
  return flat.replaceAll(
    // oxlint-disable-next-line no-control-regex -- control characters are the very thing to find
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Rows whose columns line up, whatever the width of their characters. */
export function table(rows: readonly (readonly string[])[], indent = ''): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, stringWidth(cell));
    });
  }
  return rows
    .map((row) => {
      const cells = row.map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
      );
      return `${indent}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

/** Named values, one a line; those that are missing are left out. */
export function fields(
  rows: readonly (readonly [name: string, value: string | null | undefined])[],
  page: Page,
): string {
  const present = rows.filter((row): row is readonly [string, string] => row[1] !== null && row[1] !== undefined);
  return table(present.map(([name, value]) => [page.ink('dim', name), printable(value)]));
}

/** A problem as the window tells it too: title, cause, steps, evidence, and Google's own words. */
export function problemText(problem: Explanation, page: Page): string {
  const { say, ink } = page;
  const certainty = problem.certainty === 'certain' ? '' : ` (${say(`problem.certainty.${problem.certainty}`)})`;
  const rows: string[][] = [[ink('dim', say('problem.cause')), printable(problem.cause) + certainty]];
  problem.remedy.forEach((step, index) => {
    rows.push([index === 0 ? ink('dim', say('problem.fix')) : '', `${index + 1}. ${printable(step)}`]);
  });
  Object.entries(problem.evidence).forEach(([name, value], index) => {
    rows.push([index === 0 ? ink('dim', say('problem.evidence')) : '', `${name}: ${valueText(value)}`]);
  });
  const { wire } = problem;
  if (wire) {
    const words = [wire.status, wire.error, wire.description].filter((word) => word !== null).join(' · ');
    rows.push([ink('dim', say('problem.answer')), printable(words)]);
    if (wire.body) rows.push(['', printable(wire.body)]);
  }
  if (problem.reference) rows.push([ink('dim', say('problem.reference')), problem.reference]);
  rows.push([ink('dim', 'Code'), problem.code]);
  return `${ink('bold', ink('red', printable(problem.title)))}\n${table(rows, '  ')}`;
}

/** A warning, shorter: what, why, and the first thing to do. */
export function warningText(problem: Explanation, page: Page): string {
  const title = `${page.say('warning')}: ${printable(problem.title)}`;
  const rows = [printable(problem.cause), ...problem.remedy.map((step) => printable(step))].map((line) => [line]);
  return `${page.ink('yellow', title)}\n${table(rows, '  ')}`;
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
    '  ',
  );
}

/** Claims as the token holds them. */
export function claimsText(claims: JsonObject, page: Page): string {
  const rows = Object.entries(claims).map(([name, value]) => [page.ink('dim', printable(name)), valueText(value)]);
  return `${page.ink('bold', page.say('claims.title'))}\n${table(rows, '  ')}`;
}

function valueText(value: unknown): string {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item) => valueText(item)).join(', ');
  return printable(JSON.stringify(value) ?? '');
}
