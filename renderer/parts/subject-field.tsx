import { useCredentialInUse, useSubject } from '../credential-in-use.ts';
import { useWords } from '../language.ts';
import { useOperation } from '../use-operation.ts';
import { ComboBox } from './combo-box.tsx';

/** The user the service account acts for. Suggests the people of the emulator where the key belongs to it. */
export function SubjectField({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  const { t } = useWords();
  const [subject, setSubject] = useSubject();
  const key = useCredentialInUse('serviceAccountKey');
  const { value: emulator } = useOperation('emulator.state', {});
  const people = key?.world.kind === 'emulator' && key.world.origin === emulator?.origin ? emulator.users : [];
  return (
    <ComboBox
      label={t('parts.subject.label')}
      labelHidden={labelHidden}
      placeholder={t('parts.subject.placeholder')}
      value={subject}
      choices={people.map(({ email, name }) => ({ id: email, label: email, description: name }))}
      onCommit={setSubject}
    />
  );
}
