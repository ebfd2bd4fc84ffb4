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
        <ForeignText multiline={multiline}>{children}</ForeignText>
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
