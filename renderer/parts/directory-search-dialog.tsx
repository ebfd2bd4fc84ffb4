import { useState } from 'react';
import { Form } from 'react-aria-components';
import { useAdministrator } from '../directory-administrator.ts';
import { useWords } from '../language.ts';
import { searchAgain } from '../use-directory-search.ts';
import { useAction } from '../use-operation.ts';
import { AdministratorField } from './administrator-field.tsx';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { ProblemCard } from './problem-card.tsx';

interface DirectorySearchDialogProps {
  readonly credentialId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** As whom the directory is searched; tried before it is taken, and explained where it is refused. */
export function DirectorySearchDialog({ credentialId, isOpen, onClose }: DirectorySearchDialogProps) {
  const { t } = useWords();
  return (
    <Dialog title={t('parts.directory.title')} wide isOpen={isOpen} onClose={onClose}>
      <SearchAs credentialId={credentialId} onClose={onClose} />
    </Dialog>
  );
}

function SearchAs({ credentialId, onClose }: Omit<DirectorySearchDialogProps, 'isOpen'>) {
  const { t } = useWords();
  const [administrator, nameAdministrator] = useAdministrator(credentialId);
  const [named, setNamed] = useState(administrator);
  const { run, running, problem, reset } = useAction('directory.users.list');
  const tryIt = async () => {
    const outcome = await run({ credentialId, subject: named.trim(), limit: 1 });
    if (!outcome.ok) return;
    nameAdministrator(named);
    searchAgain(credentialId);
    onClose();
  };
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (named.trim() !== '') void tryIt();
      }}
    >
      <p className="secondary">{t('delegationInput.directory.intro')}</p>
      <AdministratorField
        value={named}
        onChange={(changed) => {
          if (changed !== named) reset();
          setNamed(changed);
        }}
      />
      {problem && <ProblemCard problem={problem} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('parts.cancel')}</Button>
        <Button look="primary" type="submit" isWorking={running} isDisabled={named.trim() === ''}>
          {t('parts.directory.use')}
        </Button>
      </div>
    </Form>
  );
}
