import { useSyncExternalStore } from 'react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { SameCall } from '../../parts/same-call.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { scopeName } from '../../../shared/scope-name.ts';
import { stateShapes } from './cell-words.ts';
import { DelegationOverview } from './delegation-overview.tsx';
import { type CellState, cellStates, type Matrix } from './matrix.ts';
import { problemAt } from './problem-at.ts';
import type { GridPosition } from './selection.ts';
import type { DelegationRun } from './use-delegation-check.ts';

interface DelegationInspectorProps {
  readonly run: DelegationRun;
  readonly active: GridPosition | null;
  readonly onRecheck: () => void;
  readonly onOverview: () => void;
}

/** The verdict on the selected cell, scope or user; without a selection, on the whole check. */
export function DelegationInspector({ run, active, onRecheck, onOverview }: DelegationInspectorProps) {
  const { t } = useWords();
  const { matrix, running, recheckProblem } = run;
  useSyncExternalStore(matrix.subscribe, matrix.version);
  if (!active || (active.row === -1 && active.column === -1)) return <DelegationOverview run={run} />;

  const subject = matrix.subjects[active.row];
  const scope = matrix.scopes[active.column];
  const problem = problemAt(run, active);
  const scopeList = problem?.evidence['scopeList'];
  const clientId = run.result?.client.clientId;
  const heading = scope === undefined ? (subject ?? '') : scopeName(scope);
  const about = scope === undefined ? t('delegation.wholeUser') : (subject ?? t('delegation.wholeScope'));
  return (
    <>
      <InspectorHeading title={heading}>{about}</InspectorHeading>
      {subject !== undefined && scope !== undefined ? (
        <CellVerdict matrix={matrix} position={active} />
      ) : (
        <StateCounts matrix={matrix} position={active} />
      )}
      {problem && <ProblemCard problem={problem} />}
      {recheckProblem && <ProblemCard problem={recheckProblem} />}
      <div className="row wrap">
        {scopeList !== undefined && (
          <CopyButton text={String(scopeList)} what={t('delegation.paste.scopes')}>
            {t('delegation.copyScopes')}
          </CopyButton>
        )}
        {scopeList !== undefined && clientId && (
          <CopyButton text={clientId} what={t('delegation.paste.clientId')}>
            {t('delegation.copyClientId')}
          </CopyButton>
        )}
        <Button isDisabled={running} onPress={onRecheck}>
          {t('delegation.recheck')}
        </Button>
        <Button look="quiet" onPress={onOverview}>
          {t('delegation.overview')}
        </Button>
      </div>
      {subject !== undefined && (
        <SameCall
          call={{
            operation: 'delegation.check',
            credentialId: run.credentialId,
            subject,
            scopes: scope === undefined ? [...matrix.scopes] : [scope],
          }}
        />
      )}
    </>
  );
}

function CellVerdict({ matrix, position }: { readonly matrix: Matrix; readonly position: GridPosition }) {
  const { t } = useWords();
  const state = matrix.state(position.row, position.column);
  const cell = matrix.cell(position.row, position.column);
  const why = () => {
    if (!cell) return t('delegation.why.notRun');
    if (cell.basis === 'tested') return t(state === 'granted' ? 'delegation.why.granted' : 'delegation.why.tested');
    return t(`delegation.why.${cell.inferredFrom ?? 'input'}`);
  };
  return (
    <div className="stack tight">
      <p className="check-result" data-state={state}>
        <StatusIcon status={stateShapes[state]} />
        <strong>{t(`delegation.states.${state}`)}</strong>
        {cell && <span className="badge">{t(`delegation.basis.${cell.basis}`)}</span>}
      </p>
      <p className="secondary">{why()}</p>
    </div>
  );
}

/** How a whole scope or a whole user stands. */
function StateCounts({ matrix, position }: { readonly matrix: Matrix; readonly position: GridPosition }) {
  const { t } = useWords();
  const states: readonly CellState[] =
    position.row === -1
      ? matrix.subjects.map((_, row) => matrix.state(row, position.column))
      : matrix.scopes.map((_, column) => matrix.state(position.row, column));
  return (
    <ul className="stack tight">
      {cellStates
        .map((state) => ({ state, count: states.filter((found) => found === state).length }))
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => (
          <li key={state} className="check-result">
            <StatusIcon status={stateShapes[state]} />
            {t(`delegation.states.${state}`)}
            <span className="secondary">{t('delegation.ofAll', { count, all: states.length })}</span>
          </li>
        ))}
    </ul>
  );
}
