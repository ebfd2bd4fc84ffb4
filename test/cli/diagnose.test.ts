import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';

const refused = '{"error": "invalid_grant", "error_description": "Malformed auth code."}';
const notFound = 'googleapi: Error 404: Not Found, notFound';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diagnose-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('diagnose', () => {
  test('tells every error of standard input in order of appearance, and ends well', async () => {
    const input = `${notFound}\n\n${refused}\n${refused}\n`;
    const { code, value } = await document(['diagnose', '-'], { input });
    expect(code).toBe(0);
    expect(value.diagnoses).toMatchObject([
      {
        code: 'api.not_found',
        certainty: 'certain',
        wire: { status: 404, error: 'notFound' },
        line: 1,
        excerpt: notFound,
      },
      {
        code: 'token.invalid_grant.malformed_code',
        certainty: 'certain',
        line: 3,
        excerpt: refused,
        wire: { error: 'invalid_grant', description: 'Malformed auth code.' },
      },
    ]);
    for (const { title, cause, remedy } of value.diagnoses) expect([title, cause, ...remedy].join('')).not.toBe('');
  });

  test('reads a file, and standard input where none is named', async () => {
    const file = join(folder, 'answer.json');
    await writeFile(file, refused);
    const fromFile = await document(['diagnose', file]);
    const fromInput = await document(['diagnose'], { input: refused });
    expect(fromFile.value).toEqual(fromInput.value);
    expect(fromFile.value.diagnoses).toHaveLength(1);
  });

  test('for people: title, cause and steps of each, in both languages', async () => {
    const en = await grantscope(['diagnose'], { input: `${notFound}\n\n${refused}` });
    expect(en.code).toBe(0);
    expect(en.out).toMatch(/not there, or not visible[\s\S]*token\.invalid_grant\.malformed_code/);
    expect(en.out).toContain(`line 3: ${refused}`);
    const ja = await grantscope(['diagnose', '--lang', 'ja'], { input: refused });
    expect(ja.out).toMatch(/[ぁ-ん]/);
    expect(ja.out).toContain('Malformed auth code.');
  });

  test('nothing recognised is a problem of its own', async () => {
    const { code, ok, problem } = await document(['diagnose'], { input: 'access_denied is an OAuth error.' });
    expect({ code, ok, problem: problem?.code }).toEqual({ code: 1, ok: false, problem: 'diagnosis.unrecognised' });
  });

  test('a file that is not there is wrong usage', async () => {
    const { code, problem } = await document(['diagnose', join(folder, 'missing.log')]);
    expect({ code, problem: problem?.code }).toEqual({ code: 2, problem: 'usage.file_not_found' });
  });

  test('of a log that is too large, the part with the error is asked for', async () => {
    const file = join(folder, 'server.log');
    await writeFile(file, 'GET /health 200\n'.repeat(800_000));
    const { code, problem } = await document(['diagnose', file]);
    expect({ code, problem: problem?.code }).toEqual({ code: 2, problem: 'usage.file_too_large' });
    expect(problem?.remedy.join('\n')).toContain('tail -n 5000 server.log | grantscope diagnose -');
  });

  test('no secret of the text is printed', async () => {
    const token = 'ya29.a0AfB_byC1234567890abcdefghijklmnop';
    const input = `> Authorization: Bearer ${token}\n< HTTP/1.1 401\n{"error":{"errors":[{"domain":"calendar","reason":"authError","message":"Invalid Credentials for ${token}"}],"code":401}}`;
    const { out, err } = await grantscope(['diagnose', '--json'], { input });
    expect(out).toContain('auth_error');
    expect(out + err).not.toContain(token);
  });
});
