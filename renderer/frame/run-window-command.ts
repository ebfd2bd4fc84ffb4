import type { WindowCommand } from '../../shared/contract.ts';
import { chooseFile } from '../intake/intake.ts';
import { goBack, goForward } from '../route.ts';
import { screens } from '../screens/screens.ts';
import { goByKey } from './arrival.ts';
import { isPaletteOpen, isShortcutSheetOpen } from './open-overlays.ts';

/** Does what a menu item asked for. */
export function runWindowCommand(command: WindowCommand): void {
  const screen = screens.find(({ id }) => command === `screen.${id}`);
  if (screen) goByKey(screen.id);
  else if (command === 'credential.open') void chooseFile();
  else if (command === 'palette.open') isPaletteOpen.set(true);
  else if (command === 'history.back') goBack();
  else if (command === 'history.forward') goForward();
  else if (command === 'shortcuts.show') isShortcutSheetOpen.set(true);
}
