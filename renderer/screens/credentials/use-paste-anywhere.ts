import { useEffect } from 'react';
import { takeClipboard } from '../../intake/intake.ts';

/** While the screen is in front, ⌘V or Ctrl+V is for the paste box wherever the focus is, but in another field. */
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
