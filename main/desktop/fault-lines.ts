/** An error's name and the places it came through: what our own code is called, and nothing it was given. */
export function faultLines(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`a thrown ${typeof error}`];
  const name = /^[A-Z]\w{0,60}$/.test(error.name) ? error.name : 'Error';
  // The message stands before the first place, and may itself look like one.
  const [, places = ''] = (error.stack ?? '').split(error.message).slice(-2);
  return [name, ...places.split('\n').filter((line) => /^ +at [^\n]+:\d+:\d+\)?$/.test(line))];
}
