import diagnostics from 'node:diagnostics_channel';
import type { Server } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AppModule } from './app.ts';
import { findApp } from './find-app.ts';

// Electron relaunches an app in another process. Here all its lives are in one process, with one browser and one page,
// which takes half the time: each life loads every module and the page anew, and what the end of a process would end, ends
// with it.

const here = import.meta.dirname;
/** What all lives share: the way to the browser. */
const shared = /\/(?:lives|find-app|browser|chromium|devtools|fonts|cache-directory)\.ts$/;

/** What Playwright was given as `electron`, with the modules of the life that lives now. */
export const electronOfNow: Record<string, unknown> = {};

let life = 1;
const servers = new Set<Server>();
diagnostics.subscribe('tracing:net.server.listen:asyncStart', (message) => {
  const { server } = message as { readonly server: Server };
  servers.add(server);
  server.once('close', () => servers.delete(server));
});

/** The address of a module for the life that asks for it. */
export function inLifeOf(asking: string | undefined, url: string): string {
  const mark = asking === undefined ? markOf(life) : (/\?life=\d+$/.exec(asking)?.[0] ?? '');
  return url.startsWith('file:') && !shared.test(url) ? url + mark : url;
}

function markOf(number: number): string {
  return number === 1 ? '' : `?life=${number}`;
}

/** Loads the app's main module with these arguments; it is ready once `start` was called. */
export async function live(given: readonly string[], beforeTheApp: () => void = () => undefined): Promise<void> {
  process.argv = [path.join(here, 'electron'), ...given];
  const { prepareApp, startApp } = (await import(`./app.ts${markOf(life)}`)) as AppModule;
  const { directory, entry, manifest } = findApp(given);
  prepareApp({ directory, manifest, switches: given });
  beforeTheApp();
  try {
    await import(`${pathToFileURL(entry).href}${markOf(life)}`);
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
  await startApp();
}

const heardFromTheStart = new Map<string | symbol, ReadonlySet<unknown>>();
let globalFromTheStart: Readonly<Record<string, PropertyDescriptor>> = {};

/** Once, before the first life: what is global, and what listens to the process, stays as it is now. */
export function rememberTheStart(): void {
  globalFromTheStart = Object.getOwnPropertyDescriptors(globalThis);
  for (const name of process.eventNames()) heardFromTheStart.set(name, new Set(process.rawListeners(name)));
}

/** Ends what the end of the process would end (what listens, here and on ports; what was made global); then lives again. */
export async function liveAgain(given: readonly string[]): Promise<void> {
  for (const name of Object.keys(Object.getOwnPropertyDescriptors(globalThis))) {
    const first = globalFromTheStart[name];
    if (first?.writable === true) Object.defineProperty(globalThis, name, first);
    else if (!first) Reflect.deleteProperty(globalThis, name);
  }
  for (const name of process.eventNames()) {
    for (const listener of process.rawListeners(name)) {
      if (heardFromTheStart.get(name)?.has(listener)) continue;
      process.removeListener(name, listener as () => void);
      if (name === 'exit') Reflect.apply(listener, process, [0]);
    }
  }
  for (const server of servers) {
    server.close();
    if ('closeAllConnections' in server) (server.closeAllConnections as () => void)();
  }
  life++;
  await live(given);
}
