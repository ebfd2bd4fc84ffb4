import { Fragment } from 'react';
import { textRuns } from '../foreign-text.ts';

interface ForeignTextProps {
  readonly children: string;
  /** Keeps its line breaks. */
  readonly multiline?: boolean;
  /** A class of what it stands in, where one element is enough. */
  readonly className?: string;
}

/**
 * Text that someone else wrote: only ever text, kept from turning the direction of what stands round it, and with its
 * invisible characters shown by their code points.
 */
export function ForeignText({ children, multiline = false, className }: ForeignTextProps) {
  return (
    <bdi className={`foreign-text${multiline ? ' multiline' : ''}${className ? ` ${className}` : ''}`}>
      {textRuns(children, { multiline }).map(({ text, hidden }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the runs of one text never move
        <Fragment key={index}>{hidden ? <span className="hidden-character">{hidden}</span> : text}</Fragment>
      ))}
    </bdi>
  );
}
