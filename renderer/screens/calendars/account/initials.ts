/** `SO` for “Sinéad O’Brien”, `佐` for “佐藤 花子”: what stands for a face. Only letters; `?` where a name has none. */
export function initials(name: string): string {
  const [first, ...others] = name.split(/\s+/).flatMap((word) => /\p{L}/u.exec(word)?.[0] ?? []);
  if (first === undefined) return '?';
  const isWholeName = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(first);
  return `${first}${isWholeName ? '' : (others.at(-1) ?? '')}`.toLocaleUpperCase();
}
