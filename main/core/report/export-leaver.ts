import type { LeaverResult } from '../../../shared/contract/account.ts';
import type { RequestOf } from '../../../shared/contract.ts';
import { printedLeaver } from '../../../shared/printed-leaver.ts';
import { known } from '../../../shared/learnt.ts';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { leaverRuns } from '../account/leaver-runs.ts';
import type { Environment } from '../environment.ts';
import { htmlOf } from './html.ts';
import { leaverCsv } from './leaver-csv.ts';
import { leaverReport } from './leaver-report.ts';
import { withoutTitles } from './leaver-without-titles.ts';
import { markdownOf } from './markdown.ts';
import { withoutNames } from './placeholders.ts';

const endings = { csv: 'csv', json: 'json', markdown: 'md', html: 'html' } as const;

/**
 * An ended leaver check as a file's text. CSV and JSON have everything with its names; reports (Markdown, HTML) are fit for a
 * public ticket unless `names` asks for them to stay. Fails with `account.run_gone`.
 */
export function exportLeaver(
  environment: Environment,
  { runId, format, language, names = false }: RequestOf<'account.export'>,
): Outcome<{ readonly fileName: string; readonly text: string }> {
  const run = leaverRuns.of(environment).get(runId);
  if (!run) return fail('account.run_gone');
  const { result, world } = run;
  const fileName = `leaver-${result.checkedAt.slice(0, 10)}.${endings[format]}`;
  const report = () =>
    names
      ? leaverReport(result, world, language)
      : withoutNames(leaverReport(withoutTitles(result), world, language), domainsIn(result));
  switch (format) {
    case 'csv':
      return succeed({ fileName, text: leaverCsv(result) });
    case 'markdown':
      return succeed({ fileName, text: markdownOf(report()) });
    case 'html':
      return succeed({ fileName, text: htmlOf(report()) });
    default:
      return succeed({ fileName, text: `${JSON.stringify(printedLeaver(result, language), null, 2)}\n` });
  }
}

/** Domains that a leaver check names by themselves. */
function domainsIn({ inside, calendars }: LeaverResult): readonly string[] {
  const shared = (known(calendars) ?? []).flatMap(({ sharing }) =>
    (known(sharing) ?? []).flatMap(({ scope }) => (scope.type === 'domain' && scope.value ? [scope.value] : [])),
  );
  const { domain } = inside.problem?.evidence ?? {};
  return [...inside.names, ...shared, ...(typeof domain === 'string' ? [domain] : [])];
}
