import { Eye, EyeOff, TriangleAlert } from 'lucide-react';
import { memo, useRef, useState } from 'react';
import { Form, GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components';
import type { CalendarListEntry, CalendarListResult } from '../../../../shared/contract/calendar.ts';
import { foreignLine } from '../../../foreign-text.ts';
import { useFocusOnRows } from '../../../frame/arrival.ts';
import { focusInspector } from '../../../frame/panes.ts';
import { useWords } from '../../../language.ts';
import { Button, IconButton } from '../../../parts/button.tsx';
import { Checkbox } from '../../../parts/checkbox.tsx';
import { Disclosure } from '../../../parts/disclosure.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { ProblemCard } from '../../../parts/problem-card.tsx';
import { TextField } from '../../../parts/text-field.tsx';
import type { Reading } from '../../../use-operation.ts';
import { AccessRole } from '../calendar/access-role.tsx';
import { nameOf } from '../calendar/calendar-name.ts';
import { ColorDot } from '../calendar/color-dot.tsx';
import { colorOf } from '../event/event-fields.ts';
import { textField } from '../../../../shared/json-fields.ts';
import { type CalendarGroup, calendarGroups, isSecondary } from './calendar-groups.ts';

interface CalendarListProps {
  readonly list: Reading<CalendarListResult>;
  /** Those of the list, and those named by their ID. */
  readonly calendars: readonly CalendarListEntry[];
  readonly subject: string;
  readonly shown: ReadonlySet<string>;
  readonly onShow: (shown: ReadonlySet<string>) => void;
  /** Calendars whose events could not be read. */
  readonly refused: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (calendarId: string | null) => void;
  readonly onName: (calendarId: string) => void;
}

/** The user’s calendars by kind, each to be shown or not, and a field for one that is not among them. */
export function CalendarList(props: CalendarListProps) {
  const { t } = useWords();
  const { list, calendars, subject, shown, onShow, onName } = props;
  const { value, problem, running, rerun } = list;
  const groups = calendarGroups(calendars);
  const listed = groups.filter(({ id }) => id !== 'hidden');
  const hidden = groups.find(({ id }) => id === 'hidden');
  const allListed = listed.flatMap((group) => group.calendars.map(({ id }) => id));
  const isLoading = running && !value && !problem;
  const place = useRef<HTMLElement>(null);
  useFocusOnRows(place, isLoading);
  return (
    <section ref={place} className="calendar-list" aria-label={t('calendars.list')}>
      {problem && (
        <div className="calendar-list-note">
          <ProblemCard problem={problem} actions={<Button onPress={rerun}>{t('calendars.retry')}</Button>} />
        </div>
      )}
      {value && calendars.length === 0 && (
        <p className="calendar-list-note secondary">{subject ? t('calendars.none') : t('calendars.noneSelf')}</p>
      )}
      {(isLoading || calendars.length > 0) && (
        <>
          {calendars.length > 0 && (
            <div className="calendar-list-head">
              <span className="secondary grow">
                {t('calendars.shownOf', { shown: shown.size, count: calendars.length })}
              </span>
              <IconButton
                small
                label={t('calendars.showAll')}
                onPress={() => onShow(new Set([...shown, ...allListed]))}
              >
                <Eye size={14} aria-hidden />
              </IconButton>
              <IconButton small label={t('calendars.showNone')} onPress={() => onShow(new Set())}>
                <EyeOff size={14} aria-hidden />
              </IconButton>
            </div>
          )}
          {(isLoading || listed.length > 0) && (
            <CalendarGroups
              {...props}
              label={t('calendars.listOf', { user: subject || t('calendars.self') })}
              groups={listed}
              headed
            />
          )}
          {hidden && (
            <Disclosure title={t('calendars.hiddenCount', { count: hidden.calendars.length })}>
              <CalendarGroups
                {...props}
                label={t('calendars.hiddenOf', { user: subject || t('calendars.self') })}
                groups={[hidden]}
              />
            </Disclosure>
          )}
        </>
      )}
      {!problem && <CalendarById onName={onName} />}
      {value?.warnings.map((warning) => (
        <div key={warning.code} className="calendar-list-note">
          <ProblemCard problem={warning} tone="warning" />
        </div>
      ))}
    </section>
  );
}

interface CalendarGroupsProps extends Omit<CalendarListProps, 'calendars' | 'list' | 'onName'> {
  readonly label: string;
  readonly groups: readonly CalendarGroup[];
  readonly headed?: boolean;
}

function CalendarGroups(props: CalendarGroupsProps) {
  const { label, groups, headed = false, shown, onShow, refused, subject, selected, onSelect } = props;
  const { t } = useWords();
  const ids = groups.flatMap(({ calendars }) => calendars.map(({ id }) => id));
  return (
    <GridList
      className="rows"
      aria-label={label}
      // It takes the focus while it has no rows yet.
      renderEmptyState={() => <p className="calendar-list-note secondary">{t('calendars.loading')}</p>}
      selectionMode="single"
      selectionBehavior="replace"
      selectedKeys={selected !== null && ids.includes(selected) ? [selected] : []}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        onSelect(key === undefined ? null : String(key));
      }}
      onAction={(key) => {
        onSelect(String(key));
        focusInspector();
      }}
    >
      {groups.map(({ id, calendars }) => (
        <GridListSection key={id} {...(!headed && { 'aria-label': t(`calendars.groups.${id}`) })}>
          {headed && <GridListHeader className="calendar-group">{t(`calendars.groups.${id}`)}</GridListHeader>}
          {calendars.map((calendar) => (
            <CalendarLine
              key={calendar.id}
              calendar={calendar}
              shown={shown}
              onShow={onShow}
              isRefused={refused.has(calendar.id)}
              subject={subject}
            />
          ))}
        </GridListSection>
      ))}
    </GridList>
  );
}

