import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCredentialFile } from '../../../main/core/credentials/read-credential-file.ts';

const directory = mkdtempSync(join(tmpdir(), 'grantscope-'));
const at = (name: string) => join(directory, name);
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const onPosix = test.skipIf(process.platform === 'win32');
const asNobodySpecial = test.skipIf(process.platform === 'win32' || process.getuid?.() === 0);

test('a file is read whole, and named without its directory', async () => {
  writeFileSync(at('key.json'), '{"a": 1}');
  expect(await readCredentialFile(at('key.json'))).toEqual({
    ok: true,
    value: { bytes: new TextEncoder().encode('{"a": 1}'), fileName: 'key.json' },
  });
});

onPosix('a symbolic link to a file will do, one to nothing will not', async () => {
  writeFileSync(at('real.json'), 'x');
  symlinkSync(at('real.json'), at('link.json'));
  symlinkSync(at('nowhere'), at('dangling.json'));
  expect(await readCredentialFile(at('link.json'))).toMatchObject({ ok: true, value: { fileName: 'link.json' } });
  expect(await readCredentialFile(at('dangling.json'))).toMatchObject({ problem: { code: 'usage.file_not_found' } });
});

test.each([
  ['what is not there', 'missing.json', 'usage.file_not_found'],
  ['what lies under a file', 'key.json/inside', 'usage.file_not_found'],
  ['a directory', '.', 'usage.file_is_directory'],
])('%s is named', async (_, name, code) => {
  writeFileSync(at('key.json'), 'x');
  const outcome = await readCredentialFile(at(name));
  expect(outcome).toMatchObject({ ok: false, problem: { code } });
  expect(JSON.stringify(outcome)).not.toContain(tmpdir());
});

onPosix('devices and pipes are refused at once, without reading', async () => {
  execFileSync('/usr/bin/env', ['mkfifo', at('pipe')]);
  for (const path of ['/dev/zero', '/dev/null', at('pipe')])
    expect(await readCredentialFile(path)).toMatchObject({ problem: { code: 'credentials.not_a_file' } });
});

asNobodySpecial('a file that may not be read says why', async () => {
  writeFileSync(at('secret.json'), 'x');
  chmodSync(at('secret.json'), 0);
  expect(await readCredentialFile(at('secret.json'))).toMatchObject({
    problem: { code: 'usage.file_unreadable', evidence: { file: 'secret.json', reason: 'EACCES' } },
  });
});

test('a 50 MB file is not read', async () => {
  writeFileSync(at('big.json'), '');
  truncateSync(at('big.json'), 50 * 1024 ** 2);
  expect(await readCredentialFile(at('big.json'))).toMatchObject({
    problem: { code: 'credentials.too_large', evidence: { file: 'big.json', limitMiB: 1 } },
  });
});

test('a name that no file can have is no crash', async () => {
  expect(await readCredentialFile('a\u0000b')).toMatchObject({ problem: { code: 'usage.file_unreadable' } });
  expect(await readCredentialFile('')).toMatchObject({ problem: { code: 'usage.file_not_found' } });
});
