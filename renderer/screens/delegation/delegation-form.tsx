import type { ServiceAccountKeySummary } from '../../../shared/contract/credentials.ts';
import { useWords } from '../../language.ts';
import { CompleteCredential } from '../../parts/complete-credential.tsx';
import { CredentialSelect } from '../../parts/credential-select.tsx';
import { Step, Steps } from '../../parts/steps.tsx';
import { WorldBadge } from '../../parts/world-badge.tsx';
import { CheckOptions } from './check-options.tsx';
import type { DelegationDraft } from './delegation-draft.ts';
import { KeylessCredential } from './keyless-credential.tsx';
import { ScopesStep } from './scopes-step.tsx';
import { type ReadUsers, subjectsToCheck } from './use-read-subjects.ts';
import { UsersStep } from './users-step.tsx';
import './delegation-form.css';

interface DelegationFormProps {
  readonly keyInUse: ServiceAccountKeySummary;
  readonly draft: DelegationDraft;
  readonly read: ReadUsers;
  readonly onChange: (changed: Partial<DelegationDraft>) => void;
}

/** Whom and what to ask for, and how. */
export function DelegationForm({ keyInUse, draft, read, onChange }: DelegationFormProps) {
  const { t } = useWords();
  return (
    <div className="delegation-form">
      <Steps>
        <Step title={t('delegation.steps.key')} aside={<WorldBadge world={keyInUse.world} />}>
          <div className="row">
            <div className="grow">
              <CredentialSelect kind="serviceAccountKey" labelHidden />
            </div>
            <KeylessCredential />
          </div>
          {keyInUse.needs.length > 0 && <CompleteCredential key={keyInUse.id} credential={keyInUse} />}
        </Step>
        <UsersStep keyInUse={keyInUse} users={draft.users} read={read} onChange={(users) => onChange({ users })} />
        <ScopesStep scopes={draft.scopes} onChange={(scopes) => onChange({ scopes })} />
        <CheckOptions
          credentialId={keyInUse.id}
          draft={draft}
          subjects={subjectsToCheck(read)}
          usable={read.usable}
          onChange={onChange}
        />
      </Steps>
    </div>
  );
}
