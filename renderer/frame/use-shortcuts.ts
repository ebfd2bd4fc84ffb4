import { useEffect } from 'react';
import { goBack, goForward } from '../route.ts';
import { screens } from '../screens/screens.ts';
import { goByKey } from './arrival.ts';
import { pressMainButton } from './main-button.ts';
import { isPaletteOpen, isShortcutSheetOpen } from './open-overlays.ts';
import { focusNextPane, focusFilter } from './panes.ts';

/** The shortcuts that work on every screen. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (run(event)) event.preventDefault();
    };
    // While it goes down: lists keep keys they have seen to themselves.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** Whether the key was one of ours. */
function run(event: KeyboardEvent): boolean {
  if (event.key === 'F6') return focusNextPane(event.shiftKey ? -1 : 1);
  if (event.altKey) return false;
  if (event.metaKey || event.ctrlKey) {
    return event.key === 'Enter' ? pressMainButton(event.target) : runWithCommand(event.key.toLowerCase());
  }
  if (isTyping(event.target) || isInDialog(event.target)) return false;
  if (event.key === '/') return focusFilter();
  if (event.key !== '?') return false;
  isShortcutSheetOpen.set(true);
  return true;
}

function runWithCommand(key: string): boolean {
  const screen = screens.find((candidate) => candidate.key === key);
  if (screen) goByKey(screen.id);
  else if (key === 'k') isPaletteOpen.set((open) => !open);
  else if (key === '[') goBack();
  else if (key === ']') goForward();
  // A list with several to choose selects them; the words of the window around it are no text to select.
  else return key === 'a' && !isTyping(document.activeElement);
  return true;
}

function isInDialog(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('[role="dialog"], [role="alertdialog"]') !== null;
}

/** In what takes letters: a box to tick, a switch or a choice takes none. */
function isTyping(target: EventTarget | null): boolean {
  const takesLetters = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
  return target instanceof HTMLElement && target.matches(takesLetters);
}
