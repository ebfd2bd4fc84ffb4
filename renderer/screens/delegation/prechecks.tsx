import { useMemo } from 'react';
import type { DelegationCheckResult, DelegationPrecheck } from '../../../shared/contract/delegation.ts';
import { useWords } from '../../language.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { domainsOf } from './domains-of.ts';

/** More say nothing new. */
const mostDomains = 3;

/** What was looked at before delegation is blamed, in the order in which it would explain everything. */
export function Prechecks({ result: { prechecks, sheet } }: { readonly result: DelegationCheckResult }) {
  const { t } = useWords();
  const domains = useMemo(() => domainsOf(sheet), [sheet]);
  if (prechecks.length === 0) return null;
  return (
    <section className="stack tight">
      <h3>{t('delegation.prechecks.title')}</h3>
      <ul className="stack tight">
        {prechecks.map((precheck) => (
          <PrecheckLine key={precheck.check} precheck={precheck} />
        ))}
        {domains.slice(0, mostDomains).map(({ domain, isListed }) => (
          <li key={domain} className="check-result">
            <StatusIcon status={isListed ? 'pass' : 'fail'} label />
            <span>{t(`delegationRun.prechecks.${isListed ? 'domainPass' : 'domainFail'}`, { domain })}</span>
          </li>
        ))}
        {domains.length > mostDomains && (
          <li className="secondary">
            {t('delegationRun.prechecks.moreDomains', { count: domains.length - mostDomains })}
          </li>
        )}
      </ul>
    </section>
  );
}

function PrecheckLine({ precheck: { check, outcome, evidence } }: { readonly precheck: DelegationPrecheck }) {
  const { t } = useWords();
  const seconds = Math.abs(Number(evidence['clockOffset'] ?? 0));
  const days = evidence['keyAgeDays'];
  return (
    <li className="check-result">
      <StatusIcon status={outcome} label />
      <span>
        {t(`delegation.prechecks.${check}.${outcome}`, { seconds })}
        {check === 'published' && Number(days ?? 0) > 0 && (
          <span className="secondary"> {t('delegationRun.prechecks.keyAge', { count: Number(days) })}</span>
        )}
      </span>
    </li>
  );
}
