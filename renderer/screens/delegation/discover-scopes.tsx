import { useState } from 'react';
import { distinctScopes } from '../../../shared/scope-catalogue.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ComboBox } from '../../parts/combo-box.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { startCheck } from './delegation-check.ts';

/** As many as one would choose from. */
const mostOffered = 200;

interface DiscoverScopesProps {
  readonly credentialId: string;
  /** Whom to suggest. */
  readonly subjects: readonly string[];
}

/** Which scopes of the catalogue are granted besides: a probe, and announced as one before anything is sent. */
export function DiscoverScopes({ credentialId, subjects }: DiscoverScopesProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const subject = (typed ?? subjects[0] ?? '').trim();
  return (
    <>
      <Button
        small
        onPress={() => {
          setTyped(null);
          setOpen(true);
        }}
      >
        {t('delegationInput.discover.open')}
      </Button>
      <Dialog title={t('delegationInput.discover.title')} wide isOpen={isOpen} onClose={() => setOpen(false)}>
        <p className="scope-caution">
          <StatusIcon status="warning" label />
          {t('delegationInput.discover.warning', { scopes: distinctScopes.length })}
        </p>
        <ComboBox
          label={t('delegationInput.discover.user')}
          placeholder={t('delegation.usersPlaceholder')}
          value={subject}
          choices={subjects.slice(0, mostOffered).map((id) => ({ id, label: id }))}
          onInput={setTyped}
          onCommit={setTyped}
        />
        <div className="dialog-actions">
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- Enter must not send what an administrator is alarmed by */}
          <Button autoFocus onPress={() => setOpen(false)}>
            {t('parts.cancel')}
          </Button>
          <Button
            look="primary"
            isDisabled={subject === ''}
            onPress={() => {
              setOpen(false);
              void startCheck({ credentialId, subjects: [subject], scopes: distinctScopes, probe: true });
            }}
          >
            {t('delegationInput.discover.start', { scopes: distinctScopes.length })}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
