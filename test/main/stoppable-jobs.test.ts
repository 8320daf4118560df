import { expect, test } from 'vitest';
import { createStoppableJobs } from '../../src/main/stoppable-jobs.ts';

test('a job hears that it is to stop, and another one does not', async () => {
  const jobs = createStoppableJobs();
  let finish = () => undefined as void;
  const held = new Promise<void>((resolve) => (finish = resolve));
  const first = jobs.run('first', async (isStopped) => held.then(isStopped));
  const second = jobs.run('second', async (isStopped) => held.then(isStopped));
  expect(jobs.stop('first')).toBe(true);
  finish();
  expect(await Promise.all([first, second])).toEqual([true, false]);
});

test('a job that is over, even by a failure, cannot be stopped', async () => {
  const jobs = createStoppableJobs();
  await expect(jobs.run('lost', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect(jobs.stop('lost')).toBe(false);
});
