import path from 'node:path';
import { expect, test } from 'vitest';
import { readStartOptions } from '../../src/main/start-options.ts';

test('an ordinary start has neither a demonstration nor a data file of its own', () => {
  expect(readStartOptions(['electron', '.', '--no-sandbox'], {})).toEqual({
    demoFolder: null,
    dataFile: null,
  });
});

test('reads both ways of writing a switch', () => {
  const expected = { demoFolder: path.resolve('out/demo'), dataFile: path.resolve('a.db') };
  expect(readStartOptions(['.', '--demo', 'out/demo', '--data-file=a.db'], {})).toEqual(expected);
  expect(readStartOptions(['.', '--demo=out/demo', '--data-file', 'a.db'], {})).toEqual(expected);
});

test('takes the data file from the environment unless a switch names one', () => {
  const env = { SHOUWANG_DATA_FILE: '/data/b.db' };
  expect(readStartOptions(['.'], env).dataFile).toBe('/data/b.db');
  expect(readStartOptions(['.', '--data-file=/data/a.db'], env).dataFile).toBe('/data/a.db');
});

test('does not take the next switch for a value', () => {
  expect(readStartOptions(['.', '--demo', '--no-sandbox'], {}).demoFolder).toBeNull();
});
