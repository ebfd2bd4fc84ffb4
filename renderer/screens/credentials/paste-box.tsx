import { ClipboardPaste, CornerDownLeft } from 'lucide-react';
import { useState } from 'react';
import { Group, Input, TextField } from 'react-aria-components';
import { useWords } from '../../language.ts';
import { IconButton } from '../../parts/button.tsx';

interface PasteBoxProps {
  readonly onText: (text: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Paste anything. What is pasted is handed over at once and never stands in the field; what is typed leaves on Enter. */
export function PasteBox({ onText, onFiles }: PasteBoxProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const submit = () => {
    if (!typed.trim()) return;
    setTyped('');
    onText(typed);
  };
  return (
    <TextField className="paste-box" aria-label={t('credentials.paste.label')} value={typed} onChange={setTyped}>
      <Group className="group">
        <ClipboardPaste size={14} aria-hidden />
        <Input
          className="input"
          data-filter
          autoComplete="off"
          spellCheck="false"
          placeholder={t('credentials.paste.placeholder')}
          onPaste={(event) => {
            event.preventDefault();
            const text = event.clipboardData.getData('text/plain');
            if (event.clipboardData.files.length > 0) onFiles([...event.clipboardData.files]);
            else if (text.trim()) onText(text);
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
