import type { ReactNode } from 'react';
import { CopyButton } from './copy-button.tsx';

export interface Fact {
  /** Where names repeat. */
  readonly id?: string;
  readonly name: string;
  readonly value: ReactNode;
  readonly mono?: boolean;
  /** What the copy button puts on the clipboard; no button without it. */
  readonly copy?: string | undefined;
}

/** Names and values. `narrow` puts each value under its name. */
export function KeyValueList({
  items,
  narrow = false,
}: {
  readonly items: readonly Fact[];
  readonly narrow?: boolean;
}) {
  return (
    <dl className={`facts${narrow ? ' narrow' : ''}`}>
      {items.map(({ name, id = name, value, mono = false, copy }) => (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <span className={`fact-value${mono ? ' mono' : ''}`}>{value}</span>
            {copy !== undefined && <CopyButton text={copy} what={name} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
