import type { ElectronApplication } from '@playwright/test';
import { launch } from './launch.ts';

/** A process has as many: each leaves some 15 MB of modules behind. */
const livesOfAProcess = 20;

/** A program on the stand-in that begins anew for each test, in the same process and browser, with nothing of before. */
export class KeptProgram {
  #app: ElectronApplication | undefined;
  #lives = 0;

  /** A program that has just begun on this directory, its one window open. */
  async begin(userData: string): Promise<ElectronApplication> {
    if (this.#lives === livesOfAProcess) await this.close();
    if (this.#app) {
      const closed = this.#app.windows().map((window) => window.waitForEvent('close'));
      const opened = this.#app.waitForEvent('window');
      await this.#app.evaluate(
        ({ app }, args) => {
          app.relaunch({ args });
          app.quit();
        },
        ['.', `--user-data-dir=${userData}`],
      );
      await Promise.all([...closed, opened]);
    } else {
      const app = await launch(userData);
      app.once('close', () => {
        this.#app = undefined;
        this.#lives = 0;
      });
      this.#app = app;
    }
    this.#lives++;
    return this.#app;
  }

  async close(): Promise<void> {
    await this.#app?.close();
  }
}
