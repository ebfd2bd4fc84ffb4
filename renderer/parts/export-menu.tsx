import type { RequestOf } from '../../shared/contract.ts';
import { callOperation } from '../app-client.ts';
import { useWords } from '../language.ts';
import { MenuButton } from './menu-button.tsx';
import { showToast } from './toast-region.tsx';
import { explain } from '../../shared/explain.ts';

type Export = Pick<RequestOf<'delegation.saveExport'>, 'format' | 'names'>;

const exports: Readonly<Record<string, Export>> = {
  csv: { format: 'csv' },
  json: { format: 'json' },
  markdown: { format: 'markdown' },
  html: { format: 'html' },
  markdownWithNames: { format: 'markdown', names: true },
  htmlWithNames: { format: 'html', names: true },
};

interface ExportMenuProps {
  readonly operation: 'delegation.saveExport' | 'account.saveExport';
  readonly runId: string;
  /** What CSV and JSON hold. */
  readonly whole: string;
}

/** An ended check as a file. A report names nobody unless one asks for it. */
export function ExportMenu({ operation, runId, whole }: ExportMenuProps) {
  const { t, language } = useWords();
  const save = async (chosen: Export | undefined) => {
    if (!chosen) return;
    const outcome = await callOperation(operation, { runId, language, ...chosen });
    if (!outcome.ok) showToast(explain(outcome.problem, language).title);
    else if (outcome.value) showToast(t('delegationRun.export.saved'));
  };
  const report = (suffix: string) => [
    { id: `markdown${suffix}`, label: t('delegationRun.export.markdown') },
    { id: `html${suffix}`, label: t('delegationRun.export.html') },
  ];
  return (
    <MenuButton
      onAction={(id) => void save(exports[id])}
      parts={[
        { heading: t('delegationRun.export.report'), entries: report('') },
        { heading: t('delegationRun.export.reportWithNames'), entries: report('WithNames') },
        {
          heading: whole,
          entries: [
            { id: 'csv', label: t('delegationRun.export.csv') },
            { id: 'json', label: t('delegationRun.export.json') },
          ],
        },
      ]}
    >
      {t('delegationRun.export.open')}
    </MenuButton>
  );
}
