import { type RefObject, useLayoutEffect } from 'react';
import { go, type ScreenId } from '../route.ts';

let isCalled = false;
let hasStarted = false;

/** Goes to a screen as a key does: what is pressed next is meant for its work area. */
export function goByKey(screen: ScreenId): void {
  isCalled = true;
  go({ screen });
}

/**
 * Gives a screen that comes to the front the focus, where a key called it or where what had the focus is gone; a person who
 * points keeps it where they pointed.
 */
export function useFocusOnArrival(work: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (isCalled || (hasStarted && isLost(document.activeElement))) work.current?.focus({ preventScroll: true });
    isCalled = false;
    hasStarted = true;
  }, [work]);
}

function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || !focused.checkVisibility();
}
