import type { ReactNode } from 'react';
import { explain, remedySteps } from '../../shared/explain.ts';
import type { Problem } from '../../shared/outcome.ts';
import { useWords } from '../language.ts';
import { BrowserLink, RouteLink } from './link.tsx';
import { ProblemEvidence } from './problem-evidence.tsx';
import { RemedyStep } from './remedy-step.tsx';
import { StatusIcon } from './status-icon.tsx';
import { ForeignText } from './foreign-text.tsx';

interface ProblemCardProps {
  readonly problem: Problem;
  /** A warning stops nothing. */
  readonly tone?: 'fail' | 'warning';
  /** The fix first, running again second. */
  readonly actions?: ReactNode;
}

/** A problem in words: what it is, its cause and how sure that is, what to do, what was seen. Always in this order. */
export function ProblemCard({ problem, tone = 'fail', actions }: ProblemCardProps) {
  const { t, language } = useWords();
  const explanation = explain(problem, language);
  const { title, cause, fixedWhen, certainty, alternatives, reference } = explanation;
  return (
    <article className="problem" data-tone={tone} lang={language}>
      <header className="problem-title">
        <StatusIcon status={tone} label />
        <h3>{title}</h3>
      </header>
      <div className="problem-body">
        <section className="problem-part">
          <p className="problem-label">
            {t('parts.problem.cause')}
            <span className="certainty">{t(`parts.problem.${certainty}`)}</span>
          </p>
          <p>
            <ForeignText>{cause}</ForeignText>
          </p>
        </section>
        {alternatives && (
          <section className="problem-part">
            <p className="problem-label">
              {t(certainty === 'certain' ? 'parts.problem.narrower' : 'parts.problem.alternatives')}
            </p>
            <ul className="problem-alternatives">
              {alternatives.map((other) => (
                <li key={other.code}>
                  {other.title}
                  {other.certainty === 'likely' && (
                    <span className="certainty"> ({t('parts.problem.doubtLikely')})</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="problem-part">
          <p className="problem-label">{t('parts.problem.fix')}</p>
          <ol className="problem-steps">
            {remedySteps(problem, language).map((parts, index) => (
              <li key={index}>
                <RemedyStep parts={parts} />
              </li>
            ))}
          </ol>
        </section>
        {fixedWhen && (
          <section className="problem-part">
            <p className="problem-label">{t('parts.problem.fixedWhen')}</p>
            <p className="secondary">{fixedWhen}</p>
          </section>
        )}
        <ProblemEvidence problem={explanation} />
        {(reference || problem.exchangeId !== undefined) && (
          <div className="row wrap">
            {problem.exchangeId !== undefined && (
              <RouteLink to={{ screen: 'trace', exchangeId: problem.exchangeId }}>
                {t('parts.problem.trace', { id: problem.exchangeId })}
              </RouteLink>
            )}
            {reference && (
              <BrowserLink url={reference}>
                {t('parts.problem.reference', { host: new URL(reference).host })}
              </BrowserLink>
            )}
          </div>
        )}
        {actions && <div className="problem-actions">{actions}</div>}
      </div>
    </article>
  );
}
