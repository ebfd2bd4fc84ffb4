import type { Problem } from '../../../shared/outcome.ts';
import { useWords } from '../../language.ts';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import type { Preflight } from './use-preflight.ts';

interface BeforeExchangeProps {
  /** Of the last exchange, if it failed. */
  readonly problem: Problem | undefined;
  readonly preflight: Preflight;
  readonly hasCode: boolean;
  /** The selected check: what it warns of stands first. */
  readonly check: string | null;
}

/** What there is to know before the one try: what speaks against the code, else what a code is bound to. */
export function BeforeExchange({ problem, preflight, hasCode, check }: BeforeExchangeProps) {
  const { t } = useWords();
  if (problem && !hasCode)
    return (
      <>
        <ProblemCard problem={problem} />
        {problem.code === 'operation.cancelled' && <p>{t('authCode.exchange.cancelled')}</p>}
      </>
    );
  if (preflight.problem) return <ProblemCard problem={preflight.problem} />;
  const { value } = preflight;
  if (!value)
    return (
      <>
        <InspectorHeading title={t('authCode.before.title')} />
        <BoundTo />
      </>
    );
  const warnings = value.checks
    .filter(({ outcome }) => outcome === 'warning')
    .toSorted((one, other) => Number(other.check === check) - Number(one.check === check));
  const clear = value.checks.some(({ why }) => why === 'kind.unknown_form')
    ? t('authCode.before.unknownMeans')
    : t('authCode.before.clearMeans');
  return (
    <>
      <InspectorHeading title={t('authCode.before.title')}>
        {warnings.length > 0 ? t('authCode.before.found', { count: warnings.length }) : clear}
      </InspectorHeading>
      {warnings.map(
        ({ check: name, problem: warning }) => warning && <ProblemCard key={name} problem={warning} tone="warning" />,
      )}
      {warnings.length === 0 && <BoundTo />}
    </>
  );
}

function BoundTo() {
  const { t } = useWords();
  return (
    <section className="stack tight">
      <h3>{t('authCode.before.about')}</h3>
      <ul className="stack tight secondary">
        <li>{t('authCode.before.aboutClient')}</li>
        <li>{t('authCode.before.aboutRedirect')}</li>
        <li>{t('authCode.before.aboutOnce')}</li>
        <li>{t('authCode.before.aboutVerifier')}</li>
      </ul>
    </section>
  );
}
