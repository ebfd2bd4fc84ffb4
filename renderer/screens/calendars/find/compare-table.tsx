import { useState } from 'react';
import type { CalendarEvent } from '../../../../shared/calendar-event.ts';
import {
  type ComparedField,
  comparedFields,
  type EventComparison,
  type EventCopy,
  isBusyOnly,
} from '../../../../shared/event-copies.ts';
import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { Switch } from '../../../parts/switch.tsx';
import { fieldText } from './field-text.ts';

interface Column {
  readonly key: string;
  readonly user: string;
  readonly about: string;
  readonly event: CalendarEvent | null;
  readonly problem: boolean;
  readonly differences: readonly ComparedField[];
}

/** The copies side by side, field by field; what differs from the first is marked. */
export function CompareTable({ comparison, zone }: { readonly comparison: EventComparison; readonly zone: string }) {
  const words = useWords();
  const { t } = words;
  const [onlyDifferences, setOnlyDifferences] = useState(true);
  const { reference, users } = comparison;
  const columnOf = (copy: EventCopy, about: string): Column => ({
    key: `${copy.subject} ${copy.calendarId}`,
    user: copy.subject,
    about,
    event: copy.event,
    problem: copy.problem !== null,
    differences: copy.differences,
  });
  const columns: readonly Column[] = [
    {
      key: 'reference',
      user: reference.subject || reference.calendarId,
      about: t('find.compare.own'),
      event: reference.event,
      problem: false,
      differences: [],
    },
    ...users.flatMap(({ own, shared }) => [
      ...(own ? [columnOf(own, t('find.compare.own'))] : []),
      ...(shared?.event && !own?.event && !isBusyOnly(shared.event)
        ? [columnOf(shared, t('find.compare.shared', { calendar: reference.calendarId }))]
        : []),
    ]),
  ];
  const differing = new Set(columns.flatMap(({ differences }) => differences));
  const fields = comparedFields.filter(
    (field) =>
      (!onlyDifferences || differing.has(field)) &&
      columns.some(({ event }) => event && fieldText(event, field, zone, words) !== ''),
  );
  return (
    <>
      <Switch isSelected={onlyDifferences} onChange={setOnlyDifferences}>
        {t('find.compare.onlyDifferences')}
      </Switch>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling block has to be reachable by keyboard */}
      <section className="compare-scroll" tabIndex={0} aria-label={t('find.compare.title')}>
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{t('find.compare.field')}</th>
              {columns.map(({ key, user, about, event, problem }) => (
                <th key={key} scope="col">
                  <ForeignText>{user}</ForeignText>
                  <span className="secondary">
                    <ForeignText>{about}</ForeignText>
                  </span>
                  {event === null && (
                    <span className="badge">{t(problem ? 'find.compare.unreadable' : 'find.compare.noCopy')}</span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fields.map((field) => (
              <tr key={field}>
                <th scope="row">{t(`find.compare.fields.${field}`)}</th>
                {columns.map(({ key, event, differences }) => (
                  <td key={key} data-differs={differences.includes(field) || undefined}>
                    {event && (
                      <ForeignText multiline>
                        {fieldText(event, field, zone, words) || t('find.compare.none')}
                      </ForeignText>
                    )}
                    {differences.includes(field) && (
                      <span className="visually-hidden"> ({t('find.compare.differs')})</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
            {fields.length === 0 && (
              <tr>
                <td colSpan={columns.length + 1} className="secondary">
                  {t('find.compare.noDifferences')}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </section>
    </>
  );
}
