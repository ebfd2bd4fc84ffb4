import type { ElectronApplication } from '@playwright/test';
import { launch } from './launch.ts';
import { removeUserData } from './user-data.ts';

/** A process has as many: each leaves some 15 MB of modules behind. */
const livesOfAProcess = 20;

/** What a group of tests shares. */
interface Shared {
  readonly group: string;
  readonly userData: string;
}

/**
 * A program on the stand-in that begins anew for each test, in the same process, browser and page, with nothing of
 * before; or goes on, as it was left, for the next test of a group.
 */
export class KeptProgram {
  #app: ElectronApplication | undefined;
  #lives = 0;
  #shared: Shared | undefined;

  /** The directory of the program that was begun for this group, while it runs. */
  sharedBy(group: string): string | undefined {
    return this.#app && this.#shared?.group === group ? this.#shared.userData : undefined;
  }

  /** A program that has just begun on this directory, its one window open. With a group, it then belongs to that. */
  async begin(userData: string, group?: string): Promise<ElectronApplication> {
    const former = this.#shared;
    this.#shared = undefined;
    // A test that opened windows of its own may have left one that Playwright holds on to.
    if (this.#lives === livesOfAProcess || this.#app?.windows().length !== 1) await this.#app?.close();
    const app = this.#app ? await relaunched(this.#app, userData) : await launch(userData);
    if (app !== this.#app) {
      this.#lives = 0;
      this.#app = app;
      app.once('close', () => {
        this.#app = undefined;
      });
    }
    this.#lives++;
    // Until now the program before wrote there.
    if (former) removeUserData(former.userData);
    if (group !== undefined) this.#shared = { group, userData };
    return app;
  }

  /** The one that runs. */
  goOn(): ElectronApplication {
    if (!this.#app) throw new Error('no program is running');
    return this.#app;
  }

  async close(): Promise<void> {
    await this.#app?.close();
    if (this.#shared) removeUserData(this.#shared.userData);
    this.#shared = undefined;
  }
}

/** In the page of before, which loads anew; what a test told Playwright about that page is taken back. */
async function relaunched(app: ElectronApplication, userData: string): Promise<ElectronApplication> {
  const page = await app.firstWindow();
  await page.emulateMedia({ forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.mouse.move(-1, -1);
  const loaded = page.waitForEvent('domcontentloaded');
  await app.evaluate(
    (electron, args) => {
      electron.app.relaunch({ args });
      electron.app.quit();
    },
    ['.', `--user-data-dir=${userData}`],
  );
  await loaded;
  return app;
}
