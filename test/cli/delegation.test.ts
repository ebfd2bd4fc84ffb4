import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';
import { companyForTests } from './company.ts';

const company = companyForTests();

const faults = new Set<string>();
const fault = (name: string, state: 'on' | 'off', ...more: string[]) => {
  if (state === 'on') faults.add(name);
  else faults.delete(name);
  return grantscope(['emulator', 'fault', name, state, '--origin', company.origin, ...more]);
};
afterEach(async () => {
  for (const name of faults) await fault(name, 'off');
});

const auth = 'https://www.googleapis.com/auth/';
const kenji = 'kenji.tanaka@sakura-trading.example';
const akira = 'akira.takahashi@sakura-trading.example';
const scopes = [`${auth}calendar`, `${auth}calendar.readonly`];
const check = (...more: string[]) => ['delegation', 'check', '--key', company.files.serviceAccountKey, ...more];
const usual = () => check('--subject', company.users[0].email, '--subject', kenji, '--scope', scopes.join(','));

describe('delegation check', () => {
  test('all granted is exit code 0, with every cell tested', async () => {
    const answer = await document(usual());
    expect(answer, JSON.stringify(answer.problem)).toMatchObject({
      code: 0,
      ok: true,
      value: {
        client: { clientId: expect.stringMatching(/^\d{21}$/), email: expect.stringContaining('@') },
        findings: [],
        requests: { token: 2, tokeninfo: 2, other: 0 },
        scopeList: scopes.join(','),
      },
    });
    expect(answer.value.cells).toEqual(
      [company.users[0].email, kenji].flatMap((subject) =>
        scopes.map((scope) => ({ subject, scope, status: 'granted', basis: 'tested' })),
      ),
    );
    expect(answer.err).toBe('');
  });

  test('a denied cell is exit code 1, its finding in words with the client ID and the list to paste', async () => {
    await fault('scope-missing', 'on', '--argument', scopes[1] ?? '');
    for (const lang of ['en', 'ja']) {
      const answer = await document([...usual(), '--lang', lang]);
      expect(answer).toMatchObject({
        code: 1,
        ok: true,
        value: { findings: [{ kind: 'column', subjects: { length: 2 } }] },
      });
      const [finding] = answer.value.findings;
      expect(finding).toMatchObject({ code: 'delegation.scope_missing', scopes: [scopes[1]], certainty: 'certain' });
      expect(finding.remedy.join('\n')).toContain(answer.value.client.clientId);
      expect(finding.remedy.join('\n')).toContain('(https://admin.google.com/ac/owl/domainwidedelegation)');
      expect(finding.fixedWhen).toMatch(lang === 'en' ? /granted/ : /許可/);
      expect(finding.remedy.join('\n')).toContain(scopes.join(','));
      const labels =
        lang === 'en' ? ['Manage Domain Wide Delegation', 'replaces'] : ['[ドメイン全体の委任を管理]', '置き換え'];
      for (const label of labels) expect(finding.remedy.join('\n')).toContain(label);
      expect(answer.value.cells.filter(({ code }: { code?: string }) => code === finding.code)).toHaveLength(2);
    }
  });

  test('a client that is not listed, with a .p12 too, names the numeric client ID', async () => {
    const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
    await fault('delegation-missing', 'on');
    const key = ['--key', company.files.serviceAccountP12, '--service-account', account];
    const answer = await document(['delegation', 'check', ...key, '--subject', kenji, '--scope', scopes.join(' ')]);
    const { client_id: clientId } = JSON.parse(await readFile(company.files.serviceAccountKey, 'utf8')) as {
      client_id: string;
    };
    expect(answer).toMatchObject({ code: 1, value: { client: { clientId }, findings: [{ kind: 'everything' }] } });
    expect(JSON.stringify(answer.value.findings[0].remedy)).toContain(clientId);
  });

  test('an undelegated key is told the same way', async () => {
    const answer = await document([
      'delegation',
      'check',
      '--key',
      company.files.undelegatedKey,
      '--subject',
      kenji,
      '--scope',
      scopes.join(),
    ]);
    expect(answer).toMatchObject({
      code: 1,
      value: { findings: [{ kind: 'everything', code: 'token.unauthorized_client.delegation_missing' }] },
    });
  });

  test('only errors of the network are exit code 3, the cells saying so', async () => {
    await fault('cut-answer', 'on', '--argument', '{"path":"/token"}');
    const answer = await document(usual());
    expect(answer).toMatchObject({ code: 3, ok: true, value: { findings: [{ code: 'network.answer_cut' }] } });
    expect(new Set(answer.value.cells.map(({ status }: { status: string }) => status))).toEqual(new Set(['error']));
  });

  test('users come from a file too, with what is wrong in it told', async () => {
    const file = join(company.directory, 'users.csv');
    const lines = ['Name,Primary Email', `Kenji,${kenji}`, 'Room,c_1@group.calendar.google.com', `Again,${kenji}`];
    await writeFile(file, Buffer.from(`\uFEFF${lines.join('\r\n')}`, 'utf16le'));
    const answer = await document(check('--subjects', file, '--scope', scopes[0] ?? ''));
    expect(answer).toMatchObject({
      code: 1,
      value: {
        cells: [
          { subject: kenji, status: 'granted' },
          { subject: 'c_1@group.calendar.google.com', status: 'not_tested', code: 'delegation.subject_is_calendar' },
        ],
        warnings: [{ code: 'delegation.subjects_repeated' }, { code: 'delegation.subject_is_calendar' }],
      },
    });
    const { code, value } = await document(check('--subjects', '-', '--scope', scopes[0] ?? ''), { input: kenji });
    expect({ code, cells: value.cells.length }).toEqual({ code: 0, cells: 1 });
  });

  test.each([
    ['en', 'Entries without an address, which were left out: 1.'],
    ['ja', 'アドレスのない行が 1 行あり、対象から外しました。'],
  ])('one entry without an address is told as well as several, in %s', async (lang, cause) => {
    const input = `Primary Email,Name\n${kenji},Kenji\n,Nobody\n`;
    const { value } = await document(check('--subjects', '-', '--scope', scopes[0] ?? '', '--lang', lang), { input });
    expect(value.warnings).toMatchObject([{ code: 'delegation.subjects_blank', cause }]);
  });

  test.each([
    [['--subject', kenji, '--scope', ' , ,, '], 'delegation.no_scopes'],
    [['--scope', scopes.join()], 'delegation.no_subjects'],
    [['--subject', kenji], 'usage.missing_option'],
    [['--subjects', '/nowhere/users.csv', '--scope', scopes.join()], 'usage.file_not_found'],
    [['--subjects', '-', '--scope', scopes.join()], 'delegation.subjects_file_not_text'],
  ])('%j is exit code 2', async (argv, code) => {
    const input = Buffer.from('89504e470d0a1a0a00', 'hex');
    expect(await document(check(...argv), { input })).toMatchObject({ code: 2, ok: false, problem: { code } });
  });

  test('a scope’s name alone is not called misspelt: the whole scope is offered', async () => {
    const argv = check('--subject', kenji, '--scope', 'calendar.readonly');
    const { value, code } = await document(argv);
    expect(code).toBe(1);
    expect(value.findings).toMatchObject([
      { code: 'scope.shortened', remedy: [`Did you mean this one? ${auth}calendar.readonly`] },
    ]);
    const { out } = await grantscope(argv);
    expect(out).toContain('The scope is not written in full');
    expect(out).not.toContain('misspelt');
  });

  test('for people: users, scopes and findings, the columns in line; progress only on a terminal', async () => {
    const argv = [...usual(), '--subject', akira];
    const plain = await grantscope(argv);
    expect(plain.code).toBe(1);
    expect(plain.err).toBe('');
    expect(plain.out).toMatch(/✓✓ {2}2 of 2/);
    expect(plain.out).toMatch(/✗✗ {2}0 of 2/);
    expect(plain.out).toContain('The subject is suspended');
    expect(plain.out).not.toContain('\u001B');
    const rows = plain.out.split('\n').filter((line) => / of \d$/.test(line) && line.startsWith('  '));
    expect(new Set(rows.slice(0, 3).map((line) => line.indexOf(' of ')))).toHaveProperty('size', 1);

    const watched = await grantscope(argv, { watched: true });
    expect(watched.err).toContain('of 6 checked');
    expect(watched.err.endsWith('\r\u001B[K')).toBe(true);
    const japanese = await grantscope([...argv, '--lang', 'ja']);
    expect(japanese.out).toContain('対象ユーザーは停止されています');
  });

  test('interrupted, it ends at once with 130', async () => {
    await fault('never-answers', 'on');
    const interruption = new AbortController();
    const running = document(usual(), { interrupted: interruption.signal });
    setTimeout(() => interruption.abort(), 50);
    expect(await running).toMatchObject({ code: 130, ok: false, problem: { code: 'operation.cancelled' } });
    await fault('never-answers', 'off');
  });

  test('interrupted in the middle, it shows people what was answered until then', async () => {
    const many = Array.from({ length: 400 }, (_, index) => `person${index}@sakura-trading.example`).join('\n');
    const interruption = new AbortController();
    const argv = check('--subjects', '-', '--scope', scopes.join(','), '--exhaustive');
    const stopped = await grantscope(argv, {
      input: many,
      watched: true,
      interrupted: interruption.signal,
      onErr: (text) => /[1-9]\d* of 800 checked/.test(text) && interruption.abort(),
    });
    expect(stopped.code).toBe(130);
    expect(stopped.err).toContain('Canceled');
    const { done = '' } = /Stopped: (?<done>\d+) of 800 were checked/.exec(stopped.out)?.groups ?? {};
    expect(Number(done)).toBeGreaterThan(0);
    expect(stopped.out.match(/person\d+@/g)?.length).toBeGreaterThan(0);
    expect(stopped.out).toContain('✗');
    expect(stopped.out).toContain('The subject is not an active user');
  });
});

