import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { fail, type Outcome, succeed } from '../../../shared/outcome.ts';
import { redactText } from '../redact.ts';
import { largestFile } from './open-credential.ts';

/**
 * The bytes of a regular file (a symbolic link to one will do), at most 1 MiB. Fails with `usage.file_not_found`,
 * `usage.file_is_directory`, `usage.file_unreadable`, `credentials.not_a_file`, `credentials.too_large`. Problems name
 * the file without its directory, and masked where a token or a code was given in a file's place.
 */
export async function readCredentialFile(path: string): Promise<Outcome<{ bytes: Uint8Array; fileName: string }>> {
  const fileName = basename(path);
  const evidence = { file: basename(redactText(path)) };
  let handle: FileHandle | undefined;
  try {
    // Without waiting: opening a pipe would otherwise last until somebody writes to it.
    handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const about = await handle.stat();
    if (about.isDirectory()) return fail('usage.file_is_directory', { evidence });
    if (!about.isFile()) return fail('credentials.not_a_file', { evidence });
    const buffer = new Uint8Array(largestFile + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (length > largestFile)
        return fail('credentials.too_large', { evidence: { ...evidence, limitMiB: largestFile / 1024 ** 2 } });
      if (bytesRead === 0) return succeed({ bytes: buffer.slice(0, length), fileName });
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    if (reason === 'ENOENT' || reason === 'ENOTDIR') return fail('usage.file_not_found', { evidence });
    if (reason === 'EISDIR') return fail('usage.file_is_directory', { evidence });
    if (reason === 'ENXIO') return fail('credentials.not_a_file', { evidence });
    return fail('usage.file_unreadable', { evidence: { ...evidence, reason } });
  } finally {
    await handle?.close();
  }
}
