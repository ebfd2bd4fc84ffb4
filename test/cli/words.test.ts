import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cliEn } from '../../shared/messages/cli-en.ts';

test('every sentence of the command line is said somewhere', () => {
  const source = readdirSync('main/cli', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join('main/cli', name), 'utf8'))
    .join('\n');
  const unsaid = Object.keys(cliEn).filter((key) => {
    const family = key.slice(0, key.lastIndexOf('.') + 1);
    return !source.includes(`'${key}'`) && !(family !== '' && source.includes(`\`${family}\${`));
  });
  expect(unsaid).toEqual([]);
});
