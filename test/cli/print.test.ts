import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { onPage, type Page, printable } from '../../main/cli/page.ts';
import { claimsText, fields, problemText, table } from '../../main/cli/print.ts';
import { explain } from '../../shared/explain.ts';
import type { Language } from '../../shared/language.ts';
import { cliEn } from '../../shared/messages/cli-en.ts';
import { cliJa } from '../../shared/messages/cli-ja.ts';
import type { Problem } from '../../shared/outcome.ts';

/** What stands on a sheet of paper: no colours, lines as long as they like. */
function onPaper(write: (page: Page) => string, language: Language = 'en'): Promise<string> {
  const sheet = { write: () => undefined, isTerminal: false, columns: 80 };
  const terminal = {
    out: sheet,
    err: sheet,
    readInput: () => Promise.resolve(null),
    inputIsTerminal: false,
    env: {},
    interrupted: new AbortController().signal,
  };
  const words = language === 'ja' ? cliJa : cliEn;
  return onPage(sheet, terminal, (key) => words[key], write);
}

/** The column, as a terminal counts, at which a text begins in its line. */
function columnOf(printed: string, text: string): number {
  const line = printed.split('\n').find((each) => each.includes(text)) ?? expect.fail(`no line with ${text}`);
  return stringWidth(line.slice(0, line.indexOf(text)));
}

const problem: Problem = {
  code: 'token.invalid_grant.code_already_used',
  certainty: 'certain',
  evidence: {
    clientType: 'installed',
    codeVerifierSent: false,
    codeLookedEncoded: false,
    clockOffset: -42,
    registered: ['http://localhost', 'http://127.0.0.1'],
    redirectUri: 'https://例え.テスト/戻る',
  },
  wire: { status: 400, error: 'invalid_grant', description: 'Code was already redeemed.' },
};

describe.each(['en', 'ja'] as const)('a problem for people (%s)', (language) => {
  const printed = () => onPaper((page) => problemText(explain(problem, language), language, page), language);

  test('has everything that is said beside its label in one column, however wide the labels are', async () => {
    const text = await printed();
    const { cause, remedy, code } = explain(problem, language);
    const columns = [cause, `1. ${remedy[0]}`, `2. ${remedy[1]}`, '400 · invalid_grant', code].map((said) =>
      columnOf(text, said),
    );
    expect(new Set(columns).size).toBe(1);
  });

  test('tells what was observed in words, with units, and nothing by the name a script knows', async () => {
    const text = await printed();
    expect(text).toContain(language === 'ja' ? 'コード検証値を送信: いいえ' : 'Code verifier sent: no');
    expect(text).toMatch(language === 'ja' ? /ずれ: -42 秒/ : /clock.*: -42 seconds/);
    expect(text).toContain('http://localhost, http://127.0.0.1');
    for (const name of Object.keys(problem.evidence)) expect(text).not.toContain(name);
    expect(text).not.toMatch(/false|URL-encoded|URL エンコード/);
  });
});

test('rows line up whatever the width of their characters', async () => {
  const rows = [
    ['営業チーム', '1'],
    ['Sales', '2'],
    ['👩‍👩‍👧 family', '3'],
    ['ﾊﾝｶｸ', '4'],
  ];
  const printed = await onPaper((page) => table(rows, page));
  expect(new Set(rows.map(([, last = '']) => columnOf(printed, last))).size).toBe(1);
});

describe('a sentence that is wider than the terminal', () => {
  const english = 'Nothing is listening at 127.0.0.1:9. An emulator that was stopped answers like this one does.';
  const japanese =
    '1. 127.0.0.1:9 で待ち受けているプログラムがありません。停止したエミュレータは「このように」応答します。ポートが変わったら認証情報ファイルも新しいものを使います。';

  test.each([
    ['en', english],
    ['ja', japanese],
  ])('is broken to fit, nothing of it lost (%s)', async (_, sentence) => {
    const printed = await onPaper((page) => fields([['原因', sentence]], { ...page, columns: 50 }));
    const lines = printed.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(50);
    expect(printed.replaceAll(/\s/g, '')).toBe(`原因${sentence}`.replaceAll(' ', ''));
  });

  test('uses the room there is: Japanese breaks between characters, but never before a full stop', async () => {
    const printed = await onPaper((page) => fields([['原因', japanese]], { ...page, columns: 50 }));
    const lines = printed.trimEnd().split('\n');
    for (const line of lines.slice(0, -1)) expect(stringWidth(line)).toBeGreaterThan(44);
    for (const line of lines.slice(1)) expect(line.trimStart()).toMatch(/^[^。、」っー]/);
    expect(columnOf(printed, lines[1]?.trimStart() ?? '')).toBe(columnOf(printed, '127.0.0.1'));
  });

  test('with a word that fits nowhere stays in one piece there: a URL must be whole to be copied', async () => {
    const url = `https://www.googleapis.com/auth/${'x'.repeat(80)}`;
    const printed = await onPaper((page) => fields([['A', `Add ${url} to the list.`]], { ...page, columns: 40 }));
    expect(printed.split('\n').map((line) => line.trim())).toContain(url);
  });
});

test('a field without a value is left out, one with several has a line for each', async () => {
  const rows = [
    ['A', null],
    ['B', []],
    ['Long name', ['one', 'two']],
  ] as const;
  expect(await onPaper((page) => fields(rows, page))).toBe('Long name  one\n           two\n');
});

test('the instants of a token are told as dates too, what is none is left as it is', async () => {
  const printed = await onPaper((page) => claimsText({ exp: 1_795_339_303, iat: 'soon', nbf: 1e300, sub: '1' }, page));
  expect(printed).toContain('1795339303 (2026-11-22 09:21:43 UTC)');
  expect(printed).toMatch(/iat +soon\n/);
  expect(printed).toMatch(/nbf +1e\+300\n/);
});

test('what is not seen, or turns what is seen, is printed as its escape; joined emoji and accents stay', () => {
  expect(printable('a\u001B[2Jb\u009Bc\u202Ed\u200Fe\u200Bf\u2028g')).toBe(
    String.raw`a\u001b[2Jb\u009bc\u202ed\u200fe\u200bf\u2028g`,
  );
  expect(printable('👩‍💻 Zoé が\n予定')).toBe('👩‍💻 Zoé が 予定');
});
