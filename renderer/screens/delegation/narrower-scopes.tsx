import { breadthWords } from '../../../shared/messages/scope-reach.ts';
import { scopeName } from '../../../shared/scope-name.ts';
import { breadthOf } from '../../../shared/scope-reach.ts';
import { useWords } from '../../language.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useOperation } from '../../use-operation.ts';

/** Least privilege of a granted scope: whether it is over-broad, and what gives less of the same. */
export function NarrowerScopes({ scope }: { readonly scope: string }) {
  const { t, language } = useWords();
  const { value } = useOperation('scopes.show', { scope });
  const breadth = breadthOf(scope);
  if (!value || (breadth === null && value.narrower.length === 0)) return null;
  return (
    <section className="stack tight">
      <h3>{t('delegationRun.narrower.title')}</h3>
      {breadth && (
        <p className="check-result">
          <StatusIcon status="warning" label />
          <span>{breadthWords[language][breadth]}</span>
        </p>
      )}
      <p className="secondary">
        {t(value.narrower.length > 0 ? 'delegationRun.narrower.has' : 'delegationRun.narrower.none')}
      </p>
      <ul className="scope-names">
        {value.narrower.map((other) => (
          <li key={other} className="mono" title={other}>
            {scopeName(other)}
          </li>
        ))}
      </ul>
    </section>
  );
}
