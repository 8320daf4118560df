import { expect, it, vi } from 'vitest';
import { COMING_WEEK } from '../builders/office-backend.ts';
import { aDemoOffice } from '../builders/office-demo.ts';

it('a draft of the whole demo township that the window stops keeps a whole week for every village', async () => {
  const { office, remove } = await aDemoOffice('paired');

  const running = office.ask('rosters.draft', { jobId: 'd', weekStart: COMING_WEEK, villageIds: [] });
  const planning = expect.objectContaining({ jobId: 'd', phase: 'solving' }) as unknown;
  await vi.waitFor(
    () => {
      expect(office.events).toContainEqual({ name: 'job.progress', payload: planning });
    },
    { timeout: 60_000, interval: 20 },
  );
  expect(await office.ask('jobs.stop', { jobId: 'd' })).toEqual({ known: true });
  const stopped = await running;
  expect(stopped.length).toBeGreaterThan(1);
  expect(stopped.map(({ state }) => state)).toEqual(stopped.map(() => 'draft'));
  expect(stopped.map(({ status }) => status)).toContain('stopped');

  // Whatever was not proven is a week all the same: every wished visit stands somewhere, or is told as unfilled with its reasons.
  for (const { villageId, planned, unfilled } of stopped) {
    const roster = await office.ask('rosters.get', { weekStart: COMING_WEEK, villageId });
    expect(roster?.visits).toHaveLength(planned + unfilled);
    expect(new Set(roster?.visits.map(({ ref }) => JSON.stringify(ref))).size).toBe(planned + unfilled);
    const open = roster?.visits.filter(({ state }) => state === 'unfilled') ?? [];
    expect(open.filter(({ stoppedBy }) => stoppedBy.length === 0)).toEqual([]);
  }
  const publishing = { weekStart: COMING_WEEK, villageIds: [] };
  expect(await office.ask('rosters.publish', publishing)).toHaveLength(stopped.length);
  await remove();
});
