import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { go, screenInFront, type ScreenId } from '../route.ts';
import { focusWhenDrawn, whenDrawn } from './focus-when-drawn.ts';

let isCalled = false;
let hasStarted = false;

/** Goes to a screen as a key does: what is pressed next is meant for its work area. */
export function goByKey(screen: ScreenId): void {
  if (screen === screenInFront()) {
    const works = [...document.querySelectorAll<HTMLElement>('.work')];
    works.find((work) => work.checkVisibility())?.focus({ preventScroll: true });
    return;
  }
  isCalled = true;
  go({ screen });
}

/**
 * Gives a screen that comes to the front the focus, where a key called it or where what had the focus is gone; a person who
 * points keeps it where they pointed.
 */
export function useFocusOnArrival(work: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (isCalled || (hasStarted && isFocusLost())) work.current?.focus({ preventScroll: true });
    isCalled = false;
    hasStarted = true;
  }, [work]);
}

/** A grid hands the focus on to what is in it, so it has to be drawn. */
const takesFocus = [
  '[tabindex="0"]:not(.grid-root)',
  '.grid-root.month:has([role="gridcell"][tabindex])',
  '.grid-root:not(.month) [data-stop]',
].join(', ');

/** Gives the focus to what takes the place of what had it: the first thing in `place` that the Tab key reaches. */
export function useFocusOnChange(place: RefObject<HTMLElement | null>, shown: string): void {
  useEffect(() => {
    if (!isFocusLost()) return undefined;
    return focusWhenDrawn(() => place.current?.querySelector<HTMLElement>(takesFocus));
    // oxlint-disable-next-line react/exhaustive-deps -- only when something else is shown
  }, [place, shown]);
}

/**
 * A list in `place` that has the focus while it loads has none of its rows to give it to: once they are drawn, the list is
 * entered again, and hands it to the first, where an arrow key pressed in between would have gone.
 */
export function useFocusOnRows(place: RefObject<HTMLElement | null>, isLoading: boolean): void {
  useEffect(() => {
    const list = document.activeElement;
    if (isLoading || !(list instanceof HTMLElement) || !place.current?.contains(list)) return undefined;
    return whenDrawn(
      () => list.querySelector<HTMLElement>('[role="row"][data-key]'),
      () => {
        if (document.activeElement !== list) return;
        list.blur();
        list.focus();
      },
    );
  }, [place, isLoading]);
}

function isFocusLost(): boolean {
  const focused = document.activeElement;
  return focused === null || focused === document.body || !focused.checkVisibility();
}
