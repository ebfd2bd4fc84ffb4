import type { World } from '../../../shared/contract/credentials.ts';
import type { DelegationCell, DelegationCheckResult, DelegationFinding } from '../../../shared/contract/delegation.ts';
import { cellsOf } from '../../../shared/delegation-sheet.ts';
import { fill, type Filling } from '../../../shared/explain.ts';
import type { Language } from '../../../shared/language.ts';
import { reportWords } from '../../../shared/messages/report.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { csvOf } from '../../../shared/csv.ts';
import { problemBlocks } from './problem-blocks.ts';
import type { Block, ReportDocument } from './report-document.ts';

/** A finished check as reports tell it. */
export interface ReportedCheck {
  readonly result: DelegationCheckResult;
  readonly world: World;
  /** RFC 3339, UTC. */
  readonly checkedAt: string;
}

/** A wider matrix is told by row and by column instead. */
const mostColumns = 12;
const mostRows = 500;
const mostNames = 20;

type Say = (key: keyof (typeof reportWords)['en'], filling?: Filling) => string;

/** A check as a report: findings with cause, fix and evidence first, then what was looked at, then users × scopes. */
export function delegationReport({ result, world, checkedAt }: ReportedCheck, language: Language): ReportDocument {
  const say: Say = (key, filling = {}) => fill(reportWords[language][key], filling);
  const cells = cellsOf(result.sheet);
  const { client, requests, findings, notRun } = result;
  const share = (of: readonly DelegationCell[]) =>
    say('share', { granted: of.filter(({ status }) => status === 'granted').length, total: of.length });
  const granted = cells.filter(({ status }) => status === 'granted').length;
  return {
    language,
    title: say('delegationTitle', { granted, total: cells.length }),
    blocks: [
      {
        kind: 'facts',
        rows: [
          [say('serviceAccount'), client.email],
          ...(client.clientId === null ? [] : [[say('clientId'), client.clientId] as const]),
          [say('world'), say(world.kind)],
          [say('checkedAt'), checkedAt],
          [say('requests'), say('requestCounts', { ...requests })],
          ...(notRun > 0 ? [[say('notRun'), say('notRunCount', { count: notRun })] as const] : []),
        ],
      },
      { kind: 'heading', level: 2, text: say('findings') },
      ...(findings.length === 0
        ? [{ kind: 'paragraph', text: say(notRun > 0 ? 'nothingFoundYet' : 'nothingFound') } as const]
        : []),
      ...findings.flatMap((finding) => findingBlocks(finding, language, say)),
      { kind: 'heading', level: 2, text: `${say('users')} × ${say('scopes')}` },
      ...matrixBlocks(result, cells, share, say),
    ],
  };
}

function findingBlocks(
  { problem, scopes, subjects }: DelegationFinding,
  language: Language,
  say: Say,
): readonly Block[] {
  return problemBlocks(problem, language, [
    [say('concerns'), say('concernsCounts', { scopes: scopes.length, users: subjects.length })],
    [say('scopes'), named(scopes)],
    [say('users'), named(subjects)],
  ]);
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown}, … (${names.length})` : shown;
}

function matrixBlocks(
  { sheet }: DelegationCheckResult,
  cells: readonly DelegationCell[],
  share: (of: readonly DelegationCell[]) => string,
  say: Say,
): readonly Block[] {
  const byUser = Map.groupBy(cells, ({ subject }) => subject);
  const byScope = Map.groupBy(cells, ({ scope }) => scope);
  if (sheet.scopes.length <= mostColumns && sheet.subjects.length <= mostRows) {
    const rows = [...byUser].map(([subject, of]) => {
      const known = new Map(of.map((cell) => [cell.scope, cell]));
      return [subject, ...sheet.scopes.map((scope) => wordFor(known.get(scope), say))];
    });
    return [{ kind: 'table', head: [say('user'), ...sheet.scopes.map(scopeName)], rows }];
  }
  const shares = (groups: ReadonlyMap<string, readonly DelegationCell[]>) =>
    [...groups].slice(0, mostRows).map(([name, of]) => [name, share(of)]);
  return [
    { kind: 'table', head: [say('scope'), say('granted')], rows: shares(byScope) },
    { kind: 'table', head: [say('user'), say('granted')], rows: shares(byUser) },
  ];
}

function wordFor(cell: DelegationCell | undefined, say: Say): string {
  if (cell === undefined) return say('notAsked');
  return cell.call?.outcome === 'refuses' ? say('refusesToAnswer') : say(cell.status);
}

/** Every cell as a line of CSV, with stable English names that a script can rely on. */
export function delegationCsv({ sheet }: DelegationCheckResult): string {
  const head = ['subject', 'scope', 'status', 'basis', 'inferredFrom', 'code', 'call', 'callCode'];
  const rows = cellsOf(sheet).map(({ subject, scope, status, basis, inferredFrom, code, call }) => [
    subject,
    scope,
    status,
    basis,
    inferredFrom ?? '',
    code ?? '',
    call?.outcome ?? '',
    call?.problem?.code ?? '',
  ]);
  return csvOf([head, ...rows]);
}
