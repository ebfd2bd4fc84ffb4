import { describe, expect, test } from 'vitest';
import { explain, fill } from '../../shared/explain.ts';
import type { Problem } from '../../shared/outcome.ts';

test('evidence fills the words, and missing evidence has words of its own', () => {
  expect(fill('client {{clientId|of this key}}, {{n}}', { n: 2 })).toBe('client of this key, 2');
});

test('Japanese stands beside Japanese without a blank, Latin words with one', () => {
  const template =
    '{{subject|対象ユーザー}} のドメインで、クライアント {{clientId|(このアカウントのもの)}} が {{service|この API}} に';
  expect(fill(template, {})).toBe('対象ユーザーのドメインで、クライアント(このアカウントのもの)がこの API に');
  expect(fill(template, { subject: 'a@b.example', clientId: '42', service: 'Drive' })).toBe(
    'a@b.example のドメインで、クライアント 42 が Drive に',
  );
  expect(fill('Allow {{name|it}} (now).', {})).toBe('Allow it (now).');
});

describe('a long list', () => {
  const scopes = Array.from({ length: 33 }, (_, index) => `https://www.googleapis.com/auth/drive.s${index}`);
  const problem: Problem = {
    code: 'token.access_denied.scope_missing',
    certainty: 'certain',
    evidence: { clientId: '42', refusedScopes: scopes },
  };
  test.each([
    ['en', 'drive.s3, and 29 more.'],
    ['ja', 'drive.s3, ほか 29 件'],
  ] as const)(
    'is whole in the step where it is pasted, and told by its beginning in a sentence, in %s',
    (language, end) => {
      const { cause, remedy } = explain(problem, language);
      expect(cause).toContain(end);
      expect(cause).not.toContain('drive.s4');
      expect(remedy.join('\n')).toContain(scopes.join(','));
    },
  );
  test('that was cut already counts what was cut', () => {
    const evidence = { clientId: '42', refusedScopes: [...scopes.slice(0, 20), '… (1234)'] };
    expect(explain({ ...problem, evidence }, 'en').cause).toContain('and 1,230 more');
  });
  test('of a few is whole', () => {
    const few = scopes.slice(0, 6);
    expect(explain({ ...problem, evidence: { clientId: '42', refusedScopes: few } }, 'en').cause).toContain(
      few.join(', '),
    );
  });
});

describe('what else it could be', () => {
  const problem: Problem = {
    code: 'token.invalid_grant.code_refused',
    certainty: 'possible',
    evidence: {},
    alternatives: [
      { code: 'token.invalid_grant.code_already_used', certainty: 'likely' },
      { code: 'token.redirect_uri_mismatch', certainty: 'possible' },
    ],
  };
  test.each([
    ['en', 'The code was already used'],
    ['ja', 'コードはすでに使われています'],
  ] as const)('is told in order, by its title, in %s', (language, title) => {
    expect(explain(problem, language).alternatives).toEqual([
      { code: 'token.invalid_grant.code_already_used', certainty: 'likely', title },
      {
        code: 'token.redirect_uri_mismatch',
        certainty: 'possible',
        title: expect.stringMatching(/redirect|リダイレクト/i),
      },
    ]);
  });
  test('is left out where nothing else fits', () => {
    expect(explain({ ...problem, alternatives: [] }, 'en')).not.toHaveProperty('alternatives');
  });
});
