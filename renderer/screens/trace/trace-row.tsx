import type { Exchange } from '../../../shared/trace.ts';
import { useWords } from '../../language.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { addressOf, timeOfDay, took } from './exchange-words.ts';
import { outcomeOf } from './exchange-outcome.ts';

/** One attempt in one line. */
export function TraceRow({ exchange }: { readonly exchange: Exchange }) {
  const { t, language } = useWords();
  const { method, status, durationMs, attempt, startedAt } = exchange;
  const { host, path, query } = addressOf(exchange);
  return (
    <div className="trace-row" data-outcome={outcomeOf(exchange)}>
      <span className="trace-time">{timeOfDay(startedAt, language)}</span>
      <span className="trace-method">{method}</span>
      <span className="trace-host truncate">
        <ForeignText>{host}</ForeignText>
      </span>
      <span className="trace-path truncate">
        <ForeignText>{path}</ForeignText>
        {query && (
          <span className="trace-query">
            <ForeignText>{query}</ForeignText>
          </span>
        )}
      </span>
      <span className="trace-status">{status ?? t('trace.noAnswer')}</span>
      <span className="trace-took">{took(durationMs, language)}</span>
      <span className="trace-attempt">
        {attempt > 1 && (
          <span className="badge" data-tone="warning">
            <span className="visually-hidden">{t('trace.columns.attempt')} </span>
            {attempt}
          </span>
        )}
      </span>
    </div>
  );
}

/** What the columns are; the rows say it by themselves. */
export function TraceHead() {
  const { t } = useWords();
  return (
    <div className="trace-head trace-row" aria-hidden>
      {(['time', 'method', 'host', 'path', 'status', 'took', 'attempt'] as const).map((column) => (
        <span key={column} className={`trace-${column}`}>
          {t(`trace.columns.${column}`)}
        </span>
      ))}
    </div>
  );
}
