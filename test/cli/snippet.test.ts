import { describe, expect, test } from 'vitest';
import { document, grantscope } from './command-line.ts';
import { companyForTests } from './company.ts';

const learnt: string[] = [];
const company = companyForTests(learnt);

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';

describe('snippet before a command', () => {
  test('prints its call as code, and nothing else, so that it can go into a file', async () => {
    const argv = [
      'exchange',
      '--client',
      company.files.webClient,
      '--redirect-uri',
      'postmessage',
      '--scope',
      'openid',
    ];
    const { out, err, code } = await grantscope(['snippet', ...argv, '--in', 'python']);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toMatch(/^# pip install google-auth-oauthlib\n/);
    expect(out).toContain('    redirect_uri="postmessage",\n');
    expect((await grantscope(['snippet', ...argv])).out).toContain("--data-urlencode 'redirect_uri=postmessage'");
    expect((await grantscope(['snippet', ...argv, '--in', 'go', '--lang', 'ja'])).out).toContain(
      '先に設定する環境変数',
    );
  });

  test('takes the command as it was, its secrets too, and prints none of them', async () => {
    const code = '4/0AVMBsJhCodeOfSomebodyElse_abcdefghijklmnopqrstuvwxyz';
    const verifier = 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk';
    learnt.push(code, verifier);
    const pasted = `https://groupware.sakura-trading.example/oauth2/callback?code=${encodeURIComponent(code)}&scope=openid`;
    const argv = ['snippet', 'exchange', '--client', company.files.webClient, '--in', 'node'];
    const { value } = await document([...argv, '--code', '-', '--code-verifier', verifier], { input: pasted });
    expect(value).toMatchObject({ operation: 'authorizationCode.exchange', language: 'node' });
    expect(value.text).toContain("redirectUri: 'https://groupware.sakura-trading.example/oauth2/callback',");
    const names = (value.environment as { name: string }[]).map(({ name }) => name);
    expect(names).toEqual(['CLIENT_SECRET_FILE', 'CODE', 'CODE_VERIFIER']);
  });

  test('tells by a token which call it is', async () => {
    const { files } = company;
    const text = async (...argv: string[]) => (await grantscope(['snippet', 'token', ...argv])).out;
    expect(await text('inspect', '--client', files.webClient)).toContain('${ACCESS_TOKEN:?}');
    expect(await text('inspect', 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln')).toContain('${ID_TOKEN:?}');
    expect(await text('revoke', 'ya29.a0AfNobodysToken')).toContain('${ACCESS_TOKEN:?}');
    expect(await text('revoke')).toContain('${REFRESH_TOKEN:?}');
    expect(await document(['snippet', 'token', 'inspect', '1//0gNobodysToken'])).toMatchObject({
      problem: { code: 'token.refresh_token_not_inspectable' },
    });
  });

  test('writes the delegation of a .p12, and for whom', async () => {
    const account = 'calendar-reader@sakura-groupware-482913.iam.gserviceaccount.com';
    const key = ['--key', company.files.serviceAccountP12, '--service-account', account];
    const argv = ['snippet', 'delegation', 'check', ...key, '--scope', calendar, '--in', 'python'];
    const { out } = await grantscope([...argv, '--subject', 'info@sakura-trading.example']);
    expect(out).toContain('openssl pkcs12 -legacy -in key.p12');
    expect(out).toContain('.with_subject("info@sakura-trading.example")');
    expect(await document([...argv, '--subject', 'a@b.example', 'c@d.example'])).toMatchObject({
      code: 2,
      problem: { code: 'usage.one_subject_only' },
    });
  });

  test('writes what the calendar commands ask, and says what the command would find out first', async () => {
    const as = ['--key', company.files.serviceAccountKey, '--subject', 'info@sakura-trading.example'];
    const text = async (...argv: string[]) => (await grantscope(['snippet', 'calendar', ...argv, ...as])).out;
    const events = await text('events', 'primary', '--from', '2026-12-01', '--query', 'O\'Brien "x"', '--in', 'python');
    expect(events).toContain('# The dates begin in UTC: name a time zone');
    expect(events).toContain('    timeMin="2026-12-01T00:00:00Z",\n    q="O\'Brien \\"x\\"",\n');
    const inTokyo = await text('events', 'primary', '--from', '2026-12-01', '--time-zone', 'Asia/Tokyo', '--in', 'go');
    expect(inTokyo).toContain('TimeMin("2026-11-30T15:00:00Z").');
    expect(inTokyo).not.toContain('begin in UTC');
    expect(await text('instances', '0abc1def2ghi_20261201T003000Z', '--in', 'curl')).toContain(
      '/calendars/primary/events/0abc1def2ghi/instances',
    );
    expect(await text('event', '0abc1def2ghi_20261201T003000Z', '--in', 'node')).toContain(
      "eventId: '0abc1def2ghi_20261201T003000Z',",
    );
    const many = Array.from({ length: 51 }, (_, at) => `room${at}@sakura-trading.example`).join(',');
    const busy = await text('freebusy', many, '--from', '2026-12-01', '--in', 'curl');
    expect(busy).toContain('# The first of several');
    expect(busy).toContain('room49@');
    expect(busy).not.toContain('room50@');
    expect(await document(['snippet', 'calendar', 'events', 'primary', ...as, '--from', 'soon'])).toMatchObject({
      code: 2,
      problem: { code: 'calendar.invalid_time' },
    });
  });

  test('names the languages there are', async () => {
    expect(await document(['snippet', 'token', 'userinfo', '--in', 'cobol'])).toMatchObject({
      code: 2,
      problem: { code: 'usage.invalid_value', evidence: { choices: ['curl', 'python', 'node', 'go'] } },
    });
  });

  test('has help of its own at every word', async () => {
    expect((await grantscope(['snippet', '--help'])).out).toMatch(/exchange[\s\S]*token[\s\S]*calendar/);
    expect((await grantscope(['snippet', 'token', '--help'])).out).toMatch(/refresh[\s\S]*revoke/);
    const { out } = await grantscope(['snippet', 'calendar', 'get', '--help']);
    expect(out).toContain('As code: Show one entry of the calendar list of a user');
  });
});
