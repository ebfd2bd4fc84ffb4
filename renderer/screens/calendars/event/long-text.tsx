import { useState } from 'react';
import { useWords } from '../../../language.ts';
import { Button } from '../../../parts/button.tsx';
import { ForeignText } from '../../../parts/foreign-text.tsx';

interface LongTextProps {
  readonly children: string;
  /** So many characters are shown at first. */
  readonly most: number;
  readonly multiline?: boolean;
}

/** Foreign text of any length: its beginning, and the rest when asked for. */
export function LongText({ children, most, multiline = false }: LongTextProps) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  if (children.length <= most) return <ForeignText multiline={multiline}>{children}</ForeignText>;
  if (all) {
    return (
      <span className="long-text">
        {pieces(children).map((piece, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the pieces of one text never move
          <span key={index}>
            <ForeignText multiline={multiline}>{piece}</ForeignText>
          </span>
        ))}
      </span>
    );
  }
  return (
    <>
      <ForeignText multiline={multiline}>{`${children.slice(0, most).toWellFormed()}…`}</ForeignText>{' '}
      <Button look="quiet" small onPress={() => setAll(true)}>
        {t('event.longText', { count: children.length })}
      </Button>
    </>
  );
}

const pieceLength = 2_000;

/** Laying out a word of 100,000 letters in one takes a browser many seconds; no pair of surrogates is parted. */
function pieces(text: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = at + pieceLength;
    const parted =
      end < text.length && !text.slice(end - 1, end).isWellFormed() && text.slice(end - 1, end + 1).isWellFormed();
    found.push(text.slice(at, parted ? end + 1 : end));
    at = parted ? end + 1 : end;
  }
  return found;
}
