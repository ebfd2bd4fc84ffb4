import { useState } from 'react';
import { Form, ListBox, ListBoxItem } from 'react-aria-components';
import type { CalendarListEntry, CalendarListResult } from '../../../../shared/contract.ts';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { Reading } from '../../../use-operation.ts';
import { AccessRole } from '../calendar/access-role.tsx';
import { nameOf } from '../calendar/calendar-name.ts';
import { ColorDot } from '../calendar/color-dot.tsx';

interface CalendarListProps {
  readonly list: Reading<CalendarListResult>;
  readonly subject: string;
  readonly selected: string | null;
  readonly onSelect: (calendarId: string) => void;
}

/** The user’s calendars, and a field for one that is not among them. */
export function CalendarList({ list, subject, selected, onSelect }: CalendarListProps) {
  const { t } = useWords();
  const { value, problem, running, rerun } = list;
  return (
    <section className="calendar-list" aria-label={t('calendars.list')}>
      {problem && (
        <div className="calendar-list-note">
          <ProblemCard problem={problem} actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>} />
        </div>
      )}
      {running && !value && !problem && <p className="calendar-list-note secondary">{t('calendars.loading')}</p>}
      {value && value.calendars.length === 0 && (
        <p className="calendar-list-note secondary">{subject ? t('calendars.none') : t('calendars.noneSelf')}</p>
      )}
      {value && value.calendars.length > 0 && (
        <ListBox
          className="rows"
          aria-label={t('calendars.listOf', { user: subject || t('calendars.self') })}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={selected === null ? [] : [selected]}
          onSelectionChange={(keys) => {
            const [key] = keys === 'all' ? [] : [...keys];
            if (key !== undefined) onSelect(String(key));
          }}
        >
          {unique(value.calendars).map((calendar) => (
            <CalendarLine key={calendar.id} calendar={calendar} />
          ))}
        </ListBox>
      )}
      {!problem && <CalendarById onSelect={onSelect} />}
      {value?.warnings.map((warning) => (
        <div key={warning.code} className="calendar-list-note">
          <ProblemCard problem={warning} tone="warning" />
        </div>
      ))}
    </section>
  );
}

function CalendarLine({ calendar }: { readonly calendar: CalendarListEntry }) {
  const { t } = useWords();
  const name = nameOf(calendar) || t('calendars.unnamed');
  return (
    <ListBoxItem id={calendar.id} className="rows-item calendar-line" textValue={name}>
      <ColorDot entry={calendar} />
      <span className="calendar-line-text">
        <span className="truncate">
          <ForeignText>{name}</ForeignText>
        </span>
        <span className="calendar-line-detail">
          <AccessRole role={calendar.accessRole} />
          {calendar.primary && <span>{t('calendars.primary')}</span>}
          {calendar.hidden && <span>{t('calendars.hidden')}</span>}
        </span>
      </span>
    </ListBoxItem>
  );
}

/** Reads the entry of a calendar that the list does not show. */
function CalendarById({ onSelect }: { readonly onSelect: (calendarId: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <Form
      className="calendar-list-note stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onSelect(typed.trim());
      }}
    >
      <TextField
        label={t('calendars.byId')}
        placeholder={t('calendars.byIdPlaceholder')}
        hint={t('calendars.byIdHint')}
        value={typed}
        onChange={setTyped}
      />
      <div>
        <Button small type="submit" isDisabled={typed.trim() === ''}>
          {t('calendars.byIdGet')}
        </Button>
      </div>
    </Form>
  );
}

function unique(calendars: readonly CalendarListEntry[]): readonly CalendarListEntry[] {
  return [...new Map(calendars.map((calendar) => [calendar.id, calendar])).values()];
}
