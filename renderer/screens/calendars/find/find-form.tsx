import { useCallback } from 'react';
import { Form } from 'react-aria-components';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { DateRangeField } from '../../../parts/date-range-field.tsx';
import { Segments } from '../../../parts/chips.tsx';
import { Select } from '../../../parts/select.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import { type FindDraft, hasRange, whats } from './find-draft.ts';
import { UsersField } from './users-field.tsx';

interface FindFormProps {
  readonly draft: FindDraft;
  readonly users: readonly string[];
  readonly canFind: boolean;
  readonly onChange: (changed: Partial<FindDraft>) => void;
  readonly onFind: () => void;
}

/** What to look for, with whom, where and when. */
export function FindForm({ draft, users, canFind, onChange, onFind }: FindFormProps) {
  const { t } = useWords();
  const { what, text, where, first, last, showDeleted } = draft;
  const changeUsers = useCallback((chosen: readonly string[]) => onChange({ users: chosen }), [onChange]);
  return (
    <Form
      className="find-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (canFind) onFind();
      }}
    >
      <Select
        label={t('find.what')}
        selected={what}
        onChange={(chosen) => onChange({ what: chosen })}
        choices={whats.map((id) => ({ id, label: t(`find.whats.${id}`) }))}
      />
      {what === 'outside' ? (
        <p className="field-hint">{t('find.hint.outside')}</p>
      ) : (
        <TextField
          label={t(`find.text.${what}`)}
          hint={t(`find.hint.${what}`)}
          mono={what === 'iCalUID' || what === 'eventId'}
          value={text}
          onChange={(typed) => onChange({ text: typed })}
        />
      )}
      <UsersField label={t('find.users')} users={users} onChange={changeUsers} />
      <div className="field">
        <span className="field-label">{t('find.where')}</span>
        <Segments
          label={t('find.where')}
          selected={where}
          onChange={(chosen) => onChange({ where: chosen })}
          segments={(['primary', 'list'] as const).map((id) => ({ id, label: t(`find.wheres.${id}`) }))}
        />
      </div>
      {hasRange(draft) && (
        <div className="field">
          <span className="field-label">{t('find.range')}</span>
          <DateRangeField
            label={t('find.range')}
            first={first}
            last={last}
            onChange={(from, to) => onChange({ first: from, last: to })}
          />
        </div>
      )}
      <Switch isSelected={showDeleted} onChange={(isOn) => onChange({ showDeleted: isOn })}>
        {t('find.showDeleted')}
      </Switch>
      <div>
        <Button look="primary" type="submit" isDisabled={!canFind}>
          {t('find.run')}
        </Button>
      </div>
    </Form>
  );
}
