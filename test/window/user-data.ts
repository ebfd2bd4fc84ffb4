import { rmSync } from 'node:fs';

/** Removes a program's directory. One that is ending may still write there: then it is tried again. */
export function removeUserData(directory: string): void {
  rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
}
