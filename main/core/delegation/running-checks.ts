import type { Environment } from '../environment.ts';

/** What can be done to a check while it runs. */
export interface RunningCheck {
  readonly setPaused: (paused: boolean) => void;
}

const running = new WeakMap<object, Map<string, RunningCheck>>();

/** The checks that run now, by the id of their call. */
export function runningChecks({ vault }: Pick<Environment, 'vault'>): Map<string, RunningCheck> {
  const checks = running.get(vault) ?? new Map<string, RunningCheck>();
  running.set(vault, checks);
  return checks;
}
