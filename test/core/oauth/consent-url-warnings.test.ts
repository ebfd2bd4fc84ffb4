import { describe, expect, test } from 'vitest';
import { type AskedConsent, consentUrlWarnings } from '../../../main/core/oauth/consent-url-warnings.ts';
import type { OAuthClientSummary } from '../../../shared/contract/credentials.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';

const registered = 'https://app.example.com/callback';
const client = (clientType: OAuthClientSummary['clientType']): OAuthClientSummary => ({
  kind: 'oauthClient',
  id: '1',
  fileName: null,
  projectId: null,
  world: { kind: 'google', origin: 'https://accounts.google.com' },
  loadedAt: '2026-11-26T00:00:00Z',
  warnings: [],
  clientType,
  clientId: '1-a.apps.googleusercontent.com',
  redirectUris: [registered],
  javascriptOrigins: [],
});

const calendar = 'https://www.googleapis.com/auth/calendar.readonly';
const usual: AskedConsent = {
  scopes: ['openid', 'email'],
  redirectUri: registered,
  accessType: undefined,
  prompt: [],
  loginHint: undefined,
  hd: undefined,
  nonce: 'n',
};
const codes = (asked: Partial<AskedConsent>, clientType: OAuthClientSummary['clientType'] = 'web') =>
  consentUrlWarnings(client(clientType), { ...usual, ...asked }).map(({ code }) => code);

test('an ordinary sign-in is warned of nothing', () => {
  expect(codes({})).toEqual([]);
  expect(
    codes({ scopes: ['openid', calendar], accessType: 'offline', hd: 'example.com', loginHint: 'a@Example.com' }),
  ).toEqual([]);
  expect(codes({ redirectUri: 'http://127.0.0.1:8080/' }, 'installed')).toEqual([]);
  expect(codes({ redirectUri: 'postmessage' })).toEqual([]);
});

describe('a redirect URI', () => {
  test.each([
    ['https://elsewhere.example/cb', 'code.redirect_uri_not_registered'],
    [`${registered}/`, 'code.redirect_uri_not_registered'],
    ['http://localhost:3000/', 'code.redirect_uri_not_registered'],
    ['http://app.example.com/callback', 'authorize.redirect_uri_insecure'],
    ['http://127.0.0.1.example.com/', 'authorize.redirect_uri_insecure'],
    ['urn:ietf:wg:oauth:2.0:oob', 'authorize.out_of_band_blocked'],
    ['com.example.app:/oauth2redirect', 'authorize.redirect_uri_custom_scheme'],
    ['/callback', 'authorize.redirect_uri_not_allowed'],
    ['app.example.com/callback', 'authorize.redirect_uri_not_allowed'],
    ['https://app.example.com/callback#top', 'authorize.redirect_uri_not_allowed'],
    ['https://*.example.com/callback', 'authorize.redirect_uri_not_allowed'],
    ['https://user@app.example.com/', 'authorize.redirect_uri_not_allowed'],
    ['https://192.0.2.7/callback', 'authorize.redirect_uri_not_allowed'],
  ])('%s of a web client: %s', (redirectUri, code) => expect(codes({ redirectUri })).toEqual([code]));

  test('of a scheme of the app’s own is none for a Desktop app either', () => {
    expect(codes({ redirectUri: 'com.example.app:/cb' }, 'installed')).toEqual([
      'authorize.redirect_uri_custom_scheme',
    ]);
    expect(codes({ redirectUri: 'postmessage' }, 'installed')).toEqual(['code.client_kind_unusual']);
  });
});

describe('a parameter', () => {
  test.each<readonly [Partial<AskedConsent>, string]>([
    [{ prompt: ['none'] }, 'authorize.prompt_none'],
    [{ scopes: ['openid', calendar] }, 'authorize.no_offline_access'],
    [{ scopes: ['openid', calendar], accessType: 'online' }, 'authorize.no_offline_access'],
    [{ scopes: ['email'] }, 'authorize.nonce_without_openid'],
    [{ hd: 'https://example.com' }, 'authorize.hd_not_a_domain'],
    [{ hd: 'me@example.com' }, 'authorize.hd_not_a_domain'],
    [{ hd: 'example.com', loginHint: 'me@example.org' }, 'authorize.login_hint_elsewhere'],
  ])('%j: %s', (asked, code) => expect(codes(asked)).toEqual([code]));

  test('hd may be any Workspace domain, and a hint need not be an address', () => {
    expect(codes({ hd: '*', loginHint: 'me@example.org' })).toEqual([]);
    expect(codes({ hd: 'example.com', loginHint: '110248495921238986420' })).toEqual([]);
  });

  test('more than 25 scopes are many', () => {
    const many = knownScopes.filter((scope) => scope.includes('/auth/')).slice(0, 25);
    expect(codes({ scopes: ['openid', ...many.slice(1)], accessType: 'offline' })).toEqual([]);
    const [warning] = consentUrlWarnings(client('web'), {
      ...usual,
      scopes: ['openid', ...many],
      accessType: 'offline',
    });
    expect(warning).toMatchObject({ code: 'authorize.many_scopes', evidence: { count: 26 } });
  });
});

test('doubtful scopes are named, with what was meant', () => {
  const scopes = [
    'openid,email',
    'https://www.googleapis.com/auth/calender.readonly',
    'calendar.readonly',
    'email',
    'https://www.googleapis.com/auth/userinfo.email',
  ];
  const warnings = consentUrlWarnings(client('web'), { ...usual, scopes, accessType: 'offline', nonce: undefined });
  expect(warnings.map(({ code }) => code)).toEqual([
    'scope.comma_separated',
    'scope.misspelt',
    'scope.shortened',
    'scope.repeated',
  ]);
  expect(warnings.slice(1, 3).map(({ evidence }) => evidence.suggestion)).toEqual([calendar, calendar]);
});
