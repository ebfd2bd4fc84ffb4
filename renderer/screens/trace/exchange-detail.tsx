import { useState } from 'react';
import { curlOf, secretVariables } from '../../../shared/curl.ts';
import { type DiagnosisCode, diagnoses } from '../../../shared/diagnoses/catalogue.ts';
import { explain } from '../../../shared/explain.ts';
import { causeWords } from '../../../shared/messages/operations.ts';
import type { Exchange } from '../../../shared/trace.ts';
import { instantIn } from '../../dates.ts';
import { duration } from '../../../shared/durations.ts';
import { useWords, type Words } from '../../language.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { Tabs } from '../../parts/tabs.tsx';
import { viewerZone } from '../../temporal.ts';
import { ExchangeRequest, ExchangeResponse } from './exchange-message.tsx';
import { outcomeOf } from './exchange-outcome.ts';
import { addressOf, clockOffsetSeconds, took } from './exchange-words.ts';

type Side = 'request' | 'response';

/** One attempt: how it ended, when and how long, and what was sent and answered. */
export function ExchangeDetail({ exchange }: { readonly exchange: Exchange }) {
  const words = useWords();
  const { t, language } = words;
  const [side, setSide] = useState<Side>('response');
  const { host, path } = addressOf(exchange);
  const clock = clockInWords(exchange, words);
  const variables = secretVariables(exchange);
  return (
    <>
      <div className="inspector-heading stack tight">
        <h2>
          {exchange.method} <ForeignText>{path || '/'}</ForeignText>
        </h2>
        <p className="secondary">
          <ForeignText>{host}</ForeignText> · {t('trace.detail.number', { id: exchange.id })}
        </p>
      </div>
      <KeyValueList
        items={[
          { name: t('trace.detail.status'), value: <Ending exchange={exchange} /> },
          { name: t('trace.detail.cause'), value: <Cause operation={exchange.operation} /> },
          ...(exchange.retry
            ? [{ name: t('trace.detail.attempt'), value: attemptInWords(exchange.attempt, exchange.retry, words) }]
            : []),
          { name: t('trace.detail.started'), value: instantIn(new Date(exchange.startedAt), viewerZone, language) },
          { name: t('trace.detail.took'), value: tookInWords(exchange, words) },
          ...(clock === null ? [] : [{ name: t('trace.detail.clock'), value: clock }]),
        ]}
      />
      <div className="row wrap">
        <CopyButton text={curlOf(exchange)} what={t('trace.detail.curlWhat')}>
          {t('trace.detail.curl')}
        </CopyButton>
      </div>
      {variables.length > 0 && (
        <p className="field-hint">{t('trace.detail.variables', { names: variables.join(', ') })}</p>
      )}
      <Tabs
        label={t('trace.detail.label')}
        selected={side}
        onChange={setSide}
        tabs={[
          { id: 'request', label: t('trace.detail.request'), content: <ExchangeRequest exchange={exchange} /> },
          { id: 'response', label: t('trace.detail.response'), content: <ExchangeResponse exchange={exchange} /> },
        ]}
      />
    </>
  );
}

/** What the program was doing, in words; whoever filters by it finds its name beside them. */
function Cause({ operation }: Pick<Exchange, 'operation'>) {
  const { language } = useWords();
  const words: Readonly<Record<string, string>> = causeWords[language];
  return (
    <>
      {words[operation] ?? operation}
      {operation in words && <span className="operation-name mono">{operation}</span>}
    </>
  );
}

function Ending({ exchange }: { readonly exchange: Exchange }) {
  const { t, language } = useWords();
  const { status, failure } = exchange;
  const outcome = outcomeOf(exchange);
  const isKnown = failure !== null && Object.hasOwn(diagnoses, failure);
  const why =
    isKnown &&
    explain(
      { code: failure as DiagnosisCode, certainty: 'certain', evidence: { host: addressOf(exchange).host } },
      language,
    ).title;
  return (
    <span className="trace-ending" data-outcome={outcome}>
      <StatusIcon status={outcome === 'ok' ? 'pass' : 'fail'} label />
      <span>
        {status ?? t('trace.detail.failed')}
        {failure !== null && `: ${why || failure}`}
      </span>
    </span>
  );
}

function attemptInWords(
  attempt: number,
  { of, waitedMs, because }: NonNullable<Exchange['retry']>,
  { t, language }: Words,
): string {
  const known = Object.hasOwn(diagnoses, because);
  const reason = known
    ? explain({ code: because as DiagnosisCode, certainty: 'certain', evidence: {} }, language).title
    : because;
  return t('trace.detail.retryOf', { attempt, of, waited: took(waitedMs, language), reason });
}

function tookInWords({ durationMs, firstByteMs }: Exchange, { t, language }: Words): string {
  const whole = took(durationMs, language);
  if (firstByteMs === undefined) return whole;
  return t('trace.detail.tookWith', { whole, first: took(firstByteMs, language) });
}

/** A `Date` counts whole seconds, so that a difference of one says nothing. */
function clockInWords(exchange: Exchange, { t, language }: Words): string | null {
  const offset = clockOffsetSeconds(exchange);
  if (offset === null) return null;
  if (Math.abs(offset) <= 1) return t('trace.detail.clockAgrees');
  const amount = { duration: duration(offset, language) };
  return offset > 0 ? t('trace.detail.clockAhead', amount) : t('trace.detail.clockBehind', amount);
}
