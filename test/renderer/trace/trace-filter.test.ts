import { describe, expect, test } from 'vitest';
import { countsOf, filtered, noFilter } from '../../../renderer/screens/trace/trace-filter.ts';
import { addressOf, clockOffsetSeconds, parametersIn } from '../../../renderer/screens/trace/exchange-words.ts';
import type { Exchange } from '../../../shared/trace.ts';

const ok: Exchange = {
  id: 1,
  operation: 'calendar.events.list',
  attempt: 1,
  startedAt: '2026-11-22T03:04:05.000Z',
  durationMs: 1_000,
  method: 'GET',
  url: 'https://www.googleapis.com/calendar/v3/calendars/primary/events?q=%E4%BC%9A',
  requestHeaders: [['accept', 'application/json']],
  requestBody: null,
  status: 200,
  responseHeaders: [['Date', 'Sun, 22 Nov 2026 03:04:05 GMT']],
  responseBody: '{"summary":"会議"}',
  failure: null,
};
const refused: Exchange = {
  ...ok,
  id: 2,
  status: 403,
  responseBody: '{"error":"Forbidden"}',
  operation: 'token.refresh',
};
const down: Exchange = { ...ok, id: 3, status: 503, attempt: 1 };
const again: Exchange = { ...ok, id: 4, status: null, attempt: 2, failure: 'network.timeout', responseHeaders: [] };
const all = [ok, refused, down, again];
const ids = (text: string, ...outcomes: string[]) =>
  filtered(all, { text, outcomes: new Set(outcomes) }).map(({ id }) => id);

describe('the filter', () => {
  test('leaves everything where nothing is asked for', () => {
    expect(filtered(all, noFilter)).toBe(all);
    expect(ids('  ')).toEqual([1, 2, 3, 4]);
  });
  test('finds words anywhere: status, body, header, operation, failure, in any case', () => {
    expect(ids('403')).toEqual([2]);
    expect(ids('forbidden TOKEN')).toEqual([2]);
    expect(ids('会議')).toEqual([1, 3, 4]);
    expect(ids('timeout')).toEqual([4]);
    expect(ids('application/json get')).toEqual([1, 2, 3, 4]);
    expect(ids('nowhere')).toEqual([]);
  });
  test('finds a host, a status or an operation, and nothing else by that name', () => {
    expect(ids('host:googleapis')).toEqual([1, 2, 3, 4]);
    expect(ids('host:calendar')).toEqual([]);
    expect(ids('status:403')).toEqual([2]);
    expect(ids('status:5xx')).toEqual([3]);
    expect(ids('status:network.timeout')).toEqual([4]);
    expect(ids('operation:TOKEN')).toEqual([2]);
    expect(ids('operation:events status:2xx')).toEqual([1]);
    expect(ids('status:')).toEqual([]);
  });
  test('keeps any of the chosen outcomes, a repetition by its number besides how it ended', () => {
    expect(ids('', 'refused')).toEqual([2]);
    expect(ids('', 'serverError', 'refused')).toEqual([2, 3]);
    expect(ids('', 'retry')).toEqual([4]);
    expect(ids('calendar.events', 'ok', 'noAnswer')).toEqual([1, 4]);
    expect(countsOf(all)).toEqual({ ok: 1, refused: 1, serverError: 1, noAnswer: 1, retry: 1 });
  });
});

describe('an exchange in words', () => {
  test('is measured against the server’s clock at the middle of its second and of the round trip', () => {
    expect(clockOffsetSeconds(ok)).toBe(0);
    expect(clockOffsetSeconds({ ...ok, startedAt: '2026-11-22T03:09:05.000Z' })).toBe(300);
    expect(clockOffsetSeconds({ ...ok, responseHeaders: [...ok.responseHeaders, ['age', '300']] })).toBe(-300);
    expect(clockOffsetSeconds(again)).toBeNull();
  });
  test('has its address taken apart, whatever it is', () => {
    expect(addressOf(ok)).toEqual({
      host: 'www.googleapis.com',
      path: '/calendar/v3/calendars/primary/events',
      query: '?q=%E4%BC%9A',
    });
    expect(addressOf({ url: 'http://127.0.0.1:8080' })).toEqual({ host: '127.0.0.1:8080', path: '', query: '' });
    expect(addressOf({ url: 'nonsense' })).toEqual({ host: 'nonsense', path: '', query: '' });
  });
  test('has its form read field by field, and what stands for a secret left as it is', () => {
    expect(parametersIn('scope=a%20b+c&code=4/0Ab+c…wx+z&empty=&bare&bad=%E0%A4%A')).toEqual([
      ['scope', 'a b c'],
      ['code', '4/0Ab+c…wx+z'],
      ['empty', ''],
      ['bare', ''],
      ['bad', '%E0%A4%A'],
    ]);
    expect(parametersIn('')).toEqual([]);
  });
});
