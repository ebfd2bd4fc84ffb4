import { type CalendarDate, parseDate } from '@internationalized/date';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  DateField,
  DateInput,
  DateSegment,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from 'react-aria-components';
import { MonthHead } from './month-head.tsx';

interface DateButtonProps {
  /** What choosing does. */
  readonly label: string;
  /** The words on the button: what is shown now. */
  readonly children: string;
  /** `2026-11-22` */
  readonly date: string;
  readonly onChange: (date: string) => void;
  readonly firstDayOfWeek: 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** Says where in time one is, and leads to another date, typed or picked. */
export function DateButton({ label, children, date, onChange, firstDayOfWeek, ...open }: DateButtonProps) {
  return (
    <DialogTrigger {...open}>
      <Button className="button quiet date-button" aria-label={`${children}, ${label}`}>
        {children}
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" placement="bottom start">
        <Dialog className="month-dialog" aria-label={label}>
          {({ close }) => (
            <DateChoice
              label={label}
              date={date}
              firstDayOfWeek={firstDayOfWeek}
              onChange={(chosen) => {
                onChange(chosen);
                close();
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function DateChoice({
  label,
  date,
  onChange,
  firstDayOfWeek,
}: Pick<DateButtonProps, 'label' | 'date' | 'onChange' | 'firstDayOfWeek'>) {
  const [typed, setTyped] = useState<CalendarDate | null>(() => parseDate(date));
  return (
    <div className="stack tight">
      <DateField
        value={typed}
        onChange={setTyped}
        onKeyDown={({ key }) => {
          if (key === 'Enter' && typed) onChange(typed.toString());
        }}
        className="field"
      >
        <Label className="visually-hidden">{label}</Label>
        <DateInput className="input date-group date-input">
          {(segment) => <DateSegment segment={segment} className="date-segment" />}
        </DateInput>
      </DateField>
      <Calendar
        aria-label={label}
        value={typed}
        onChange={(chosen) => onChange(chosen.toString())}
        firstDayOfWeek={firstDayOfWeek}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- it was opened to choose a date
        autoFocus
      >
        <MonthHead />
        <CalendarGrid className="month-grid">
          {(day) => <CalendarCell date={day} className="month-cell single" />}
        </CalendarGrid>
      </Calendar>
    </div>
  );
}
