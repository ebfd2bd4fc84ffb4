import type { ReactNode } from 'react';
import type { Exchange } from '../../../shared/trace.ts';
import { indentedJson } from '../../indented-json.ts';
import { useWords } from '../../language.ts';
import { JsonText } from '../../parts/json-view.tsx';
import { KeyValueList } from '../../parts/key-value-list.tsx';
import { RedactedText } from '../../parts/redacted-text.tsx';
import { addressOf, parametersIn } from './exchange-words.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

export function ExchangeRequest({ exchange }: { readonly exchange: Exchange }) {
  const { t } = useWords();
  const { url, requestHeaders, requestBody } = exchange;
  const { query } = addressOf(exchange);
  return (
    <>
      <Part title={t('trace.detail.url')}>
        <p className="code-block">
          <RedactedText>{url}</RedactedText>
        </p>
      </Part>
      {query && (
        <Part title={t('trace.detail.query')}>
          <PairList pairs={parametersIn(query.slice(1))} />
        </Part>
      )}
      <Headers headers={requestHeaders} />
      <Body text={requestBody} type={typeIn(requestHeaders)} />
    </>
  );
}

export function ExchangeResponse({ exchange }: { readonly exchange: Exchange }) {
  const { t } = useWords();
  const { status, responseHeaders, responseBody } = exchange;
  if (status === null) return <p className="secondary">{t('trace.detail.noResponse')}</p>;
  return (
    <>
      <Body text={responseBody} type={typeIn(responseHeaders)} />
      <Headers headers={responseHeaders} />
    </>
  );
}

function Headers({ headers }: { readonly headers: Pairs }) {
  const { t } = useWords();
  return (
    <Part title={t('trace.detail.headers')}>
      {headers.length === 0 ? <p className="secondary">{t('trace.detail.noHeaders')}</p> : <PairList pairs={headers} />}
    </Part>
  );
}

/** JSON indented, a form by its fields, anything else as it came. Never as a page. */
function Body({ text, type }: { readonly text: string | null; readonly type: string }) {
  const { t } = useWords();
  if (text === null || text === '') {
    return (
      <Part title={t('trace.detail.body')}>
        <p className="secondary">{t('trace.detail.noBody')}</p>
      </Part>
    );
  }
  if (/urlencoded/i.test(type)) {
    return (
      <Part title={t('trace.detail.form')}>
        <PairList pairs={parametersIn(text)} />
      </Part>
    );
  }
  const json = indentedJson(text);
  return (
    <Part title={t('trace.detail.body')}>
      {json === null ? (
        <p className="code-block">
          <RedactedText multiline>{text}</RedactedText>
        </p>
      ) : (
        <JsonText text={json} label={t('trace.detail.body')} recorded />
      )}
    </Part>
  );
}

function PairList({ pairs }: { readonly pairs: Pairs }) {
  return (
    <KeyValueList
      items={pairs.map(([name, value], index) => ({
        id: String(index),
        name,
        value: <RedactedText>{value}</RedactedText>,
        mono: true,
      }))}
    />
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="trace-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function typeIn(headers: Pairs): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
}
