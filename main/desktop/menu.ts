import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { WindowCommand } from '../../shared/contract.ts';
import type { Language } from '../../shared/language.ts';
import { desktopWords } from '../../shared/messages/desktop.ts';
import { en } from '../../shared/messages/en.ts';
import { ja } from '../../shared/messages/ja.ts';

/** Sets the menu in a language. `tell` brings a chosen command to the page. */
export function setMenu(language: Language, tell: (command: WindowCommand) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, tell)));
}

function menuTemplate(language: Language, tell: (command: WindowCommand) => void): MenuItemConstructorOptions[] {
  const words = desktopWords[language].menu;
  const { frame } = language === 'ja' ? ja : en;
  const isMac = process.platform === 'darwin';
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  /** The page hears these keys itself: the menu shows them, and would otherwise act a second time. */
  const item = (label: string, command: WindowCommand, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => tell(command),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  });
  const settings = item(frame.screens.settings, 'screen.settings', 'CmdOrCtrl+,');

  return [
    ...(isMac
      ? [
          {
            role: 'appMenu' as const,
            submenu: [{ role: 'about' as const }, separator, settings, separator, { role: 'quit' as const }],
          },
        ]
      : []),
    {
      label: words.file,
      submenu: [
        item(words.openCredential, 'credential.open', 'CmdOrCtrl+O'),
        ...(isMac ? [] : [separator, settings, separator, { role: 'quit' as const, label: words.quit }]),
      ],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        separator,
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.go,
      submenu: [
        item(frame.screens.credentials, 'screen.credentials', 'CmdOrCtrl+1'),
        item(frame.screens['auth-code'], 'screen.auth-code', 'CmdOrCtrl+2'),
        item(frame.screens['id-token'], 'screen.id-token', 'CmdOrCtrl+3'),
        item(frame.screens.delegation, 'screen.delegation', 'CmdOrCtrl+4'),
        item(frame.screens.calendars, 'screen.calendars', 'CmdOrCtrl+5'),
        item(frame.screens.trace, 'screen.trace', 'CmdOrCtrl+6'),
        item(frame.screens.emulator, 'screen.emulator', 'CmdOrCtrl+7'),
        separator,
        item(frame.shortcuts.back, 'history.back', 'CmdOrCtrl+['),
        item(frame.shortcuts.forward, 'history.forward', 'CmdOrCtrl+]'),
        separator,
        item(frame.palette.title, 'palette.open', 'CmdOrCtrl+K'),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        separator,
        { role: 'togglefullscreen', label: words.fullScreen },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const, label: words.developerTools }]),
      ],
    },
    {
      role: 'windowMenu',
      label: words.window,
      submenu: [
        { role: 'minimize', label: words.minimize },
        { role: 'close', label: words.close },
      ],
    },
    { role: 'help', label: words.help, submenu: [item(frame.shortcuts.title, 'shortcuts.show')] },
  ];
}
