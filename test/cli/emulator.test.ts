import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';
import { type Company, startCompany } from './company.ts';

let company: Company;
beforeAll(async () => {
  company = await startCompany();
});
afterAll(() => company.close());

describe('emulator start', () => {
  test('prints one bare JSON line: origin, files that only their owner may read, users', async () => {
    expect(company.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const path of Object.values(company.files)) expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(Object.keys(company.files)).toEqual([
      'webClient',
      'installedClient',
      'serviceAccountKey',
      'serviceAccountP12',
      'undelegatedKey',
      'applicationDefault',
    ]);
    expect(company.users[0].state).toBe('active');
    expect(company.users.length).toBeGreaterThanOrEqual(12);
    for (const user of company.users) expect(Object.keys(user).toSorted()).toEqual(['email', 'name', 'state']);
  });

  test('without --out writes to a private temporary directory, and removes it at the end; --json changes nothing', async () => {
    const interruption = new AbortController();
    const { promise, resolve } = Promise.withResolvers<string>();
    const ended = grantscope(['emulator', 'start', '--json'], { interrupted: interruption.signal, onOut: resolve });
    const { files } = JSON.parse(await promise) as Pick<Company, 'files'>;
    expect(existsSync(files.webClient)).toBe(true);
    interruption.abort();
    const { code, out } = await ended;
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(existsSync(files.webClient)).toBe(false);
  });

  test('a port that is taken is named', async () => {
    const answer = await document(['emulator', 'start', '--port', new URL(company.origin).port]);
    expect(answer).toMatchObject({ ok: false, problem: { code: 'emulator.port_in_use' } });
    expect(answer.code).not.toBe(0);
  });
});

describe('emulator code', () => {
  const code = (...argv: string[]) => ['emulator', 'code', '--origin', company.origin, ...argv];

  test('prints the code alone, ready for a pipe', async () => {
    const { out } = await grantscope(
      code('--user', company.users[0].email, '--scope', 'openid', '--scope', 'email,profile'),
    );
    expect(out).toMatch(/^4\/\S+\n$/);
  });

  test('refuses a user nobody knows, and an origin that is not on this computer', async () => {
    expect(await document(code('--user', 'nobody@sakura-trading.example', '--scope', 'openid'))).toMatchObject({
      problem: { code: 'emulator.unknown_user' },
    });
    const elsewhere = [
      'emulator',
      'code',
      '--origin',
      'https://accounts.google.com',
      '--user',
      'a@b.example',
      '--scope',
      'openid',
    ];
    expect(await document(elsewhere)).toMatchObject({ code: 2, problem: { code: 'emulator.origin_not_loopback' } });
  });
});

describe('emulator fault', () => {
  const fault = (...argv: string[]) => ['emulator', 'fault', ...argv, '--origin', company.origin];
  const isOn = (value: { faults: { name: string; on: boolean }[] }, name: string) =>
    value.faults.find((each) => each.name === name)?.on;

  test('lists the faults, switches one on and off, and takes an argument', async () => {
    const { value } = await document(fault());
    expect(value.faults.length).toBeGreaterThan(3);
    expect(isOn(value, 'user-unknown')).toBe(false);
    const on = await document(fault('user-unknown', 'on', '--argument', company.users[1]?.email ?? ''));
    expect(isOn(on.value, 'user-unknown')).toBe(true);
    expect(isOn((await document(fault('user-unknown', 'off'))).value, 'user-unknown')).toBe(false);
    expect((await grantscope(fault('--lang', 'ja'))).out).toMatch(/オフ +delegation-missing +\S/);
  });

  test('a fault that is nearly named is found', async () => {
    const { problem } = await document(fault('delegation-mising', 'on'));
    expect(problem?.remedy).toEqual(['Choose one of: delegation-missing, delegation-list']);
  });

  test('an unknown fault is exit code 2', async () => {
    expect(await document(fault('no-such-fault', 'on'))).toMatchObject({
      code: 2,
      problem: { code: 'emulator.unknown_fault' },
    });
  });
});
