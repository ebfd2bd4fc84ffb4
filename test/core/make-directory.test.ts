import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeDirectory } from '../../main/core/make-directory.ts';

async function place(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'grantscope-directory-'));
  onTestFinished(() => rm(made, { recursive: true }));
  return made;
}

test('makes what is missing, for its owner alone, also when several ask at once', async () => {
  const directory = path.join(await place(), 'a', 'b', 'c');
  await Promise.all([1, 2, 3].map(() => makeDirectory(directory)));
  if (process.platform !== 'win32')
    for (const made of [directory, path.dirname(directory)]) expect((await stat(made)).mode & 0o777).toBe(0o700);
  await makeDirectory(directory);
});

test('a file in the way is an error', async () => {
  const file = path.join(await place(), 'file');
  await writeFile(file, '');
  await expect(makeDirectory(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeDirectory(path.join(file, 'inside'))).rejects.toThrow(/ENOTDIR|ENOENT|EEXIST/);
});

test.runIf(process.platform === 'linux')(
  'a place that takes no directories is given up, not tried for ever',
  async () => {
    await expect(makeDirectory('/proc/grantscope/keys')).rejects.toMatchObject({ code: 'ENOENT' });
  },
);
