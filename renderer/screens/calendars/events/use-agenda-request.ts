import { useState } from 'react';
import { viewerZone } from '../../../temporal.ts';
import type { DateRange } from './agenda-days.ts';
import { rangeFromToday } from './agenda-range.ts';
import type { Zone } from './time-zones.ts';

/** What the agenda shows: which days, in which zone they are days, and what is looked for. */
export interface AgendaRequest {
  readonly range: DateRange;
  readonly zone: string;
  readonly query: string;
}

export type ChangeAgenda = (changed: Partial<AgendaRequest>) => void;

/** Starts four weeks from today in the user’s own zone. A zone that is no longer offered is left. */
export function useAgendaRequest(zones: readonly Zone[]): readonly [AgendaRequest, ChangeAgenda] {
  const [chosen, setChosen] = useState<Partial<AgendaRequest>>({});
  const zone = zones.find(({ name }) => name === chosen.zone)?.name ?? zones[0]?.name ?? viewerZone;
  const [today] = useState(() => rangeFromToday(zone));
  const request = { query: '', range: today, ...chosen, zone };
  return [request, (changed) => setChosen((before) => ({ ...before, ...changed }))];
}
