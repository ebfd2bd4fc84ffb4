import { app, dialog } from 'electron';
import type { Language } from '../../shared/language.ts';
import { desktopWords } from '../../shared/messages/desktop.ts';
import { faultLines } from './fault-lines.ts';

/** Electron shows an uncaught error whole, and its message may hold a secret. Here only its kind and place are told. */
export function closeOnFault(language: () => Language): void {
  const close = (error: unknown) => {
    process.stderr.write(`${faultLines(error).join('\n')}\n`);
    const { title, message } = desktopWords[language()].crash;
    dialog.showErrorBox(title, message);
    app.exit(1);
  };
  process.on('uncaughtException', close);
  process.on('unhandledRejection', close);
}
