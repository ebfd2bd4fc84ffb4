import type { MenuItemConstructorOptions } from 'electron';

/** One item, as a test finds and clicks it. There is no menu to see, and accelerators are not heard. */
export class MenuItem {
  readonly label: string;
  readonly role: string | undefined;
  readonly accelerator: MenuItemConstructorOptions['accelerator'];
  readonly submenu: Menu | undefined;
  readonly #click: (() => void) | undefined;

  constructor({ label, role, accelerator, submenu, click }: MenuItemConstructorOptions) {
    this.label = label ?? role ?? '';
    this.role = role;
    this.accelerator = accelerator;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : undefined;
    this.#click = click as (() => void) | undefined;
  }

  click(): void {
    this.#click?.();
  }
}

let applicationMenu: Menu | null = null;

export class Menu {
  readonly items: readonly MenuItem[];

  constructor(items: readonly MenuItem[] = []) {
    this.items = items;
  }

  static buildFromTemplate(template: readonly MenuItemConstructorOptions[]): Menu {
    return new Menu(template.map((options) => new MenuItem(options)));
  }
  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }
  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }
}
