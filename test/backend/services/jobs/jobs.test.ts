import { describe, expect, it } from 'vitest';
import { createJobs } from '../../../../src/backend/services/jobs/jobs.ts';
import type { JobProgress } from '../../../../src/shared/contract/events.ts';

function jobsWithClock() {
  const told: JobProgress[] = [];
  const clock = { now: 0 };
  const jobs = createJobs(
    (progress) => void told.push(progress),
    () => clock.now,
  );
  return { jobs, told, clock };
}

describe('a job', () => {
  it('tells at most ten times a second, but every new phase and every end', async () => {
    const { jobs, told, clock } = jobsWithClock();
    await jobs.run('j', async (job) => {
      for (let done = 0; done <= 100; done += 1) {
        clock.now += 10;
        job.report({ phase: 'writing', done, total: 100, about: null });
      }
      job.report({ phase: 'composing', done: 0, total: null, about: null });
      await Promise.resolve();
    });
    const writing = told.filter((progress) => progress.phase === 'writing').map((progress) => progress.done);
    expect(writing).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    expect(told.at(-1)).toEqual({ jobId: 'j', phase: 'composing', done: 0, total: null, about: null });
  });

  it('can be stopped while it runs, and is unknown afterwards', async () => {
    const { jobs } = jobsWithClock();
    let heard = 0;
    const running = jobs.run('j', async (job) => {
      job.onStop(() => void (heard += 1));
      job.onStop(() => void (heard += 100))();
      await job.breathe();
    });
    expect(jobs.stop('j')).toBe(true);
    jobs.stop('j');
    await expect(running).rejects.toMatchObject({ code: 'job.stopped' });
    expect([heard, jobs.stop('j')]).toEqual([1, false]);
  });
});
