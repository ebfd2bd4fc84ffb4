import { useWords } from '../../language.ts';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { InspectorHeading } from '../../parts/screen-layout.tsx';
import type { DelegationRun } from './delegation-check.ts';
import { Prechecks } from './prechecks.tsx';
import { WhatToPaste } from './what-to-paste.tsx';

/** The check as a whole: who asks, what was looked at before delegation is blamed, what to paste. */
export function DelegationOverview({ run }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const { result, doing } = run;
  if (!result) {
    return (
      <>
        <InspectorHeading title={t('delegation.overviewTitle')}>
          {doing ? t('delegation.overviewRunning') : t('delegation.overviewStopped')}
        </InspectorHeading>
        <WhatToPaste run={run} />
      </>
    );
  }
  return (
    <>
      <InspectorHeading title={t('delegation.overviewTitle')}>
        {t(result.notRun > 0 && doing === null ? 'delegation.overviewStopped' : 'delegation.overviewHint')}
      </InspectorHeading>
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
      <Prechecks result={result} />
      {result.warnings.map((warning) => (
        <ProblemCard key={JSON.stringify(warning)} problem={warning} tone="warning" />
      ))}
      <WhatToPaste run={run} />
      <p className="field-hint">{t('delegationRun.keys')}</p>
    </>
  );
}
