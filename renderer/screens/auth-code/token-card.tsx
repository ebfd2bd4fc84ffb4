import { useState } from 'react';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { MaskedSecret } from '../../parts/masked-secret.tsx';
import type { HeldToken, TokenActions } from './use-token-actions.ts';

interface TokenCardProps {
  readonly held: HeldToken;
  readonly detail: string;
  readonly actions: TokenActions;
  /** Its grant was ended from here. */
  readonly isRevoked?: boolean;
  /** For a pasted one: takes it off the screen. */
  readonly onForget?: () => void;
}

/** A token with what can be done with it: Google tells of access and ID tokens, and revokes access and refresh tokens. */
export function TokenCard({ held, detail, actions, isRevoked = false, onForget }: TokenCardProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { kind } = held.secret;
  const what = t(`parts.secret.${kind}`);
  const busy = actions.running !== null;
  const canRefresh = held.tokenSetId !== undefined || held.credentialId !== undefined;
  return (
    <MaskedSecret
      secret={held.secret}
      detail={detail}
      actions={
        <>
          {kind === 'refreshToken' && (
            <Button small isWorking={busy} isDisabled={!canRefresh} onPress={() => void actions.refresh(held)}>
              {actions.running === 'refresh' ? t('authCode.actions.refreshing') : t('authCode.actions.refresh')}
            </Button>
          )}
          {kind !== 'refreshToken' && (
            <Button
              small
              isWorking={busy}
              aria-label={t('authCode.actions.inspectWhat', { what })}
              onPress={() => void actions.inspect(held)}
            >
              {t('authCode.actions.inspect')}
            </Button>
          )}
          {kind === 'accessToken' && (
            <Button
              small
              isWorking={busy}
              aria-label={t('tokens.userinfo.askWhat')}
              onPress={() => void actions.userinfo(held)}
            >
              {t('tokens.userinfo.ask')}
            </Button>
          )}
          {kind !== 'idToken' && !isRevoked && (
            <Button
              small
              look="danger"
              isWorking={busy}
              aria-label={t('authCode.actions.revokeWhat', { what })}
              onPress={() => setAsking(true)}
            >
              {t('authCode.actions.revoke')}
            </Button>
          )}
          {onForget && (
            <Button small look="quiet" aria-label={t('tokens.pasted.forgetWhat', { what })} onPress={onForget}>
              {t('tokens.forget.action')}
            </Button>
          )}
          <ConfirmDialog
            title={t('authCode.actions.revokeTitle')}
            action={t('authCode.actions.revokeConfirm')}
            isOpen={asking}
            onClose={() => setAsking(false)}
            onConfirm={() => void actions.revoke(held)}
          >
            <p>{t('authCode.actions.revokeBody')}</p>
          </ConfirmDialog>
        </>
      }
    />
  );
}
