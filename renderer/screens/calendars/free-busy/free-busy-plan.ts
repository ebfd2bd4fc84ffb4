import type { Temporal as TemporalTypes } from 'temporal-polyfill';
import { mostPeople } from '../../../../shared/free-busy.ts';
import { i18n } from '../../../language.ts';
import { showToast } from '../../../parts/toast-region.tsx';
import { createStore, useStore } from '../../../store.ts';
import { Temporal } from '../../../temporal.ts';
import { startOfWeek, type WeekDay } from '../events/calendar-layouts.ts';
import type { Days } from './time-axis.ts';

/** Who is compared, when, and how it is shown. */
export interface FreeBusyPlan {
  /** null until somebody was added or removed: the user acted for. */
  readonly people: readonly string[] | null;
  readonly length: 'day' | 'week';
  /** `2026-11-26`; null for today. */
  readonly date: string | null;
  /** null for the first that is offered. */
  readonly zone: string | null;
  readonly leastMinutes: number;
  /** Common free times only between 8 and 18 o’clock. */
  readonly daytime: boolean;
  readonly asTable: boolean;
}

const fresh: FreeBusyPlan = {
  people: null,
  length: 'day',
  date: null,
  zone: null,
  leastMinutes: 30,
  daytime: true,
  asTable: false,
};
const plans = createStore<ReadonlyMap<string, FreeBusyPlan>>(new Map());

export type ChangePlan = (changed: Partial<FreeBusyPlan>) => void;

/** Kept for each key as long as the window is open, whichever user is acted for. */
export function useFreeBusyPlan(credentialId: string): readonly [FreeBusyPlan, ChangePlan] {
  const plan = useStore(plans).get(credentialId) ?? fresh;
  const change: ChangePlan = (changed) =>
    plans.set((before) => new Map(before).set(credentialId, { ...(before.get(credentialId) ?? fresh), ...changed }));
  return [plan, change];
}

/** Puts more among those who are compared, `first` where nobody was chosen yet; says how many had no place any more. */
export function compareToo(credentialId: string, first: string, added: readonly string[]): void {
  let tooMany = 0;
  plans.set((before) => {
    const plan = before.get(credentialId) ?? fresh;
    const people = plan.people ?? (first === '' ? [] : [first]);
    const wanted = [...new Set([...people, ...added])];
    tooMany = Math.max(0, wanted.length - mostPeople);
    return new Map(before).set(credentialId, { ...plan, people: wanted.slice(0, mostPeople) });
  });
  if (tooMany > 0) showToast(i18n.t('freeBusy.tooMany', { count: tooMany, most: mostPeople }));
}

/** The days on show: one, or the week around it from its first day on (1 is Monday). */
export function daysOf(plan: FreeBusyPlan, zone: string, weekStart: WeekDay): Days {
  const date = plan.date === null ? Temporal.Now.plainDateISO(zone) : Temporal.PlainDate.from(plan.date);
  const from = plan.length === 'day' ? date : startOfWeek(date, weekStart);
  return { from, to: from.add({ days: plan.length === 'day' ? 1 : 7 }), zone };
}

/** The day or week before or after. */
export function moved(plan: FreeBusyPlan, days: Days, direction: 1 | -1): string {
  const date: TemporalTypes.PlainDate = days.from;
  return date.add({ days: direction * (plan.length === 'day' ? 1 : 7) }).toString();
}
