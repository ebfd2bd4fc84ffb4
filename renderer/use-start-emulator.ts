import type { Problem } from '../shared/outcome.ts';
import { go } from './route.ts';
import { useAction } from './use-operation.ts';

/** Starts the emulator, if it does not run already, and goes to where its files and people are. */
export function useStartEmulator(): {
  readonly start: () => void;
  readonly running: boolean;
  readonly problem: Problem | undefined;
} {
  const { run, running, problem } = useAction('emulator.start');
  const start = async () => {
    const outcome = await run({});
    if (outcome.ok) go({ screen: 'emulator' });
  };
  return { start: () => void start(), running, problem };
}
