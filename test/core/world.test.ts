import { describe, expect, test } from 'vitest';
import { assert, property, string, webUrl } from 'fast-check';
import { overriddenWorld, worldOf, worldWithoutCredential } from '../../main/core/world.ts';

const noOverride = { googleOverride: null };
const google = { kind: 'google', origin: 'https://accounts.google.com' };

describe('the world a credential belongs to', () => {
  test.each([
    'https://oauth2.googleapis.com/token',
    'https://accounts.google.com/o/oauth2/token',
    'https://www.googleapis.com/oauth2/v3/token',
    'https://www.googleapis.com/oauth2/v4/token',
  ])('is Google for %s', (token_uri) => {
    expect(worldOf(noOverride, { token_uri })).toEqual({ ok: true, value: google });
  });

  test('is Google when the file says nothing', () => {
    expect(worldOf(noOverride, {})).toEqual({ ok: true, value: google });
  });

  test.each([
    ['http://127.0.0.1:8080/token', 'http://127.0.0.1:8080'],
    ['http://localhost:8080/token', 'http://localhost:8080'],
    ['http://[::1]:8080/token', 'http://[::1]:8080'],
    ['http://127.0.0.1/o/oauth2/token', 'http://127.0.0.1'],
    ['http://127.0.0.53:1', 'http://127.0.0.53:1'],
    ['https://localhost:8443/token', 'https://localhost:8443'],
    ['HTTP://LOCALHOST:80/token', 'http://localhost'],
  ])('is the emulator for %s', (token_uri, origin) => {
    expect(worldOf(noOverride, { token_uri })).toEqual({ ok: true, value: { kind: 'emulator', origin } });
  });

  test.each([
    'https://evil.example/token',
    'http://oauth2.googleapis.com/token',
    'https://oauth2.googleapis.com.evil.example/token',
    'https://oauth2.googleapis.com:444/token',
    'https://oauth2.googleapis.com./token',
    'https://oauth2.googleapis.com@evil.example/token',
    'https://user@oauth2.googleapis.com/token',
    'https://oauth2.googleapis.com\\@evil.example/token',
    'https:\\\\oauth2.googleapis.com\\token',
    'https://evil.example/https://oauth2.googleapis.com/token',
    'https://oauth2.googleapis.com/token/../../revoke',
    'https://oauth2.googleapis.com/token?to=evil',
    'https://oauth2.googleapis.com/token#',
    ' https://oauth2.googleapis.com/token',
    'http://127.0.0.1.evil.example/token',
    'http://127.0.0.1@evil.example/token',
    'http://127.0.0.1:8080@evil.example/token',
    'http://evil.example@127.0.0.1:8080/token',
    'http://evil.example#@127.0.0.1/token',
    'http://127.0.0.1\\.evil.example/token',
    'http://localhost.evil.example/token',
    'http://localhost./token',
    'http://localhost:8080.evil.example/token',
    'http://evil.localhost/token',
    'http://2130706433/token',
    'http://0x7f000001/token',
    'http://0177.0.0.1/token',
    'http://127.1/token',
    'http://127.0.0.1./token',
    'http://127.0.0.256/token',
    'http://0.0.0.0/token',
    'http://[::ffff:127.0.0.1]/token',
    'http://[::]/token',
    'http://127.0.0.1:0/token',
    'http://127.0.0.1:65536/token',
    'http://127.0.0.1:8080/token?host=evil.example',
    'http://１２７.0.0.1/token',
    'ftp://127.0.0.1/token',
    'file:///etc/passwd',
    'javascript:alert(1)',
    '//127.0.0.1/token',
    '127.0.0.1:8080',
    '',
    '\u0000',
  ])('is refused, with the field, for %j', (token_uri) => {
    const refused = worldOf(noOverride, { token_uri });
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'credentials.foreign_host', evidence: { field: 'token_uri' } },
    });
  });

  test.each([
    ['https://evil.example/token?code=4/0AbCdEfGhIjKlMnOp', 'evil.example'],
    ['http://oauth2.googleapis.com/token', 'http://oauth2.googleapis.com/token'],
    ['https://oauth2.googleapis.com/token/', 'https://oauth2.googleapis.com/token/'],
    ['https://oauth2.googleapis.com/token?to=evil', 'https://oauth2.googleapis.com/token'],
    ['https://somebody:secret@oauth2.googleapis.com/token', 'https://…@oauth2.googleapis.com/token'],
    ['http://2130706433:8080/token', 'http://2130706433:8080/token'],
    ['127.0.0.1:8080', '127.0.0.1:8080'],
    ['', '?'],
  ])('%s is told so that one sees what is wrong with it', (token_uri, host) => {
    expect(worldOf(noOverride, { token_uri })).toMatchObject({ problem: { evidence: { host } } });
  });

  test.each([
    ['auth_uri', 'https://accounts.google.com.evil.example/o/oauth2/auth'],
    ['auth_uri', 'http://127.0.0.1:8080/o/oauth2/auth'],
    ['auth_provider_x509_cert_url', 'https://evil.example/oauth2/v1/certs'],
    ['client_x509_cert_url', 'https://www.googleapis.com.evil.example/robot'],
  ] as const)('is refused when %s leads elsewhere than token_uri', (field, uri) => {
    const refused = worldOf(noOverride, { token_uri: 'https://oauth2.googleapis.com/token', [field]: uri });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'credentials.foreign_host', evidence: { field } } });
  });

  test.each([
    ['auth_uri', 'http://127.0.0.1:9090/o/oauth2/auth'],
    ['client_x509_cert_url', 'http://127.0.0.1:9090/robot/v1/metadata/x509/reader%40project.iam.gserviceaccount.com'],
  ] as const)('is the one of token_uri alone when %s names another port of this computer', (field, uri) => {
    const uris = { token_uri: 'http://127.0.0.1:8080/token', [field]: uri };
    const emulator = { kind: 'emulator', origin: 'http://127.0.0.1:8080' };
    expect(worldOf(noOverride, uris)).toEqual({ ok: true, value: emulator });
    const overridden = worldOf({ googleOverride: 'http://127.0.0.1:8080' }, { [field]: uri });
    expect(overridden).toEqual({ ok: true, value: emulator });
  });

  test.each([
    'http://127.0.0.1:9090@evil.example/auth',
    'http://127.0.0.1:9090\\@evil.example/auth',
    'http://127.0.0.1.evil.example/auth',
    'http://127.0.0.1?@evil.example/auth',
    'http://10.0.0.1/auth',
  ])('is refused when auth_uri only looks like this computer: %s', (auth_uri) => {
    const refused = worldOf(noOverride, { token_uri: 'http://127.0.0.1:8080/token', auth_uri });
    expect(refused).toMatchObject({ ok: false, problem: { evidence: { field: 'auth_uri' } } });
  });

  test('is never anything but Google or loopback, whatever the file says', () => {
    const check = (token_uri: string) => {
      const world = worldOf(noOverride, { token_uri });
      if (!world.ok) return;
      expect(world.value.origin).toMatch(
        /^(https:\/\/accounts\.google\.com|https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:\d+)?)$/,
      );
    };
    assert(property(string(), check));
    assert(property(webUrl({ withFragments: true, withQueryParameters: true }), check));
    assert(property(string(), string(), (before, after) => check(`http://${before}127.0.0.1${after}`)));
  });

  test('a password in a refused URI stays in the file', () => {
    expect(
      JSON.stringify(worldOf(noOverride, { token_uri: 'https://u:hunter22@evil.example/t?s=hunter33' })),
    ).not.toMatch(/hunter/);
  });
});

describe('the override', () => {
  const override = { googleOverride: 'http://127.0.0.1:4000' };
  const emulator = { ok: true, value: { kind: 'emulator', origin: 'http://127.0.0.1:4000' } };

  test('sends everything there, whatever the credential says', () => {
    expect(worldOf(override, { token_uri: 'https://oauth2.googleapis.com/token' })).toEqual(emulator);
    expect(worldOf(override, { token_uri: 'http://127.0.0.1:8080/token' })).toEqual(emulator);
    expect(worldWithoutCredential(override)).toEqual(emulator);
    expect(overriddenWorld('http://127.0.0.1:4000/')).toEqual(emulator);
  });

  test('does not make a hostile file acceptable', () => {
    expect(worldOf(override, { token_uri: 'https://evil.example/token' })).toMatchObject({ ok: false });
  });

  test.each(['https://oauth2.googleapis.com', 'http://evil.example', 'http://127.0.0.1@evil.example', 'x', ''])(
    'is loopback or refused: %j',
    (origin) => {
      expect(overriddenWorld(origin)).toMatchObject({
        ok: false,
        problem: { code: 'network.override_not_loopback', evidence: { field: 'google' } },
      });
    },
  );
});
