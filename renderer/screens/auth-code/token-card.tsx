import { useState } from 'react';
import type { MaskedSecret as Masked } from '../../../shared/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ConfirmDialog } from '../../parts/dialog.tsx';
import { MaskedSecret } from '../../parts/masked-secret.tsx';
import type { TokenActions } from './use-token-actions.ts';

interface TokenCardProps {
  readonly secret: Masked;
  readonly detail: string;
  readonly actions: TokenActions;
}

/** A token with what can be done with it: Google tells of access and ID tokens, and revokes access and refresh tokens. */
export function TokenCard({ secret, detail, actions }: TokenCardProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const { kind } = secret;
  const what = t(`parts.secret.${kind}`);
  const busy = actions.running !== null;
  return (
    <MaskedSecret
      secret={secret}
      detail={detail}
      actions={
        <>
          {kind === 'refreshToken' && (
            <Button small isDisabled={busy} onPress={() => void actions.refresh()}>
              {actions.running === 'refresh' ? t('authCode.actions.refreshing') : t('authCode.actions.refresh')}
            </Button>
          )}
          {kind !== 'refreshToken' && (
            <Button
              small
              isDisabled={busy}
              aria-label={t('authCode.actions.inspectWhat', { what })}
              onPress={() => void actions.inspect(secret)}
            >
              {t('authCode.actions.inspect')}
            </Button>
          )}
          {kind !== 'idToken' && actions.revokedAt === null && (
            <Button
              small
              look="danger"
              isDisabled={busy}
              aria-label={t('authCode.actions.revokeWhat', { what })}
              onPress={() => setAsking(true)}
            >
              {t('authCode.actions.revoke')}
            </Button>
          )}
          <ConfirmDialog
            title={t('authCode.actions.revokeTitle')}
            action={t('authCode.actions.revokeConfirm')}
            isOpen={asking}
            onClose={() => setAsking(false)}
            onConfirm={() => void actions.revoke(secret)}
          >
            <p>{t('authCode.actions.revokeBody')}</p>
          </ConfirmDialog>
        </>
      }
    />
  );
}
