import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../../shared/explain.ts';
import { type EvidenceName, evidenceWords } from '../../shared/messages/evidence.ts';
import { observations } from '../../shared/observed.ts';
import type { Evidence } from '../../shared/outcome.ts';

const told = (evidence: Evidence, said: readonly string[] = [], language: 'en' | 'ja' = 'en') =>
  observations(evidence, said, language).map(({ label, lines }) => `${label}: ${lines.join(' | ')}`);

describe('what was observed, in words', () => {
  test('booleans are yes and no, amounts have their unit, values that are one of a few their words', () => {
    const evidence: Evidence = { codeVerifierSent: false, seconds: 1_500, clockOffset: 7_200, clientType: 'installed' };
    expect(told(evidence)).toEqual([
      'Code verifier sent: no',
      'Time: 1,500 seconds',
      'This computer’s clock, against Google’s: +7,200 seconds',
      'Client type: Desktop app',
    ]);
    expect(told(evidence, [], 'ja')).toEqual([
      'コード検証値を送信: いいえ',
      '時間: 1,500 秒',
      'このコンピューターの時計のずれ: +7,200 秒',
      'クライアントの種類: デスクトップ アプリ',
    ]);
  });

  test('a number that is a name is no amount', () => {
    expect(told({ port: 65_535, status: 404 })).toEqual(['Port: 65535', 'Status: 404']);
  });

  test('a list has a line for each value', () => {
    expect(told({ registered: ['https://a.example/', 'https://b.example/'] })).toEqual([
      'Registered: https://a.example/ | https://b.example/',
    ]);
  });

  test('what only did not happen, what is empty, and what was said already are left out', () => {
    expect(told({ codeLookedEncoded: false, email: '', registered: [] })).toEqual([]);
    expect(told({ codeLookedEncoded: true })).toHaveLength(1);
    expect(told({ refusedScopes: ['a', 'b'], scopeList: 'a,b' }, ['Google refused a, b.'])).toEqual([]);
    expect(told({ subject: 'x@example.com', user: 'x@example.com' })).toHaveLength(1);
    expect(told({ port: 4 }, ['The port was 14.'])).toHaveLength(1);
  });

  test('names that are none of ours are not shown: an answer from outside could bring any', () => {
    const foreign = JSON.parse('{"__proto__": "x", "constructor": "y", "toString": "z"}') as Evidence;
    expect(told(foreign)).toEqual([]);
  });

  test('whatever the values are, nothing is thrown and no line is empty', () => {
    const name = fc.constantFrom(...(Object.keys(evidenceWords) as EvidenceName[]));
    const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.dictionary(name, value), fc.string(), (evidence, said) => {
        for (const line of told(evidence, [said])) expect(line).toMatch(/^.+: /);
      }),
    );
  });
});

test('a value that is one of a few is in the language of its sentence', () => {
  const words = explain(
    { code: 'code.used_here_before', certainty: 'certain', evidence: { before: 'redeemed' } },
    'ja',
  );
  expect(words.cause).toContain('トークンと交換した');
  expect(words.evidence).toEqual({ before: 'redeemed' });
});

test('every label is there in both languages, and Japanese ones are Japanese or a name of the standard', () => {
  for (const [name, { en, ja }] of Object.entries(evidenceWords)) {
    expect(en, name).toMatch(/^[A-Z]/);
    expect(ja, name).toMatch(/[\u3040-\u30FF\u4E00-\u9FFF]|^API$/);
  }
});

test('every name is used somewhere', () => {
  const source = ['main', 'shared/diagnoses']
    .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => `${room}/${name}`))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const unused = Object.keys(evidenceWords).filter((name) => !new RegExp(`\\b${name}\\b`).test(source));
  expect(unused).toEqual([]);
});
