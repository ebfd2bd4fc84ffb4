import { useState } from 'react';
import type { EmulatorState } from '../../../shared/contract/emulator.ts';
import { putCredentialToUse, useCredentialInUse } from '../../credential-in-use.ts';
import { handOver } from '../../handover.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { Select } from '../../parts/select.tsx';
import { showToast } from '../../parts/toast-region.tsx';
import { go } from '../../route.ts';
import { phoneAppScopes } from '../../phone-app-scopes.ts';
import { ScopeField } from '../../scopes/scope-field.tsx';
import { useAction } from '../../use-operation.ts';

/** A code as a phone app would get it, filled in on Auth code with a client of this emulator in use. */
export function CodeForm({ state }: { readonly state: EmulatorState }) {
  const { t } = useWords();
  const client = useCredentialInUse('oauthClient');
  const issue = useAction('emulator.code');
  const openClient = useAction('emulator.openFile');
  const people = state.users.filter((user) => user.state === 'active');
  const [chosen, setChosen] = useState<string | null>(null);
  const [scopes, setScopes] = useState<readonly string[]>(phoneAppScopes);
  const user = chosen ?? people[0]?.email ?? null;

  const run = async () => {
    if (user === null) return;
    const issued = await issue.run({ user, scopes: [...scopes] });
    if (!issued.ok) return;
    if (client?.world.origin !== state.origin) {
      const opened = await openClient.run({ file: 'webClient' });
      if (!opened.ok) return;
      putCredentialToUse(opened.value);
    }
    handOver('auth-code', { kind: 'authorizationCode', code: issued.value.code, scopes });
    go({ screen: 'auth-code' });
    showToast(t('emulator.code.issued'));
  };
  const problem = issue.problem ?? openClient.problem;
  return (
    <section className="stack" aria-label={t('emulator.code.title')}>
      <div className="stack tight">
        <h3>{t('emulator.code.title')}</h3>
        <p className="field-hint">{t('emulator.code.body')}</p>
      </div>
      <Select
        label={t('emulator.code.user')}
        selected={user}
        onChange={setChosen}
        choices={people.map(({ email, name }) => ({ id: email, label: name, description: email }))}
      />
      <ScopeField
        label={t('emulator.code.scopes')}
        placeholder={t('delegation.scopesPlaceholder')}
        values={scopes}
        onChange={setScopes}
      />
      <Button
        isWorking={issue.running || openClient.running}
        isDisabled={scopes.length === 0 || user === null}
        onPress={() => void run()}
      >
        {t('emulator.code.issue')}
      </Button>
      {problem && <ProblemCard problem={problem} />}
    </section>
  );
}