describe('--watch', () => {
  test('shows people what is to be mended before it waits, and ends with 130 when interrupted', async () => {
    await fault('scope-missing', 'on', '--argument', scopes[1] ?? '');
    const interruption = new AbortController();
    const stop = (text: string) => text.includes('not granted yet') && interruption.abort();
    const argv = [...usual(), '--watch'];
    const watched = await grantscope(argv, { interrupted: interruption.signal, onErr: stop });
    expect(watched.code).toBe(130);
    expect(watched.err).toMatch(
      /Scopes are missing in the Admin console entry[^]*New list[^]*2 not granted yet\. Checking again in 15 s[^]*Canceled/,
    );
    expect(watched.out).toBe('');
  });

  test('is one document with --json, and at once done where all is granted', async () => {
    expect(await document([...usual(), '--watch'])).toMatchObject({ code: 0, ok: true });
  });
});

describe('--report', () => {
  test('writes what was found to a file of its owner’s, without names unless they are asked for', async () => {
    await fault('scope-missing', 'on', '--argument', scopes[1] ?? '');
    const file = (name: string) => join(company.directory, name);
    const { err } = await document([...usual(), '--report', file('report.md')]);
    expect(err).toBe(`The report is in ${file('report.md')}.\n`);
    const text = await readFile(file('report.md'), 'utf8');
    expect(text).toContain('calendar.readonly');
    expect(text).not.toContain('tanaka');
    if (process.platform !== 'win32') expect((await stat(file('report.md'))).mode & 0o777).toBe(0o600);
    await document([...usual(), '--report', file('named.html'), '--names', '--lang', 'ja']);
    expect(await readFile(file('named.html'), 'utf8')).toMatch(/<html lang="ja">[^]*kenji\.tanaka@/);
    await document([...usual(), '--report', file('cells.csv')]);
    expect((await readFile(file('cells.csv'), 'utf8')).trim().split('\r\n')).toHaveLength(5);
    await document([...usual(), '--report', file('check.json')]);
    expect(JSON.parse(await readFile(file('check.json'), 'utf8'))).toMatchObject({ cells: { length: 4 } });
  });

  test('never writes over a file, and says which names it knows', async () => {
    const { serviceAccountKey } = company.files;
    const before = await readFile(serviceAccountKey, 'utf8');
    expect(await document([...usual(), '--report', serviceAccountKey])).toMatchObject({
      code: 2,
      problem: { code: 'usage.file_exists', evidence: { file: serviceAccountKey } },
    });
    expect(await readFile(serviceAccountKey, 'utf8')).toBe(before);
    expect(await document([...usual(), '--report', 'report.pdf'])).toMatchObject({
      code: 2,
      problem: { code: 'usage.report_format' },
    });
  });
});

