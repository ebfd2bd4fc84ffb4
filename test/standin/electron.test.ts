import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import electron, { BrowserWindow, webContents } from './electron.ts';

const desktop = path.resolve(import.meta.dirname, '../../main/desktop');

interface Import {
  readonly file: string;
  readonly names: readonly string[];
  readonly source: string;
}

/** What each file of the shell imports from `electron` to use, types left out. */
const imports: readonly Import[] = globSync('**/*.ts', { cwd: desktop }).flatMap((file) => {
  const source = readFileSync(path.join(desktop, file), 'utf8');
  const [, list] = /^import \{([^}]*)\} from 'electron';/m.exec(source) ?? [];
  if (list === undefined) return [];
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));
  return [{ file, names, source }];
});
const inMain = imports.filter(({ file }) => file !== 'preload.ts');

test('the stand-in has every part of Electron that the shell imports', () => {
  const wanted = new Set(inMain.flatMap(({ names }) => names));
  expect(wanted.size).toBeGreaterThan(8);
  expect([...wanted].filter((name) => !(name in electron))).toEqual([]);
});

/** What a file of the shell uses of something it calls by this name. */
function membersOf(name: string, source: string): readonly string[] {
  return [...source.matchAll(new RegExp(`(?<![\\w.'/])${name}\\.(\\w+)`, 'g'))].map(([, member = '']) => member);
}

test('it has every function of those parts that the shell calls by name', () => {
  const missing = inMain.flatMap(({ file, names, source }) =>
    names.flatMap((name) =>
      membersOf(name, source)
        .filter((member) => !(member in (Reflect.get(electron, name) as object)))
        .map((member) => `${file}: ${name}.${member}`),
    ),
  );
  expect(missing).toEqual([]);
});

test('it has what the shell uses of its windows and their pages', () => {
  const kinds = [
    ['window', BrowserWindow.prototype],
    ['webContents', webContents.prototype],
    ['contents', webContents.prototype],
  ] as const;
  const used = globSync('**/*.ts', { cwd: desktop }).flatMap((file) => {
    const source = readFileSync(path.join(desktop, file), 'utf8');
    return kinds.flatMap(([name, prototype]) =>
      membersOf(name, source).map((member) => ({ file, name, member, prototype })),
    );
  });
  expect(used.length).toBeGreaterThan(10);
  // The page of a window is its own, not its prototype's.
  const missing = used.filter(({ member, prototype }) => member !== 'webContents' && !(member in prototype));
  expect(missing.map(({ file, name, member }) => `${file}: ${name}.${member}`)).toEqual([]);
});

test('no file takes Electron by another form of import, which these checks would not see', () => {
  const others = globSync('**/*.ts', { cwd: desktop }).filter((file) =>
    /from 'electron(?:\/\w+)?'|require\('electron|import\('electron/.test(
      readFileSync(path.join(desktop, file), 'utf8').replace(/^import (?:type )?\{[^}]*\} from 'electron';/gm, ''),
    ),
  );
  expect(others).toEqual([]);
});

test('the preload takes what a sandboxed preload can have', () => {
  expect(imports.find(({ file }) => file === 'preload.ts')?.names).toEqual(['contextBridge', 'ipcRenderer']);
});
