import { expect, test } from 'vitest';
import { fileInside } from '../../src/main/file-inside.ts';

test.each([
  ['index.html', '/program/window/index.html'],
  ['assets/a%20b.js', '/program/window/assets/a b.js'],
  ['assets/../index.html', '/program/window/index.html'],
])('serves %s from inside the folder', (requested, file) => {
  expect(fileInside('/program/window', requested)).toBe(file);
});

test.each([
  '../secret',
  '%2e%2e/secret',
  '..%2fsecret',
  '/etc/passwd',
  '../window-beside/x',
  'a%00b',
  '%zz',
  '',
])('serves nothing for %j, which lies outside or means nothing', (requested) => {
  expect(fileInside('/program/window', requested)).toBeUndefined();
});
