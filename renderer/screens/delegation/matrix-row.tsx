/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid is placed by script, which no table can be */
import { memo, useSyncExternalStore } from 'react';
import { scopeName } from '../../../shared/scope-name.ts';
import { useWords } from '../../language.ts';
import { cellId } from './cell-id.ts';
import type { Matrix } from './matrix.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';

interface MatrixRowProps {
  readonly id: string;
  readonly matrix: Matrix;
  /** The matrix columns to show. */
  readonly columns: readonly number[];
  /** Where a service’s columns begin, for the line before them. */
  readonly firsts: ReadonlySet<number>;
  readonly row: number;
  /** Among the rows on show. */
  readonly place: number;
  readonly start: number;
  readonly size: number;
  readonly activeColumn: number | null;
  /** Of a selection of more than one cell that this row is in. */
  readonly selected: ReadonlySet<number> | null;
}

/** One user: drawn again only when one of the user’s own cells changed. One element a cell. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { id, matrix, columns, firsts, row, place, start, size, activeColumn, selected } = props;
  const { t } = useWords();
  useSyncExternalStore(matrix.subscribe, () => matrix.rowVersion(row));
  const subject = matrix.subjects[row] ?? '';
  const granted = matrix.grantedInRow(row);
  const all = matrix.scopes.length;
  return (
    <div
      className="matrix-row"
      role="row"
      aria-rowindex={place + 2}
      style={{ transform: `translateY(${start}px)`, blockSize: size }}
    >
      <div
        id={cellId(id, { row, column: -1 })}
        className="matrix-user"
        role="rowheader"
        aria-colindex={1}
        data-active={activeColumn === -1 || undefined}
      >
        <span className="truncate" title={subject}>
          <ForeignText>{subject}</ForeignText>
        </span>
        <span className="matrix-total">{`${granted}/${all}`}</span>
      </div>
      {columns.map((column) => {
        const state = matrix.state(row, column);
        const isSelected = selected?.has(column) ?? false;
        return (
          <div
            key={column}
            id={cellId(id, { row, column })}
            className="matrix-cell"
            role="gridcell"
            aria-colindex={column + 2}
            aria-label={`${scopeName(matrix.scopes[column] ?? '')}: ${t(`delegation.states.${state}`)}`}
            {...(isSelected && { 'aria-selected': true })}
            data-state={state}
            data-first={firsts.has(column) || undefined}
            data-active={activeColumn === column || undefined}
          />
        );
      })}
    </div>
  );
});
