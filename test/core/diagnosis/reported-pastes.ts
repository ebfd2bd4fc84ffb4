import { readdirSync, readFileSync } from 'node:fs';

/** A text as people paste it into reports, with what surrounds the error; names, numbers and secrets are made up. */
export interface ReportedPaste {
  readonly text: string;
  /** All that is told, in order of appearance; nothing for a text that only looks like an error. */
  readonly codes: readonly string[];
}

/** The pastes of a file: each begins with a line of `====` and the codes it must lead to, or `none`. */
function pastesOf(file: string): readonly ReportedPaste[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split(/^(?===== )/m)
    .map((paste) => {
      const [codes = '', ...lines] = paste.trimEnd().split('\n');
      return { text: lines.join('\n'), codes: codes === '==== none' ? [] : codes.split(' ').slice(1) };
    });
}

/** What was reported of answers; what products, services, pages and apps say; what libraries and tools say by themselves; and what is only said of that. */
export const reportedPastes: readonly ReportedPaste[] = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('-pastes.txt'))
  .sort()
  .flatMap((name) => pastesOf(`./${name}`));
