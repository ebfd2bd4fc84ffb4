import { describe, expect, test } from 'vitest';
import { consolePages } from '../../shared/console-pages.ts';
import { remedyLine, remedyParts } from '../../shared/remedy-step.ts';

const scopes = ['https://www.googleapis.com/auth/calendar', 'openid'];

describe('a step of a remedy', () => {
  test('keeps apart what is to be pasted, a list without blanks', () => {
    const step = 'OAuth scopes: {{copy:scopes|those you need}}, for {{subject|the user}}.';
    expect(remedyParts(step, { scopes, subject: 'kenji@example.com' }, 'en')).toEqual([
      { kind: 'text', text: 'OAuth scopes: ' },
      { kind: 'copy', text: scopes.join(','), name: 'scopes' },
      { kind: 'text', text: ', for kenji@example.com.' },
    ]);
  });

  test('has words where the evidence is missing, and those are not to be pasted', () => {
    const step = 'Add client ID {{copy:clientId|of this key}}.';
    expect(remedyParts(step, {}, 'en')).toEqual([{ kind: 'text', text: 'Add client ID of this key.' }]);
  });

  test('has fixed texts to paste', () => {
    const parts = remedyParts('Send {{copy=postmessage}}.', {}, 'en');
    expect(parts[1]).toEqual({ kind: 'copy', text: 'postmessage' });
    expect(remedyLine(parts)).toBe('Send postmessage.');
  });

  test('ends with the page to open, in the project at fault, and in brackets on a line', () => {
    const parts = remedyParts('Google Auth Platform > Clients. {{open:clients}}', { clientId }, 'en');
    expect(parts.at(-1)).toEqual({
      kind: 'open',
      url: 'https://console.cloud.google.com/auth/clients?project=123456789012',
    });
    expect(remedyLine(parts)).toBe(
      'Google Auth Platform > Clients. (https://console.cloud.google.com/auth/clients?project=123456789012)',
    );
  });

  test('never takes what came from outside for a placeholder', () => {
    const subject = '{{open:users}} {{clientId}}';
    expect(remedyParts('Look for {{subject|the user}}.', { subject }, 'en')).toEqual([
      { kind: 'text', text: `Look for ${subject}.` },
    ]);
  });
});

const clientId = '123456789012-abc.apps.googleusercontent.com';

test.each([
  [{ service: 'drive.googleapis.com', projectNumber: '42' }, '/drive.googleapis.com?project=42'],
  [{ service: 'drive.googleapis.com/../../evil' }, ''],
  [{ service: 'evil.example' }, ''],
  [{}, ''],
])('the library of APIs opens at the API that is known (%j)', (evidence, page) => {
  expect(consolePages.apiLibrary(evidence)).toBe(`https://console.cloud.google.com/apis/library${page}`);
});

describe('the project of a console page', () => {
  test.each([
    [{ projectNumber: '42' }, '?project=42'],
    [{ serviceAccount: 'reader@sakura-482913.iam.gserviceaccount.com' }, '?project=sakura-482913'],
    [{ clientId }, '?project=123456789012'],
    [{ clientId: '104857600000000000001' }, ''],
    [{ serviceAccount: '42-compute@developer.gserviceaccount.com' }, ''],
    [{ projectNumber: '1&authuser=evil#' }, ''],
    [{}, ''],
  ])('%j', (evidence, query) => {
    expect(consolePages.serviceAccounts(evidence)).toBe(
      `https://console.cloud.google.com/iam-admin/serviceaccounts${query}`,
    );
  });

  test.each(Object.entries(consolePages))('%s is an https address of Google’s that needs no evidence', (_, page) => {
    expect(new URL(page({})).origin).toMatch(/^https:\/\/(?:[a-z]+\.)+google\.com$/);
  });
});
