import { useState } from 'react';
import { useCredentialInUse } from '../../credential-in-use.ts';
import { useHandover } from '../../handover.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ScreenLayout } from '../../parts/screen-layout.tsx';
import { useStore } from '../../store.ts';
import { delegationRun, forget, startCheck } from './delegation-check.ts';
import { type DelegationDraft, emptyDraft } from './delegation-draft.ts';
import { DelegationForm } from './delegation-form.tsx';
import { DelegationResult } from './delegation-result.tsx';
import { NoKey } from './no-key.tsx';
import { subjectsToCheck, useReadSubjects } from './use-read-subjects.ts';
import './delegation.css';

/** Which scopes a key is delegated for which users, and what to do where it is not. */
export function DelegationScreen() {
  const { t } = useWords();
  const key = useCredentialInUse('serviceAccountKey');
  const run = useStore(delegationRun);
  const [draft, setDraft] = useState<DelegationDraft>(emptyDraft);
  useHandover('delegation', (handover) => {
    if (handover.kind !== 'delegation') return;
    forget();
    setDraft({ ...emptyDraft, users: handover.subject, scopes: handover.scopes });
  });
  const { read, reading } = useReadSubjects(draft.users);
  const { scopes, call, exhaustive } = draft;

  if (run) return <DelegationResult key={run.startedAt} run={run} />;
  if (!key) return <NoKey />;
  return (
    <ScreenLayout
      title={t('frame.screens.delegation')}
      actions={
        <Button
          look="primary"
          isDisabled={key.needs.length > 0 || read.usable === 0 || scopes.length === 0 || reading}
          onPress={() =>
            void startCheck({ credentialId: key.id, subjects: subjectsToCheck(read), scopes, call, exhaustive })
          }
        >
          {t('delegation.check')}
        </Button>
      }
      padded
    >
      <DelegationForm
        keyInUse={key}
        draft={draft}
        read={read}
        onChange={(changed) => setDraft((before) => ({ ...before, ...changed }))}
      />
    </ScreenLayout>
  );
}
