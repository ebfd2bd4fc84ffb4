import type { RequestOf } from '../../shared/contract.ts';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';

export type OpenRequest = RequestOf<'credentials.open'>;

const limitMiB = 10;

/** A dropped file's bytes, ready to hand over. Main decides what they are; too many are not even read. */
export async function readFile(file: File): Promise<Outcome<OpenRequest>> {
  if (file.size > limitMiB * 1024 * 1024) {
    return fail('credentials.too_large', { evidence: { file: file.name, limitMiB } });
  }
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return fail('credentials.not_a_file', { evidence: { file: file.name } });
  const data = new Uint8Array(bytes).toBase64();
  return succeed({ content: { encoding: 'base64', data }, fileName: file.name.slice(-255) });
}
