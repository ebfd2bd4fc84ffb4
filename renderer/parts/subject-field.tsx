import { useCredentialInUse, useRecentSubjects, useSubject } from '../credential-in-use.ts';
import { useWords } from '../language.ts';
import { useOperation } from '../use-operation.ts';
import { ComboBox } from './combo-box.tsx';

/** The user the service account acts for. Suggests the people of the emulator where the key belongs to it, and those acted for before. */
export function SubjectField({ labelHidden = false }: { readonly labelHidden?: boolean }) {
  const { t } = useWords();
  const [subject, setSubject] = useSubject();
  const key = useCredentialInUse('serviceAccountKey');
  const recent = useRecentSubjects();
  const { value: emulator } = useOperation('emulator.state', {});
  const people = key?.world.kind === 'emulator' && key.world.origin === emulator?.origin ? emulator.users : [];
  return (
    <ComboBox
      label={t('parts.subject.label')}
      labelHidden={labelHidden}
      placeholder={t('parts.subject.placeholder')}
      value={subject}
      choices={[
        ...people.map(({ email, name, state }) => ({
          id: email,
          label: email,
          description: state === 'active' ? name : `${name} · ${t(`emulator.states.${state}`)}`,
        })),
        ...recent.filter((known) => !people.some(({ email }) => email === known)).map((id) => ({ id, label: id })),
      ]}
      onCommit={setSubject}
    />
  );
}