test('--ndjson writes each cell as it is settled, and at the end what was found', async () => {
  await fault('scope-missing', 'on', '--argument', scopes[1] ?? '');
  const { code, out } = await grantscope([...usual(), '--ndjson']);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(1);
  const statuses = lines.slice(0, -1).map(({ status }): string => status);
  expect(statuses.filter((status) => status === 'denied')).toHaveLength(2);
  expect(statuses.filter((status) => status === 'granted')).toHaveLength(2);
  expect(lines.at(-1)).toMatchObject({ findings: { length: 1 }, client: { clientId: expect.any(String) } });
});

test('--call is exit code 1 when a service does not answer for what is granted', async () => {
  const daiki = 'daiki.nakamura@sakura-trading.example';
  const answer = await document(check('--subject', daiki, '--scope', scopes[0] ?? '', '--call'));
  expect(answer).toMatchObject({
    code: 1,
    ok: true,
    value: {
      cells: [{ status: 'granted', call: { outcome: 'refuses', code: 'calendar.not_a_calendar_user' } }],
      findings: [{ ofCall: true, code: 'calendar.not_a_calendar_user' }],
    },
  });
});

describe('without a key', () => {
  test('gcloud’s sign-in of somebody who may sign for the account proves the same', async () => {
    const account = JSON.parse(await readFile(company.files.serviceAccountKey, 'utf8')).client_email;
    const keyless = ['delegation', 'check', '--key', company.files.applicationDefault, '--service-account', account];
    const answer = await document([...keyless, '--subject', kenji, '--scope', scopes.join(',')]);
    expect(answer, JSON.stringify(answer.problem)).toMatchObject({ code: 0, value: { client: { email: account } } });
  });

  test('needs to be told for which account', async () => {
    const keyless = ['delegation', 'check', '--key', company.files.applicationDefault];
    expect(await document([...keyless, '--subject', kenji, '--scope', scopes.join(',')])).toMatchObject({
      code: 2,
      problem: { code: 'credentials.keyless.email_needed' },
    });
  });
});

