import type { Clipboard } from 'electron';

let held = '';

/** A clipboard of this process alone. */
export const clipboard = {
  readText: async () => held,
  writeText: async (text: string) => {
    held = text;
  },
  clear: () => {
    held = '';
  },
} satisfies Partial<Clipboard>;
