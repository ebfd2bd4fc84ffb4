import { readFileSync } from 'node:fs';

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

/** What was reported of answers; what products, pages, frameworks and apps say; and what libraries and tools say by themselves, or is only said of that. */
export const reportedPastes: readonly ReportedPaste[] = [
  ...pastesOf('./reported-pastes.txt'),
  ...pastesOf('./library-pastes.txt'),
  ...pastesOf('./product-pastes.txt'),
  ...pastesOf('./sign-in-pastes.txt'),
  ...pastesOf('./app-pastes.txt'),
];
