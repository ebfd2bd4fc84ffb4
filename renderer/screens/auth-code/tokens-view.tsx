import { useState } from 'react';
import { credentialName } from '../../credential-name.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { ExchangeInspector } from './exchange-inspector.tsx';
import { type Exchanged, ExchangedTokens } from './exchanged-tokens.tsx';
import { TokenAnswer } from './token-answer.tsx';
import { useTokenActions } from './use-token-actions.ts';

interface TokensViewProps {
  readonly exchanged: Exchanged;
  readonly onRefreshed: (exchanged: Exchanged) => void;
  readonly onStartOver: () => void;
}

/** What an exchange, a sign-in or a refresh brought, and what can be done with it. */
export function TokensView({ exchanged, onRefreshed, onStartOver }: TokensViewProps) {
  const { t } = useWords();
  const [check, setCheck] = useState<string | null>(null);
  const actions = useTokenActions(exchanged, onRefreshed);
  return (
    <ScreenLayout
      title={t('frame.screens.auth-code')}
      subject={credentialName(exchanged.client)}
      actions={<Button onPress={onStartOver}>{t('authCode.exchange.again')}</Button>}
      padded
      inspector={
        <>
          {actions.answer && <TokenAnswer answer={actions.answer} />}
          <ExchangeInspector exchanged={exchanged} check={check} />
        </>
      }
    >
      <ExchangedTokens exchanged={exchanged} actions={actions} check={check} onCheck={setCheck} />
    </ScreenLayout>
  );
}
