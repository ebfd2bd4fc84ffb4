/** What may stand between scopes in a list that somebody typed, or copied from a program, a JSON file or a console. */
const between = /[\s,;|"'`‘’“”「」、，；[\](){}<>\\]+/;

/** The scopes in the `scope` parameter of a whole authorization URL, or of a form body. */
const scopeParameter = /(?:^|[?&\s])scope=([^&\s"'<>]+)/;

/**
 * The scopes in a text, each once, as they are written: lists with commas, spaces, line breaks or semicolons, quoted or
 * not, JSON arrays, `scope=…` and whole authorization URLs.
 */
export function scopesInText(text: string): readonly string[] {
  const parameter = scopeParameter.exec(text)?.[1];
  const list = parameter === undefined ? text : decoded(parameter);
  const words = list.split(between).map((word) => word.replace(/^(?:scopes?[:=])+/i, ''));
  return [...new Set(words.filter((word) => word !== '' && !/^scopes?$/i.test(word)))];
}

/** Whether bare scopes are joined by commas, as the Admin console wants it and an authorization request does not. */
export function isCommaSeparated(text: string): boolean {
  return /[^\s,"'\]],\s*[^\s,"'[]/.test(text);
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}
