import { existsSync, renameSync } from 'node:fs';
import path from 'node:path';

/**
 * Moves a file that cannot be used out of the way, so that nothing in it is lost: `settings.damaged-2.json`.
 * Gives its new path; the old one where the system would not let it be moved.
 */
export function keepAside(file: string, why: string): string {
  const { dir, name, ext } = path.parse(file);
  let count = 1;
  const kept = () => path.join(dir, `${name}.${why}-${count}${ext}`);
  while (existsSync(kept())) count++;
  try {
    renameSync(file, kept());
    return kept();
  } catch {
    return file;
  }
}
