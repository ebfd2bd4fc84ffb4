import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { timeToday } from '../../dates.ts';
import { useWords } from '../../language.ts';
import { ForeignText } from '../../parts/foreign-text.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { KeepTokens } from './keep-tokens.tsx';
import { TokenCard } from './token-card.tsx';
import { cameBy, clientOf } from './token-set-words.ts';
import { useTimeLeft } from './use-time-left.ts';
import type { TokenActions } from './use-token-actions.ts';

interface ExchangedTokensProps {
  readonly set: TokenSetSummary;
  readonly actions: TokenActions;
}

/** One token set: how it came, a card a token, and whether it is kept. */
export function ExchangedTokens({ set, actions }: ExchangedTokensProps) {
  const { t, language } = useWords();
  const { result, redirectUri, obtainedAt, by, revokedAt } = set;
  const { exp } = result.claims ?? {};
  const left = useTimeLeft(result.expiresAt);
  const idTokenLeft = useTimeLeft(isInstant(exp) ? new Date(exp * 1_000).toISOString() : result.expiresAt);
  const time = (when: string) => timeToday(when, language);
  const held = (secret: NonNullable<typeof result.idToken>) => ({ secret, tokenSetId: set.id });
  const isRevoked = revokedAt !== null;
  return (
    <>
      <output className="card done-line">
        <StatusIcon status="pass" label />
        <strong>{t(cameBy[by], { time: time(obtainedAt) })}</strong>
        <span className="secondary truncate">
          <ForeignText>
            {by === 'token.refresh'
              ? clientOf(set)
              : t('authCode.exchange.doneWith', {
                  client: clientOf(set),
                  redirect: redirectUri ?? t('authCode.exchange.noRedirect'),
                })}
          </ForeignText>
        </span>
      </output>
      {isRevoked && (
        <output className="card done-line" data-tone="warning">
          <StatusIcon status="warning" label />
          <strong>{t('authCode.actions.revoked', { time: time(revokedAt) })}</strong>
          <span className="secondary">{t('authCode.actions.gone')}</span>
        </output>
      )}
      <section aria-label={t('authCode.tokens.title')} className="token-cards">
        <TokenCard held={held(result.accessToken)} detail={left} actions={actions} isRevoked={isRevoked} />
        {result.refreshToken ? (
          <TokenCard
            held={held(result.refreshToken)}
            detail={set.client.credentialId === null ? t('tokens.clientNotOpen') : t('authCode.tokens.refresh')}
            actions={actions}
            isRevoked={isRevoked}
          />
        ) : (
          <AbsentToken title={t('authCode.tokens.noRefresh')} means={t('authCode.tokens.noRefreshMeans')} />
        )}
        {result.idToken ? (
          <TokenCard
            held={held(result.idToken)}
            detail={`${t('authCode.tokens.id')} · ${idTokenLeft}`}
            actions={actions}
          />
        ) : (
          <AbsentToken title={t('authCode.tokens.noId')} means={t('authCode.tokens.noIdMeans')} />
        )}
      </section>
      <KeepTokens set={set} />
    </>
  );
}

/** Seconds since the epoch that a Date can hold. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) < 8_640_000_000_000;
}

function AbsentToken({ title, means }: { readonly title: string; readonly means: string }) {
  return (
    <section className="secret absent" aria-label={title}>
      <h3>{title}</h3>
      <p className="secret-detail">{means}</p>
    </section>
  );
}
