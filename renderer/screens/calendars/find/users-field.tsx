import { X } from 'lucide-react';
import { Tag, TagGroup, TagList } from 'react-aria-components';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
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
    <div className="field">
      <div className="row">
        <span className="field-label grow">{label}</span>
        {users.length > 1 && (
          <Button look="quiet" small onPress={() => onChange([])}>
            {t('parts.tags.removeAll')}
          </Button>
        )}
      </div>
      {users.length > 0 && (
        <TagGroup aria-label={label} onRemove={(removed) => onChange(users.filter((user) => !removed.has(user)))}>
          <TagList className="tags find-users" items={users.map((id) => ({ id }))}>
            {({ id }) => (
              <Tag className="tag" textValue={id}>
                <span className="truncate" title={id}>
                  {id}
                </span>
                <IconButton slot="remove" small label={t('parts.tags.remove', { what: id })}>
                  <X size={12} aria-hidden />
                </IconButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <PeopleField label={t('find.addUser')} onAdd={add} />
      <span className="field-hint">{t('find.usersHint')}</span>
    </div>
  );
}
