import { EventEmitter } from 'node:events';
import type { NotificationConstructorOptions } from 'electron';

/** What was shown, for tests to see: nothing pops up where there is no desktop. */
const shown: NotificationConstructorOptions[] = [];

export class Notification extends EventEmitter {
  readonly #options: NotificationConstructorOptions;

  constructor(options: NotificationConstructorOptions = {}) {
    super();
    this.#options = options;
  }

  static isSupported(): boolean {
    return true;
  }

  /** Only the stand-in has this. */
  static get shown(): readonly NotificationConstructorOptions[] {
    return shown;
  }

  show(): void {
    shown.push(this.#options);
    this.emit('show');
  }
}
