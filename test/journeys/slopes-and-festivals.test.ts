import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../src/shared/contract/contract.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { aHelperRow, anElderRow, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { rostersOf, visitOf } from '../builders/office-rosters.ts';
import { insteadOf } from '../builders/office-start.ts';
import { pairTwoHamlets, type TwoHamlets, twoHamletsOf } from '../builders/office-two-hamlets.ts';
import { personIdOf } from '../builders/office-two-villages.ts';

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

const pairAll = async (): Promise<void> => {
  const { id } = await office.ask('pairings.propose', { jobId: 'pairing' });
  await office.ask('pairings.accept', { proposalId: id });
};

describe('a way that is longer uphill', () => {
  let places: TwoHamlets;
  beforeEach(async () => {
    office = await insteadOf(office, pairTwoHamlets);
    places = await twoHamletsOf(office);
    await save({ fromHamletId: places.upper, toHamletId: places.lower, minutes: 8, minutesBack: 14 });
  });
  type Cell = Input<'places.saveWalkingMinutes'>['cells'][number];
  const save = (cell: Cell) =>
    office.ask('places.saveWalkingMinutes', { villageId: places.villageId, cells: [cell] });
  const shown = async () =>
    (await office.ask('places.walkingMinutes', { villageId: places.villageId })).cells.map(
      ({ minutes, minutesBack, source }) => [minutes, minutesBack, source],
    );

  it('is kept both ways, whichever end it is typed from, and taken back by one step', async () => {
    expect(await shown()).toEqual([[8, 14, 'typed']]);
    await save({ fromHamletId: places.lower, toHamletId: places.upper, minutes: 16, minutesBack: 9 });
    expect(await shown()).toEqual([[9, 16, 'typed']]);
    await save({ fromHamletId: places.upper, toHamletId: places.lower, minutes: 9, minutesBack: 9 });
    expect(await shown()).toEqual([[9, null, 'typed']]);
    const changes = await office.ask('changes.list', { limit: 1 });
    await office.ask('changes.undo', { changeSetId: changes[0]?.id ?? 0 });
    expect(await shown()).toEqual([[9, 16, 'typed']]);
  });

  it('counts in the direction in which the helper goes to the elder', async () => {
    const nearest = async (name: string) => {
      const { nearestHelpers } = await office.ask('people.get', { personId: await personIdOf(office, name) });
      return nearestHelpers.map(({ name: helper, minutes }) => `${helper} ${String(minutes)}`);
    };
    expect(await nearest('陈桂英')).toEqual(['刘秀兰 5', '周大明 14']);
    expect(await nearest('王建国')).toEqual(['周大明 5', '刘秀兰 8']);
    const week = rostersOf(office);
    await week.draft();
    const roster = await week.roster();
    const wayOf = async (service: string, helper: string) => {
      const helperId = await personIdOf(office, helper);
      const visit = visitOf(roster, service).ref;
      const choices = await office.ask('rosters.choices', { rosterId: roster.id, visit });
      return choices.find((choice) => choice.helperId === helperId)?.wayMinutes;
    };
    expect(await wayOf('cleaning_help', '周大明')).toBe(14);
    expect(await wayOf('meal_help', '刘秀兰')).toBe(8);
  });

  const exported = async (): Promise<string> => {
    const filePath = path.join(folder.path, '步行.xlsx');
    const table = 'walking-minutes';
    await office.ask('exports.write', {
      table,
      format: 'xlsx',
      filePath,
      placeId: null,
      idNumberReason: null,
    });
    return filePath;
  };

  it('goes out in both halves of the sheet and comes in again as it was', async () => {
    const filePath = await exported();
    const again = () =>
      office.ask('imports.preview', { jobId: 'again', filePaths: [filePath], decisions: {} });
    expect((await again()).files[0]?.counts).toMatchObject({ same: 2, changed: 0, refused: 0 });
    await save({ fromHamletId: places.upper, toHamletId: places.lower, minutes: 8, minutesBack: 20 });
    const preview = await again();
    expect(preview.files[0]?.counts).toMatchObject({ same: 1, changed: 1 });
    await office.ask('imports.accept', { jobId: 'accept', previewId: preview.previewId });
    expect(await shown()).toEqual([[8, 14, 'typed']]);
  });
});

describe('the week before a festival', () => {
  const visitsOf = async (weekStart: string): Promise<number> => {
    const week = rostersOf(office);
    await week.draft({ kind: 'fresh' }, weekStart);
    const { visits } = await week.roster(null, weekStart);
    return visits.filter(({ state, serviceCode }) => state === 'planned' && serviceCode === 'errand').length;
  };

  it('brings further visits to whoever is urgent, in that week alone', async () => {
    await importFiles(office, [
      folder.table('老人.csv', [anElderRow({ 需求: '代办 每周1次' })]),
      folder.table('互助员.csv', [aHelperRow()]),
    ]);
    await pairAll();
    const placeId = (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
    await office.ask('calendar.savePeriod', {
      id: null,
      form: {
        placeId,
        kind: 'festival',
        name: '庙会',
        range: { kind: 'once', from: '2026-12-08', to: '2026-12-10' },
        capPercent: 100,
        visits: 'usual',
        wayPercent: 100,
        extraVisits: 2,
        note: '',
      },
    });
    expect([await visitsOf(COMING_WEEK), await visitsOf('2026-11-30'), await visitsOf('2026-12-07')]).toEqual(
      [1, 3, 1],
    );
  });

  it('is among the usual periods of the three festivals of families', async () => {
    await importFiles(office, [folder.table('老人.csv', [anElderRow()])]);
    const placeId = (await office.ask('overview.get', {})).villages[0]?.villageId ?? 0;
    await office.ask('calendar.addUsualPeriods', { placeId });
    const periods = await office.ask('calendar.periods', {});
    expect(periods.filter(({ extraVisits }) => extraVisits > 0).map(({ name }) => name)).toEqual([
      '春节',
      '中秋',
      '重阳',
    ]);
  });
});

describe('what came up since the week was published', () => {
  const importElder = (needs: string) =>
    importFiles(office, [folder.table('老人.csv', [anElderRow({ 需求: needs })])]);

  it('is the need that has no visit in it', async () => {
    await importElder('代办 每周1次');
    await importFiles(office, [folder.table('互助员.csv', [aHelperRow()])]);
    await pairAll();
    const week = rostersOf(office);
    await week.draft();
    const newTasks = async () =>
      (
        await office.ask('rosters.newTasks', { weekStart: COMING_WEEK, villageId: await week.villageId() })
      ).map(({ task, title, serviceName }) => [task.kind, title, serviceName]);
    expect(await newTasks()).toEqual([]);
    await week.publish();
    expect(await newTasks()).toEqual([]);
    await importElder('代办 每周1次、助洁 每周1次');
    expect(await newTasks()).toEqual([['need', '陈桂英', '助洁']]);
  });
});
