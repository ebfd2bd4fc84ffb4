import type { TokenRequestPreview } from '../../../shared/code-preflight.ts';
import { useWords } from '../../language.ts';
import { KeyValueList } from '../../parts/key-value-list.tsx';

/** The request as it will leave, parameter by parameter, secrets masked. */
export function RequestPreview({ request }: { readonly request: TokenRequestPreview }) {
  const { t } = useWords();
  const { method, url, headers, parameters } = request;
  return (
    <section className="stack tight" aria-label={t('authCode.before.request')}>
      <h3>{t('authCode.before.request')}</h3>
      <p className="code-block">
        {method} {url}
      </p>
      <KeyValueList items={[...headers, ...parameters].map(({ name, value }) => ({ name, value, mono: true }))} />
      <p className="field-hint">{t('authCode.before.requestMeans')}</p>
    </section>
  );
}
