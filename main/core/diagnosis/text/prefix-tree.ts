import { folded } from './beginnings.ts';

/** What is told of a place in a text by the characters that stand there. */
export type PrefixTree<R> = (text: string, at: number) => R;

export interface Values<T, R> {
  readonly values: readonly T[];
  /** What all beginnings of a value begin with, as far as that is known without asking for them; or nothing. */
  readonly keyOf: (value: T) => string;
  /** Folded, with several spaces as one. Asked for where a text has the key. */
  readonly beginningsOf: (value: T) => readonly string[];
  /** Of the values of which a beginning stands at a place. */
  readonly tell: (values: readonly T[]) => R;
}

interface Entry<T> {
  readonly value: T;
  readonly beginning: string;
  /** Whether it is the key alone. */
  readonly isKey: boolean;
}

interface Node<T, R> {
  entries: readonly Entry<T>[];
  /** By the character that comes next; those that end here go along. null: nobody came here yet. */
  next: ReadonlyMap<number, Node<T, R>> | null;
  /** Of those that end here. */
  told: { readonly it: R } | null;
}

/**
 * Finds what is told of the values of which a beginning stands at a place in a text. Grows where texts lead: of some thousand
 * values a text needs a few.
 */
export function prefixTree<T, R>({ values, keyOf, beginningsOf, tell }: Values<T, R>): PrefixTree<R> {
  const whole = (value: T): readonly Entry<T>[] =>
    beginningsOf(value).map((beginning) => ({ value, beginning, isKey: false }));
  const branches = (node: Node<T, R>, depth: number) => {
    const ended = entriesAt(node, depth).filter(({ beginning }) => beginning.length <= depth);
    const longer = node.entries.filter(({ beginning }) => beginning.length > depth);
    const groups = Map.groupBy(longer, ({ beginning }) => beginning.charCodeAt(depth));
    return new Map([...groups].map(([code, group]) => [code, nodeOf<T, R>([...ended, ...group])]));
  };
  /** From here on keys say nothing more. */
  const entriesAt = (node: Node<T, R>, depth: number) =>
    (node.entries = node.entries.flatMap((entry) =>
      entry.isKey && entry.beginning.length <= depth ? whole(entry.value) : [entry],
    ));

  const root = nodeOf<T, R>(
    values.flatMap((value) => {
      const key = keyOf(value);
      return key === '' ? whole(value) : [{ value, beginning: key, isKey: true }];
    }),
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
    if (!node.told) {
      const ended = entriesAt(node, depth).filter(({ beginning }) => beginning.length <= depth);
      node.told = { it: tell(ended.map(({ value }) => value)) };
    }
    return node.told.it;
  };
}

function nodeOf<T, R>(entries: readonly Entry<T>[]): Node<T, R> {
  return { entries, next: null, told: null };
}
