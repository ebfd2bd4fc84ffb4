import { useOperation } from './use-operation.ts';

const heights = { compact: 24, standard: 28, comfortable: 34 } as const;

/** The row height that the settings say, in pixels: for lists that place their rows by script. */
export function useRowHeight(): number {
  const density = useOperation('settings.get', {}).value?.settings.density ?? 'standard';
  return heights[density];
}
