import { FileTrigger } from 'react-aria-components';
import type { ServiceAccountKeySummary } from '../../../shared/contract.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { CredentialSelect } from '../../parts/credential-select.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { Step, Steps } from '../../parts/steps.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { WorldBadge } from '../../parts/world-badge.tsx';
import { ScopeField } from '../../scopes/scope-field.tsx';
import { useOperation } from '../../use-operation.ts';
import type { DelegationDraft } from './delegation-draft.ts';
import type { useReadSubjects } from './use-read-subjects.ts';

/** Longer than twenty thousand addresses. */
const largestFile = 5 * 1024 * 1024;
const usualScopes = ['calendar.readonly', 'admin.directory.user.readonly', 'gmail.readonly'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

interface DelegationFormProps {
  readonly keyInUse: ServiceAccountKeySummary;
  readonly draft: DelegationDraft;
  readonly read: ReturnType<typeof useReadSubjects>['read'];
  readonly onChange: (changed: Partial<DelegationDraft>) => void;
}

export function DelegationForm({ keyInUse, draft, read, onChange }: DelegationFormProps) {
  const { t } = useWords();
  const { value: emulator } = useOperation('emulator.state', {});
  const people = keyInUse.world.origin === emulator?.origin ? emulator.users : [];
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    onChange({ users: await file.slice(0, largestFile).text(), fileName: file.name.slice(0, 255) });
  };
  return (
    <div className="delegation-form">
      <Steps>
        <Step title={t('delegation.steps.key')} aside={<WorldBadge world={keyInUse.world} />}>
          <CredentialSelect kind="serviceAccountKey" labelHidden />
        </Step>
        <Step title={t('delegation.steps.users')}>
          <TextField
            label={t('delegation.usersLabel')}
            hint={t('delegation.usersHint')}
            placeholder={t('delegation.usersPlaceholder')}
            rows={7}
            mono
            value={draft.users}
            onChange={(users) => onChange({ users, fileName: null })}
          />
          <div className="row wrap">
            <FileTrigger acceptedFileTypes={['.csv', '.txt', '.tsv']} onSelect={(files) => void readFile(files?.[0])}>
              <Button small>{t('delegation.import')}</Button>
            </FileTrigger>
            {people.length > 0 && (
              <Button
                small
                onPress={() => onChange({ users: people.map(({ email }) => email).join('\n'), fileName: null })}
              >
                {t('delegation.everybody')}
              </Button>
            )}
            <span className="grow" />
            <output className="secondary">
              {read && !read.problem && t('delegation.users', { count: read.usable })}
            </output>
          </div>
          {read?.problem && <ProblemCard problem={read.problem} />}
        </Step>
        <Step title={t('delegation.steps.scopes')}>
          <ScopeField
            label={t('delegation.scopesLabel')}
            hint={t('delegation.scopesHint')}
            placeholder={t('delegation.scopesPlaceholder')}
            values={draft.scopes}
            onChange={(scopes) => onChange({ scopes })}
          />
          {draft.scopes.length === 0 && (
            <div>
              <Button small onPress={() => onChange({ scopes: usualScopes })}>
                {t('delegation.usual')}
              </Button>
            </div>
          )}
        </Step>
      </Steps>
    </div>
  );
}
