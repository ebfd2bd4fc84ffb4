import { Temporal } from 'temporal-polyfill';

/** A time between two changes of a zone's clocks, in milliseconds since the epoch, and how far they are ahead of UTC. */
interface Spell {
  readonly from: number;
  readonly until: number;
  readonly offset: number;
}

/** Time-zone arithmetic is slow: each spell of a zone is worked out once. */
const spells = new Map<string, Spell[]>();
/** Further than any change of clocks reaches. */
const nearMs = 4 * 3_600_000;

/** When a day begins in a time zone, in milliseconds since the epoch. */
export function startOfDay(date: string, timeZone: string): number {
  return (
    plainTime(Date.parse(`${date}T00:00:00Z`), timeZone) ??
    Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds
  );
}

/** When a day's clock shows a time (`HH:MM`), in milliseconds since the epoch; a time that is skipped is as much later. */
export function clockTime(date: string, at: string, timeZone: string): number {
  return (
    plainTime(Date.parse(`${date}T${at}:00Z`), timeZone) ??
    Temporal.PlainDate.from(date).toZonedDateTime({ timeZone, plainTime: at }).epochMilliseconds
  );
}

/** RFC 3339 as Google writes it: whole seconds, the zone's offset, `Z` for none. */
export function localTime(ms: number, timeZone: string): string {
  const { offset } = spellAt(ms, timeZone);
  const local = new Date(ms + offset).toISOString().slice(0, 19);
  if (offset === 0) return `${local}Z`;
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** Whether it is a zone of the IANA database. */
export function isTimeZone(timeZone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** The instant of a clock's time that is given as if it were UTC; undefined near a change of clocks. */
function plainTime(utc: number, timeZone: string): number | undefined {
  const { from, until, offset } = spellAt(utc, timeZone);
  const ms = utc - offset;
  return ms - nearMs >= from && ms + nearMs < until ? ms : undefined;
}

function spellAt(ms: number, timeZone: string): Spell {
  const known = spells.get(timeZone) ?? [];
  spells.set(timeZone, known);
  const found = known.find(({ from, until }) => from <= ms && ms < until);
  if (found) return found;
  const time = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(timeZone);
  const until = time.getTimeZoneTransition('next')?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const from = time.add({ nanoseconds: 1 }).getTimeZoneTransition('previous')?.epochMilliseconds;
  const spell = { from: from ?? Number.NEGATIVE_INFINITY, until, offset: time.offsetNanoseconds / 1e6 };
  known.push(spell);
  return spell;
}
