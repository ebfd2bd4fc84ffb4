import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeLink } from '../../main/desktop/external-links.ts';

const emulator = 'http://127.0.0.1:41234';
const kindOf = (link: string, origin: string | null = emulator) => judgeLink(link, origin).kind;

describe('opened at once', () => {
  test.each([
    'https://console.cloud.google.com/apis/credentials?project=x',
    'https://admin.google.com/ac/owl/domainwidedelegation',
    'https://accounts.google.com/o/oauth2/v2/auth?client_id=1',
    'https://DEVELOPERS.google.com:443/identity',
    `${emulator}/o/oauth2/v2/auth?client_id=1`,
  ])('%s', (link) => expect(kindOf(link)).toBe('open'));
});

describe('asked about, with the host it really has', () => {
  test.each([
    ['https://www.rfc-editor.org/rfc/rfc6749#section-4.1.3', 'www.rfc-editor.org'],
    ['https://accounts.google.com.example/', 'accounts.google.com.example'],
    ['https://accounts.google.com:8443/', 'accounts.google.com:8443'],
    ['https://sites.google.com/view/anybody', 'sites.google.com'],
    ['https://www.google.com/url?q=https://example.com', 'www.google.com'],
    ['https://аccounts.google.com/', 'xn--ccounts-1fg.google.com'],
    ['https:accounts.google.com.example', 'accounts.google.com.example'],
    ['https://example.com\\@accounts.google.com/', 'example.com'],
  ])('%s', (link, host) => expect(judgeLink(link, emulator)).toMatchObject({ kind: 'ask', host }));
});

describe('refused', () => {
  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'http://example.com/',
    'http://accounts.google.com/',
    'http://127.0.0.1:1/',
    'https://accounts.google.com@example.com/',
    'https://user:password@accounts.google.com/',
    'ms-msdt:/id',
    'smb://host/share',
    '\\\\host\\share',
    'accounts.google.com',
    '',
  ])('%s', (link) => expect(kindOf(link)).toBe('refuse'));

  test('the emulator’s own links once it no longer runs', () => expect(kindOf(`${emulator}/x`, null)).toBe('refuse'));
});

test('whatever is opened or asked about is https or the emulator’s, and shows its true host', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl(),
        fc.string(),
        fc.string().map((rest) => `https://${rest}`),
      ),
      (link) => {
        const verdict = judgeLink(link, emulator);
        if (verdict.kind === 'refuse') return;
        const { protocol, origin, host, username } = new URL(verdict.url);
        expect(protocol === 'https:' || origin === emulator).toBe(true);
        expect(username).toBe('');
        if (verdict.kind === 'ask') expect(verdict.host).toBe(host);
      },
    ),
  );
});
