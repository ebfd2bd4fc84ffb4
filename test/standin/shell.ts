import type { Shell } from 'electron';

/** Opens nothing: a test that cares replaces the function, as it must on real Electron. */
export const shell = {
  openExternal: async () => undefined,
  openPath: async () => '',
} satisfies Partial<Shell>;
