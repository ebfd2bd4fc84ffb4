/** One expression for a table of wordings: any of them, the first that fits. Their own flags do not count. */
export function anyOf(flags: string, ...wordings: readonly RegExp[]): RegExp {
  return new RegExp(alternatives(wordings), flags);
}

/** One expression for parts that stand one behind the other; of a list, any one. */
export function sequence(flags: string, ...parts: readonly (RegExp | readonly RegExp[])[]): RegExp {
  return new RegExp(
    parts.map((part) => (part instanceof RegExp ? part.source : `(?:${alternatives(part)})`)).join(''),
    flags,
  );
}

function alternatives(wordings: readonly RegExp[]): string {
  return wordings.map(({ source }) => source).join('|');
}
