import { describe, expect, test } from 'vitest';
import { explain, fill } from '../../shared/explain.ts';
import type { Problem } from '../../shared/outcome.ts';

test('evidence fills the words, and missing evidence has words of its own', () => {
  expect(fill('client {{clientId|of this key}}, {{n}}', { n: 2 })).toBe('client of this key, 2');
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
