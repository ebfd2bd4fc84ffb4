import { type FormEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { CredentialSummary } from '../../../shared/contract/credentials.ts';
import type { Outcome } from '../../../shared/outcome.ts';
import { putCredentialToUse } from '../../credential-in-use.ts';
import { readFile } from '../../intake/read-file.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useAction } from '../../use-operation.ts';

/** Delegation without a key: somebody's access token, or a file of gcloud's, and the account they may sign as. */
export function KeylessCredential({ small = true }: { readonly small?: boolean }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button small={small} onPress={() => setOpen(true)}>
        {t('delegationInput.keyless.open')}
      </Button>
      <Dialog title={t('delegationInput.keyless.title')} wide isOpen={isOpen} onClose={() => setOpen(false)}>
        <KeylessForm onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function KeylessForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [email, setEmail] = useState('');
  const [token, setToken] = useState('');
  const open = useAction('credentials.open');
  const address = email.trim();
  const settle = (outcome: Outcome<CredentialSummary>) => {
    if (!outcome.ok) return;
    // A file that does not say for whom is asked for that where it is in use.
    putCredentialToUse(outcome.value);
    onClose();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const data = token.trim();
    setToken('');
    settle(await open.run({ content: { encoding: 'utf8', data }, serviceAccountEmail: address }));
  };
  const openFile = async (file: File | undefined) => {
    const read = file ? await readFile(file) : null;
    if (read?.ok) settle(await open.run({ ...read.value, ...(address !== '' && { serviceAccountEmail: address }) }));
  };
  const canStart = address !== '' && token.trim() !== '';
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p className="secondary">{t('delegationInput.keyless.intro')}</p>
      <TextField
        label={t('delegationInput.keyless.email')}
        placeholder="name@project.iam.gserviceaccount.com"
        mono
        value={email}
        onChange={setEmail}
      />
      <TextField
        label={t('delegationInput.keyless.token')}
        hint={t('delegationInput.keyless.tokenHint')}
        type="password"
        mono
        value={token}
        onChange={setToken}
      />
      <div className="row wrap">
        <FileTrigger acceptedFileTypes={['.json']} onSelect={(files) => void openFile(files?.[0])}>
          <Button small>{t('delegationInput.keyless.file')}</Button>
        </FileTrigger>
        <span className="field-hint grow">{t('delegationInput.keyless.fileHint')}</span>
      </div>
      {open.problem && <ProblemCard problem={open.problem} />}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('parts.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={!canStart} isWorking={open.running}>
          {t('delegationInput.keyless.start')}
        </Button>
      </div>
    </form>
  );
}
