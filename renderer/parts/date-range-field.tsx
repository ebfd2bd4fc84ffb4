import { type CalendarDate, parseDate } from '@internationalized/date';
import { CalendarDays } from 'lucide-react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  DateInput,
  DateRangePicker,
  DateSegment,
  Dialog,
  Group,
  Label,
  Popover,
  RangeCalendar,
} from 'react-aria-components';
import { MonthHead } from './month-head.tsx';

interface DateRangeFieldProps {
  readonly label: string;
  /** `2026-11-22`; both days belong to the range. */
  readonly first: string;
  readonly last: string;
  readonly onChange: (first: string, last: string) => void;
}

/** Two dates, typed or picked. */
export function DateRangeField({ label, first, last, onChange }: DateRangeFieldProps) {
  return (
    <DateRangePicker
      className="field date-range"
      value={{ start: parseDate(first), end: parseDate(last) }}
      onChange={(range) => range && onChange(iso(range.start), iso(range.end))}
    >
      <Label className="visually-hidden">{label}</Label>
      <Group className="input date-group">
        <DateInput slot="start" className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <span aria-hidden>–</span>
        <DateInput slot="end" className="date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
        <Button className="button icon quiet small">
          <CalendarDays size={14} aria-hidden />
        </Button>
      </Group>
      <Popover className="popover">
        <Dialog className="month-dialog">
          <RangeCalendar>
            <MonthHead />
            <CalendarGrid className="month-grid">
              {(date) => <CalendarCell date={date} className="month-cell" />}
            </CalendarGrid>
          </RangeCalendar>
        </Dialog>
      </Popover>
    </DateRangePicker>
  );
}

function iso({ year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
