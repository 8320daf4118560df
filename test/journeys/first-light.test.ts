import { expect, it } from 'vitest';
import { makeDemoTownshipWithTruth } from '../../src/backend/demo-township/make-demo-township.ts';
import { anOfficeBackend, COMING_WEEK } from '../builders/office-backend.ts';

it('leads the demo township from its workbooks to paper', async () => {
  const office = anOfficeBackend();
  const { truth } = await makeDemoTownshipWithTruth();
  const preview = await office.ask('imports.previewDemo', { jobId: 'a', decisions: {} });
  expect(preview.unread).toEqual([]);
  for (const { counts } of preview.files) {
    expect(counts.new + counts.changed + counts.same + counts.refused).toBe(counts.read);
  }
  const { totals } = await office.ask('imports.accept', { jobId: 'b', previewId: preview.previewId });
  expect(totals).toEqual(preview.after);
  expect(totals).toMatchObject({
    elders: truth.elders,
    both: truth.both,
    deceased: truth.deceased,
    away: truth.away,
  });

  const proposal = await office.ask('pairings.propose', { jobId: 'c' });
  // Every elder with needs has a primary and a backup, or is said to lack one.
  for (const role of ['primary', 'backup'] as const) {
    const served = proposal.pairs.filter((pair) => pair.role === role).map((pair) => pair.elderId);
    const unserved = proposal.unserved.filter((lack) => lack.role === role).map((lack) => lack.elderId);
    expect(new Set([...served, ...unserved]).size).toBe(totals.withNeeds);
    expect(served.length + unserved.length).toBe(totals.withNeeds);
  }
  for (const elder of proposal.unserved) expect(elder.stoppedBy.length).toBeGreaterThan(0);
  await office.ask('pairings.accept', { proposalId: proposal.id });

  const { villages } = await office.ask('overview.get', {});
  const village = villages.find((candidate) => candidate.paired > 0);
  if (!village) throw new Error('no village with pairs');
  const villageIds = [village.villageId];
  const [draft] = await office.ask('rosters.draft', { jobId: 'd', weekStart: COMING_WEEK, villageIds });
  expect(draft?.planned).toBeGreaterThan(0);
  await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds });
  const paper = await office.ask('printing.compose', {
    weekStart: COMING_WEEK,
    villageId: village.villageId,
    form: 'weekly-roster',
    profile: 'public',
  });
  expect(paper.sheets).toBeGreaterThan(0);
  await office.close();
});
