import { commands } from './commands.ts';
import { optionIn, type WrittenOption } from './options.ts';

/**
 * `--scope a b` as `--scope a --scope b`: the words after a list's first value are its items too, as far as they look
 * like items. A command's own arguments are never among them: where one could be an address, addresses are not taken,
 * except by a command for several users. Where an option stands in the place of another one's value, the rest stays as it is.
 */
export function closeLists(argv: readonly string[]): readonly string[] {
  const closed: string[] = [];
  const typed: string[] = [];
  let list: WrittenOption | null = null;
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') return [...closed, ...argv.slice(at)];
    const option = optionIn(word);
    if (option !== null) {
      const valueFollows = takesNext(word);
      if (lacksValue(argv, at)) return [...closed, ...argv.slice(at)];
      closed.push(...argv.slice(at, valueFollows ? at + 2 : at + 1));
      if (valueFollows) at++;
      list = takesMore(option, typed) ? option : null;
    } else if (list !== null && isItemOf(list, word)) {
      closed.push(list.flag, word);
    } else {
      closed.push(word);
      if (!word.startsWith('-')) typed.push(word);
      list = null;
    }
  }
  return closed;
}

/**
 * The words up to an option that has another one in the place of its value: whoever reads them finds that it has none. A
 * value that is written like an option can be given with `=`.
 */
export function untilValueLacks(argv: readonly string[]): readonly string[] {
  for (let at = 0; at < argv.length; at++) {
    const word = argv[at] ?? '';
    if (word === '--') break;
    if (lacksValue(argv, at)) return argv.slice(0, at + 1);
    if (takesNext(word)) at++;
  }
  return argv;
}

function lacksValue(argv: readonly string[], at: number): boolean {
  return takesNext(argv[at] ?? '') && optionIn(argv[at + 1] ?? '') !== null;
}

function takesNext(word: string): boolean {
  return optionIn(word)?.takesValue === true && !word.includes('=');
}

function takesMore({ name, item }: WrittenOption, typed: readonly string[]): boolean {
  if (item === null || name !== 'subject') return item !== null;
  const form = commands.find(({ path }) => path.every((word, index) => typed[index] === word));
  return form !== undefined && (form.arguments === undefined || form.optional?.includes('subjects') === true);
}

function isItemOf({ item }: WrittenOption, word: string): boolean {
  const items = word.split(',').filter((each) => each !== '');
  return items.length > 0 && items.every((each) => item?.test(each) === true);
}
