import { describe, expect, test } from 'vitest';
import { Trace } from '../../main/core/trace.ts';
import type { Exchange } from '../../shared/trace.ts';

function recording(responseBody: string | null = null): Omit<Exchange, 'id'> {
  return {
    operation: 'token.inspect',
    attempt: 1,
    startedAt: '2026-11-22T03:04:05.678Z',
    durationMs: 1,
    method: 'GET',
    url: 'https://oauth2.googleapis.com/tokeninfo',
    requestHeaders: [],
    requestBody: null,
    status: 200,
    responseHeaders: [],
    responseBody,
    failure: null,
  };
}
const record = (trace: Trace, responseBody?: string) => trace.record({ ...recording(responseBody), id: trace.begin() });
const ids = (trace: Trace) => trace.list().map(({ id }) => id);

describe('the trace', () => {
  test('gives no number twice, also after it was cleared', () => {
    const trace = new Trace();
    record(trace);
    record(trace);
    trace.clear();
    expect(trace.list()).toEqual([]);
    record(trace);
    expect(ids(trace)).toEqual([3]);
  });

  test('is in the order in which attempts started, whichever ended first', () => {
    const trace = new Trace();
    const [slow, quick, last] = [trace.begin(), trace.begin(), trace.begin()];
    for (const id of [quick, slow, last]) trace.record({ ...recording(), id });
    expect(ids(trace)).toEqual([slow, quick, last]);
  });

  test('keeps the newest, as many as it has room for', () => {
    const trace = new Trace();
    for (let count = 0; count < Trace.capacity + 5; count++) record(trace);
    expect(trace.list()).toHaveLength(Trace.capacity);
    expect(ids(trace)[0]).toBe(6);
  });

  test('gives old bodies up for new ones, and never the newest', () => {
    const trace = new Trace();
    const half = 'x'.repeat(Trace.bodyCapacity / 2);
    for (const body of [half, half, 'y']) record(trace, body);
    expect(ids(trace)).toEqual([2, 3]);
    record(trace, 'z'.repeat(Trace.bodyCapacity + 1));
    expect(ids(trace)).toEqual([4]);
    record(trace, 'y');
    expect(ids(trace)).toEqual([5]);
  });
});