type CalendarLineProps = Pick<CalendarListProps, 'shown' | 'onShow' | 'subject'> & {
  readonly calendar: CalendarListEntry;
  readonly isRefused: boolean;
};

/** Not drawn anew where something else of the view changes: a list may have hundreds. */
const CalendarLine = memo(function CalendarLine({ calendar, shown, onShow, isRefused, subject }: CalendarLineProps) {
  const { t } = useWords();
  const { id } = calendar;
  const name = nameOf(calendar) || (calendar.accessRole === undefined ? id : t('calendars.unnamed'));
  const isShown = shown.has(id);
  const owner = textField(calendar, 'dataOwner');
  return (
    <GridListItem id={id} className="rows-item calendar-line" textValue={name}>
      <Checkbox
        label={t('calendars.show', { calendar: name })}
        isSelected={isShown}
        onChange={(isSelected) =>
          onShow(isSelected ? new Set([...shown, id]) : new Set([...shown].filter((each) => each !== id)))
        }
      />
      <ColorDot color={colorOf(calendar)} />
      <span className="calendar-line-text">
        <span className="truncate">
          <ForeignText>{name}</ForeignText>
        </span>
        <span className="calendar-line-detail">
          {isRefused && (
            <span className="calendar-refused">
              <TriangleAlert size={12} aria-hidden />
              {t('calendars.refused')}
            </span>
          )}
          <AccessRole role={calendar.accessRole} />
          {calendar.primary && <span>{t('calendars.primary')}</span>}
          {isSecondary(calendar) && <span>{t('calendars.secondary')}</span>}
        </span>
        {owner !== null && owner !== subject && (
          <span className="calendar-line-detail" title={foreignLine(owner)}>
            <span className="truncate">
              {t('calendars.ownedBy')} <ForeignText>{owner}</ForeignText>
            </span>
          </span>
        )}
      </span>
      <Button
        small
        look="quiet"
        onPress={() => onShow(new Set([id]))}
        aria-label={t('calendars.onlyThis', { calendar: name })}
      >
        {t('calendars.only')}
      </Button>
    </GridListItem>
  );
});

/** Shows a calendar that the list does not have. */
function CalendarById({ onName }: { readonly onName: (calendarId: string) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <Form
      className="calendar-list-note stack tight"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== '') onName(typed.trim());
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
