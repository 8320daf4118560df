import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importFindingCode } from '../../src/shared/findings/import-finding.ts';

interface Line {
  readonly number: string;
  readonly outcome: string;
  readonly file: string;
  readonly test: string;
}

const LINES: readonly Line[] = readFileSync('docs/imports/dirt.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| B\d\d /.test(line))
  .map((line) => {
    const [number = '', , outcome = '', file = '', name = ''] = line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map((cell) => cell.trim());
    return { number, outcome, file, test: name };
  });

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `B${String(from + index).padStart(2, '0')}`);
const NUMBERS = [...range(1, 18), ...range(20, 33), ...range(40, 81)];

test('the list names every pattern once, in order', () => {
  expect(LINES.map(({ number }) => number)).toEqual(NUMBERS);
});

test.each(LINES)('$number leads to a test that is there', ({ number, file, test: name }) => {
  expect(existsSync(file)).toBe(true);
  expect(name.startsWith(number)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
});

test.each(LINES.filter(({ outcome }) => outcome.includes('`')))(
  '$number promises findings that exist',
  ({ outcome }) => {
    const named = [...outcome.matchAll(/`([a-z0-9-]+)`/g)].map((match) => match[1]);
    const known: readonly string[] = importFindingCode.options;
    expect(named.filter((code) => !known.includes(code ?? ''))).toEqual([]);
  },
);
