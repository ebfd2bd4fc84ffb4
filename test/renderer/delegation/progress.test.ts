import { describe, expect, test } from 'vitest';
import { beginProgress, progressAfter } from '../../../renderer/screens/delegation/progress.ts';

describe('the time left', () => {
  const told = (done: number, more: object = {}) => ({
    done,
    total: 100,
    requests: { token: 0, tokeninfo: 0, other: 0 },
    paused: false,
    slowed: false,
    ...more,
  });
  test('follows from the pace of the last while, and is not guessed before', () => {
    const second = progressAfter(progressAfter(beginProgress(100), told(0), 0), told(10), 2_000);
    expect(second.secondsLeft).toBeNull();
    const third = progressAfter(second, told(20), 4_000);
    expect(third.secondsLeft).toBeCloseTo(16);
    expect(progressAfter(third, told(20), 40_000).secondsLeft).toBeNull();
  });
  test('does not count a pause', () => {
    const before = progressAfter(progressAfter(beginProgress(100), told(0), 0), told(20), 4_000);
    const paused = progressAfter(before, told(20, { paused: true }), 5_000);
    expect(paused).toMatchObject({ paused: true, secondsLeft: null });
    const resumed = progressAfter(paused, told(20), 60_000);
    expect(resumed.secondsLeft).toBeNull();
    expect(progressAfter(progressAfter(resumed, told(20), 61_000), told(40), 65_000).secondsLeft).toBeCloseTo(12);
  });
});
