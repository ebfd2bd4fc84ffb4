import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const built = path.resolve(import.meta.dirname, '../../out/renderer');
/** The scripts that index.html loads before anything is shown, and what they import in turn. */
function initialScripts(): ReadonlySet<string> {
  const page = path.join(built, 'renderer/index.html');
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, imported = ''] of source.matchAll(/(?:^|[;}])import(?:[^("';]*?from)?["'](\.[^"']+\.js)["']/g)) {
      visit(path.resolve(path.dirname(file), imported));
    }
  };
  for (const [, src = ''] of readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g)) {
    visit(path.resolve(path.dirname(page), src));
  }
  return found;
}

test('the first screen needs at most 320 KB of script, compressed', () => {
  const scripts = [...initialScripts()];
  expect(scripts.length).toBeGreaterThan(0);
  const kilobytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;
  expect(kilobytes).toBeGreaterThan(60);
  expect(kilobytes).toBeLessThanOrEqual(320);
});

test('the page holds no schema library: zod would break its policy', () => {
  const scripts = readdirSync(path.join(built, 'assets')).filter((file) => file.endsWith('.js'));
  for (const file of scripts)
    expect(readFileSync(path.join(built, 'assets', file), 'utf8'), file).not.toContain('ZodError');
});
