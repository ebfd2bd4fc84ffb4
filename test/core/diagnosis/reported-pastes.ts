import { readFileSync } from 'node:fs';

/** A text as people paste it into reports, with what surrounds the error; names, numbers and secrets are made up. */
export interface ReportedPaste {
  readonly text: string;
  /** All that is told, in order of appearance; nothing for a text that only looks like an error. */
  readonly codes: readonly string[];
}

/** The pastes of reported-pastes.txt: each begins with a line of `====` and the codes it must lead to, or `none`. */
const read = (file: string) => readFileSync(new URL(file, import.meta.url), 'utf8');

export const reportedPastes: readonly ReportedPaste[] = ['./reported-pastes.txt', './product-pastes.txt']
  .flatMap((file) => read(file).split(/^(?===== )/m))
  .map((paste) => {
    const [codes = '', ...lines] = paste.trimEnd().split('\n');
    return { text: lines.join('\n'), codes: codes === '==== none' ? [] : codes.split(' ').slice(1) };
  });
