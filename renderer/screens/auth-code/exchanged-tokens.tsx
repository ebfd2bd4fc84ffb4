import type { ExchangeResult, OAuthClientSummary } from '../../../shared/contract.ts';
import { credentialName } from '../../credential-name.ts';
import { timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { RouteLink } from '../../parts/link.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { ClaimsTable } from '../id-token/claims-table.tsx';
import { IdTokenChecklist } from '../id-token/id-token-checklist.tsx';
import { TokenCard } from './token-card.tsx';
import { useTimeLeft } from './use-time-left.ts';
import type { TokenActions } from './use-token-actions.ts';

/** What one exchange brought, and what it was for. */
export interface Exchanged {
  readonly result: ExchangeResult;
  readonly requested: readonly string[];
  readonly client: OAuthClientSummary;
  readonly redirectUri: string;
  readonly at: number;
  /** The operation that brought it. */
  readonly by: 'authorizationCode.exchange' | 'authorize.login' | 'token.refresh';
}

const doneKeys = {
  'authorizationCode.exchange': 'authCode.exchange.done',
  'authorize.login': 'authCode.actions.signedIn',
  'token.refresh': 'authCode.actions.refreshed',
} as const;

interface ExchangedTokensProps {
  readonly exchanged: Exchanged;
  readonly actions: TokenActions;
  readonly check: string | null;
  readonly onCheck: (check: string) => void;
}

export function ExchangedTokens({ exchanged, actions, check, onCheck }: ExchangedTokensProps) {
  const { t, language } = useWords();
  const { result, client, redirectUri, at, by } = exchanged;
  const { revokedAt } = actions;
  const left = useTimeLeft(result.expiresAt);
  const time = (when: number) => timeToday(new Date(when).toISOString(), language);
  return (
    <div className="auth-code">
      <output className="card done-line">
        <StatusIcon status="pass" label />
        <strong>{t(doneKeys[by], { time: time(at) })}</strong>
        <span className="secondary truncate">
          {t('authCode.exchange.doneWith', {
            client: credentialName(client),
            redirect: redirectUri || t('authCode.exchange.noRedirect'),
          })}
        </span>
      </output>
      {revokedAt !== null && (
        <output className="card done-line" data-tone="warning">
          <StatusIcon status="warning" label />
          <strong>{t('authCode.actions.revoked', { time: time(revokedAt) })}</strong>
          <span className="secondary">{t('authCode.actions.gone')}</span>
        </output>
      )}
      <section aria-label={t('authCode.tokens.title')} className="token-cards">
        <TokenCard secret={result.accessToken} detail={left} actions={actions} />
        {result.refreshToken ? (
          <TokenCard secret={result.refreshToken} detail={t('authCode.tokens.refresh')} actions={actions} />
        ) : (
          <AbsentToken title={t('authCode.tokens.noRefresh')} means={t('authCode.tokens.noRefreshMeans')} />
        )}
        {result.idToken ? (
          <TokenCard secret={result.idToken} detail={t('authCode.tokens.id')} actions={actions} />
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
