import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPage, pageFile, pageUrl } from '../../main/desktop/page-address.ts';

const root = path.resolve('/srv/page');

test('a file of the page is found below the root, with its type', () => {
  expect(pageFile(pageUrl, root)).toEqual({
    path: path.join(root, 'renderer/index.html'),
    contentType: 'text/html; charset=utf-8',
  });
  expect(pageFile('app://grantscope/assets/a-1.js?x#y', root)?.path).toBe(path.join(root, 'assets/a-1.js'));
});

describe('nothing is served for', () => {
  test.each([
    'app://grantscope/..%2f..%2fpackage.js',
    'app://grantscope/assets/..%2f..%2fa.js',
    'app://grantscope/..%5c..%5ca.js',
    'app://grantscope/a%00.js',
    'app://grantscope/%zz.js',
    'app://grantscope/C:%2fa.js',
    'app://grantscope/assets/a.js:stream.js',
    'app://grantscope/%2fetc%2fpasswd',
    'app://grantscope/a.map',
    'app://grantscope/a.json',
    'app://grantscope/',
    'app://other/a.js',
    'app://grantscope.example/a.js',
    'app://grantscope@other/a.js',
    'app://grantscope:1/a.js',
    'https://grantscope/a.js',
    'file:///srv/page/a.js',
    'a.js',
  ])('%s', (url) => expect(pageFile(url, root)).toBeNull());
});

test('no path leads out of the root', () => {
  const piece = fc.oneof(
    fc.constantFrom('..', '%2e%2e', '%2f', '/', '%5c', '%00', 'a', '.', '%252e', 'x.js'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const file = pageFile(`app://grantscope/${pieces.join('')}`, root);
      if (file) expect(path.relative(root, file.path)).not.toMatch(/^\.\.(?:[/\\]|$)/);
    }),
    { numRuns: 1_000 },
  );
});

test('the page is known by scheme and host together', () => {
  expect(isPage('app://grantscope/renderer/index.html#x')).toBe(true);
  for (const url of [
    'app://grantscope.evil/',
    'https://grantscope/',
    'data:text/html,x',
    'about:blank',
    '',
    'app:grantscope',
  ])
    expect(isPage(url)).toBe(false);
});
