import type { ResultOf } from '../../../shared/contract.ts';
import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { useWords } from '../../language.ts';
import { RouteLink } from '../../parts/link.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { useOperation } from '../../use-operation.ts';
import { CheckDetail } from '../id-token/check-detail.tsx';
import { TokenCalls } from './token-calls.tsx';
import { GrantedScopes } from './granted-scopes.tsx';

/** The selected check of the ID token, what was granted against what was asked for, and what Google left out and why. */
export function ExchangeInspector({ set, check }: { readonly set: TokenSetSummary; readonly check: string | null }) {
  const { t } = useWords();
  const { result } = set;
  const selected = result.idTokenChecks.find((candidate) => candidate.check === check);
  const exchangeId = exchangeOf(set, useOperation('trace.list', {}).value ?? []);
  return (
    <>
      {selected && <CheckDetail check={selected} />}
      <GrantedScopes set={set} />
      {result.warnings.map((warning) => (
        <ProblemCard key={warning.code} problem={warning} tone="warning" />
      ))}
      {exchangeId !== null && <RouteLink to={{ screen: 'trace', exchangeId }}>{t('authCode.granted.trace')}</RouteLink>}
      <TokenCalls set={set} />
    </>
  );
}

/** The request that brought the tokens: the last to the token endpoint of its operation before they came. */
function exchangeOf({ obtainedAt, by }: TokenSetSummary, exchanges: ResultOf<'trace.list'>): number | null {
  const found = exchanges.findLast(
    ({ operation, method, startedAt }) =>
      operation === by && method === 'POST' && Date.parse(startedAt) <= Date.parse(obtainedAt),
  );
  return found?.id ?? null;
}
