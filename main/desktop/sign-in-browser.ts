import { shell } from 'electron';
import { judgeLink } from './external-links.ts';

/**
 * Opens a consent page in the system's browser: Google's or the running emulator's, and no other, whatever a credential
 * file says. False when it may not or cannot; whoever asked then shows the address.
 */
export async function openSignInPage(url: string, emulatorOrigin: string | null): Promise<boolean> {
  const verdict = judgeLink(url, emulatorOrigin);
  if (verdict.kind !== 'open') return false;
  return shell.openExternal(verdict.url).then(
    () => true,
    () => false,
  );
}
