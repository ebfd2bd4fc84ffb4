const japanese = 'ぁ-んァ-ヶー々一-龠';
const japaneseEnd = new RegExp(`[${japanese}」)] ?$`);
const japaneseStart = new RegExp(`^ ?[${japanese}「(]`);

/**
 * Two pieces of a text put together. A template has blanks around what it is filled with, for Latin words; between
 * Japanese and Japanese none is written.
 */
export function joined(left: string, right: string): string {
  const hasBlank = left.endsWith(' ') || right.startsWith(' ');
  if (!hasBlank || !japaneseEnd.test(left) || !japaneseStart.test(right)) return left + right;
  return left.replace(/ $/, '') + right.replace(/^ /, '');
}
