import { useMemo, useState } from 'react';
import type { DelegationFinding } from '../../../shared/contract.ts';
import { useCredentialInUse, useCredentials } from '../../credential-in-use.ts';
import { credentialName } from '../../credential-name.ts';
import { useHandover } from '../../handover.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { copyFix } from './copy-fix.ts';
import { DelegationBar } from './delegation-bar.tsx';
import { type DelegationDraft, emptyDraft } from './delegation-draft.ts';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationInspector } from './delegation-inspector.tsx';
import { FindingsStrip } from './findings-strip.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { NoKey } from './no-key.tsx';
import { problemAt } from './problem-at.ts';
import { scopeGroups } from './scope-columns.ts';
import type { GridPosition } from './selection.ts';
import { type DelegationRun, useDelegationCheck } from './use-delegation-check.ts';
import { useReadSubjects } from './use-read-subjects.ts';
import { everyRow, type RowFilter, useRowsOnShow } from './use-rows-on-show.ts';
import './delegation.css';

/** Which scopes a key is delegated for which users, and what to do where it is not. */
export function DelegationScreen() {
  const { t } = useWords();
  const key = useCredentialInUse('serviceAccountKey');
  const check = useDelegationCheck();
  const [draft, setDraft] = useState<DelegationDraft>(emptyDraft);
  useHandover('delegation', (handover) => {
    if (handover.kind !== 'delegation') return;
    check.forget();
    setDraft({ users: handover.subject, fileName: null, scopes: handover.scopes });
  });
  const { read, reading } = useReadSubjects(draft);
  const subjects = read?.subjects ?? [];
  const start = () => void (key && check.start(key.id, subjects, draft.scopes));

  if (!key) return <NoKey />;
  if (check.run) {
    return <DelegationMatrix key={check.run.startedAt} run={check.run} check={check} onAgain={start} />;
  }
  return (
    <ScreenLayout
      title={t('frame.screens.delegation')}
      actions={
        <Button
          look="primary"
          isDisabled={subjects.length === 0 || draft.scopes.length === 0 || reading}
          onPress={start}
        >
          {t('delegation.check')}
        </Button>
      }
      padded
    >
      <DelegationForm
        keyInUse={key}
        draft={draft}
        read={read}
        onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
      />
    </ScreenLayout>
  );
}

interface DelegationMatrixProps {
  readonly run: DelegationRun;
  readonly check: ReturnType<typeof useDelegationCheck>;
  readonly onAgain: () => void;
}

function DelegationMatrix({ run, check, onAgain }: DelegationMatrixProps) {
  const { t, language } = useWords();
  const { matrix, running, result, problem } = run;
  const [filter, setFilter] = useState<RowFilter>(everyRow);
  const [active, setActive] = useState<GridPosition | null>(null);
  const [finding, setFinding] = useState<DelegationFinding | null>(null);
  const groups = useMemo(() => scopeGroups(matrix.scopes), [matrix]);
  const rows = useRowsOnShow(matrix, filter);
  const account = useCredentials().find(({ id }) => id === run.credentialId);

  const showFinding = (chosen: DelegationFinding | null) => {
    setFinding(chosen);
    setFilter({ ...everyRow, subjects: chosen && new Set(chosen.subjects) });
    if (!chosen) return;
    const row = matrix.rowOf(chosen.subjects[0] ?? '');
    const column = matrix.columnOf(chosen.scopes[0] ?? '');
    setActive({ row: chosen.kind === 'column' ? -1 : row, column: chosen.kind === 'row' ? -1 : column });
  };
  const recheck = () => {
    if (!active || running) return;
    const all = (list: readonly string[]) => list.map((_, at) => at);
    void check.recheck(
      active.row === -1 ? all(matrix.subjects) : [active.row],
      active.column === -1 ? all(matrix.scopes) : [active.column],
    );
  };
  const copyFound = () => {
    const found = active && problemAt(run, active);
    if (found) void copyFix(found, language, t('delegation.copiedFix'));
  };
  return (
    <ScreenLayout
      title={t('frame.screens.delegation')}
      subject={[
        t('delegation.size', { users: matrix.subjects.length, scopes: matrix.scopes.length }),
        ...(account ? [credentialName(account)] : []),
      ].join(' · ')}
      actions={
        <>
          <Button onPress={check.forget}>{t('delegation.change')}</Button>
          {running ? (
            <Button look="primary" onPress={check.cancel}>
              {t('parts.cancel')}
            </Button>
          ) : (
            <Button look="primary" onPress={onAgain}>
              {t('delegation.again')}
            </Button>
          )}
        </>
      }
      bar={<DelegationBar run={run} filter={filter} onFilter={setFilter} />}
      inspector={
        <DelegationInspector run={run} active={active} onRecheck={recheck} onOverview={() => setActive(null)} />
      }
    >
      <div className="delegation">
        {problem && (
          <div className="delegation-problem">
            <ProblemCard problem={problem} />
          </div>
        )}
        {result && <FindingsStrip run={run} result={result} chosen={finding} onChoose={showFinding} />}
        <MatrixGrid
          matrix={matrix}
          groups={groups}
          rows={rows}
          active={active}
          onActive={setActive}
          onCopyFix={copyFound}
          onRecheck={recheck}
        />
      </div>
    </ScreenLayout>
  );
}
