/** Whether it stands for a secret in an example or a redacted log, and is none itself. */
export function isPlaceholder(value: string): boolean {
  return (
    /your[_-]|x{5}|\*{3}|\.{3}|…|redacted|example|placeholder|secret|\b0{5}/i.test(value) || new Set(value).size < 8
  );
}
