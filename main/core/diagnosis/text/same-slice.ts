/** A piece of a text; the very string of the last one, if it says the same: a map finds that again without reading it. */
export function sameSlice(text: string, start: number, end: number, last: string): string {
  return last.length === end - start && text.startsWith(last, start) ? last : text.slice(start, end);
}
