import { useEffect } from 'react';
import { createStore } from '../store.ts';

export interface Command {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
  readonly shortcut?: string;
}

/** What the screen in front offers in the command palette. */
export const screenCommands = createStore<readonly Command[]>([]);

/** Offers a screen's own actions in the palette while it is in front. Pass a list that changes only when it must. */
export function useScreenCommands(commands: readonly Command[]): void {
  useEffect(() => {
    screenCommands.set(commands);
    return () => screenCommands.set([]);
  }, [commands]);
}
