import type { ClientCheck } from '../../../shared/contract/authorization-code.ts';
import { clientCheckAnswers, clientCheckVerdicts } from '../../../shared/messages/client-check.ts';
import { useWords } from '../../language.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { RouteLink } from '../../parts/link.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import './client-check.css';

const icons = { good: 'pass', refused: 'fail', undecided: 'warning' } as const;
type Answer = keyof typeof clientCheckAnswers;

/** What Google's answer means for the client, and what any other would have meant. */
export function ClientCheckResult({ check }: { readonly check: ClientCheck }) {
  const { t, language } = useWords();
  const { verdict, answer, certainty, wire, problem, exchangeId } = check;
  const said = [wire.status, wire.error, wire.description].filter((word) => word !== null).join(' · ');
  const listed = (Object.keys(clientCheckAnswers) as Answer[]).filter((each) => each !== 'other');
  return (
    <section className="stack tight" aria-label={t('authCode.clientCheck.result')}>
      <output className="card client-verdict" data-verdict={verdict}>
        <StatusIcon status={icons[verdict]} label />
        <span className="stack tight">
          <strong>
            {clientCheckVerdicts[verdict][language]}
            {certainty !== 'certain' && <span className="certainty"> {t(`parts.problem.${certainty}`)}</span>}
          </strong>
          <span className="secondary">{clientCheckAnswers[answer].means[language]}</span>
          <span className="mono secondary">{said}</span>
        </span>
      </output>
      {problem && <ProblemCard problem={problem} />}
      <Disclosure title={t('authCode.clientCheck.answers')}>
        <dl className="client-answers">
          {listed.map((each) => (
            <div key={each} data-current={each === answer || undefined}>
              <dt className="mono">{clientCheckAnswers[each].answer}</dt>
              <dd>{clientCheckAnswers[each].means[language]}</dd>
            </div>
          ))}
        </dl>
        <p className="field-hint">{t('authCode.clientCheck.order')}</p>
        {exchangeId !== undefined && problem === null && (
          <RouteLink to={{ screen: 'trace', exchangeId }}>{t('authCode.granted.trace')}</RouteLink>
        )}
      </Disclosure>
    </section>
  );
}
