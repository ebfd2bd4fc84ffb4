import { type FileHandle, open } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { notWritable } from '../core/not-writable.ts';
import { redactText } from '../core/redact.ts';
import type { Session } from './session.ts';
import { version } from './version.ts';

/** A HAR file, opened before anything is sent so that a place that cannot be written is known in time. */
export interface TraceFile {
  /** Writes what the session has recorded, and closes. Null, or why it could not: what was asked for is answered all the same. */
  readonly write: (session: Session) => Promise<string | null>;
}

/** Opens (mode 0600) or says why not. Only a name that ends in `.har` may be overwritten. */
export async function openTraceFile(path: string): Promise<Outcome<TraceFile>> {
  if (!path.toLowerCase().endsWith('.har'))
    return fail('usage.trace_not_har', { evidence: { file: redactText(path) } });
  let handle: FileHandle;
  try {
    handle = await open(path, 'w', 0o600);
  } catch (thrown) {
    return { ok: false, problem: await notWritable(path, thrown, 'file') };
  }
  const creator = { version: version() };
  return succeed({
    write: async (session) => {
      try {
        const har = await session.call('trace.har', creator, { uninterrupted: true });
        if (har.ok) await handle.writeFile(`${JSON.stringify(har.value, null, 2)}\n`);
        await handle.close();
        return har.ok ? null : har.problem.code;
      } catch (thrown) {
        return (thrown as NodeJS.ErrnoException).code ?? 'unknown';
      }
    },
  });
}
