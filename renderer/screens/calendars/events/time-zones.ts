import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';
import { viewerZone } from '../../../temporal.ts';

export type ZoneOwner = 'user' | 'calendar' | 'viewer';
export interface Zone {
  readonly owner: ZoneOwner;
  readonly name: string;
}

/** The zones worth reading times in: the user’s (of the primary calendar), those of the other calendars, the viewer’s. */
export function zonesFor(
  primary: CalendarListEntry | undefined,
  calendars: readonly CalendarListEntry[],
): readonly Zone[] {
  const zones: Zone[] = [];
  const add = (owner: ZoneOwner, name: string | undefined) => {
    if (name !== undefined && isZone(name) && !zones.some((zone) => zone.name === name)) zones.push({ owner, name });
  };
  add('user', primary?.timeZone);
  for (const { timeZone } of calendars) if (timeZone !== viewerZone) add('calendar', timeZone);
  add('viewer', viewerZone);
  return zones;
}

const known = new Map<string, boolean>();

/** Whether this engine knows it: what a server calls a zone need not be one. It is asked once: that takes it a while. */
export function isZone(name: unknown): name is string {
  if (typeof name !== 'string') return false;
  let isKnown = known.get(name);
  if (isKnown === undefined) known.set(name, (isKnown = engineKnows(name)));
  return isKnown;
}

function engineKnows(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
