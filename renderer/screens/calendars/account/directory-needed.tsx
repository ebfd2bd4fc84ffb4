import { useState } from 'react';
import { Form } from 'react-aria-components';
import type { DirectoryAccountResult } from '../../../../shared/contract/directory.ts';
import { consolePages } from '../../../../shared/console-pages.ts';
import { useCredentialInUse } from '../../../credential-in-use.ts';
import { useAdministrator } from '../../../directory-administrator.ts';
import { useWords } from '../../../language.ts';
import { AdministratorField } from '../../../parts/administrator-field.tsx';
import { Button } from '../../../parts/button.tsx';
import { CopyableBlock } from '../../../parts/copy-button.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { BrowserLink } from '../../../parts/link.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import type { Reading } from '../../../use-operation.ts';

interface DirectoryNeededProps {
  readonly credentialId: string;
  readonly subject: string;
  readonly reading: Reading<DirectoryAccountResult>;
}

/** In place of the account: as whom the directory is to be read, why it could not be, and what it takes. */
export function DirectoryNeeded({ credentialId, subject, reading }: DirectoryNeededProps) {
  const { t } = useWords();
  const [administrator, nameAdministrator] = useAdministrator(credentialId);
  const [named, setNamed] = useState(administrator);
  const { problem, running, rerun } = reading;
  return (
    <section className="card account-card" aria-label={t('account.title')}>
      <div className="account-needed">
        <h2>
          <ForeignText>{subject}</ForeignText>
        </h2>
        <p className="secondary">{t('account.needsDirectory')}</p>
        <Form
          className="account-administrator"
          onSubmit={(event) => {
            event.preventDefault();
            if (named.trim() === '') return;
            if (named.trim() === administrator) rerun();
            else nameAdministrator(named);
          }}
        >
          <AdministratorField value={named} onChange={setNamed} />
          <Button look="primary" type="submit" isWorking={running} isDisabled={named.trim() === ''}>
            {t('account.read')}
          </Button>
          {running && <span className="secondary">{t('frame.loading')}</span>}
        </Form>
        {problem && !running && <ProblemCard problem={problem} />}
        <Disclosure title={t('account.whatItTakes')}>
          <WhatItTakes />
        </Disclosure>
      </div>
    </section>
  );
}

const scope = 'https://www.googleapis.com/auth/admin.directory.user.readonly';

/** What a super administrator enters in the Admin console. */
function WhatItTakes() {
  const { t } = useWords();
  const clientId = useCredentialInUse('serviceAccountKey')?.clientId;
  return (
    <ol className="problem-steps account-steps">
      <li>
        <div>
          {t('account.steps.open')}{' '}
          <BrowserLink url={consolePages.domainWideDelegation()}>{t('account.steps.openLink')}</BrowserLink>
        </div>
      </li>
      <li>
        <div>
          {t('account.steps.client')}
          {clientId && <CopyableBlock text={clientId} what={t('account.steps.clientId')} />}
        </div>
      </li>
      <li>
        <div>
          {t('account.steps.scope')}
          <CopyableBlock text={scope} what={t('account.steps.scopeName')} />
        </div>
      </li>
      <li>{t('account.steps.administrator')}</li>
    </ol>
  );
}
