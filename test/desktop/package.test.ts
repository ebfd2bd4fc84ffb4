import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWhenStale } from '../../main/launch/build-when-stale.mjs';

const root = path.resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

/** Where Electron's program keeps its fuses (@electron/fuses): this text, a version, their number, and one letter each. */
const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = [
  'runAsNode',
  'cookieEncryption',
  'nodeOptions',
  'nodeInspect',
  'asarIntegrity',
  'onlyAsar',
  'ownSnapshot',
  'filePrivileges',
];

let directory = '';
let unpacked = '';

/** As much of a distribution of Electron as packing looks at. */
function writeDistribution(to: string): void {
  mkdirSync(path.join(to, 'locales'), { recursive: true });
  mkdirSync(path.join(to, 'resources'));
  const { version } = require('electron/package.json') as { readonly version: string };
  const wire = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, 9]), Buffer.from('110010110')]);
  writeFileSync(path.join(to, 'electron'), Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), wire]), { mode: 0o755 });
  writeFileSync(path.join(to, 'version'), version);
  for (const file of ['LICENSE', 'LICENSES.chromium.html', 'locales/en-US.pak'])
    writeFileSync(path.join(to, file), file);
}

interface AsarEntry {
  readonly files?: Readonly<Record<string, AsarEntry>>;
}
/** The files of an asar archive: its header is JSON behind four lengths. */
function filesOf(archive: Buffer): readonly string[] {
  const header = JSON.parse(archive.subarray(16, 16 + archive.readUInt32LE(12)).toString()) as AsarEntry;
  const list = ({ files = {} }: AsarEntry, at: string): readonly string[] =>
    Object.entries(files).flatMap(([name, entry]) => (entry.files ? list(entry, `${at}${name}/`) : [`${at}${name}`]));
  return list(header, '');
}

beforeAll(async () => {
  expect(await buildWhenStale(root, ['client', 'desktop', 'preload'])).toBe(true);
  directory = mkdtempSync(path.join(tmpdir(), 'grantscope-package-'));
  const distribution = path.join(directory, 'electron');
  writeDistribution(distribution);
  const builder = path.join(root, 'node_modules/electron-builder/cli.js');
  const to = ['--linux', 'dir', `-c.electronDist=${distribution}`, `-c.directories.output=${directory}/release`];
  await promisify(execFile)(process.execPath, [builder, ...to], { cwd: root });
  unpacked = path.join(directory, 'release/linux-unpacked');
}, 60_000);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

test('the package holds the built program and nothing else', () => {
  const files = filesOf(readFileSync(path.join(unpacked, 'resources/app.asar')));
  expect(files).toEqual(
    expect.arrayContaining([
      'package.json',
      'LICENSE',
      'out/desktop/main.js',
      'out/preload/preload.cjs',
      'out/renderer/renderer/index.html',
    ]),
  );
  const built =
    /^(?:package\.json|LICENSE|out\/desktop\/[\w.-]+\.js|out\/preload\/preload\.cjs|out\/renderer\/(?:renderer\/index\.html|assets\/[\w.-]+\.(?:js|css|woff2|svg|png)))$/;
  expect(files.filter((file) => !built.test(file))).toEqual([]);
});

test('nothing in it names the machine it was built on, and it stays small', () => {
  const archive = readFileSync(path.join(unpacked, 'resources/app.asar'));
  for (const unwanted of [root, 'sourceMappingURL']) {
    const at = archive.indexOf(unwanted);
    expect(at === -1 ? '' : archive.subarray(Math.max(0, at - 100), at + 100).toString()).toBe('');
  }
  expect(archive.length).toBeLessThan(12 * 1024 * 1024);
});

test('its fuses are set as promised', () => {
  const program = readFileSync(path.join(unpacked, 'grantscope'));
  const at = program.indexOf(fuseMark) + fuseMark.length + 2;
  const state = Object.fromEntries(fuses.map((fuse, index) => [fuse, program[at + index] === '1'.charCodeAt(0)]));
  expect(state).toEqual({
    runAsNode: false,
    cookieEncryption: true,
    nodeOptions: false,
    nodeInspect: false,
    asarIntegrity: true,
    onlyAsar: true,
    ownSnapshot: false,
    filePrivileges: false,
  });
});
