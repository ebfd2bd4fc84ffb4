import { useEffect } from 'react';
import { takeClipboard } from './intake.ts';

/** What is dropped anywhere in the window is taken, as on Credentials. Otherwise it would be shown instead of the program. */
export function useDrops(): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const take = (event: DragEvent) => {
      event.preventDefault();
      void takeClipboard(event.dataTransfer);
    };
    window.addEventListener('dragover', allow);
    window.addEventListener('drop', take);
    return () => {
      window.removeEventListener('dragover', allow);
      window.removeEventListener('drop', take);
    };
  }, []);
}
