import { type ChildProcess, spawn } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { cacheDirectory } from './cache-directory.ts';
import { writeFontConfiguration } from './fonts.ts';

export interface ChromiumOptions {
  /** Command-line switches that the app or Playwright asked for. */
  readonly switches: readonly string[];
  /** Whether Playwright wants to connect as well. */
  readonly openPort: boolean;
}

export interface Chromium {
  readonly process: ChildProcess;
  /** Its temporary profile. */
  readonly profile: string;
  /** The last it said on standard error. */
  readonly lastWords: () => string;
}

/** Starts a headless Chromium without a window. */
export async function startChromium({ switches, openPort }: ChromiumOptions): Promise<Chromium> {
  const profile = mkdtempSync(path.join(tmpdir(), 'standin-'));
  const chromium = spawn(
    await chromiumExecutable(),
    [
      ...switches,
      '--headless',
      // It shows nothing but the app's own page, and may have to run as root.
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--font-render-hinting=none',
      '--mute-audio',
      '--no-startup-window',
      '--block-new-web-contents',
      '--disable-dev-shm-usage',
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
      '--remote-debugging-pipe',
      ...(openPort ? ['--remote-debugging-port=0'] : []),
      `--user-data-dir=${profile}`,
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, FONTCONFIG_FILE: writeFontConfiguration() },
    },
  );
  let said = '';
  chromium.stderr?.on('data', (bytes: Buffer) => {
    said = (said + bytes.toString()).slice(-10_000);
    const [listening] = /^DevTools listening on ws:\S+\n/m.exec(said) ?? [];
    if (!listening) return;
    said = '';
    // Playwright waits for this line.
    if (openPort) process.stderr.write(listening);
  });
  return { process: chromium, profile, lastWords: () => said.trim() };
}

/** Unpacked once, and never seen half-written by a process that starts at the same time. */
export async function chromiumExecutable(): Promise<string> {
  const chosen = process.env['STANDIN_CHROMIUM'];
  if (chosen) return chosen;
  const packed = fileURLToPath(new URL('../bin/chromium.br', import.meta.resolve('@sparticuz/chromium')));
  const unpacked = path.join(cacheDirectory, 'chromium');
  if (existsSync(unpacked)) return unpacked;
  mkdirSync(cacheDirectory, { recursive: true });
  const unfinished = `${unpacked}.${process.pid}`;
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(unfinished, { mode: 0o755 }));
  renameSync(unfinished, unpacked);
  return unpacked;
}
