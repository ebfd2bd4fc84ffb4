import { type ReactNode, useSyncExternalStore } from 'react';
import { scopeName } from '../../../shared/scope-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { SameCall } from '../../parts/same-call.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { CellVerdict, StateCounts } from './cell-verdict.tsx';
import type { DelegationRun } from './delegation-check.ts';
import { DelegationOverview } from './delegation-overview.tsx';
import { NarrowerScopes } from './narrower-scopes.tsx';
import { problemAt } from './problem-at.ts';
import type { Area, GridPosition } from './selection.ts';

interface DelegationInspectorProps {
  readonly run: DelegationRun;
  readonly selected: {
    readonly active: GridPosition;
    /** null: only what the keyboard stands on. */
    readonly area: Area | null;
  } | null;
  readonly onRecheck: () => void;
  readonly onOverview: () => void;
}

/** The verdict on the selected cells, scope or user; without a selection, on the whole check. */
export function DelegationInspector({ run, selected, onRecheck, onOverview }: DelegationInspectorProps) {
  const { t } = useWords();
  const { matrix, doing } = run;
  useSyncExternalStore(matrix.subscribe, matrix.version);
  if (!selected) return <DelegationOverview run={run} />;
  const actions = (
    <>
      <Button isDisabled={doing !== null} onPress={onRecheck}>
        {t('delegation.recheck')}
      </Button>
      <Button look="quiet" onPress={onOverview}>
        {t('delegation.overview')}
      </Button>
    </>
  );
  const { active, area } = selected;
  if (area) {
    const { rows, columns } = area;
    return (
      <>
        <InspectorHeading title={t('delegationRun.selection', { count: rows.length * columns.length })}>
          {t('delegationRun.selectionOf', { users: rows.length, scopes: columns.length })}
        </InspectorHeading>
        <StateCounts matrix={matrix} area={area} />
        <div className="row wrap">{actions}</div>
      </>
    );
  }
  return <OneSelected run={run} position={active} actions={actions} />;
}

interface OneSelectedProps {
  readonly run: DelegationRun;
  readonly position: GridPosition;
  readonly actions: ReactNode;
}

function OneSelected({ run, position, actions }: OneSelectedProps) {
  const { t } = useWords();
  const { matrix } = run;
  const subject = matrix.subjects[position.row];
  const scope = matrix.scopes[position.column];
  const problem = problemAt(run, position);
  const scopeList = problem?.evidence['scopeList'];
  const clientId = run.result?.client.clientId;
  const heading = scope === undefined ? (subject ?? '') : scopeName(scope);
  const about = scope === undefined ? t('delegation.wholeUser') : (subject ?? t('delegation.wholeScope'));
  const all = (list: readonly string[]) => list.map((_, at) => at);
  const area = {
    rows: subject === undefined ? all(matrix.subjects) : [position.row],
    columns: scope === undefined ? all(matrix.scopes) : [position.column],
  };
  const isGranted = area.rows.some((row) =>
    area.columns.some((column) => matrix.cell(row, column)?.status === 'granted'),
  );
  return (
    <>
      <InspectorHeading title={heading}>{about}</InspectorHeading>
      {subject !== undefined && scope !== undefined ? (
        <CellVerdict matrix={matrix} position={position} />
      ) : (
        <StateCounts matrix={matrix} area={area} />
      )}
      {problem && (
        <ProblemCard
          problem={problem}
          tone={scope !== undefined && subject !== undefined && isGranted ? 'warning' : 'fail'}
        />
      )}
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
        {actions}
      </div>
      {scope !== undefined && isGranted && <NarrowerScopes scope={scope} />}
      {subject !== undefined && (
        <SameCall
          call={{
            operation: 'delegation.check',
            credentialId: run.asked.credentialId,
            subject,
            scopes: scope === undefined ? [...matrix.scopes] : [scope],
          }}
        />
      )}
    </>
  );
}
