import { useMemo, useState } from 'react';
import type { DelegationFinding } from '../../../shared/contract/delegation.ts';
import { useCredentials } from '../../credential-in-use.ts';
import { credentialName } from '../../credential-name.ts';
import { useWords } from '../../language.ts';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { ChangesLine } from './changes-line.tsx';
import { copyFix } from './copy-fix.ts';
import { DelegationActions } from './delegation-actions.tsx';
import { DelegationBar } from './delegation-bar.tsx';
import { checkAgain, type DelegationRun } from './delegation-check.ts';
import { DelegationInspector } from './delegation-inspector.tsx';
import { FindingsStrip } from './findings-strip.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { everything, type MatrixFilter, useOnShow } from './matrix-on-show.ts';
import { problemAt } from './problem-at.ts';
import { type GridPosition, isSingle, selectedArea, type Selection } from './selection.ts';
import { StoppedLine } from './stopped-line.tsx';
import { WatchLine } from './watch-line.tsx';

/** A check that runs or has ended: what was found, the matrix that proves it, and what is selected of it explained. */
export function DelegationResult({ run }: { readonly run: DelegationRun }) {
  const { t, language } = useWords();
  const { matrix, result, problem, doing } = run;
  // A probe is after what is granted among hundreds.
  const [filter, setFilter] = useState<MatrixFilter>(() =>
    run.asked.probe ? { ...everything, states: new Set(['granted']) } : everything,
  );
  const [selection, setSelection] = useState<Selection | null>(null);
  const [finding, setFinding] = useState<DelegationFinding | null>(null);
  const onShow = useOnShow(matrix, filter);
  const failing = useMemo(() => failingScopes(result?.findings ?? []), [result]);
  const account = useCredentials().find(({ id }) => id === run.asked.credentialId);

  const select = (position: GridPosition) => setSelection({ anchor: position, active: position });
  const showFinding = (chosen: DelegationFinding | null) => {
    setFinding(chosen);
    setFilter((before) => ({ ...everything, order: before.order, subjects: chosen && new Set(chosen.subjects) }));
    if (!chosen) return;
    const row = matrix.rowOf(chosen.subjects[0] ?? '');
    const column = matrix.columnOf(chosen.scopes[0] ?? '');
    const { kind, ofCall } = chosen;
    select({ row: kind === 'column' && !ofCall ? -1 : row, column: kind === 'row' && !ofCall ? -1 : column });
  };
  const recheck = () => {
    if (!selection) return;
    const { rows, columns } = selectedArea(selection, onShow, matrix);
    void checkAgain(rows, columns);
  };
  const copyFound = () => {
    const found = selection && problemAt(run, selection.active);
    if (found) void copyFix(found, language, t('delegation.copiedFix'));
  };
  return (
    <ScreenLayout
      title={t('frame.screens.delegation')}
      subject={[
        t('delegation.size', {
          users: t('delegation.users', { count: matrix.subjects.length }),
          scopes: t('delegation.scopesCount', { count: matrix.scopes.length }),
        }),
        ...(account ? [credentialName(account)] : []),
      ].join(' · ')}
      actions={<DelegationActions run={run} />}
      bar={<DelegationBar run={run} filter={filter} onFilter={setFilter} />}
      inspector={
        <DelegationInspector
          run={run}
          selected={
            selection && {
              active: selection.active,
              area: isSingle(selection) ? null : selectedArea(selection, onShow, matrix),
            }
          }
          onRecheck={recheck}
          onOverview={() => setSelection(null)}
        />
      }
    >
      <div className="delegation">
        {problem?.code === 'operation.cancelled' && <StoppedLine run={run} />}
        {problem && problem.code !== 'operation.cancelled' && (
          <div className="delegation-problem">
            <ProblemCard problem={problem} />
          </div>
        )}
        {doing === 'watch' && <WatchLine run={run} />}
        {result && <FindingsStrip run={run} result={result} chosen={finding} onChoose={showFinding} />}
        {result?.changes && result.changes.total > 0 && (
          <ChangesLine
            changes={result.changes}
            shown={filter.subjects}
            onShow={(subjects) => {
              setFinding(null);
              setFilter({ ...everything, order: filter.order, subjects });
            }}
          />
        )}
        <MatrixGrid
          matrix={matrix}
          onShow={onShow}
          failing={failing}
          selection={selection}
          onSelect={setSelection}
          onCopyFix={copyFound}
          onRecheck={recheck}
        />
      </div>
    </ScreenLayout>
  );
}

/** Scopes that are refused as a whole. */
function failingScopes(findings: readonly DelegationFinding[]): ReadonlySet<string> {
  return new Set(
    findings.flatMap(({ kind, ofCall, scopes }) =>
      (kind === 'column' || kind === 'everything') && !ofCall ? scopes : [],
    ),
  );
}
