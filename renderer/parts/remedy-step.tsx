import type { Evidence } from '../../shared/outcome.ts';
import { useWords } from '../language.ts';
import { CopyableBlock, CopyButton } from './copy-button.tsx';

/** Shorter values are words of a sentence, longer ones wrap anyhow. */
const worthCopying = 12;
const fitsInLine = 40;

/** A step in words. What it was filled with and is to be pasted somewhere stands out and can be copied. */
export function RemedyStep({ text, evidence }: { readonly text: string; readonly evidence: Evidence }) {
  const { t } = useWords();
  const pasted = longestIn(text, evidence);
  if (!pasted) return <p>{text}</p>;
  const start = text.indexOf(pasted.shown);
  const before = text.slice(0, start);
  const after = text.slice(start + pasted.shown.length);
  const what = before.replace(/[\s:：]+$/u, '') || t('parts.problem.fix');
  if (pasted.value.length <= fitsInLine) {
    return (
      <p>
        {before}
        <span className="copyable-word">
          <code>{pasted.value}</code>
          <CopyButton text={pasted.value} what={pasted.value} />
        </span>
        {after}
      </p>
    );
  }
  return (
    <div>
      <p>{before}</p>
      <CopyableBlock text={pasted.value} what={what} />
      {/[\p{Letter}\p{Number}]/u.test(after) && <p>{after.replace(/^[.。、,\s]+/u, '')}</p>}
    </div>
  );
}

interface Pasted {
  /** As it stands in the step. */
  readonly shown: string;
  /** As it is pasted: lists without blanks. */
  readonly value: string;
}

function longestIn(text: string, evidence: Evidence): Pasted | undefined {
  return Object.values(evidence)
    .flatMap((value): Pasted[] =>
      Array.isArray(value)
        ? [{ shown: value.join(', '), value: value.join(',') }]
        : [{ shown: String(value), value: String(value) }],
    )
    .filter(({ shown }) => shown.length >= worthCopying && text.includes(shown))
    .sort((a, b) => b.shown.length - a.shown.length)[0];
}
