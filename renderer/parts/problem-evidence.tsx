import type { Explanation } from '../../shared/explain.ts';
import { observations } from '../../shared/observed.ts';
import { useWords } from '../language.ts';
import { KeyValueList } from './key-value-list.tsx';
import { ForeignText } from './foreign-text.tsx';

/** What was seen: Google's own answer, and what was observed beside it. Nothing where nothing was. */
export function ProblemEvidence({ problem }: { readonly problem: Explanation }) {
  const { t, language } = useWords();
  const { title, cause, remedy, fixedWhen = '', evidence, wire } = problem;
  const observed = observations(evidence, [title, cause, ...remedy, fixedWhen], language).map(
    ({ label, lines, inWords }) => ({
      name: label,
      value: <ForeignText multiline>{lines.join('\n')}</ForeignText>,
      mono: !inWords,
    }),
  );
  if (observed.length === 0 && !wire) return null;
  return (
    <section className="problem-part">
      <p className="problem-label">{t('parts.problem.evidence')}</p>
      {wire && (
        <p className="code-block">
          <span className="visually-hidden">{t('parts.problem.googleSaid')}: </span>
          <ForeignText multiline>
            {[
              [wire.status ?? (wire.error === null && t('parts.problem.noAnswer')), wire.error]
                .filter(Boolean)
                .join(' '),
              wire.description,
              wire.body,
            ]
              .filter(Boolean)
              .join('\n')}
          </ForeignText>
        </p>
      )}
      {observed.length > 0 && <KeyValueList items={observed} />}
    </section>
  );
}
