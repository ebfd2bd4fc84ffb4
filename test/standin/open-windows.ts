import type { WebContents } from './web-contents.ts';

/** What the app and the windows have to know of each other. */
export interface OpenWindow {
  readonly id: number;
  readonly webContents: WebContents;
  close(): void;
  isDestroyed(): boolean;
}

/** The windows that are open, oldest first. */
export const openWindows = new Map<number, OpenWindow>();
