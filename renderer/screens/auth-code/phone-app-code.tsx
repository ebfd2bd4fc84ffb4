import { useState } from 'react';
import type { World } from '../../../shared/contract/credentials.ts';
import { useWords } from '../../language.ts';
import { Button } from '../../parts/button.tsx';
import { ProblemCard } from '../../parts/problem-card.tsx';
import { Select } from '../../parts/select.tsx';
import { phoneAppScopes } from '../../phone-app-scopes.ts';
import { useAction, useOperation } from '../../use-operation.ts';
import type { ChangeDraft } from './code-draft.ts';

interface PhoneAppCodeProps {
  readonly world: World;
  readonly scopes: readonly string[];
  readonly onChange: ChangeDraft;
}

/** With the emulator: a code as a phone app would get it, for one of the company's people. */
export function PhoneAppCode({ world, scopes, onChange }: PhoneAppCodeProps) {
  const { t } = useWords();
  const { value: emulator } = useOperation('emulator.state', {});
  const { run, problem, running } = useAction('emulator.code');
  const [chosen, setChosen] = useState<string | null>(null);
  if (emulator?.origin !== world.origin) return null;

  const people = emulator.users.filter((user) => user.state === 'active');
  const user = chosen ?? people[0]?.email ?? null;
  const asked = scopes.length > 0 ? scopes : phoneAppScopes;
  const get = async () => {
    if (user === null) return;
    const outcome = await run({ user, scopes: [...asked] });
    if (!outcome.ok) return;
    onChange({ code: outcome.value.code, scopes: asked, redirectChoice: null });
  };
  return (
    <div className="phone-app">
      <div>
        <h3>{t('authCode.phone.title')}</h3>
        <p className="field-hint">{t('authCode.phone.body')}</p>
      </div>
      <Select
        label={t('authCode.phone.person')}
        selected={user}
        onChange={setChosen}
        choices={people.map(({ email, name }) => ({ id: email, label: name, description: email }))}
      />
      <Button isWorking={running} onPress={() => void get()}>
        {t('authCode.phone.get')}
      </Button>
      {problem && <ProblemCard problem={problem} />}
    </div>
  );
}
