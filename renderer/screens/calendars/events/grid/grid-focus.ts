/** Where an arrow key leads among the events and “more” links of a week or a day. */
export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End';

export function isDirection(key: string): key is Direction {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key);
}

const stops = '[data-stop]';

/** All that can have the focus in it, day by day and from top to bottom. */
export function stopsIn(root: HTMLElement): readonly HTMLElement[] {
  const placed = [...root.querySelectorAll<HTMLElement>(stops)].map((element) => {
    const { top, left } = element.getBoundingClientRect();
    return { element, day: dayOf(element), top, left };
  });
  return placed
    .toSorted((a, b) => a.day.localeCompare(b.day) || a.top - b.top || a.left - b.left)
    .map(({ element }) => element);
}

/** Up and down within a day; left and right to the event nearest in height of the next day that has one. */
export function nextStop(root: HTMLElement, from: Element | null, direction: Direction): HTMLElement | undefined {
  const all = stopsIn(root);
  const index = all.findIndex((element) => element === from);
  const current = all[index];
  if (!current || direction === 'Home') return all[0];
  if (direction === 'End') return all.at(-1);
  const day = dayOf(current);
  if (direction === 'ArrowUp' || direction === 'ArrowDown') {
    const next = all[index + (direction === 'ArrowDown' ? 1 : -1)];
    return next && dayOf(next) === day ? next : current;
  }
  const days = [...new Set(all.map(dayOf))];
  const nextDay = days[days.indexOf(day) + (direction === 'ArrowRight' ? 1 : -1)];
  const { top } = current.getBoundingClientRect();
  const apart = (element: HTMLElement) => Math.abs(element.getBoundingClientRect().top - top);
  return all.filter((element) => dayOf(element) === nextDay).toSorted((a, b) => apart(a) - apart(b))[0] ?? current;
}

export function dayOf(element: Element): string {
  return element.closest<HTMLElement>('[data-date]')?.dataset['date'] ?? '';
}
