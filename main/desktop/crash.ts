import { app, dialog } from 'electron';
import type { Language } from '../../shared/language.ts';
import { desktopWords } from '../../shared/messages/desktop.ts';

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

/** An error's name and the places it came through: what our own code is called, and nothing it was given. */
export function faultLines(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [`a thrown ${typeof error}`];
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  return [/^[A-Z]\w*$/.test(error.name) ? error.name : 'Error', ...places];
}
