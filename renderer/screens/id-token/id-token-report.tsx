import type { IdTokenReport } from '../../../shared/contract/id-token.ts';
import { duration } from '../../../shared/durations.ts';
import { useWords } from '../../language.ts';
import { Disclosure } from '../../parts/disclosure.tsx';
import { JsonView } from '../../parts/json-view.tsx';
import { type Status, StatusIcon } from '../../parts/status-icon.tsx';
import { ClaimsTable } from './claims-table.tsx';
import { IdTokenChecklist } from './id-token-checklist.tsx';

interface IdTokenReportViewProps {
  readonly report: IdTokenReport;
  readonly selected: string | null;
  readonly onSelect: (check: string) => void;
}

export function IdTokenReportView({ report, selected, onSelect }: IdTokenReportViewProps) {
  const { t } = useWords();
  const { checks, header, claims } = report;
  const count = (outcome: string) => checks.filter((check) => check.outcome === outcome).length;
  return (
    <>
      <Verdict report={report} failed={count('fail')} />
      <section>
        <div className="section-heading">
          <h2 className="grow">{t('idToken.checks')}</h2>
          <span className="secondary">
            {t('idToken.counts', { passed: count('pass'), failed: count('fail'), skipped: count('skipped') })}
          </span>
        </div>
        <IdTokenChecklist checks={checks} selected={selected} onSelect={onSelect} />
      </section>
      <ClaimsTable title={t('idToken.claims')} claims={claims} />
      <ClaimsTable title={t('idToken.header')} claims={header} />
      <Disclosure title={t('idToken.raw')}>
        <div className="stack">
          <JsonView value={header} label={t('idToken.rawHeader')} />
          <JsonView value={claims} label={t('idToken.rawClaims')} />
        </div>
      </Disclosure>
    </>
  );
}

const verdictStatus: Readonly<Record<IdTokenReport['verdict'], Status>> = {
  valid: 'pass',
  invalid: 'fail',
  undecided: 'warning',
};

function Verdict({ report, failed }: { readonly report: IdTokenReport; readonly failed: number }) {
  const { t, language } = useWords();
  const { verdict, keys, clockOffsetSeconds: offset } = report;
  const clock = () => {
    if (offset === null) return t('idToken.clockUnknown');
    if (Math.round(offset) === 0) return t('idToken.clockSame');
    const direction = offset > 0 ? t('idToken.clockAhead') : t('idToken.clockBehind');
    return t('idToken.clockMeasured', { seconds: Math.abs(Math.round(offset)), direction });
  };
  return (
    <output className="verdict" data-status={verdictStatus[verdict]}>
      <StatusIcon status={verdictStatus[verdict]} />
      <div>
        <p className="verdict-title">
          <strong>{t(`idToken.verdicts.${verdict}`)}</strong>
          <span>
            {verdict === 'invalid'
              ? t('idToken.verdictMeans.invalid', { count: failed })
              : t(`idToken.verdictMeans.${verdict}`)}
          </span>
        </p>
        <p className="secondary">
          {keys && t(`idToken.keysUsed.${keys.from}`, { duration: duration(keys.ageSeconds ?? 0, language) })}
          {language === 'en' && ' '}
          {clock()}
        </p>
      </div>
    </output>
  );
}
