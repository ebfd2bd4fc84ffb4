import type { DelegationPrecheck } from '../../../shared/contract.ts';
import { useWords } from '../../language.ts';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import type { DelegationRun } from './use-delegation-check.ts';
import { WhatToPaste } from './what-to-paste.tsx';

/** The check as a whole: who asks, what was looked at before delegation is blamed, what to paste. */
export function DelegationOverview({ run }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const { result, running } = run;
  if (!result) {
    return (
      <>
        <InspectorHeading title={t('delegation.overviewTitle')}>
          {running ? t('delegation.overviewRunning') : t('delegation.overviewStopped')}
        </InspectorHeading>
        <WhatToPaste run={run} />
      </>
    );
  }
  return (
    <>
      <InspectorHeading title={t('delegation.overviewTitle')}>{t('delegation.overviewHint')}</InspectorHeading>
      <KeyValueList
        items={[
          { name: t('delegation.serviceAccount'), value: result.client.email, copy: result.client.email },
          {
            name: t('delegation.requestsLabel'),
            value: t('delegation.requestsValue', {
              token: result.requests.token,
              tokeninfo: result.requests.tokeninfo,
              other: result.requests.other,
            }),
          },
        ]}
      />
      {result.prechecks.length > 0 && (
        <section className="stack tight">
          <h3>{t('delegation.prechecks.title')}</h3>
          <ul className="stack tight">
            {result.prechecks.map((precheck) => (
              <PrecheckLine key={precheck.check} precheck={precheck} />
            ))}
          </ul>
        </section>
      )}
      {result.warnings.map((warning) => (
        <ProblemCard key={JSON.stringify(warning)} problem={warning} tone="warning" />
      ))}
      <WhatToPaste run={run} />
    </>
  );
}

function PrecheckLine({ precheck: { check, outcome, evidence } }: { readonly precheck: DelegationPrecheck }) {
  const { t } = useWords();
  const seconds = Math.abs(Number(evidence['clockOffset'] ?? 0));
  return (
    <li className="check-result">
      <StatusIcon status={outcome} label />
      <span>{t(`delegation.prechecks.${check}.${outcome}`, { seconds })}</span>
    </li>
  );
}
