import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a directory for its owner alone, and those above it that are missing. Rejects as `mkdir` of node:fs does. Not that
 * one's own `recursive`: in a place that takes no new directories (an automounted /home, /proc) it tries for ever.
 */
export async function makeDirectory(directory: string): Promise<void> {
  const missing = await make(directory);
  if (missing === null) return;
  const parent = path.dirname(directory);
  if (parent === directory) throw missing;
  await makeDirectory(parent);
  const refused = await make(directory);
  if (refused !== null) throw refused;
}

/** null when it is there now; the system's error where what should hold it is missing. */
async function make(directory: string): Promise<NodeJS.ErrnoException | null> {
  try {
    await mkdir(directory, { mode: 0o700 });
    return null;
  } catch (thrown) {
    const error = thrown as NodeJS.ErrnoException;
    if (error.code === 'ENOENT') return error;
    const there = await stat(directory).catch(() => null);
    if (there?.isDirectory()) return null;
    throw error;
  }
}
