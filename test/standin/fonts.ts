import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { cacheDirectory } from './cache-directory.ts';

// A bare Linux machine has no Japanese font, and pictures would show boxes. The program itself ships none: it uses the
// system's. So this "system" has one, from a package that only tests use.

const weights = [400, 500, 600, 700];

/** A fontconfig file that knows the system's fonts and a Japanese one. */
export function writeFontConfiguration(): string {
  const directory = path.join(cacheDirectory, 'fonts');
  const configuration = path.join(directory, 'fonts.conf');
  if (existsSync(configuration)) return configuration;
  mkdirSync(directory, { recursive: true });
  const files = path.dirname(
    createRequire(import.meta.url).resolve('@fontsource/noto-sans-jp/files/noto-sans-jp-0-400-normal.woff'),
  );
  // Rare characters, as in 髙橋 or 山﨑, stand in numbered files only; one weight of them is enough.
  const wanted = readdirSync(files).filter((file) =>
    /-japanese-(\d+)-normal\.woff$/.test(file)
      ? weights.some((weight) => file.includes(`-${weight}-`))
      : /jp-\d+-400-normal\.woff$/.test(file),
  );
  for (const file of wanted) {
    write(path.join(directory, file.replace(/woff$/, 'ttf')), unpackWoff(readFileSync(path.join(files, file))));
  }
  write(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${directory}</dir>
  <cachedir>${path.join(directory, 'cache')}</cachedir>
  <match target="scan">
    <test name="family" compare="contains"><string>Noto Sans JP</string></test>
    <edit name="family" mode="assign"><string>Noto Sans JP</string></edit>
  </match>
</fontconfig>
`,
  );
  return configuration;
}

/** Other processes see it whole or not at all. */
function write(file: string, content: string | Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

/** WOFF 1.0 (W3C), which Chromium does not take as a system font, to the OpenType file that was packed in it. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const header = Buffer.alloc(12 + 16 * count);
  const power = Math.floor(Math.log2(count));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (count - 2 ** power), 10);
  const parts = [header];
  let offset = header.length;
  for (let index = 0; index < count; index++) {
    const entry = 44 + 20 * index;
    const from = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(from, from + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const table = packed.length < length ? inflateSync(packed) : packed;
    const record = 12 + 16 * index;
    woff.copy(header, record, entry, entry + 4);
    header.writeUInt32BE(woff.readUInt32BE(entry + 16), record + 4);
    header.writeUInt32BE(offset, record + 8);
    header.writeUInt32BE(length, record + 12);
    const padded = Buffer.alloc(Math.ceil(length / 4) * 4);
    table.copy(padded);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}
