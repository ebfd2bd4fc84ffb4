import { useWords } from '../../language.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { stateShapes } from './cell-words.ts';
import { cellStates, type Matrix } from './matrix.ts';
import type { Area, GridPosition } from './selection.ts';

/** What one cell came to, and what that is known from. */
export function CellVerdict({ matrix, position }: { readonly matrix: Matrix; readonly position: GridPosition }) {
  const { t } = useWords();
  const state = matrix.state(position.row, position.column);
  const cell = matrix.cell(position.row, position.column);
  const why = () => {
    if (!cell) return t('delegation.why.notRun');
    if (cell.basis === 'tested')
      return t(cell.status === 'granted' ? 'delegation.why.granted' : 'delegation.why.tested');
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
      {cell?.call && (
        <p className="secondary">
          {t(`delegationRun.callMark.${cell.call.outcome}`, { method: cell.call.method ?? '' })}
        </p>
      )}
    </div>
  );
}

/** How many cells of a part of the matrix came to what. */
export function StateCounts({ matrix, area: { rows, columns } }: { readonly matrix: Matrix; readonly area: Area }) {
  const { t } = useWords();
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const column of columns) {
      const state = matrix.state(row, column);
      counts.set(state, (counts.get(state) ?? 0) + 1);
    }
  }
  return (
    <ul className="stack tight">
      {cellStates
        .filter((state) => counts.has(state))
        .map((state) => (
          <li key={state} className="check-result">
            <StatusIcon status={stateShapes[state]} />
            {t(`delegation.states.${state}`)}
            <span className="secondary">
              {t('delegation.ofAll', { count: counts.get(state) ?? 0, all: rows.length * columns.length })}
            </span>
          </li>
        ))}
    </ul>
  );
}
