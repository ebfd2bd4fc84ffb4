/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid is placed by script, which no table can be */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useElementWidth } from '../../element-width.ts';
import { useWords } from '../../language.ts';
import { useRowHeight } from '../../row-height.ts';
import { cellId, positionOf } from './cell-id.ts';
import type { Matrix } from './matrix.ts';
import { cellWidth, headGroups, headHeight } from './matrix-columns.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import {
  type GridPosition,
  isSingle,
  movedPosition,
  nextFailure,
  type OnShow,
  selectedArea,
  type Selection,
} from './selection.ts';

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly onShow: OnShow;
  /** Scopes that a finding concerns as a whole. */
  readonly failing: ReadonlySet<string>;
  readonly selection: Selection | null;
  readonly onSelect: (selection: Selection | null) => void;
  /** `c` and `r` on the grid. */
  readonly onCopyFix: () => void;
  readonly onRecheck: () => void;
}

/** Users × scopes as a grid with one tab stop. Only the rows one sees are in the document. */
export function MatrixGrid(props: MatrixGridProps) {
  const { matrix, onShow, failing, selection, onSelect, onCopyFix, onRecheck } = props;
  const { rows, columns } = onShow;
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rowHeight = useRowHeight() - 1;
  const room = useElementWidth(scroller);
  const names = Math.min(namesWidth(matrix.subjects), Math.floor(room * 0.44));
  const cell = cellWidth(room - names, columns.length);
  const groups = useMemo(() => headGroups(matrix.scopes, columns, cell), [matrix, columns, cell]);
  const head = headHeight(groups);
  // oxlint-disable-next-line react/incompatible-library -- it keeps itself up to date
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index] ?? index,
    overscan: 6,
    scrollMargin: head,
    scrollPaddingStart: head,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight, head]);
  const firsts = useMemo(() => new Set(groups.map(({ heads }) => heads[0]?.column ?? -1)), [groups]);
  const active = selection?.active ?? null;
  const selected = useMemo(() => {
    if (!selection || isSingle(selection)) return null;
    const area = selectedArea(selection, onShow, matrix);
    return { rows: new Set(area.rows), columns: new Set(area.columns) };
  }, [selection, onShow, matrix]);

  // Wherever the selection comes from, one sees it.
  useEffect(() => {
    if (!active) return;
    const place = rows.indexOf(active.row);
    if (place >= 0) virtualizer.scrollToIndex(place);
    showColumn(scroller.current, columns.indexOf(active.column), { names, cell });
    // Rows that come and go do not move the view.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active]);
  const select = (next: GridPosition, extend: boolean) =>
    onSelect({ anchor: extend && selection ? selection.anchor : next, active: next });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const from = active ?? { row: rows[0] ?? -1, column: columns[0] ?? -1 };
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 6);
    const key = event.ctrlKey ? `Control+${event.key}` : event.key;
    const moved = active ? movedPosition(from, event.key, event.ctrlKey, { ...onShow, page }) : null;
    if (moved) select(moved, event.shiftKey);
    else if (!active && event.key.startsWith('Arrow')) select(from, false);
    else if (key === 'n' || key === 'p') {
      const failure = nextFailure(matrix, onShow, from, key === 'n' ? 1 : -1);
      if (failure) select(failure, false);
    } else if (key === 'c') onCopyFix();
    else if (key === 'r') onRecheck();
    else if (key === 'Escape' && selection) onSelect(null);
    else return;
    event.preventDefault();
  };
  const isShown =
    active !== null &&
    (active.row === -1 || rows.includes(active.row)) &&
    (active.column === -1 || columns.includes(active.column)) &&
    !(active.row === -1 && active.column === -1);
  return (
    <div
      ref={scroller}
      className="matrix"
      style={{ '--names': `${names}px`, '--cell': `${cell}px`, '--head': `${head}px` } as CSSProperties}
      role="grid"
      aria-label={t('delegation.grid', { users: matrix.subjects.length, scopes: matrix.scopes.length })}
      aria-rowcount={rows.length + 1}
      aria-colcount={matrix.scopes.length + 1}
      aria-multiselectable
      tabIndex={0}
      aria-activedescendant={isShown ? cellId(id, active) : undefined}
      onKeyDown={onKeyDown}
      onClick={({ target, shiftKey }) => {
        const clicked = target instanceof Element ? positionOf(id, target.closest('[id]')?.id ?? '') : null;
        if (clicked) select(clicked, shiftKey);
      }}
    >
      <MatrixHead
        id={id}
        groups={groups}
        failing={failing}
        users={rows.length}
        activeColumn={active?.row === -1 ? active.column : null}
      />
      <div className="matrix-rows" role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
          const row = rows[index] ?? 0;
          return (
            <MatrixRow
              key={key}
              id={id}
              matrix={matrix}
              columns={columns}
              firsts={firsts}
              row={row}
              place={index}
              start={start - head}
              size={size}
              activeColumn={active?.row === row ? active.column : null}
              selected={selected?.rows.has(row) ? selected.columns : null}
            />
          );
        })}
      </div>
      {(rows.length === 0 || columns.length === 0) && (
        <p className="matrix-nothing secondary" role="presentation">
          {t('delegationRun.noMatch')}
        </p>
      )}
    </div>
  );
}

/** As wide as the longest address asks for, within reason: in pixels. */
function namesWidth(subjects: readonly string[]): number {
  const longest = subjects.reduce((length, subject) => Math.max(length, subject.length), 0);
  return Math.min(310, Math.max(180, longest * 7.2 + 80));
}

interface Widths {
  readonly names: number;
  readonly cell: number;
}

/** Scrolls sideways until the column stands beside the users’ names. */
function showColumn(scroller: HTMLElement | null, place: number, { names, cell }: Widths): void {
  if (!scroller || place < 0) return;
  const left = place * cell;
  const room = scroller.clientWidth - names;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (left + cell > scroller.scrollLeft + room) scroller.scrollLeft = left + cell - room;
}
