import { expect, onTestFinished, test } from 'vitest';
import { processTerminal } from '../../main/cli/terminal.ts';

test.each([
  [undefined, 80],
  [0, 80],
  [40, 40],
])('a terminal that says it is %s wide is written for %s columns', (columns, width) => {
  const before = Object.getOwnPropertyDescriptor(process.stdout, 'columns');
  onTestFinished(() => {
    if (before) Object.defineProperty(process.stdout, 'columns', before);
    else Reflect.deleteProperty(process.stdout, 'columns');
  });
  Object.defineProperty(process.stdout, 'columns', { value: columns, configurable: true });
  expect(processTerminal(new AbortController().signal).out.columns).toBe(width);
});
