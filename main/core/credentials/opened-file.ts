import type { Problem } from '../../../shared/outcome.ts';
import type { Environment } from '../environment.ts';

/** What a reader of one kind of file is told besides its content. */
export interface OpenedFile {
  /** The same for the same bytes, so that opening a file twice gives one credential. */
  readonly id: string;
  readonly fileName: string | null;
  readonly loadedAt: string;
  readonly warnings: readonly Problem[];
  readonly environment: Pick<Environment, 'googleOverride' | 'now'>;
}
