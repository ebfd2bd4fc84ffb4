import { type BrowserWindow, Notification } from 'electron';
import type { DesktopWords } from '../../shared/messages/desktop.ts';

/** Shows the system's notification that a watch has ended; a click brings the window. Nothing where there is none. */
export function notifyGranted(
  window: BrowserWindow,
  { title, body }: DesktopWords['granted'],
  onClick: () => void,
): void {
  if (!Notification.isSupported() || window.isFocused()) return;
  const notification = new Notification({ title, body });
  notification.on('click', onClick);
  notification.show();
}
