import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fail, type Problem } from '../../shared/outcome.ts';
import { redactText } from './redact.ts';

/**
 * Why something was not written to `path`: `usage.file_is_directory` or `usage.file_exists` where a file was to be made,
 * `usage.directory_is_file` where a directory was, or one above it; else `usage.file_not_writable` with the system's own reason.
 */
export async function notWritable(path: string, thrown: unknown, wanted: 'file' | 'directory'): Promise<Problem> {
  const file = redactText(path);
  const reason = (thrown as NodeJS.ErrnoException).code ?? 'unknown';
  const there = await stat(path).catch(() => null);
  const above = dirname(path);
  if (wanted === 'directory' && there === null && reason === 'ENOTDIR' && above !== path)
    return notWritable(above, thrown, wanted);
  if (wanted === 'file' && there?.isDirectory()) return fail('usage.file_is_directory', { evidence: { file } }).problem;
  if (wanted === 'file' && reason === 'EEXIST') return fail('usage.file_exists', { evidence: { file } }).problem;
  if (wanted === 'directory' && there && !there.isDirectory())
    return fail('usage.directory_is_file', { evidence: { file } }).problem;
  return fail('usage.file_not_writable', { evidence: { file, reason } }).problem;
}
