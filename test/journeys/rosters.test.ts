import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { importSmallTownship, pairSmallTownship } from '../builders/office-small-township.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(() => {
  office = anOfficeBackend();
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const week = { weekStart: COMING_WEEK, villageIds: [] };
const draft = () => office.ask('rosters.draft', { jobId: 'j', ...week });
const villageOf = async (): Promise<number> =>
  (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
const roster = async () =>
  office.ask('rosters.get', { weekStart: COMING_WEEK, villageId: await villageOf() });

describe('a draft', () => {
  it('plans the visits of the needs, with the own helper first', async () => {
    await pairSmallTownship(office, folder);
    expect(await draft()).toMatchObject([{ version: 1, state: 'draft', planned: 3, unfilled: 0 }]);
    const drafted = await roster();
    expect(drafted?.visits.map((visit) => visit.serviceCode).toSorted()).toEqual([
      'cleaning_help',
      'meal_help',
      'meal_help',
    ]);
    expect(drafted?.visits.every((visit) => visit.helpers[0]?.part === 'primary')).toBe(true);
    expect(drafted?.loads.reduce((sum, load) => sum + load.minutes, 0)).toBe(60 + 2 * 20);
  });

  it('gives way to the next draft, without a new version', async () => {
    await pairSmallTownship(office, folder);
    const [first] = await draft();
    const [second] = await draft();
    expect(second).toMatchObject({ version: 1, state: 'draft', planned: first?.planned });
    expect(await office.ask('rosters.listWeek', { weekStart: COMING_WEEK })).toEqual([second]);
  });

  it('is refused without pairs, and for a week that is over', async () => {
    await importSmallTownship(office, folder);
    expect(await office.refusalOf('rosters.draft', { jobId: 'j', ...week })).toBe('rosters.no-pairs');
    expect(
      await office.refusalOf('rosters.draft', { jobId: 'j', weekStart: '2026-11-15', villageIds: [] }),
    ).toBe('rosters.week-past');
  });
});

describe('a village that makes no rosters with the program', () => {
  const useRosters = async (value: number | null): Promise<void> => {
    await office.ask('places.saveRule', { placeId: await villageOf(), rule: 'uses-rosters', value });
  };

  it('is not drafted, and says so', async () => {
    await pairSmallTownship(office, folder);
    await useRosters(0);
    expect(await office.refusalOf('rosters.draft', { jobId: 'j', ...week })).toBe('rosters.not-used');
    await useRosters(null);
    expect(await draft()).toHaveLength(1);
  });
});

describe('publishing', () => {
  it('numbers versions, supersedes the one before, and keeps published visits as they were', async () => {
    await pairSmallTownship(office, folder);
    await draft();
    expect(await office.ask('rosters.publish', week)).toMatchObject([{ version: 1, state: 'published' }]);
    const published = await roster();
    expect(published).toMatchObject({ state: 'published', publishedAt: '2026-11-22T09:00:00' });
    expect(await office.refusalOf('rosters.publish', week)).toBe('rosters.already-published');

    await draft();
    expect(await office.ask('rosters.listWeek', { weekStart: COMING_WEEK })).toMatchObject([
      { version: 2, state: 'draft' },
    ]);
    expect(await office.ask('rosters.publish', week)).toMatchObject([{ version: 2, state: 'published' }]);
  });

  it('is refused when nothing was drafted', async () => {
    await pairSmallTownship(office, folder);
    expect(await office.refusalOf('rosters.publish', week)).toBe('rosters.nothing-drafted');
  });

  it('is refused when somebody of the draft has died since; the next draft does without her', async () => {
    await pairSmallTownship(office, folder);
    await draft();
    await importFiles(office, [folder.table('更新.csv', [anElderRow({ 姓名: '陈桂英（已故）' })])]);
    expect(await office.refusalOf('rosters.publish', week)).toBe('rosters.draft-stale');
    await draft();
    expect((await roster())?.visits.map((visit) => visit.elderName)).toEqual(['王建国', '王建国']);
    expect(await office.ask('rosters.publish', week)).toHaveLength(1);
  });
});

describe('a stopped draft', () => {
  it('is answered, and leaves either whole plans or none', async () => {
    await pairSmallTownship(office, folder);
    const running = office.call('rosters.draft', { jobId: 'stop', ...week });
    await office.ask('jobs.stop', { jobId: 'stop' });
    const answer = await running;
    const stored = await office.ask('rosters.listWeek', { weekStart: COMING_WEEK });
    expect(stored).toHaveLength(answer.ok ? 1 : 0);
    expect(stored.every((summary) => summary.planned + summary.unfilled === 3)).toBe(true);
  });
});
