/** The lines, from 1, of places that come in ascending order. Reads the text once. */
export function linesOf(text: string, places: readonly number[]): readonly number[] {
  let line = 1;
  let next = text.indexOf('\n');
  return places.map((place) => {
    while (next !== -1 && next < place) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  });
}
