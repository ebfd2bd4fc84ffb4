import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findObstacle, runElectron } from '../../main/launch/electron.mjs';
import { words } from '../../main/launch/words.mjs';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'grantscope-launch-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** A copy of the repository in which Electron's program is this shell script. */
function installProgram(script: string): void {
  const electron = path.join(root, 'node_modules/electron');
  mkdirSync(path.join(electron, 'dist'), { recursive: true });
  writeFileSync(path.join(electron, 'path.txt'), 'electron');
  writeFileSync(path.join(electron, 'dist/electron'), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(electron, 'dist/electron'), 0o755);
}

describe.skipIf(process.platform !== 'linux')('before Electron is tried', () => {
  test('a system without a display is told so, without a download', async () => {
    vi.stubEnv('DISPLAY', '');
    vi.stubEnv('WAYLAND_DISPLAY', '');
    expect(await findObstacle(root)).toEqual({ name: 'noDisplay', detail: '' });
  });

  test.skipIf(process.getuid?.() !== 0)('root is told to be somebody else', async () => {
    vi.stubEnv('DISPLAY', ':0');
    expect(await findObstacle(root)).toEqual({ name: 'root', detail: '' });
  });

  test.skipIf(process.getuid?.() === 0)('a program that cannot be fetched is told of', async () => {
    vi.stubEnv('DISPLAY', ':0');
    expect(await findObstacle(root)).toEqual({ name: 'noElectron', detail: '' });
  });

  test('whoever names a distribution of Electron is believed', async () => {
    vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', root);
    expect(await findObstacle(root)).toBeNull();
  });
});

describe.skipIf(process.platform === 'win32')('a program that ends at once', () => {
  test.each([
    ['electron: error while loading shared libraries: libgtk-3.so.0: cannot open', 'missingLibrary', 'libgtk-3.so.0'],
    ['[1:ERROR:ozone_platform_x11.cc(245)] Missing X server or $DISPLAY', 'noDisplay', ''],
    ['Running as root without --no-sandbox is not supported.', 'root', ''],
    ['The SUID sandbox helper binary was found, but is not configured correctly.', 'noSandbox', ''],
    ['first\nIllegal instruction', 'ended', 'Illegal instruction'],
  ])('%s', async (said, name, detail) => {
    installProgram(`cat >&2 <<'END'\n${said}\nEND\nexit 127`);
    expect(await runElectron(root, [])).toEqual({ obstacle: { name, detail } });
  });

  test('with success is a window that was closed', async () => {
    installProgram('exit 0');
    expect(await runElectron(root, [])).toEqual({ exitCode: 0 });
  });

  test('is never given --no-sandbox', async () => {
    installProgram('echo "$@" >&2; exit 3');
    expect(await runElectron(root, ['--lang=ja'])).toEqual({ obstacle: { name: 'ended', detail: '. --lang=ja' } });
  });
});

test('every obstacle is told in one line, and its cure in another', () => {
  for (const { what, cure } of Object.values(words.obstacles)) expect(`${what}${cure}`).not.toContain('\n');
});
