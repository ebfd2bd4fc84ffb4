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

const weight = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1024;

/** The words of diagnoses, a script a language: the page loads one of them before its first frame. */
const catalogues = () =>
  readdirSync(path.join(built, 'assets'))
    .filter((file) => /^catalogue-.*\.js$/.test(file))
    .map((file) => path.join(built, 'assets', file));

test('the first screen needs at most 320 KB of script, compressed, with the words of either language', () => {
  const scripts = [...initialScripts()];
  expect(scripts.length).toBeGreaterThan(0);
  expect(catalogues()).toHaveLength(2);
  for (const words of catalogues()) {
    const kilobytes = weight([...scripts, words]);
    expect(kilobytes).toBeGreaterThan(120);
    expect(kilobytes).toBeLessThanOrEqual(320);
  }
});

test('the words of diagnoses are loaded in one language alone', () => {
  const said = { en: 'Google knows no client ID', ja: 'クライアント ID' } as const;
  const [en = '', ja = ''] = catalogues()
    .map((file) => readFileSync(file, 'utf8'))
    .toSorted((one) => (one.includes(said.en) ? -1 : 1));
  expect(en).toContain(said.en);
  expect(en).not.toContain(said.ja);
  expect(ja).toContain(said.ja);
  expect(ja).not.toContain(said.en);
  for (const script of initialScripts()) expect(readFileSync(script, 'utf8')).not.toContain(said.en);
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
