import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultLines } from '../../main/desktop/fault-lines.ts';

test('a fault is told by its name and its places', () => {
  const [name, first] = faultLines(new TypeError('something'));
  expect(name).toBe('TypeError');
  expect(first).toMatch(/fault-lines\.test\.ts:\d+:\d+/);
});

test('nothing of its message is told, whatever the message looks like', () => {
  const secret = 'GOCSPX-4f8a';
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('', '\n    at ', '\n    at x (', ':1:1)'), (around, place) => {
      const error = new Error(`${around}${place}${secret}${place}${around}`);
      expect(faultLines(error).join('\n')).not.toContain(secret);
    }),
  );
});

test('what is no error is told by its type alone', () => {
  expect(faultLines('GOCSPX-4f8a')).toEqual(['a thrown string']);
});

test('a name that was made up is not told', () => {
  const error = new Error('x');
  error.name = 'GOCSPX-4f8a';
  expect(faultLines(error)[0]).toBe('Error');
});
