import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import {
  placementOfVisit,
  placements,
  type RosterOffice,
  rostersOf,
  visitOf,
} from '../builders/office-rosters.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
let week: RosterOffice;
beforeEach(async () => {
  office = await anOfficeAfter(pairSmallTownship);
  folder = anOfficeFolder();
  week = rostersOf(office);
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const THURSDAY = { weekday: 4, slot: 'morning' } as const;

async function moveCleaning(): Promise<void> {
  const visit = visitOf(await week.roster(), 'cleaning_help');
  await week.move({
    kind: 'place',
    visit: visit.ref,
    to: { at: THURSDAY, helperIds: placementOfVisit(visit).helperIds },
  });
}

describe('the life of a week', () => {
  it('goes from the draft by way of the meeting to the wall, is printed, and is closed when it is over', async () => {
    const life = week.week;
    await week.draft();
    await moveCleaning();
    expect(await office.ask('rosters.agree', life)).toMatchObject([
      { state: 'agreed', agreedAt: '2026-11-22T09:00:00' },
    ]);
    const { id, visits } = await week.roster();
    const move = { kind: 'remove', visit: visits[0]!.ref } as const;
    expect(await office.refusalOf('rosters.move', { rosterId: id, move })).toBe('rosters.agreed-already');
    expect(await office.refusalOf('rosters.agree', life)).toBe('rosters.agreed-already');
    expect(await office.refusalOf('rosters.draft', { jobId: 'j', ...life })).toBe('rosters.agreed-already');

    expect(await office.ask('rosters.reopen', life)).toMatchObject([{ state: 'draft', agreedAt: null }]);
    expect(await office.refusalOf('rosters.reopen', life)).toBe('rosters.not-agreed');
    await office.ask('rosters.undoMove', { rosterId: id });
    await office.ask('rosters.redoMove', { rosterId: id });
    await office.ask('rosters.agree', life);

    expect(await week.publish()).toMatchObject([{ state: 'published', agreedAt: '2026-11-22T09:00:00' }]);
    expect(await office.refusalOf('rosters.move', { rosterId: id, move })).toBe('rosters.not-a-draft');
    expect(await office.refusalOf('rosters.undoMove', { rosterId: id })).toBe('rosters.not-a-draft');
    expect(await office.refusalOf('rosters.discard', { rosterId: id })).toBe('rosters.not-a-draft');
    expect(await week.roster()).toMatchObject({ printedAt: null });
    await office.ask('printing.record', {
      weekStart: COMING_WEEK,
      villageId: await week.villageId(),
      form: 'weekly-roster',
      profile: 'public',
      partKeys: [],
      pages: 1,
      fileName: '周排班.pdf',
    });
    expect(await week.roster()).toMatchObject({ printedAt: '2026-11-22T09:00:00' });

    expect(await office.refusalOf('rosters.close', life)).toBe('rosters.week-not-over');
    office.goTo('2026-11-29T18:00:00');
    expect(await office.ask('rosters.close', life)).toMatchObject([
      { state: 'closed', closedAt: '2026-11-29T18:00:00' },
    ]);
    expect(await office.refusalOf('rosters.close', life)).toBe('rosters.closed');
    expect(await office.refusalOf('rosters.draft', { jobId: 'j', ...life })).toBe('rosters.closed');
    const villageId = await week.villageId();
    expect(await office.refusalOf('rosters.revise', { weekStart: COMING_WEEK, villageId })).toBe(
      'rosters.closed',
    );
    const incident = { kind: 'elder-died', elderId: visits[0]!.elderId ?? 0, from: THURSDAY } as const;
    expect(
      await office.refusalOf('rosters.planRepair', {
        jobId: 'r',
        weekStart: COMING_WEEK,
        villageId,
        incident,
      }),
    ).toBe('rosters.closed');
  });

  it('changes on the wall by a further version only, which begins as the one before', async () => {
    const villageId = await week.villageId();
    const ask = { weekStart: COMING_WEEK, villageId };
    expect(await office.refusalOf('rosters.revise', ask)).toBe('rosters.not-published');
    await week.draft();
    await week.publish();
    const first = await week.roster();
    const revised = await office.ask('rosters.revise', ask);
    expect(revised).toMatchObject({ version: 2, state: 'draft', because: { kind: 'by-hand' }, stale: false });
    expect(placements(revised)).toEqual(placements(first));
    expect(revised.price).toEqual(first.price);
    await moveCleaning();
    const moved = await week.roster();
    expect(moved.price.some(({ part }) => part === 'promise-broken')).toBe(true);
    expect(await office.ask('rosters.revise', ask)).toEqual(moved);
    await week.publish();
    expect(placements(await week.roster(1))).toEqual(placements(first));
    expect(placements(await week.roster(2))).toEqual(placements(moved));
  });

  it('a draft is thrown away, and what is published is the newest again', async () => {
    await week.draft();
    await week.publish();
    await week.draft();
    const { id } = await week.roster();
    await office.ask('rosters.discard', { rosterId: id });
    expect(await week.roster()).toMatchObject({ version: 1, state: 'published' });
    expect(await office.refusalOf('rosters.discard', { rosterId: id })).toBe('rosters.nothing-drafted');
  });
});

describe('a template', () => {
  it('keeps where visits stood, and a later week begins as it says', async () => {
    await week.draft();
    await moveCleaning();
    const { id, villageId } = await week.roster();
    const saved = await office.ask('rosters.saveTemplate', { rosterId: id, name: '农忙' });
    expect(await office.ask('rosters.templates', { villageId })).toEqual([
      { id: saved.id, name: '农忙', visits: 3, savedAt: '2026-11-22T09:00:00' },
    ]);
    await office.ask('rosters.discard', { rosterId: id });
    await week.draft({ kind: 'template', templateId: saved.id }, '2026-11-30');
    const next = await week.roster(null, '2026-11-30');
    expect(visitOf(next, 'cleaning_help')).toMatchObject({ date: '2026-12-03', slot: 'morning' });
    expect(await office.ask('rosters.saveTemplate', { rosterId: next.id, name: '农忙' })).toEqual(saved);
    await office.ask('rosters.removeTemplate', { id: saved.id });
    expect(await office.ask('rosters.templates', { villageId })).toEqual([]);
    expect(await office.refusalOf('rosters.removeTemplate', { id: saved.id })).toBe(
      'rosters.template-not-found',
    );
  });
});

describe('the load of four weeks', () => {
  it('counts what was published before, and the newest version of this week', async () => {
    const villageId = await week.villageId();
    await week.draft();
    await week.publish();
    await week.draft(undefined, '2026-11-30');
    const rows = await office.ask('rosters.fairness', { weekStart: '2026-11-30', villageId });
    expect(rows.map(({ name }) => name).toSorted()).toEqual(['刘秀兰', '周大明'].toSorted());
    const total = (index: number) => rows.reduce((sum, { weeks }) => sum + (weeks[index] ?? 0), 0);
    expect([total(0), total(1), total(2), total(3)]).toEqual([0, 0, 100, 100]);
    expect(rows[0]).toMatchObject({ capMinutes: 480, leastMinutes: 60, mostMinutes: 1536 });
  });
});
