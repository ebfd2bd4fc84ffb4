import { focusWhenDrawn } from './focus-when-drawn.ts';

/** The panes one sees, in the order of the page: sidebar, work area, inspector, status bar. */
function visiblePanes(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
}

export function focusNextPane(direction: 1 | -1): boolean {
  const panes = visiblePanes();
  if (panes.length === 0) return false;
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = current === -1 ? 0 : (current + direction + panes.length) % panes.length;
  panes[next]?.focus();
  return true;
}

/** Goes to the inspector, which may not be drawn yet. */
export function focusInspector(): void {
  focusWhenDrawn(() => visiblePanes().find((pane) => pane.matches('.inspector')));
}

export function focusFilter(): boolean {
  const filter = [...document.querySelectorAll<HTMLInputElement>('[data-filter]')].find((field) =>
    field.checkVisibility(),
  );
  filter?.focus();
  filter?.select();
  return filter !== undefined;
}
