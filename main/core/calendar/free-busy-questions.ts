import { Temporal } from 'temporal-polyfill';

/** Google answers for at most 90 days and 50 calendars at once (Calendar API v3, Freebusy: query). */
const daysAtOnce = 60;
const calendarsAtOnce = 50;

/** One question of `freebusy.query`. */
export interface FreeBusyQuestion {
  readonly timeMin: string;
  readonly timeMax: string;
  readonly ids: readonly string[];
}

/** Spans that follow each other without a gap, times groups of calendars: together they ask for everything once. */
export function freeBusyQuestions(
  from: Temporal.Instant,
  to: Temporal.Instant,
  ids: readonly string[],
): readonly FreeBusyQuestion[] {
  const questions: FreeBusyQuestion[] = [];
  for (let start = from; Temporal.Instant.compare(start, to) < 0; ) {
    const whole = start.add({ hours: daysAtOnce * 24 });
    const end = Temporal.Instant.compare(whole, to) < 0 ? whole : to;
    for (let at = 0; at < ids.length; at += calendarsAtOnce)
      questions.push({ timeMin: start.toString(), timeMax: end.toString(), ids: ids.slice(at, at + calendarsAtOnce) });
    start = end;
  }
  return questions;
}

export interface Span {
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
}

/** In order, and those that touch or overlap as one: what was cut between two questions is whole again. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = [];
  for (const span of spans.toSorted((one, other) => Temporal.Instant.compare(one.start, other.start))) {
    const last = whole.at(-1);
    if (last && Temporal.Instant.compare(span.start, last.end) <= 0) {
      const end = Temporal.Instant.compare(span.end, last.end) > 0 ? span.end : last.end;
      whole[whole.length - 1] = { start: last.start, end };
    } else whole.push(span);
  }
  return whole;
}

/** What is left of a span when all of these are taken out of it, in order. */
export function gapsBetween(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  const gaps: Span[] = [];
  let at = start;
  for (const span of joined(spans)) {
    if (Temporal.Instant.compare(span.start, end) >= 0) break;
    if (Temporal.Instant.compare(span.start, at) > 0) gaps.push({ start: at, end: span.start });
    if (Temporal.Instant.compare(span.end, at) > 0) at = span.end;
  }
  return Temporal.Instant.compare(at, end) < 0 ? [...gaps, { start: at, end }] : gaps;
}
