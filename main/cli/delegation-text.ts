import type {
  DelegationCell,
  DelegationCheckResult,
  DelegationPrecheck,
  DelegationStatus,
} from '../../shared/contract/delegation.ts';
import { cellsOf } from '../../shared/delegation-sheet.ts';
import { explain } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import { assertNever } from '../../shared/outcome.ts';
import type { ConsoleList } from './console-list.ts';
import { type Page, printable } from './page.ts';
import { fields, problemText, sentence, table } from './print.ts';

const marks: Readonly<Record<DelegationStatus, string>> = { granted: '✓', denied: '✗', error: '!', not_tested: '·' };
const styles = { granted: 'green', denied: 'red', error: 'yellow', not_tested: 'dim' } as const;
/** More scopes than this make no readable row of marks. */
const mostMarks = 60;

/** A check for people: what was found, user by user and scope by scope, and then why and what to do. */
export function delegationText(
  result: DelegationCheckResult,
  list: ConsoleList,
  language: Language,
  page: Page,
): string {
  const { say, ink } = page;
  const { client, requests, findings, prechecks } = result;
  const cells = cellsOf(result.sheet);
  const summary = fields(
    [
      [say('field.email'), client.email],
      [say('field.clientId'), client.clientId],
      [say('delegation.granted'), share(cells, page)],
      [say('delegation.requests'), say('delegation.requests.counts', { ...requests })],
      ...prechecks.map((precheck) => precheckRow(precheck, page)),
    ],
    page,
  );
  const cards = findings.map(
    ({ kind, problem }) =>
      `\n${ink('dim', say(`delegation.kind.${kind}`))}\n${problemText(explain(problem, language), language, page)}`,
  );
  return [
    summary,
    matrixText(cells, page),
    ...cards,
    ...(findings.some(({ problem }) => 'scopeList' in problem.evidence) ? [consoleText(list, page)] : []),
  ].join('');
}

/** The cells user by user, and scope by scope. */
function matrixText(cells: readonly DelegationCell[], page: Page): string {
  const { say, ink } = page;
  const row = (name: string, group: readonly DelegationCell[]) => [
    printable(name),
    group.length <= mostMarks ? group.map(({ status }) => ink(styles[status], marks[status])).join('') : '',
    share(group, page),
  ];
  const lines = (groups: Map<string, readonly DelegationCell[]>) =>
    table(
      [...groups].map(([name, group]) => row(name, group)),
      page,
      '  ',
    );
  const byUser = lines(Map.groupBy(cells, ({ subject }) => subject));
  const byScope = lines(Map.groupBy(cells, ({ scope }) => scope));
  const heading = (words: string) => `\n${sentence(ink('bold', words), page)}`;
  return `${heading(say('delegation.users'))}${byUser}${heading(say('delegation.scopes'))}${byScope}`;
}

function consoleText({ missing, others, listedButRefused, union, link }: ConsoleList, page: Page): string {
  const { say, ink } = page;
  const rows: (readonly [string, string | readonly string[] | null])[] = [
    [say('delegation.console.missing'), missing],
    [say('delegation.console.listedButRefused'), listedButRefused],
    [say('delegation.console.others'), others],
    [say('delegation.console.union'), union.join(',')],
    [say('delegation.console.link'), link],
  ];
  const shown = rows.filter(([, value]) => value !== null && value.length > 0);
  const replaces = sentence(say('delegation.console.replaces'), page);
  return `\n${ink('bold', say('delegation.console'))}\n${replaces}${fields(shown, page)}`;
}

function precheckRow({ check, outcome, evidence }: DelegationPrecheck, { say }: Page): readonly [string, string] {
  switch (check) {
    case 'clock':
      return [say('delegation.clock'), say(`delegation.clock.${outcome}`, evidence)];
    case 'key':
      return [say('delegation.key'), say(`delegation.key.${outcome}`, evidence)];
    case 'published':
      return [say('delegation.published'), say(`delegation.published.${outcome}`)];
    default:
      return assertNever(check);
  }
}

function share(cells: readonly DelegationCell[], { say }: Page): string {
  const granted = cells.filter(({ status }) => status === 'granted').length;
  return say('delegation.share', { granted, total: cells.length });
}
