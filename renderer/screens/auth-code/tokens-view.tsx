import { KeyRound } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { MaskedSecret } from '../../../shared/contract/secrets.ts';
import type { TokenSetSummary } from '../../../shared/contract/tokens.ts';
import { useWords } from '../../language.ts';
import { latestTokenSet } from '../../latest-token-set.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { useOperation } from '../../use-operation.ts';
import { ExchangeInspector } from './exchange-inspector.tsx';
import { ExchangedTokens } from './exchanged-tokens.tsx';
import { IdTokenInside } from './id-token-inside.tsx';
import { PastedTokens } from './pasted-tokens.tsx';
import { TokenAnswer } from './token-answer.tsx';
import { TokenSetList } from './token-set-list.tsx';
import { clientOf } from './token-set-words.ts';
import { useTokenActions } from './use-token-actions.ts';

interface TokensViewProps {
  readonly bar: ReactNode;
  /** null: the newest. */
  readonly tokenSetId: string | null;
  readonly onSelect: (tokenSetId: string) => void;
  readonly pasted: readonly MaskedSecret[];
  /** The pasted one that a person has just opened. */
  readonly handedToken: string | null;
  readonly onPasted: (pasted: readonly MaskedSecret[]) => void;
  readonly onStartOver: () => void;
}

/** The tokens that main holds: what sign-ins brought, and what was pasted; and what can be done with them. */
export function TokensView({ tokenSetId, ...rest }: TokensViewProps) {
  const sets = useOperation('tokenSets.list', {}).value ?? [];
  const selected = sets.find(({ id }) => id === tokenSetId) ?? sets[0] ?? null;
  useEffect(() => {
    if (!selected?.result.idToken) return;
    const { id, client, obtainedAt } = selected;
    latestTokenSet.set((before) =>
      before?.id === id ? before : { id, clientId: client.clientId, at: Date.parse(obtainedAt) },
    );
  }, [selected]);
  // What was answered of one set's tokens is nothing to show beside another's.
  return <TokensOf key={selected?.id} sets={sets} selected={selected} {...rest} />;
}

interface TokensOfProps extends Omit<TokensViewProps, 'tokenSetId'> {
  readonly sets: readonly TokenSetSummary[];
  readonly selected: TokenSetSummary | null;
}

function TokensOf({ sets, selected, bar, onSelect, pasted, handedToken, onPasted, onStartOver }: TokensOfProps) {
  const { t } = useWords();
  const [check, setCheck] = useState<string | null>(null);
  const actions = useTokenActions(onSelect);
  const isEmpty = selected === null && pasted.length === 0;
  return (
    <ScreenLayout
      title={t('frame.screens.auth-code')}
      subject={selected && clientOf(selected)}
      bar={bar}
      actions={selected && <Button onPress={onStartOver}>{t('authCode.exchange.again')}</Button>}
      padded
      inspector={
        (selected || actions.answer) && (
          <>
            {actions.answer && <TokenAnswer answer={actions.answer} />}
            {selected && <ExchangeInspector set={selected} check={check} />}
          </>
        )
      }
    >
      <div className="auth-code">
        {isEmpty && (
          <EmptyState title={t('tokens.empty.title')} icon={<KeyRound size={32} strokeWidth={1.5} aria-hidden />}>
            <p>{t('tokens.empty.body')}</p>
          </EmptyState>
        )}
        {sets.length > 1 && <TokenSetList sets={sets} selectedId={selected?.id ?? null} onSelect={onSelect} />}
        {selected && <ExchangedTokens set={selected} actions={actions} />}
        {selected && <IdTokenInside set={selected} check={check} onCheck={setCheck} />}
        <PastedTokens pasted={pasted} handed={handedToken} onPasted={onPasted} actions={actions} />
      </div>
    </ScreenLayout>
  );
}
