import type { RequestOf } from '../../../shared/contract.ts';
import { cellsOf, printedCell } from '../../../shared/delegation-sheet.ts';
import { explain } from '../../../shared/explain.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { resultOf } from '../delegation/check-delegation.ts';
import { delegationRuns } from '../delegation/delegation-runs.ts';
import type { Environment } from '../environment.ts';
import { delegationCsv, delegationReport } from './delegation-report.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { withoutNames } from './placeholders.ts';

const endings = { csv: 'csv', json: 'json', markdown: 'md', html: 'html' } as const;

/**
 * An ended check as a file's text. CSV and JSON have every cell with its names; reports (Markdown, HTML) are fit for a
 * public ticket unless `names` asks for them to stay. Fails with `delegation.run_gone`, `credentials.unknown`.
 */
export function exportDelegation(
  environment: Environment,
  { runId, format, language, names = false }: RequestOf<'delegation.export'>,
): Outcome<{ readonly fileName: string; readonly text: string }> {
  const run = delegationRuns.of(environment).get(runId);
  if (!run) return fail('delegation.run_gone');
  const credential = environment.vault.credential(run.credentialId);
  if (!credential || 'clientSecret' in credential) return fail('credentials.unknown');
  const result = resultOf(run, { email: credential.summary.email ?? '' });
  const day = run.checkedAt.slice(0, 10);
  const fileName = `delegation-${day}.${endings[format]}`;
  const report = () => {
    const document = delegationReport({ result, world: run.world, checkedAt: run.checkedAt }, language);
    return names ? document : withoutNames(document);
  };
  switch (format) {
    case 'csv':
      return succeed({ fileName, text: delegationCsv(result) });
    case 'markdown':
      return succeed({ fileName, text: markdownOf(report()) });
    case 'html':
      return succeed({ fileName, text: htmlOf(report()) });
    default: {
      const { sheet, findings, warnings, ...rest } = result;
      const value = {
        ...rest,
        cells: cellsOf(sheet).map(printedCell),
        findings: findings.map(({ problem, ...finding }) => ({ ...finding, ...explain(problem, language) })),
        warnings: warnings.map((warning) => explain(warning, language)),
      };
      return succeed({ fileName, text: `${JSON.stringify(value, null, 2)}\n` });
    }
  }
}
