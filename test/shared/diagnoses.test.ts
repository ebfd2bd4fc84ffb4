import { describe, expect, test } from 'vitest';
import { diagnoses } from '../../shared/diagnoses/catalogue.ts';
import { languages } from '../../shared/language.ts';

const words = Object.entries(diagnoses).flatMap(([code, diagnosis]) =>
  languages.map((language) => ({ code, language, ...diagnosis[language] })),
);

describe.each(words)('$code in $language', ({ language, title, cause, remedy }) => {
  test('has a short title, a short cause and steps', () => {
    expect(title.length).toBeLessThanOrEqual(60);
    expect(title).not.toMatch(/[.。]$/);
    expect(cause).not.toBe('');
    expect(remedy.length).toBeGreaterThan(0);
    expect(cause.match(/[.。](?=\s|$|[^\s\w])/g)?.length ?? 0).toBeLessThanOrEqual(4);
  });
  test('is written in its own language', () => {
    const text = [title, cause, ...remedy].join('');
    expect(/[ぁ-んァ-ヶ一-龠]/.test(text)).toBe(language === 'ja');
  });
});
