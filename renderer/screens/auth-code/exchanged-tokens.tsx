import type { ExchangeResult, OAuthClientSummary } from '../../../shared/contract.ts';
import { credentialName } from '../../credential-name.ts';
import { timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { RouteLink } from '../../parts/link.tsx';
import { MaskedSecret } from '../../parts/masked-secret.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { ClaimsTable } from '../id-token/claims-table.tsx';
import { IdTokenChecklist } from '../id-token/id-token-checklist.tsx';
import { useTimeLeft } from './use-time-left.ts';

/** What one exchange brought, and what it was for. */
export interface Exchanged {
  readonly result: ExchangeResult;
  readonly requested: readonly string[];
  readonly client: OAuthClientSummary;
  readonly redirectUri: string;
  readonly at: number;
}

interface ExchangedTokensProps {
  readonly exchanged: Exchanged;
  readonly check: string | null;
  readonly onCheck: (check: string) => void;
}

export function ExchangedTokens({ exchanged, check, onCheck }: ExchangedTokensProps) {
  const { t, language } = useWords();
  const { result, client, redirectUri, at } = exchanged;
  const left = useTimeLeft(result.expiresAt);
  const time = timeToday(new Date(at).toISOString(), language);
  return (
    <div className="auth-code">
      <output className="card done-line">
        <StatusIcon status="pass" label />
        <strong>{t('authCode.exchange.done', { time })}</strong>
        <span className="secondary truncate">
          {t('authCode.exchange.doneWith', {
            client: credentialName(client),
            redirect: redirectUri || t('authCode.exchange.noRedirect'),
          })}
        </span>
      </output>
      <section aria-label={t('authCode.tokens.title')} className="token-cards">
        <MaskedSecret secret={result.accessToken} detail={left} />
        {result.refreshToken ? (
          <MaskedSecret secret={result.refreshToken} detail={t('authCode.tokens.refresh')} />
        ) : (
          <AbsentToken title={t('authCode.tokens.noRefresh')} means={t('authCode.tokens.noRefreshMeans')} />
        )}
        {result.idToken ? (
          <MaskedSecret secret={result.idToken} detail={t('authCode.tokens.id')} />
        ) : (
          <AbsentToken title={t('authCode.tokens.noId')} means={t('authCode.tokens.noIdMeans')} />
        )}
      </section>
      {result.idToken && (
        <section>
          <div className="section-heading">
            <h2 className="grow">{t('authCode.idToken.title')}</h2>
            <RouteLink to={{ screen: 'id-token' }}>{t('authCode.idToken.open')}</RouteLink>
          </div>
          <IdTokenChecklist checks={result.idTokenChecks} selected={check} onSelect={onCheck} />
        </section>
      )}
      {result.claims && <ClaimsTable title={t('authCode.idToken.claims')} claims={result.claims} />}
    </div>
  );
}

function AbsentToken({ title, means }: { readonly title: string; readonly means: string }) {
  return (
    <section className="secret absent" aria-label={title}>
      <h3>{title}</h3>
      <p className="secret-detail">{means}</p>
    </section>
  );
}