describe('delegation discover', () => {
  const discover = (...more: string[]) => ['delegation', 'discover', '--key', company.files.serviceAccountKey, ...more];

  test('announces that it probes, and finds what is granted with few requests', async () => {
    await fault(
      'delegation-list',
      'on',
      '--argument',
      JSON.stringify([...scopes, 'https://www.googleapis.com/auth/drive']),
    );
    const answer = await document(discover('--subject', kenji));
    expect(answer.err).toContain('audit log');
    expect(answer).toMatchObject({ code: 0, ok: true, value: { subject: kenji, unanswered: [] } });
    expect(answer.value.granted.map(({ scope }: { scope: string }) => scope).toSorted()).toEqual(
      [...scopes, `${auth}drive`].toSorted(),
    );
    const { token } = answer.value.requests;
    // Three found among some two hundred: about three times the depth of the halving.
    expect(token).toBeLessThan(60);
  });

  test('for people: each scope with what it allows, and all of them as the one list that the console takes', async () => {
    const { out } = await grantscope(discover('--subject', kenji, '--scope', ...scopes, `${auth}drive`));
    const list = out.trimEnd().split('\n').at(-1) ?? '';
    expect(list.split(',').toSorted()).toEqual(scopes.toSorted());
    for (const scope of scopes) expect(out).toMatch(new RegExp(`^${scope.replaceAll('.', '\\.')} +\\S`, 'm'));
  });

  test('takes one user, and a key that nothing is delegated to is told why', async () => {
    expect(await document(discover('--subject', kenji, '--subject', akira))).toMatchObject({
      code: 2,
      problem: { code: 'usage.one_subject' },
    });
    const undelegated = ['delegation', 'discover', '--key', company.files.undelegatedKey, '--subject', kenji];
    expect(await document(undelegated)).toMatchObject({
      code: 1,
      ok: true,
      value: { granted: [], findings: { length: 1 } },
    });
  });
});

