/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a virtual grid is placed by script, which no table can be */
import { useVirtualizer } from '@tanstack/react-virtual';
import { X } from 'lucide-react';
import { type KeyboardEvent, memo, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { StatusIcon } from '../../../parts/status-icon.tsx';
import { useRowHeight } from '../../../row-height.ts';
import { errorWords } from './error-words.ts';
import type { FreeBusyLine } from './free-busy-lines.ts';
import { spanIn, weekdayAndDay } from './span-words.ts';
import { type Days, placed, type Span, spanOfDays, ticksOf } from './time-axis.ts';

/** A line, and on it a time; null for the line itself. */
export interface FreeBusyPlace {
  readonly id: string;
  readonly span: Span | null;
}

interface FreeBusyGridProps {
  readonly lines: readonly FreeBusyLine[];
  readonly days: Days;
  readonly otherZone: string | null;
  readonly place: FreeBusyPlace | null;
  readonly onPlace: (place: FreeBusyPlace) => void;
  readonly onRemove: (id: string) => void;
}

const headHeight = 32;

/** Lines on one time axis; one tab stop, arrow keys between lines and times. Only the lines one sees are in the document. */
export function FreeBusyGrid({ lines, days, otherZone, place, onPlace, onRemove }: FreeBusyGridProps) {
  const { t, language } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const rowHeight = useRowHeight() + 2;
  const daysKey = `${days.from.toString()} ${days.to.toString()} ${days.zone}`;
  const { whole, isDay, ticks } = useMemo(() => {
    const isOne = days.from.until(days.to).days === 1;
    return { whole: spanOfDays(days), isDay: isOne, ticks: ticksOf(days, isOne ? 1 : 6) };
    // The days are made anew each time they are shown.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [daysKey]);
  // oxlint-disable-next-line react/incompatible-library -- it keeps itself up to date
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => lines[index]?.id ?? index,
    overscan: 6,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  const row = lines.findIndex((line) => line.id === place?.id);
  const spans = lines[row]?.spans ?? [];
  const at = place?.span ? spans.findIndex(({ start }) => start === place.span?.start) : -1;
  useEffect(() => {
    if (row >= 0) virtualizer.scrollToIndex(row);
    // Lines that come and go do not move the view.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [place]);

  const isRendered = virtualizer.getVirtualItems().some(({ index }) => index === row);
  const goTo = (wantedRow: number, wanted: (spans: readonly Span[]) => Span | null) => {
    const line = lines[Math.min(lines.length - 1, Math.max(0, wantedRow))];
    if (line) onPlace({ id: line.id, span: wanted(line.spans) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 3);
    const nearest = (others: readonly Span[]) => nearestTo(place?.span ?? null, others);
    const first = () => null;
    const moves: Record<string, () => void> = {
      ArrowDown: () => goTo(row + 1, nearest),
      ArrowUp: () => goTo(row - 1, nearest),
      PageDown: () => goTo(row + page, nearest),
      PageUp: () => goTo(row - page, nearest),
      ArrowRight: () => goTo(row, (own) => own[at + 1] ?? place?.span ?? null),
      ArrowLeft: () => goTo(row, (own) => own[at - 1] ?? null),
      Home: () => (event.ctrlKey ? goTo(0, first) : goTo(row, first)),
      End: () => (event.ctrlKey ? goTo(lines.length - 1, first) : goTo(row, (own) => own.at(-1) ?? null)),
      Delete: () => {
        const line = lines[row];
        if (line?.kind === 'person') onRemove(line.id);
      },
    };
    const move = moves[event.key];
    if (!move || lines.length === 0) return;
    event.preventDefault();
    move();
  };
  const onClick = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    const line = cell && lines[Number(cell.dataset['line'])];
    if (line) onPlace({ id: line.id, span: line.spans[Number(cell.dataset['span'] ?? -1)] ?? null });
  };
  return (
    <div
      ref={scroller}
      className="free-busy"
      role="grid"
      aria-label={t('freeBusy.grid', { count: lines.length })}
      aria-rowcount={lines.length + 1}
      tabIndex={0}
      aria-activedescendant={isRendered ? cellId(id, row, at) : undefined}
      onKeyDown={onKeyDown}
      onClick={({ target }) => onClick(target)}
    >
      <div className="free-busy-head" role="row" aria-rowindex={1}>
        <div className="free-busy-name" role="columnheader">
          {t('freeBusy.who')}
        </div>
        <div className="free-busy-axis" role="columnheader" aria-label={t('freeBusy.times', { zone: days.zone })}>
          {ticks
            .filter(({ kind, hour }) => (isDay ? hour % 3 === 0 : kind === 'day'))
            .map(({ at: moment, hour, date }) => (
              <span
                key={moment}
                className="free-busy-tick-label"
                data-today={!isDay && isToday(date.toString(), days.zone) ? true : undefined}
                style={{ insetInlineStart: `${placed({ start: moment, end: moment + 1 }, whole)?.inset ?? 0}%` }}
              >
                {isDay ? `${String(hour).padStart(2, '0')}:00` : weekdayAndDay(moment, days.zone, language)}
              </span>
            ))}
        </div>
      </div>
      <div className="free-busy-body" role="rowgroup" style={{ blockSize: virtualizer.getTotalSize() }}>
        <div className="free-busy-ticks" role="presentation">
          {ticks.map(({ at: moment, kind }) => (
            <span
              key={moment}
              className="free-busy-tick"
              data-kind={kind}
              style={{ insetInlineStart: `${placed({ start: moment, end: moment + 1 }, whole)?.inset ?? 0}%` }}
            />
          ))}
          <Now whole={whole} />
        </div>
        {virtualizer.getVirtualItems().map(({ index, key, start, size }) => {
          const line = lines[index] as FreeBusyLine;
          return (
            <div
              key={key}
              className="free-busy-line"
              data-kind={line.kind}
              role="row"
              aria-rowindex={index + 2}
              style={{ blockSize: size, transform: `translateY(${start - headHeight}px)` }}
            >
              <div
                id={cellId(id, index, -1)}
                className="free-busy-name"
                role="rowheader"
                data-line={index}
                data-active={(index === row && at === -1) || undefined}
                title={line.id}
              >
                <span className="truncate grow">
                  <ForeignText>{line.name}</ForeignText>
                </span>
                {line.kind === 'person' && (
                  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Delete does it
                  <span
                    className="free-busy-remove"
                    aria-hidden
                    title={t('freeBusy.remove')}
                    onClick={() => onRemove(line.id)}
                  >
                    <X size={13} />
                  </span>
                )}
              </div>
              <Track
                line={line}
                index={index}
                id={id}
                whole={whole}
                zone={days.zone}
                otherZone={otherZone}
                active={index === row ? at : null}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface TrackProps {
  readonly line: FreeBusyLine;
  readonly index: number;
  readonly id: string;
  readonly whole: Span;
  readonly zone: string;
  readonly otherZone: string | null;
  readonly active: number | null;
}

/** Times are put into words once, not at each step of a scroll. */
const Track = memo(function Track({ line, index, id, whole, zone, otherZone, active }: TrackProps) {
  const { t, language } = useWords();
  const { spans, error } = line;
  if (spans.length === 0) {
    return (
      <div className="free-busy-track" role="gridcell" data-line={index}>
        {error !== null && (
          <span className="free-busy-note">
            <StatusIcon status="warning" />
            {errorWords(error, t)}
          </span>
        )}
        {error === null && <span className="free-busy-note secondary">{t(noTimes(line))}</span>}
      </div>
    );
  }
  return (
    <div className="free-busy-track" role="presentation" data-line={index}>
      {spans.map((span, at) => {
        const where = placed(span, whole);
        if (!where) return null;
        const words = [
          t(line.kind === 'common' ? 'freeBusy.freeForAll' : 'freeBusy.busy', { span: spanIn(span, zone, language) }),
          ...(otherZone === null ? [] : [`${spanIn(span, otherZone, language)} (${otherZone})`]),
        ].join(' · ');
        return (
          <div
            key={`${span.start}`}
            id={cellId(id, index, at)}
            className="free-busy-block"
            role="gridcell"
            aria-label={words}
            title={words}
            data-line={index}
            data-span={at}
            data-active={active === at || undefined}
            style={{ insetInlineStart: `${where.inset}%`, inlineSize: `${where.size}%` }}
          />
        );
      })}
    </div>
  );
});

/** What a line without times says. */
function noTimes({ isWaiting, kind, nobodyRead }: FreeBusyLine) {
  if (isWaiting) return 'frame.loading';
  if (kind === 'person') return 'freeBusy.free';
  return nobodyRead ? 'freeBusy.noneRead' : 'freeBusy.noCommon';
}

/** A line where it is now; it moves with the minutes. */
function Now({ whole }: { readonly whole: Span }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const where = placed({ start: now, end: now + 1 }, whole);
  return where && <span className="free-busy-now" style={{ insetInlineStart: `${where.inset}%` }} />;
}

function cellId(grid: string, row: number, span: number): string {
  return `${grid}-${row}-${span}`;
}

function isToday(date: string, zone: string): boolean {
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(Date.now()) === date;
}

/** The time of another line that begins nearest; none where one was at the line itself. */
function nearestTo(from: Span | null, others: readonly Span[]): Span | null {
  if (!from) return null;
  return others.reduce<Span | null>(
    (nearest, span) =>
      nearest && Math.abs(nearest.start - from.start) <= Math.abs(span.start - from.start) ? nearest : span,
    null,
  );
}
