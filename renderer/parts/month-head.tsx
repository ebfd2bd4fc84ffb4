import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Button, Heading } from 'react-aria-components';

/** Above the days of a calendar to pick from: the month, and the ways to those beside it. */
export function MonthHead() {
  return (
    <header className="row">
      <Button slot="previous" className="button icon quiet small">
        <ChevronLeft size={14} aria-hidden />
      </Button>
      <Heading className="grow month-heading" />
      <Button slot="next" className="button icon quiet small">
        <ChevronRight size={14} aria-hidden />
      </Button>
    </header>
  );
}