describe('the list in the Admin console', () => {
  test('is compared with what was asked for and proven, and the form that replaces it loses nothing', async () => {
    await fault('scope-missing', 'on', '--argument', scopes[1] ?? '');
    const other = `${auth}drive`;
    const answer = await document([...usual(), '--listed', `${scopes.join(', ')},${other}`]);
    expect(answer.value.console).toMatchObject({
      missing: [],
      listedButRefused: [scopes[1]],
      others: [other],
      union: [...scopes, other],
    });
    const link = new URL(answer.value.console.link);
    expect(link.origin + link.pathname).toBe('https://admin.google.com/ac/owl/domainwidedelegation');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      overwriteClientId: 'true',
      clientIdToAdd: answer.value.client.clientId,
      clientScopeToAdd: [...scopes, other].join(','),
    });
    const { out } = await grantscope([...usual(), '--listed', scopes.join(',')]);
    expect(out).toContain('Listed, yet refused');
    expect(out).toContain('Saving replaces the list that is there');
  });
});

describe('users of the directory', () => {
  const sales = ['--directory-admin', 'hanako.sato@sakura-trading.example', '--org-unit', '/本社/営業部'];
  test('are checked besides those that were named, without the suspended', async () => {
    const answer = await document(check(...sales, '--subject', company.users[0].email, '--scope', scopes[0] ?? ''));
    expect(answer.code).toBe(0);
    expect(answer.value.cells.map(({ subject }: { subject: string }) => subject)).toEqual([
      company.users[0].email,
      kenji,
      'sho.watanabe@sakura-trading.example',
    ]);
    expect(answer.err).toContain('2 users of the directory');
  });
  test('are not to be had as an ordinary user, and nothing is checked then', async () => {
    const answer = await document(check('--directory-admin', kenji, '--scope', scopes[0] ?? ''));
    expect(answer).toMatchObject({ code: 1, ok: false, problem: { code: 'directory.not_authorized' } });
  });
  test('an organizational unit alone is wrong usage', async () => {
    const admin = ['--directory-admin', 'hanako.sato@sakura-trading.example'];
    const nobody = await document(check(...admin, '--org-unit', '/営業部', '--scope', scopes[0] ?? ''));
    expect(nobody).toMatchObject({ code: 2, problem: { code: 'directory.nobody_in_unit' } });
    expect(nobody.problem?.cause).toContain('“/営業部”');
    expect(await document(check('--org-unit', '/x', '--scope', scopes[0] ?? ''))).toMatchObject({
      code: 2,
      problem: { code: 'usage.missing_option' },
    });
  });
});
