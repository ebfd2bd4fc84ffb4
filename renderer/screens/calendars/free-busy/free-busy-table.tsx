import { useWords } from '../../../language.ts';
import { ForeignText } from '../../../parts/foreign-text.tsx';
import { errorWords } from './error-words.ts';
import type { FreeBusyLine } from './free-busy-lines.ts';
import { spanIn } from './span-words.ts';
import type { Days, Span } from './time-axis.ts';

interface FreeBusyTableProps {
  readonly lines: readonly FreeBusyLine[];
  readonly days: Days;
  readonly zone: string;
  readonly otherZone: string | null;
}

/** The same as words, a row each: for screen readers, and for reading. */
export function FreeBusyTable({ lines, days, zone, otherZone }: FreeBusyTableProps) {
  const { t, language } = useWords();
  // Text alone: five hundred people’s week would be tens of thousands of elements.
  const times = (spans: readonly Span[], where: string) =>
    spans.map((span) => spanIn(span, where, language)).join('\n');
  const told = ({ spans, error, isWaiting }: FreeBusyLine) => {
    if (error !== null) return errorWords(error, t);
    if (isWaiting) return t('frame.loading');
    return spans.length === 0 ? t('freeBusy.free') : null;
  };
  return (
    <table className="table free-busy-table">
      <caption className="visually-hidden">{t('freeBusy.tableOf', { zone: days.zone })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('freeBusy.who')}</th>
          <th scope="col">{t('freeBusy.busyIn', { zone })}</th>
          {otherZone !== null && <th scope="col">{t('freeBusy.busyIn', { zone: otherZone })}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <ForeignText>{line.name}</ForeignText>
            </th>
            <td className="wraps lines">{told(line) ?? times(line.spans, zone)}</td>
            {otherZone !== null && <td className="wraps lines">{told(line) ? '' : times(line.spans, otherZone)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
