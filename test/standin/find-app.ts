import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  readonly main: string;
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
}

/** The app that a command line names: its directory, its manifest and its main module. */
export function findApp(given: readonly string[]) {
  const named = given.find((argument, at) => !argument.startsWith('-') && given[at - 1] !== '-r') ?? '.';
  const target = path.resolve(named);
  let directory = statSync(target).isDirectory() ? target : path.dirname(target);
  while (!existsSync(path.join(directory, 'package.json'))) directory = path.dirname(directory);
  const manifest = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as Manifest;
  return { directory, manifest, entry: target === directory ? path.join(directory, manifest.main) : target };
}
