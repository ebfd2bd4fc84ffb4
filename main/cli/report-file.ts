import { type FileHandle, open, rm } from 'node:fs/promises';
import { fail, type Outcome, succeed } from '../../shared/outcome.ts';
import { notWritable } from '../core/not-writable.ts';
import { redactText } from '../core/redact.ts';

/** What a check's report may be, by the ending of its name. */
export const checkFormats = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  csv: 'csv',
  json: 'json',
} as const;
/** What events may be written as. */
export const eventFormats = { ics: 'ics', csv: 'csv', json: 'json' } as const;

/** A report's file, opened before anything is sent so that a place that cannot be written is known in time. */
export interface ReportFile<Format> {
  readonly format: Format;
  /** Writes and closes. Null, or the system's reason why it could not. */
  readonly write: (text: string) => Promise<string | null>;
}

/** The report files of one command. */
export interface ReportFiles {
  /**
   * Makes one, for its owner alone (mode 0600); what is to be written is told by the name's ending. A file that is there is
   * left alone (`usage.file_exists`): `key.json` is a report's name too.
   */
  readonly open: <Format extends string>(
    path: string,
    formats: Readonly<Record<string, Format>>,
  ) => Promise<Outcome<ReportFile<Format>>>;
  /** Takes away what was made and never written: a command that failed can be given again as it was. */
  readonly dropUnwritten: () => Promise<void>;
}

/** `onWritten` is told the path of each report that is complete. */
export function createReportFiles(onWritten: (path: string) => void): ReportFiles {
  const unwritten = new Map<FileHandle, string>();
  return {
    async open(path, formats) {
      const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
      const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined;
      if (format === undefined) {
        const choices = Object.keys(formats).map((each) => `.${each}`);
        return fail('usage.report_format', { evidence: { file: redactText(path), choices } });
      }
      try {
        const handle = await open(path, 'wx', 0o600);
        unwritten.set(handle, path);
        return succeed({
          format,
          write: async (text) => {
            unwritten.delete(handle);
            try {
              await handle.writeFile(text);
              await handle.close();
              onWritten(redactText(path));
              return null;
            } catch (thrown) {
              return reasonOf(thrown);
            }
          },
        });
      } catch (thrown) {
        return { ok: false, problem: await notWritable(path, thrown, 'file') };
      }
    },
    async dropUnwritten() {
      for (const [handle, path] of unwritten) {
        await handle.close();
        await rm(path, { force: true });
      }
      unwritten.clear();
    },
  };
}

function reasonOf(thrown: unknown): string {
  return (thrown as NodeJS.ErrnoException).code ?? 'unknown';
}
