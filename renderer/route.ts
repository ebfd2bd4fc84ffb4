import type { CalendarsViewId } from './screens/calendars/calendars-views.ts';
import type { CalendarLayout } from './screens/calendars/events/calendar-layouts.ts';
import { createStore, useStore } from './store.ts';

/** Where in the program one is. Everything a screen can be sent to is here; secrets travel by `handover.ts`. */
export type Route =
  | { readonly screen: 'credentials'; readonly credentialId?: string }
  | { readonly screen: 'auth-code' }
  | { readonly screen: 'id-token' }
  | { readonly screen: 'delegation' }
  | {
      readonly screen: 'calendars';
      readonly view?: CalendarsViewId;
      readonly calendarId?: string;
      /** Of the events: how they are laid out, the day one is at, and of an agenda of a length of its own the last day. */
      readonly layout?: CalendarLayout;
      readonly date?: string;
      readonly until?: string;
    }
  | { readonly screen: 'trace'; readonly exchangeId?: number }
  | { readonly screen: 'emulator' }
  | { readonly screen: 'settings' };
export type ScreenId = Route['screen'];
export type RouteOf<Id extends ScreenId> = Extract<Route, { readonly screen: Id }>;

interface History {
  readonly routes: readonly Route[];
  readonly position: number;
}

const longest = 100;
const history = createStore<History>({ routes: [{ screen: 'credentials' }], position: 0 });

export function go(route: Route): void {
  history.set((before) => {
    if (isSame(current(before), route)) return before;
    const kept = [...before.routes.slice(0, before.position + 1), route].slice(-longest);
    return { routes: kept, position: kept.length - 1 };
  });
}

/** Goes there without a step in the history: for moving within a list. */
export function goInPlace(route: Route): void {
  history.set((before) =>
    isSame(current(before), route) ? before : { ...before, routes: before.routes.with(before.position, route) },
  );
}

export function goBack(): void {
  history.set(({ routes, position }) => ({ routes, position: Math.max(0, position - 1) }));
}

export function goForward(): void {
  history.set(({ routes, position }) => ({ routes, position: Math.min(routes.length - 1, position + 1) }));
}

export function screenInFront(): ScreenId {
  return current(history.get()).screen;
}

export function useRoute(): Route {
  return current(useStore(history));
}

/** The newest route of one screen: what a screen shows, also while another is in front. */
export function useRouteOf<Id extends ScreenId>(screen: Id): RouteOf<Id> {
  const { routes, position } = useStore(history);
  const route = routes.slice(0, position + 1).findLast((candidate) => candidate.screen === screen);
  return (route ?? { screen }) as RouteOf<Id>;
}

function current({ routes, position }: History): Route {
  return routes[position] ?? { screen: 'credentials' };
}

function isSame(a: Route, b: Route): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
