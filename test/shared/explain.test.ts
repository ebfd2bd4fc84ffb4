import { test, expect } from 'vitest';
import { fill } from '../../shared/explain.ts';

test('evidence fills the words, and missing evidence has words of its own', () => {
  expect(fill('client {{clientId|of this key}}, {{n}}', { n: 2 })).toBe('client of this key, 2');
});
