import { useState } from 'react';
import { useCredentials } from '../../credential-in-use.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CopyableBlock } from '../../parts/copy-button.tsx';
import { ConsoleListDialog } from './console-list-dialog.tsx';
import type { DelegationRun } from './delegation-check.ts';

/** What the Admin console wants: the numeric client ID, and every scope of the check in one comma list. */
export function WhatToPaste({ run }: { readonly run: DelegationRun }) {
  const { t } = useWords();
  const [isComparing, setComparing] = useState(false);
  const { result, matrix } = run;
  const key = useCredentials().find(({ id }) => id === run.asked.credentialId);
  const clientId = result?.client.clientId ?? key?.clientId ?? null;
  const scopeList = result?.scopeList ?? matrix.scopes.join(',');
  return (
    <section className="stack tight what-to-paste">
      <h3>{t('delegation.paste.title')}</h3>
      <p className="field-label">{t('delegation.paste.clientId')}</p>
      {clientId === null ? (
        <p className="secondary">{t('delegation.paste.clientIdUnknown')}</p>
      ) : (
        <CopyableBlock text={clientId} what={t('delegation.paste.clientId')} />
      )}
      <p className="field-label">{t('delegation.paste.scopes')}</p>
      <CopyableBlock text={scopeList} what={t('delegation.paste.scopes')} />
      <p className="secondary">{t('delegation.paste.replaces')}</p>
      <div>
        <Button onPress={() => setComparing(true)}>{t('delegationRun.green.compare')}</Button>
      </div>
      <ConsoleListDialog
        run={run}
        clientId={clientId}
        isEmulated={key?.world.kind === 'emulator'}
        isOpen={isComparing}
        onClose={() => setComparing(false)}
      />
    </section>
  );
}
