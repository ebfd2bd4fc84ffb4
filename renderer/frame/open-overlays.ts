import { createStore } from '../store.ts';

/** The two things that open over any screen by a shortcut. */
export const isPaletteOpen = createStore(false);
export const isShortcutSheetOpen = createStore(false);
