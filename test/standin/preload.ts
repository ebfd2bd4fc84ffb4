import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { DevtoolsSession } from './devtools.ts';
import { createPlainDataCodec } from './page/plain-data.ts';
import { runPreload } from './page/preload-world.ts';
import { connectWorlds } from './page/world-bridge.ts';

/** Chromium's name for the world the preload lives in. */
export const preloadWorld = 'Electron Isolated Context';

/** Lets the preload run in the top frame of every page this target opens, before the page's own scripts. */
export async function installPreload(session: DevtoolsSession, file: string): Promise<void> {
  const key = JSON.stringify(randomUUID());
  const { platform, arch, versions } = process;
  const seen = JSON.stringify({ type: 'renderer', sandboxed: true, contextIsolated: true, platform, arch, versions });
  const inTopFrame = (source: string) => `if (window === window.top && location.href !== 'about:blank') { ${source} }`;

  await session.send('Runtime.addBinding', { name: 'standinPost', executionContextName: preloadWorld });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: inTopFrame(`(${connectWorlds.toString()})(${key}, 'page', 'preload').ready();`),
  });
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: preloadWorld,
    source: `${inTopFrame(`(${runPreload.toString()})(
      (${connectWorlds.toString()})(${key}, 'preload', 'page'),
      (${createPlainDataCodec.toString()})(),
      function (require, module, exports, process) {${readFileSync(file, 'utf8')}\n},
      ${seen},
    );`)}\n//# sourceURL=${pathToFileURL(file).href}`,
  });
}
