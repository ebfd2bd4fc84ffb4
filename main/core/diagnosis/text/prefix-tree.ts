import { folded } from './beginnings.ts';

/** What is told of a place in a text by the characters that stand there. */
export type PrefixTree<R> = (text: string, at: number) => R;

interface Entry<T> {
  readonly beginning: string;
  readonly value: T;
}

interface Node<T, R> {
  readonly entries: readonly Entry<T>[];
  /** By the character that comes next; those that end here go along. null: nobody came here yet. */
  next: ReadonlyMap<number, Node<T, R>> | null;
  /** Of those that end here. */
  told: { readonly it: R } | null;
}

/**
 * Finds what is told of the values of which a beginning (folded, with several spaces as one) stands at a place in a text.
 * Grows where texts lead: of some thousand values a text needs a few.
 */
export function prefixTree<T, R>(
  values: readonly T[],
  beginningsOf: (value: T) => readonly string[],
  tell: (values: readonly T[]) => R,
): PrefixTree<R> {
  const root: Node<T, R> = nodeOf(
    values.flatMap((value) => beginningsOf(value).map((beginning) => ({ beginning, value }))),
  );
  return (text, from) => {
    let node = root;
    let depth = 0;
    let last = 0;
    for (let at = from; at < text.length; at++) {
      const code = folded(text.charCodeAt(at));
      if (code === 0x20 && last === code) continue;
      const next = (node.next ??= branches(node, depth)).get(code);
      if (!next) break;
      node = next;
      last = code;
      depth++;
    }
    node.told ??= { it: tell(endingIn(node, depth)) };
    return node.told.it;
  };
}

function nodeOf<T, R>(entries: readonly Entry<T>[]): Node<T, R> {
  return { entries, next: null, told: null };
}

function endingIn<T, R>({ entries }: Node<T, R>, depth: number): readonly T[] {
  return entries.filter(({ beginning }) => beginning.length <= depth).map(({ value }) => value);
}

function branches<T, R>({ entries }: Node<T, R>, depth: number): ReadonlyMap<number, Node<T, R>> {
  const ended = entries.filter(({ beginning }) => beginning.length <= depth);
  const longer = entries.filter(({ beginning }) => beginning.length > depth);
  const groups = Map.groupBy(longer, ({ beginning }) => beginning.charCodeAt(depth));
  return new Map([...groups].map(([code, group]) => [code, nodeOf([...ended, ...group])]));
}
