import type { Status } from '../../parts/status-icon.tsx';
import type { CellState } from './matrix.ts';

/** The shape a state is drawn with. */
export const stateShapes: Readonly<Record<CellState, Status>> = {
  notRun: 'unknown',
  granted: 'pass',
  denied: 'fail',
  error: 'warning',
  notTested: 'skipped',
  serviceRefuses: 'passWithWarning',
  serviceSilent: 'passWithWarning',
};
