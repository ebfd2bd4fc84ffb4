/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid is placed by script, which no table can be */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type KeyboardEvent, useEffect, useId, useMemo, useRef } from 'react';
import { useWords } from '../../language.ts';
import { useRowHeight } from '../../row-height.ts';
import { cellId, positionOf } from './cell-id.ts';
import type { Matrix } from './matrix.ts';
import { MatrixHead } from './matrix-head.tsx';
import { MatrixRow } from './matrix-row.tsx';
import type { ScopeGroup } from './scope-columns.ts';
import { type GridPosition, movedPosition, nextFailure } from './selection.ts';

/** Services and scopes, above the rows: in pixels. */
const headHeight = 157;

interface MatrixGridProps {
  readonly matrix: Matrix;
  readonly groups: readonly ScopeGroup[];
  /** The matrix rows to show. */
  readonly rows: readonly number[];
  readonly active: GridPosition | null;
  readonly onActive: (position: GridPosition) => void;
  /** `c` and `r` on the grid. */
  readonly onCopyFix: () => void;
  readonly onRecheck: () => void;
}

/** Users × scopes as a grid with one tab stop. Only the rows one sees are in the document. */
export function MatrixGrid({ matrix, groups, rows, active, onActive, onCopyFix, onRecheck }: MatrixGridProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rowHeight = useRowHeight() - 1;
  const width = matrix.scopes.length;
  // oxlint-disable-next-line react/incompatible-library -- it keeps itself up to date
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index] ?? index,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const names = namesWidth(matrix.subjects);
  const firsts = useMemo(() => firstColumns(groups), [groups]);

  // Wherever the selection comes from, one sees it.
  useEffect(() => {
    if (!active) return;
    const place = rows.indexOf(active.row);
    if (place >= 0) virtualizer.scrollToIndex(place);
    showColumn(scroller.current, active.column);
    // Rows that come and go do not move the view.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [active]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const from = active ?? { row: rows[0] ?? -1, column: 0 };
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 6);
    const moved = active ? movedPosition(from, event.key, event.ctrlKey, { rows, width, page }) : null;
    const failure = event.ctrlKey
      ? null
      : event.key === 'n'
        ? nextFailure(matrix, rows, from, 1)
        : event.key === 'p'
          ? nextFailure(matrix, rows, from, -1)
          : null;
    const next = moved ?? failure;
    if (next) onActive(next);
    else if (!active && event.key.startsWith('Arrow')) onActive(from);
    else if (event.key === 'c' && !event.ctrlKey) onCopyFix();
    else if (event.key === 'r' && !event.ctrlKey) onRecheck();
    else return;
    event.preventDefault();
  };
  const isShown = active !== null && (active.row === -1 || rows.includes(active.row));
  return (
    <div
      ref={scroller}
      className="matrix"
      style={{ '--longest': `${names}px`, '--head': `${headHeight}px`, '--columns': width } as CSSProperties}
      role="grid"
      aria-label={t('delegation.grid', { users: matrix.subjects.length, scopes: width })}
      aria-rowcount={rows.length + 1}
      aria-colcount={width + 1}
      tabIndex={0}
      aria-activedescendant={isShown ? cellId(id, active) : undefined}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const clicked = target instanceof Element ? positionOf(id, target.closest('[id]')?.id ?? '') : null;
        if (clicked) onActive(clicked);
      }}
    >
      <MatrixHead
        id={id}
        groups={groups}
        users={rows.length}
        activeColumn={active?.row === -1 ? active.column : null}
      />
      <div className="matrix-rows" role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => (
          <MatrixRow
            key={key}
            id={id}
            matrix={matrix}
            firsts={firsts}
            row={rows[index] ?? 0}
            place={index}
            start={start - headHeight}
            size={size}
            activeColumn={active?.row === rows[index] ? (active?.column ?? null) : null}
          />
        ))}
      </div>
    </div>
  );
}

/** As wide as the longest address asks for, within reason: in pixels. */
function namesWidth(subjects: readonly string[]): number {
  const longest = subjects.reduce((length, subject) => Math.max(length, subject.length), 0);
  return Math.min(310, Math.max(180, longest * 7.2 + 80));
}

/** Scrolls sideways until the column stands beside the users’ names. */
function showColumn(scroller: HTMLElement | null, column: number): void {
  const names = scroller?.querySelector<HTMLElement>('[role=rowheader]')?.offsetWidth ?? 0;
  const cell = scroller?.querySelector<HTMLElement>('[role=gridcell]')?.offsetWidth ?? 0;
  if (!scroller || column < 0) return;
  const left = column * cell;
  const room = scroller.clientWidth - names;
  if (left < scroller.scrollLeft) scroller.scrollLeft = left;
  else if (left + cell > scroller.scrollLeft + room) scroller.scrollLeft = left + cell - room;
}

/** Where each group’s columns begin. */
function firstColumns(groups: readonly ScopeGroup[]): ReadonlySet<number> {
  const firsts = new Set<number>();
  let column = 0;
  for (const { columns } of groups) {
    firsts.add(column);
    column += columns.length;
  }
  return firsts;
}
