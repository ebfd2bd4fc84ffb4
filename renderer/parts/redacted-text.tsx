import { Fragment } from 'react';
import { useWords } from '../language.ts';
import { redactionRuns } from '../redactions.ts';
import { ForeignText } from './foreign-text.tsx';

/** Recorded text: what someone else wrote, with the places marked where a secret was removed. */
export function RedactedText({
  children,
  multiline = false,
}: {
  readonly children: string;
  readonly multiline?: boolean;
}) {
  const { t } = useWords();
  return redactionRuns(children).map(({ text, removed }, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- the runs of one text never move
    <Fragment key={index}>
      {removed ? (
        <mark className="removed" title={t('parts.removed')}>
          {text}
        </mark>
      ) : (
        <ForeignText multiline={multiline}>{text}</ForeignText>
      )}
    </Fragment>
  ));
}
