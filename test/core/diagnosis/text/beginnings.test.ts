import { describe, expect, test } from 'vitest';
import { alternativesOf, beginningsOf, folded } from '../../../../main/core/diagnosis/text/beginnings.ts';
import { table } from '../../../../main/core/diagnosis/table.ts';
import { searched } from '../../../../main/core/diagnosis/text/wordings.ts';

describe('what an expression begins with', () => {
  test.each([
    [/invalid_grant/, ['INVALID_']],
    [/not valid/, ['NOT VALI']],
    [/a\s{1,40}b/, ['A B']],
    [/a {2}b/, ['A B']],
    [/no?t/, ['NT', 'NOT']],
    [/(?:un|not )able/, ['UNABLE', 'NOT ABLE']],
    [/(?<name>a|b)c/, ['AC', 'BC']],
    [/["'(]a/, ['"A', "'A", '(A']],
    [/[a-c]d/, ['AD', 'BD', 'CD']],
    [/\[x\]\\/, ['[X]\\']],
    [/(?<!b)\ba(?=c)(?!d)c/, ['AC']],
    [/a\x2Db/, ['A-B']],
    [/é[ée]/, ['ÉÉ', 'ÉE']],
    [/(?:a|b(?:c|d)?)e/, ['AE', 'BE', 'BCE', 'BDE']],
  ])('%s: all it can be', (expression, beginnings) => {
    expect(new Set(beginningsOf(expression.source))).toEqual(new Set(beginnings));
  });

  test.each([
    [/ab\d{2}c/, 10, 3],
    [/ab+c/, 1, 2],
    [/a[^b]c/, 1, 1],
    [/a.c/, 1, 1],
    [/a\Sc/, 1, 1],
    [/a[à-ü]c/, 1, 1],
    [/a\u3042c/, 1, 1],
    [/a\w\wc/, 37, 2],
    [/\w*a/, 38, 1],
    [/.?a/, 2, 0],
  ])('%s: no more than it tells', (expression, count, shortest) => {
    const beginnings = beginningsOf(expression.source);
    expect({ count: beginnings.length, shortest: Math.min(...beginnings.map(({ length }) => length)) }).toEqual({
      count,
      shortest,
    });
  });

  test('is told without regard to case as expressions have none', () => {
    const same = (one: string, other: string) => folded(one.charCodeAt(0)) === folded(other.charCodeAt(0));
    for (const pair of ['aA', 'éÉ', 'жЖ', 'σς', 'ſS', '\u212AK', 'ßẞ', 'ıI', 'µμ']) {
      const [one, other] = [pair.charAt(0), pair.charAt(1)];
      expect({ pair, same: same(one, other) }).toEqual({ pair, same: new RegExp(one, 'i').test(other) });
    }
    expect(['\t', '\n', '\u3000', '+'].every((space) => same(space, ' '))).toBe(true);
  });
});

test('alternatives are what stands between bars that are in no brackets', () => {
  expect(alternativesOf(String.raw`a|(?:b|c)d|[|(]e|\|f|\(g|`)).toEqual([
    'a',
    '(?:b|c)d',
    '[|(]e',
    String.raw`\|f`,
    String.raw`\(g`,
    '',
  ]);
});

test('every wording of the table begins with something by which it can be looked up', () => {
  for (const { code, says } of table)
    for (const way of says ? alternativesOf(searched(says, 'i').source) : [])
      expect({ code, way, short: beginningsOf(way).filter(({ length }) => length < 3) }).toEqual({
        code,
        way,
        short: [],
      });
});
