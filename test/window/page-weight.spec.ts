import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const built = path.resolve(import.meta.dirname, '../../out/renderer');
/** The scripts that index.html loads before anything is shown, and what they import in turn. */
function initialScripts(): ReadonlySet<string> {
  const page = path.join(built, 'renderer/index.html');
  const scripts = readFileSync(page, 'utf8').matchAll(/(?:src|href)="([^"]+\.js)"/g);
  return importedBy([...scripts].map(([, src = '']) => path.resolve(path.dirname(page), src)));
}

/** Scripts and what they import in turn; not what they load when it is wanted. */
function importedBy(scripts: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, imported = ''] of source.matchAll(/(?:^|[;}])import(?:[^("';]*?from)?["'](\.[^"']+\.js)["']/g)) {
      visit(path.resolve(path.dirname(file), imported));
    }
  };
  for (const script of scripts) visit(script);
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

test('the month grid’s library is loaded with a month, a week or a day only: not with the screen, nor its agenda', () => {
  const scripts = readdirSync(path.join(built, 'assets')).filter((file) => file.endsWith('.js'));
  const named = (name: string) =>
    scripts.filter((file) => file.startsWith(name)).map((file) => path.join(built, 'assets', file));
  const holdsLibrary = (file: string) => readFileSync(file, 'utf8').includes('dayGridMonth');
  const [grid] = named('calendar-grid-');
  expect(grid && [...importedBy([grid])].some(holdsLibrary)).toBe(true);
  const screen = named('calendars-screen-');
  expect(screen).toHaveLength(1);
  expect([...initialScripts(), ...importedBy(screen)].filter(holdsLibrary)).toEqual([]);
});
