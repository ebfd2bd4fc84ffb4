import { type countsOf, sayLeaver } from '../../../../shared/leaver-in-words.ts';
import { useWords } from '../../../language.ts';

export type Counts = ReturnType<typeof countsOf>;

/** How many events of each kind there are, a line each. */
export function LeaverCounts({ counts }: { readonly counts: Counts }) {
  const { language } = useWords();
  const say = sayLeaver(language);
  return (
    <dl className="card leaver-counts">
      {counts.map(([word, count]) => (
        <div key={word}>
          <dt>{say(word)}</dt>
          <dd>{count.toLocaleString(language)}</dd>
        </div>
      ))}
    </dl>
  );
}
