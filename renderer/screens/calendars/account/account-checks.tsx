import type { CalendarSettingsResult } from '../../../../shared/contract/calendar.ts';
import { explain } from '../../../../shared/explain.ts';
import type { Problem } from '../../../../shared/outcome.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { type Status, StatusIcon } from '../../../parts/status-icon.tsx';
import type { Reading } from '../../../use-operation.ts';

interface Line {
  readonly check: 'token' | 'calendar';
  readonly status: Status;
  readonly words: string;
}

/** What is known of an account without the directory: whether a token is issued for it, and whether Calendar answers it. */
export function AccountChecks({ settings }: { readonly settings: Reading<CalendarSettingsResult> }) {
  const { t, language } = useWords();
  const { problem, value, running, rerun } = settings;
  const refusedBy = problem && whoRefused(problem);
  const why = problem ? explain(problem, language).title : '';
  const open: Status = running ? 'running' : 'unknown';
  const token = (): Line => {
    if (value || refusedBy === 'calendar') return { check: 'token', status: 'pass', words: t('account.checks.issued') };
    if (refusedBy) return { check: 'token', status: 'fail', words: t('account.checks.refuses', { why }) };
    return { check: 'token', status: open, words: t('account.checks.unknown') };
  };
  const calendar = (): Line => {
    if (value) return { check: 'calendar', status: 'pass', words: t('account.checks.answers') };
    if (refusedBy === 'calendar')
      return { check: 'calendar', status: 'fail', words: t('account.checks.refuses', { why }) };
    return { check: 'calendar', status: refusedBy ? 'skipped' : open, words: t('account.checks.notAsked') };
  };
  return (
    <section className="stack" aria-label={t('account.checks.title')}>
      <div className="card">
        <h2 className="account-part">{t('account.checks.title')}</h2>
        <ul>
          {[token(), calendar()].map(({ check, status, words }) => (
            <li key={check} className="account-check">
              <StatusIcon status={status} label />
              <span className="account-check-name">{t(`account.checks.${check}`)}</span>
              <span className="secondary">{words}</span>
            </li>
          ))}
        </ul>
      </div>
      {problem && !running && (
        <ProblemCard problem={problem} actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>} />
      )}
      {value?.warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
    </section>
  );
}

/** Google’s token endpoint, or the Calendar API after a token was issued; undefined where nobody answered. */
function whoRefused({ code }: Problem): 'token' | 'calendar' | undefined {
  if (code.startsWith('token.')) return 'token';
  return /^(?:calendar|api)\./.test(code) ? 'calendar' : undefined;
}
