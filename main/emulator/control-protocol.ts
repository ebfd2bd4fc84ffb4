/** By this member of `/emulator/state` a client knows that it really talks to an emulator, and in which version. */
export const emulatorMark = { grantscopeEmulator: 1 } as const;

/** The paths under which another process drives the emulator. */
export const controlPaths = {
  state: '/emulator/state',
  code: '/emulator/code',
  faults: '/emulator/faults',
} as const;
