import type { CalendarListEntry } from '../../../../shared/contract/calendar.ts';

export type CalendarGroupId = 'own' | 'other' | 'resources' | 'hidden';
export interface CalendarGroup {
  readonly id: CalendarGroupId;
  readonly calendars: readonly CalendarListEntry[];
}

const resource = /@resource\.calendar\.google\.com$/;
const secondary = /@group\.calendar\.google\.com$/;

/** A room or a thing that can be booked. */
export function isResource({ id }: CalendarListEntry): boolean {
  return resource.test(id);
}

/** Made by somebody beside the one that every user has. */
export function isSecondary({ id, primary }: CalendarListEntry): boolean {
  return primary !== true && secondary.test(id);
}

/** The list as its user knows it, the primary first; groups without a calendar are left out. */
export function calendarGroups(calendars: readonly CalendarListEntry[]): readonly CalendarGroup[] {
  const groupOf = (calendar: CalendarListEntry): CalendarGroupId => {
    if (calendar.hidden === true) return 'hidden';
    if (isResource(calendar)) return 'resources';
    return calendar.primary === true || calendar.accessRole === 'owner' ? 'own' : 'other';
  };
  const unique = [...new Map(calendars.map((calendar) => [calendar.id, calendar])).values()];
  const sorted = unique.toSorted((a, b) => Number(b.primary === true) - Number(a.primary === true));
  return (['own', 'other', 'resources', 'hidden'] as const)
    .map((id) => ({ id, calendars: sorted.filter((calendar) => groupOf(calendar) === id) }))
    .filter((group) => group.calendars.length > 0);
}
