import { type BrowserWindow, dialog } from 'electron';
import { fill } from '../../shared/explain.ts';
import type { DesktopWords } from '../../shared/messages/desktop.ts';

/** The system's file picker; null when it was closed. The path stays in main. */
export async function chooseCredentialFile(window: BrowserWindow, words: DesktopWords): Promise<string | null> {
  const { title, open, files, allFiles } = words.chooseCredential;
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: open,
    properties: ['openFile'],
    filters: [
      { name: files, extensions: ['json', 'p12'] },
      { name: allFiles, extensions: ['*'] },
    ],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** Where to save a file; null when the dialog was closed. */
export async function chooseWhereToSave(
  window: BrowserWindow,
  { title, save }: DesktopWords['saveFile'],
  fileName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: save,
    defaultPath: fileName,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
}

let asking = false;

/** Whether a person wants to go to this host. While one such question is open, the answer to another is no. */
export async function confirmLink(
  window: BrowserWindow,
  words: DesktopWords,
  link: { readonly url: string; readonly host: string },
): Promise<boolean> {
  if (asking) return false;
  asking = true;
  try {
    const { title, message, open, cancel } = words.openLink;
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      title,
      message: fill(message, { host: link.host }),
      detail: link.url.length > 500 ? `${link.url.slice(0, 500)}…` : link.url,
      buttons: [open, cancel],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    return response === 0;
  } finally {
    asking = false;
  }
}
