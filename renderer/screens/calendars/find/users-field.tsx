import { useWords } from '../../../language.ts';
import { Tags, TagsHead } from '../../../parts/tags.tsx';
import { PeopleField } from '../people-field.tsx';

interface UsersFieldProps {
  readonly label: string;
  readonly users: readonly string[];
  readonly onChange: (users: readonly string[]) => void;
}

/** Any number of users: typed, searched in the directory, or pasted as a list. */
export function UsersField({ label, users, onChange }: UsersFieldProps) {
  const { t } = useWords();
  const add = (added: readonly string[]) => onChange([...new Set([...users, ...added])]);
  return (
    <div className="field users-field">
      <TagsHead values={users} onChange={onChange}>
        <span className="field-label grow">{label}</span>
      </TagsHead>
      <Tags label={label} values={users} onChange={onChange} />
      <PeopleField label={t('find.addUser')} onAdd={add} />
      <span className="field-hint">{t('find.usersHint')}</span>
    </div>
  );
}
