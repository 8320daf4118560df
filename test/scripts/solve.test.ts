import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

/** What one start has translated, the next one need not. */
const cache = mkdtempSync(path.join(tmpdir(), 'shouwang-solve-'));
afterAll(() => {
  rmSync(cache, { recursive: true });
});

function solve(args: readonly string[], input = '') {
  const env = { ...process.env, NODE_COMPILE_CACHE: cache };
  const run = spawnSync(process.execPath, ['scripts/solve.ts', ...args], { input, encoding: 'utf8', env });
  return { code: run.status, output: run.stdout, trouble: run.stderr };
}

it('prints the plan and nothing else, from a file or from standard input', () => {
  const fromFile = solve(['pairing', 'test/problems/gap-c515-1.json']);
  const fromInput = solve(['pairing', '-'], readFileSync('test/problems/gap-c515-1.json', 'utf8'));
  expect(fromFile.code).toBe(0);
  expect(JSON.parse(fromFile.output)).toMatchObject({ status: 'proven-best', cost: -336 });
  expect(fromInput.output).toBe(fromFile.output);
});

it('ends with code 2 and plain words where the file is no problem, is not there, or nothing was asked', () => {
  expect(solve(['pairing', '-'], '{"format":"shouwang-pairing/1"}')).toMatchObject({
    code: 2,
    output: '',
    trouble: expect.stringContaining('must have either "candidates"') as string,
  });
  expect(solve(['pairing', 'nowhere.json'])).toMatchObject({
    code: 2,
    output: '',
    trouble: expect.stringContaining('cannot read nowhere.json') as string,
  });
  expect(solve(['week', 'week.json'])).toMatchObject({
    code: 2,
    trouble: expect.stringContaining('usage:') as string,
  });
});

it('plans a week in the time that it is given', () => {
  const week = solve(['roster', 'test/problems/roster-small.json', '--seconds', '30']);
  expect(week.code).toBe(0);
  expect(JSON.parse(week.output)).toMatchObject({ status: 'proven-best', price: 4027 });
  expect(solve(['roster', '-'], '{"format":"shouwang-roster-problem/1"}')).toMatchObject({
    code: 2,
    output: '',
    trouble: expect.stringContaining('elders: is missing') as string,
  });
});
