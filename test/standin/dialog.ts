import type { Dialog } from 'electron';

function unanswered(name: string) {
  return () => Promise.reject(new Error(`stand-in: nobody answered dialog.${name}; a test has to replace it`));
}

/** Nobody sits in front: a dialog that no test answers fails. */
export const dialog = {
  showOpenDialog: unanswered('showOpenDialog'),
  showSaveDialog: unanswered('showSaveDialog'),
  showMessageBox: unanswered('showMessageBox'),
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}: ${content}\n`);
  },
} satisfies Partial<Dialog>;
