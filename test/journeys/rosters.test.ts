import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { placements, type RosterOffice, rostersOf } from '../builders/office-rosters.ts';
import { importSmallTownship, pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter, insteadOf } from '../builders/office-start.ts';

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

describe('a draft', () => {
  it('plans the visits of the needs, with the own helper first', async () => {
    expect(await week.draft()).toMatchObject([
      { version: 1, state: 'draft', planned: 3, unfilled: 0, stale: false, because: null },
    ]);
    const drafted = await week.roster();
    expect(drafted.visits.map((visit) => visit.serviceCode).toSorted()).toEqual([
      'cleaning_help',
      'meal_help',
      'meal_help',
    ]);
    expect(drafted.visits.every((visit) => visit.helpers[0]?.part === 'primary')).toBe(true);
    expect(drafted.loads.reduce((sum, load) => sum + load.minutes, 0)).toBe(60 + 2 * 20);
  });

  it('tells of every active helper, idle ones too, and names the days as the calendar does', async () => {
    await office.ask('calendar.saveMarket', {
      id: null,
      form: {
        placeId: await week.villageId(),
        name: '柳树场',
        pattern: { kind: 'weekdays', weekdays: [3] },
        awaySlots: ['morning'],
        goodForErrands: true,
      },
    });
    await week.draft();
    const { loads, days } = await week.roster();
    expect(loads.map(({ name, phone, hamletName }) => [name, phone, hamletName])).toEqual([
      ['刘秀兰', '19900002001', '上院子'],
      ['周大明', '19900002002', '上院子'],
    ]);
    expect(loads[0]).toMatchObject({ freeHalfDays: [0, 2, 4, 6], weeklyCapMinutes: 480, pastMinutes: 0 });
    expect(days).toHaveLength(7);
    expect(days.map(({ markets }) => markets)).toEqual([[], [], ['柳树场'], [], [], [], []]);
  });

  it('gives way to the next draft, without a new version', async () => {
    const [first] = await week.draft();
    const [second] = await week.draft();
    expect(second).toMatchObject({ version: 1, state: 'draft', planned: first?.planned });
    expect(await office.ask('rosters.listWeek', { weekStart: COMING_WEEK })).toEqual([second]);
  });

  it('is refused without pairs, for a week that is over, and from a template that is gone', async () => {
    office = await insteadOf(office, importSmallTownship);
    week = rostersOf(office);
    const refusalOf = (change: object) =>
      office.refusalOf('rosters.draft', { jobId: 'j', ...week.week, ...change });
    expect(await refusalOf({})).toBe('rosters.no-pairs');
    expect(await refusalOf({ weekStart: '2026-11-15' })).toBe('rosters.week-past');
    expect(await refusalOf({ basis: { kind: 'template', templateId: 99 } })).toBe(
      'rosters.template-not-found',
    );
  });

  it('keeps people of the week before where nothing speaks against it', async () => {
    await week.draft();
    const drafted = await week.roster();
    const cleaning = drafted.visits.find(({ serviceCode }) => serviceCode === 'cleaning_help');
    if (!cleaning) throw new Error('no visit');
    await week.move({
      kind: 'place',
      visit: cleaning.ref,
      to: { at: { weekday: 4, slot: 'morning' }, helperIds: [cleaning.helpers[0]?.personId ?? 0] },
    });
    await week.publish();
    const before = placements(await week.roster()).map((text) => text.replaceAll(/2026-11-2\d/g, 'day'));

    await week.draft({ kind: 'last-week' }, '2026-11-30');
    const next = await week.roster(null, '2026-11-30');
    expect(placements(next).map((text) => text.replaceAll(/2026-1[12]-\d\d/g, 'day'))).toEqual(before);
    expect(next.visits.find(({ serviceCode }) => serviceCode === 'cleaning_help')?.date).toBe('2026-12-03');
    expect(next.loads.reduce((sum, load) => sum + load.pastMinutes, 0)).toBe(100);
  });
});

describe('a village that makes no rosters with the program', () => {
  const useRosters = async (value: number | null): Promise<void> => {
    const placeId = await week.villageId();
    await office.ask('places.saveRule', { placeId, rule: 'uses-rosters', value });
  };

  it('is not drafted, and says so', async () => {
    await useRosters(0);
    expect(await office.refusalOf('rosters.draft', { jobId: 'j', ...week.week })).toBe('rosters.not-used');
    await useRosters(null);
    expect(await week.draft()).toHaveLength(1);
  });
});

describe('publishing', () => {
  it('numbers versions, supersedes the one before, and keeps published visits as they were', async () => {
    await week.draft();
    expect(await week.publish()).toMatchObject([{ version: 1, state: 'published' }]);
    expect(await week.roster()).toMatchObject({ state: 'published', publishedAt: '2026-11-22T09:00:00' });
    expect(await office.refusalOf('rosters.publish', week.week)).toBe('rosters.already-published');

    await week.draft();
    expect(await office.ask('rosters.listWeek', { weekStart: COMING_WEEK })).toMatchObject([
      { version: 2, state: 'draft', because: { kind: 'by-hand' } },
    ]);
    expect(await week.publish()).toMatchObject([{ version: 2, state: 'published' }]);
    expect(await week.roster(1)).toMatchObject({ version: 1, state: 'superseded' });
  });

  it('is refused when nothing was drafted', async () => {
    expect(await office.refusalOf('rosters.publish', week.week)).toBe('rosters.nothing-drafted');
  });

  it('is refused when somebody of the draft has died since; the next draft does without her', async () => {
    await week.draft();
    await importFiles(office, [folder.table('更新.csv', [anElderRow({ 姓名: '陈桂英（已故）' })])]);
    expect(await week.roster()).toMatchObject({ stale: true });
    expect(await office.refusalOf('rosters.publish', week.week)).toBe('rosters.draft-stale');
    expect(await office.refusalOf('rosters.agree', week.week)).toBe('rosters.draft-stale');
    await week.draft();
    expect((await week.roster()).visits.map((visit) => visit.title)).toEqual(['王建国', '王建国']);
    expect(await week.publish()).toHaveLength(1);
  });
});

describe('a stopped draft', () => {
  it('is answered, and leaves whole plans that say so', async () => {
    const running = office.call('rosters.draft', { jobId: 'stop', ...week.week });
    await office.ask('jobs.stop', { jobId: 'stop' });
    expect((await running).ok).toBe(true);
    const stored = await office.ask('rosters.listWeek', { weekStart: COMING_WEEK });
    expect(stored).toMatchObject([{ state: 'draft' }]);
    expect(stored.every((summary) => summary.planned + summary.unfilled === 3)).toBe(true);
  });
});
