/** A pasted token or code without the white space, quotes and `Bearer` around it. */
export function unwrapped(text: string): string {
  return text
    .trim()
    .replace(/^bearer\s+/i, '')
    .replace(/^(["'`])([^]*)\1$/, '$2')
    .trim();
}
