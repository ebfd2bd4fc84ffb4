import { useEffect } from 'react';
import { takeClipboard } from './intake.ts';

/** While the screen is in front, ⌘V or Ctrl+V outside a field is as into the paste box of Credentials. */
export function usePasteAnywhere(): void {
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.defaultPrevented || target?.closest('input, textarea, [contenteditable="true"], [role="dialog"]'))
        return;
      event.preventDefault();
      void takeClipboard(event.clipboardData);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
