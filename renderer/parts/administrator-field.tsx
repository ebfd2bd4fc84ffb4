import { useEmulatedPeople } from '../emulated-people.ts';
import { useWords } from '../language.ts';
import { ComboBox } from './combo-box.tsx';

interface AdministratorFieldProps {
  readonly value: string;
  readonly onChange: (administrator: string) => void;
}

/** The administrator whom the directory is read as. */
export function AdministratorField({ value, onChange }: AdministratorFieldProps) {
  const { t } = useWords();
  const people = useEmulatedPeople();
  return (
    <ComboBox
      label={t('parts.directory.administrator')}
      placeholder="admin@example.com"
      value={value}
      choices={people.map(({ email, name }) => ({ id: email, label: email, description: name }))}
      onInput={onChange}
      onCommit={onChange}
    />
  );
}
