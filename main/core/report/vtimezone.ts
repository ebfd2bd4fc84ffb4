import { Temporal } from 'temporal-polyfill';
import type { JCalComponent, JCalProperty } from './jcal.ts';

/**
 * A zone as a VTIMEZONE (RFC 5545, section 3.6.5) in jCal: every change of its offset from the one in force at `from` to
 * the last before `to`, written out, since rules of zones are history and not arithmetic. `to` is after `from`.
 */
export function vtimezone(zone: string, from: Temporal.Instant, to: Temporal.Instant): JCalComponent {
  const first = from.toZonedDateTimeISO(zone);
  const observances = new Map<string, { readonly kind: 'standard' | 'daylight'; readonly onsets: string[] }>();
  const add = (onset: string, before: string, after: string, kind: 'standard' | 'daylight') => {
    const key = `${before} ${after} ${kind}`;
    const known = observances.get(key);
    if (known) known.onsets.push(onset);
    else observances.set(key, { kind, onsets: [onset] });
  };

  const held = first.getTimeZoneTransition('previous');
  if (!held) add(local(first.toPlainDateTime().subtract({ days: 1 })), offset(first), offset(first), 'standard');
  let next = held ?? first.getTimeZoneTransition('next');
  for (; next && Temporal.Instant.compare(next.toInstant(), to) < 0; next = next.getTimeZoneTransition('next')) {
    const before = next.subtract({ nanoseconds: 1 });
    const gained = next.offsetNanoseconds - before.offsetNanoseconds;
    const onset = next.toPlainDateTime().subtract({ nanoseconds: gained });
    add(local(onset), offset(before), offset(next), gained > 0 ? 'daylight' : 'standard');
  }
  return [
    'vtimezone',
    [['tzid', {}, 'text', zone]],
    [...observances].map(([key, { kind, onsets }]): JCalComponent => {
      const [before = '', after = ''] = key.split(' ');
      const [start = ''] = onsets;
      // The first is among them too, as the zone files of libical have it: some readers take only these.
      const dates = onsets.length > 1 ? onsets : [];
      const properties: JCalProperty[] = [
        ['dtstart', {}, 'date-time', start],
        ['tzoffsetfrom', {}, 'utc-offset', before],
        ['tzoffsetto', {}, 'utc-offset', after],
        ...dates.map((onset): JCalProperty => ['rdate', {}, 'date-time', onset]),
      ];
      return [kind, properties, []];
    }),
  ];
}

/** `+09:00`; seconds of the offsets of former times are dropped, as not every reader knows them. */
function offset({ offsetNanoseconds }: Temporal.ZonedDateTime): string {
  const minutes = Math.trunc(Math.abs(offsetNanoseconds) / 60e9);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${offsetNanoseconds < 0 ? '-' : '+'}${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`;
}

function local(time: Temporal.PlainDateTime): string {
  return time.toString({ smallestUnit: 'second' });
}
