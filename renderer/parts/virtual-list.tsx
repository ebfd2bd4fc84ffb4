import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';

interface VirtualListProps<T> {
  readonly label: string;
  readonly items: readonly T[];
  readonly keyOf: (item: T) => string;
  /** In pixels; may differ by row. */
  readonly rowHeight: (item: T) => number;
  readonly renderRow: (item: T) => ReactNode;
  readonly selected: string | null;
  readonly onSelect: (item: T) => void;
  /** Enter or a double click. */
  readonly onOpen?: (item: T) => void;
  /** Rows that only head a group are skipped by the arrow keys. */
  readonly isHeading?: (item: T) => boolean;
  /** Grows at its end: stays there while one looks at the end. */
  readonly followsEnd?: boolean;
  /** Keys of the list’s own, while it has the focus; returns whether the key was one. */
  readonly onKey?: (key: string) => boolean;
}

/** A list of any length: one tab stop, arrow keys, Home, End and Page keys; only what is seen is in the document. */
export function VirtualList<T>({
  label,
  items,
  keyOf,
  rowHeight,
  renderRow,
  selected,
  onSelect,
  onOpen,
  isHeading = () => false,
  followsEnd = false,
  onKey,
}: VirtualListProps<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  // oxlint-disable-next-line react/incompatible-library -- only the compiler minds, and none runs here
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => rowHeight(items[index] as T),
    getItemKey: (index) => keyOf(items[index] as T),
    overscan: 8,
  });
  const active = selected === null ? -1 : items.findIndex((item) => keyOf(item) === selected);

  const atEnd = useRef(selected === null);
  useLayoutEffect(() => {
    if (followsEnd && atEnd.current && items.length > 0) virtualizer.scrollToIndex(items.length - 1, { align: 'end' });
  }, [followsEnd, items.length, virtualizer]);
  useEffect(() => {
    if (active >= 0) virtualizer.scrollToIndex(active);
    // Not whenever rows come or go: then what one looks at stays where it is.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected]);
  const onScroll = () => {
    const list = scroller.current;
    if (list) atEnd.current = list.scrollHeight - list.scrollTop - list.clientHeight < 8;
  };

  const moveTo = (wanted: number, direction: 1 | -1) => {
    let index = Math.min(items.length - 1, Math.max(0, wanted));
    while (index >= 0 && index < items.length && isHeading(items[index] as T)) index += direction;
    const item = items[index];
    if (item === undefined) return;
    onSelect(item);
    virtualizer.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, virtualizer.getVirtualItems().length - 9);
    const moves: Record<string, readonly [number, 1 | -1]> = {
      ArrowDown: [active + 1, 1],
      ArrowUp: [active === -1 ? 0 : active - 1, -1],
      PageDown: [active + page, 1],
      PageUp: [active - page, -1],
      Home: [0, 1],
      End: [items.length - 1, -1],
    };
    const move = moves[event.key];
    if (move) {
      event.preventDefault();
      moveTo(...move);
    } else if (event.key === 'Enter' && items[active] !== undefined) {
      onOpen?.(items[active]);
    } else if (!event.ctrlKey && !event.metaKey && !event.altKey && onKey?.(event.key)) {
      event.preventDefault();
    }
  };
  const withRowAt = (target: EventTarget, run: (item: T) => void) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    const item = row ? items[Number(row.dataset['index'])] : undefined;
    if (item !== undefined && !isHeading(item)) run(item);
  };
  return (
    <div
      ref={scroller}
      className="virtual-list"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a native list box cannot draw its rows
      role="listbox"
      aria-label={label}
      tabIndex={0}
      aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
      onKeyDown={onKeyDown}
      onScroll={onScroll}
      onClick={(event) => withRowAt(event.target, onSelect)}
      onDoubleClick={(event) => withRowAt(event.target, (item) => onOpen?.(item))}
    >
      <div className="virtual-canvas" role="presentation" style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
          const item = items[index] as T;
          const heading = isHeading(item);
          return (
            <div
              key={key}
              id={`${id}-${index}`}
              className={heading ? 'virtual-row heading' : 'virtual-row'}
              role={heading ? 'presentation' : 'option'}
              aria-selected={heading ? undefined : index === active}
              aria-setsize={heading ? undefined : items.length}
              aria-posinset={heading ? undefined : index + 1}
              data-index={index}
              data-active={index === active || undefined}
              style={{ blockSize: size, transform: `translateY(${start}px)` }}
            >
              {renderRow(item)}
            </div>
          );
        })}
      </div>
    </div>
  );
}
