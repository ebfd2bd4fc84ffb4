/** A run of recorded text: as it was sent, or what main put in a secret’s place. */
export interface RedactionRun {
  readonly text: string;
  readonly removed: boolean;
}

/** What main leaves of a secret: nothing (`***`), or the ends of a long one (`ya29.a0…9Q4k`), as a word of its own. */
const removal = /(?<![\p{L}\p{N}…*])(?:\*{3}|[^\s"'&<>\p{Lo}…]{7}…[^\s"'&<>\p{Lo}…]{4})(?![\p{L}\p{N}…*])/gu;

/** Splits recorded text at the places where a secret was removed, so that they can be seen as that. */
export function redactionRuns(text: string): readonly RedactionRun[] {
  const runs: RedactionRun[] = [];
  let start = 0;
  for (const { index, 0: found } of text.matchAll(removal)) {
    if (index > start) runs.push({ text: text.slice(start, index), removed: false });
    runs.push({ text: found, removed: true });
    start = index + found.length;
  }
  if (start < text.length) runs.push({ text: text.slice(start), removed: false });
  return runs;
}
