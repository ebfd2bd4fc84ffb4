import { describe, expect, test } from 'vitest';
import { diagnoses } from '../../shared/diagnoses/catalogue.ts';
import { isConsolePage } from '../../shared/console-pages.ts';
import { languages } from '../../shared/language.ts';
import { evidenceWords } from '../../shared/messages/evidence.ts';

const words = Object.entries(diagnoses).flatMap(([code, diagnosis]) =>
  languages.map((language) => ({ code, language, ...diagnosis[language] })),
);

describe.each(words)('$code in $language', ({ language, title, cause, remedy, fixedWhen = '' }) => {
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

  test('names evidence that there is, and pages that can be opened, last in their step', () => {
    for (const text of [title, cause, fixedWhen, ...remedy]) {
      for (const [, how, name = ''] of text.matchAll(/\{\{(?:(copy|open):)?(\w+)(?:\|[^}]*)?\}\}/g)) {
        if (how === 'open') expect(isConsolePage(name), name).toBe(true);
        else expect(Object.keys(evidenceWords)).toContain(name);
        if (how !== undefined) expect(remedy).toContain(text);
      }
      expect(text.replace(/ \{\{open:\w+\}\}$/, '')).not.toContain('{{open:');
    }
  });
});
