import { ClipboardPaste, CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { takeClipboard, takeText } from '../../intake/intake.ts';
import { useWords } from '../../language.ts';
import { IconButton } from '../../parts/button.tsx';

/** Paste anything. What is pasted is handed over at once and never stands in the field; what is typed leaves on Enter. */
export function PasteBox() {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const submit = () => {
    if (!typed.trim()) return;
    setTyped('');
    void takeText(typed);
  };
  return (
    <TextField className="paste-box" aria-label={t('credentials.paste.label')} value={typed} onChange={setTyped}>
      <Group className="group">
        <ClipboardPaste size={14} aria-hidden />
        <Input
          className="input"
          data-filter
          data-takes-enter
          autoComplete="off"
          spellCheck="false"
          placeholder={t('credentials.paste.placeholder')}
          onPaste={(event) => {
            event.preventDefault();
            void takeClipboard(event.clipboardData);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit();
          }}
        />
        {typed !== '' && (
          <IconButton small label={t('credentials.paste.typed')} onPress={submit}>
            <CornerDownLeft size={14} aria-hidden />
          </IconButton>
        )}
      </Group>
    </TextField>
  );
}
