import { useState } from 'react';
import { consolePages } from '../../../shared/console-pages.ts';
import { compareScopes, delegationLink } from '../../../shared/delegation-link.ts';
import { callOperation } from '../../app-client.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CopyableBlock } from '../../parts/copy-button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { RouteLink } from '../../parts/link.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { TextField } from '../../parts/text-field.tsx';
import type { DelegationRun } from './delegation-check.ts';
import { ScopeDifference } from './scope-difference.tsx';
import { scopesOfCheck } from './scopes-of-check.ts';

/** As long as main opens, and browsers and Google take. */
const longestLink = 8_000;

interface ConsoleListDialogProps {
  readonly run: DelegationRun;
  readonly clientId: string | null;
  readonly isEmulated: boolean;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** The Admin console's list against what was asked for, and the new list that loses nothing: to copy, or as a filled-in form. */
export function ConsoleListDialog({ isOpen, onClose, ...rest }: ConsoleListDialogProps) {
  const { t } = useWords();
  return (
    <Dialog title={t('delegation.paste.title')} isOpen={isOpen} onClose={onClose} wide>
      <ConsoleList onClose={onClose} {...rest} />
    </Dialog>
  );
}

function ConsoleList({ run, clientId, isEmulated, onClose }: Omit<ConsoleListDialogProps, 'isOpen'>) {
  const { t } = useWords();
  const [listed, setListed] = useState('');
  const [administrator, setAdministrator] = useState('');
  const isCompared = listed.trim() !== '';
  const { wanted, granted } = scopesOfCheck(run);
  const comparison = compareScopes(wanted, granted, isCompared ? listed : null);
  const newList = comparison.union.join(',');
  const link =
    clientId === null
      ? null
      : delegationLink({ clientId, scopes: comparison.union, administrator: administrator.trim() });
  const fits = link !== null && link.length <= longestLink;
  const url = fits ? link : consolePages.domainWideDelegation();
  return (
    <>
      <TextField
        label={t('delegationRun.green.listed')}
        hint={t('delegationRun.green.listedHint')}
        rows={3}
        mono
        value={listed}
        onChange={setListed}
      />
      <ScopeDifference comparison={comparison} isCompared={isCompared} />
      <section className="stack tight">
        <p className="field-label">
          {t('delegationRun.green.newList')}{' '}
          <span className="secondary">{t('delegationRun.green.size', { count: comparison.union.length })}</span>
        </p>
        <CopyableBlock text={newList} what={t('delegation.paste.scopes')} />
        <p className="check-result">
          <StatusIcon status={isCompared ? 'pass' : 'warning'} label />
          <span>{t(isCompared ? 'delegationRun.green.nothingLost' : 'delegationRun.green.replaces')}</span>
        </p>
      </section>
      <TextField
        label={t('delegationRun.green.administrator')}
        hint={t('delegationRun.green.administratorHint')}
        placeholder="admin@example.com"
        value={administrator}
        onChange={setAdministrator}
      />
      {isEmulated && (
        <p className="secondary">
          {t('delegationRun.green.emulator')}{' '}
          <RouteLink to={{ screen: 'emulator' }} onBeforeGo={onClose}>
            {t('delegationRun.green.toEmulator')}
          </RouteLink>
        </p>
      )}
      {link !== null && !fits && <p className="secondary">{t('delegationRun.green.tooLong')}</p>}
      <div className="dialog-actions console-list-actions">
        <Button onPress={onClose}>{t('parts.close')}</Button>
        <Button look="primary" onPress={() => void callOperation('window.openExternal', { url })}>
          {t(fits ? 'delegationRun.green.open' : 'delegationRun.green.openPage')}
        </Button>
      </div>
    </>
  );
}
