import type { ReactNode } from 'react';
import { explain, type Explanation } from '../../shared/explain.ts';
import type { Evidence, Problem } from '../../shared/outcome.ts';
import { useWords } from '../language.ts';
import { hasScreen } from '../screens/screens.ts';
import { CopyableBlock } from './copy-button.tsx';
import { KeyValueList } from './key-value-list.tsx';
import { BrowserLink, RouteLink } from './link.tsx';
import { StatusIcon } from './status-icon.tsx';

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
  const { title, cause, remedy, certainty, evidence, wire, reference } = explain(problem, language);
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
          <p>{cause}</p>
        </section>
        {remedy.length > 0 && (
          <section className="problem-part">
            <p className="problem-label">{t('parts.problem.fix')}</p>
            <ol className="problem-steps">
              {remedy.map((step) => (
                <li key={step}>
                  <Step text={step} evidence={evidence} />
                </li>
              ))}
            </ol>
          </section>
        )}
        <EvidencePart evidence={unsaid(evidence, [title, cause, ...remedy])} wire={wire} />
        {(reference || (problem.exchangeId !== undefined && hasScreen('trace'))) && (
          <div className="row wrap">
            {problem.exchangeId !== undefined && hasScreen('trace') && (
              <RouteLink to={{ screen: 'trace', exchangeId: problem.exchangeId }}>
                {t('parts.problem.trace', { id: problem.exchangeId })}
              </RouteLink>
            )}
            {reference && <BrowserLink url={reference}>{t('parts.problem.reference')}</BrowserLink>}
          </div>
        )}
        {actions && <div className="problem-actions">{actions}</div>}
      </div>
    </article>
  );
}

/** A step, and under it what it was filled with where that is something to paste. */
function Step({ text, evidence }: { readonly text: string; readonly evidence: Evidence }) {
  const { t } = useWords();
  const pasted = Object.values(evidence)
    .map((value) => (Array.isArray(value) ? value.join(',') : String(value)))
    .filter((value) => value.length >= 12 && (text.includes(value) || text.includes(value.replaceAll(',', ', '))));
  return (
    <div>
      <p>{text}</p>
      {[...new Set(pasted)].map((value) => (
        <CopyableBlock key={value} text={value} what={t('parts.problem.fix')} />
      ))}
    </div>
  );
}

/** What was observed and the words have not already said. */
function unsaid(evidence: Evidence, words: readonly string[]): Evidence {
  const said = words.join('\n');
  return Object.fromEntries(
    Object.entries(evidence).filter(([, value]) => {
      const shown = Array.isArray(value) ? value.join(', ') : String(value);
      return shown !== '' && !said.includes(shown);
    }),
  );
}

function EvidencePart({ evidence, wire }: Pick<Explanation, 'evidence'> & { readonly wire: Explanation['wire'] }) {
  const { t } = useWords();
  const names: Readonly<Record<string, string>> = t('parts.observed', { returnObjects: true });
  const observed = Object.entries(evidence).map(([name, value]) => ({
    name: names[name] ?? name,
    value: Array.isArray(value) ? value.join('\n') : String(value),
    mono: true,
  }));
  if (observed.length === 0 && !wire) return null;
  const answer = wire && [wire.status ?? t('parts.problem.noAnswer'), wire.error].filter(Boolean).join(' ');
  return (
    <section className="problem-part">
      <p className="problem-label">{t('parts.problem.evidence')}</p>
      {wire && (
        <p className="code-block">
          <span className="visually-hidden">{t('parts.problem.googleSaid')}: </span>
          {answer}
          {wire.description && `\n${wire.description}`}
          {wire.body && `\n${wire.body}`}
        </p>
      )}
      {observed.length > 0 && <KeyValueList items={observed} />}
    </section>
  );
}
