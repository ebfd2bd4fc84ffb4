import type { Span } from './time-axis.ts';

/** In order, and those that touch or overlap as one. */
export function joinedSpans(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** What is left of the windows when nobody may be busy, where it lasts at least so many minutes. */
export function freeTimes(
  busy: readonly (readonly Span[])[],
  windows: readonly Span[],
  leastMinutes: number,
): readonly Span[] {
  const taken = joinedSpans(busy.flat());
  return windows.flatMap((window) => {
    const free: Span[] = [];
    let start = window.start;
    for (const span of taken) {
      if (span.end <= start) continue;
      if (span.start >= window.end) break;
      if (span.start > start) free.push({ start, end: span.start });
      start = span.end;
    }
    if (start < window.end) free.push({ start, end: window.end });
    return free.filter(({ start: first, end }) => end - first >= leastMinutes * 60_000);
  });
}
