import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scopesInSource } from '../../../main/core/scopes/scopes-in-source.ts';
import { knownScopes } from '../../../shared/scope-catalogue.ts';
import { scopeName } from '../../../shared/scope-name.ts';

const google = (name: string) => `https://www.googleapis.com/auth/${name}`;
const scopes = (source: string) => scopesInSource(source).map(({ scope }) => scope);

describe('the scopes a program asks for', () => {
  test.each([
    [
      'Python',
      "SCOPES = ['https://www.googleapis.com/auth/calendar.readonly', 'openid']",
      [google('calendar.readonly'), 'openid'],
    ],
    [
      'Node',
      'scope: `openid email ${x} https://www.googleapis.com/auth/drive.file`',
      ['openid', 'email', google('drive.file')],
    ],
    [
      'Java',
      'Collections.singleton(CalendarScopes.CALENDAR_READONLY), GmailScopes.MAIL_GOOGLE_COM',
      [google('calendar.readonly'), 'https://mail.google.com/'],
    ],
    [
      'Go',
      'google.ConfigFromJSON(b, calendar.CalendarEventsReadonlyScope, admin.AdminDirectoryUserReadonlyScope)',
      [google('calendar.events.readonly'), google('admin.directory.user.readonly')],
    ],
    ['.NET', 'string[] Scopes = { CalendarService.Scope.CalendarReadonly };', [google('calendar.readonly')]],
    ['PHP, old', '$client->addScope(Google_Service_Calendar::CALENDAR_READONLY);', [google('calendar.readonly')]],
    ['PHP', String.raw`$client->addScope(Google\Service\Calendar::CALENDAR_EVENTS);`, [google('calendar.events')]],
    ['Ruby', 'SCOPE = Google::Apis::CalendarV3::AUTH_CALENDAR_READONLY', [google('calendar.readonly')]],
    [
      'Apps Script',
      String.raw`{"oauthScopes": ["https:\/\/www.googleapis.com\/auth\/script.projects"]}`,
      [google('script.projects')],
    ],
    ['a URL', 'scope=https%3A%2F%2Fwww.googleapis.com%2Fauth%2Fcalendar%20openid&', [google('calendar')]],
    ['put together', "'https://www.googleapis.com/auth/' + 'spreadsheets'", [google('spreadsheets')]],
    ['Gmail', 'scope = "https://mail.google.com/"', ['https://mail.google.com/']],
    ['one that is in no catalogue', google('a.new.one'), [google('a.new.one')]],
  ])('%s', (_, source, expected) => {
    expect(scopes(source)).toEqual(expected);
  });

  test.each([
    'const user = { email: "a@b.example", profile: "x" }',
    'open https://mail.google.com/mail/u/0/ in a browser',
    'import { OtherScopes } from "x"; OtherScopes.SOMETHING_ELSE; router.UserScope',
    'see https://www.googleapis.com/calendar/v3/calendars',
  ])('nothing in: %s', (source) => {
    expect(scopes(source)).toEqual([]);
  });

  test('each once, with the line that counts; one in a comment alone is told to be', () => {
    const source = [
      `# was: ${google('drive')}`,
      `// ${google('calendar')}`,
      `SCOPES = ['${google('calendar')}',  # read`,
      `          '${google('calendar')}']`,
    ].join('\n');
    expect(scopesInSource(source)).toEqual([
      { scope: google('drive'), line: 1, isCommentedOut: true },
      { scope: google('calendar'), line: 3, isCommentedOut: false },
    ]);
  });

  test('every scope of the catalogue is found by its URL', () => {
    const inQuotes = knownScopes.filter((scope) => scope.includes('://'));
    expect(scopes(inQuotes.map((scope) => `"${scope}"`).join(',\n'))).toEqual(inQuotes);
    expect(inQuotes.every((scope) => scopeName(scope) !== '')).toBe(true);
  });

  test('whatever the source, there is an answer', () => {
    const scraps = fc.constantFrom(
      'https://www.googleapis.com/auth/',
      'openid',
      ' ',
      '"',
      '::',
      'AUTH_',
      'Scopes.',
      'A',
      '\n',
      '#',
      '%2F',
    );
    fc.assert(
      fc.property(fc.array(scraps), (parts) => {
        for (const { line } of scopesInSource(parts.join(''))) expect(line).toBeGreaterThan(0);
      }),
    );
  });
});
