import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConnection } from '../../src/backend/db/connection.ts';
import { JOURNALED_TABLES } from '../../src/backend/db/journal.ts';
import { anOfficeBackend, COMING_WEEK, type OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import { anElderRow, anIdNumber, anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages, placeIdOf } from '../builders/office-two-villages.ts';

/** Every journaled table, row by row. */
function dumpOf(dataFile: string): Record<string, unknown[]> {
  const db = openConnection(dataFile);
  const dump = Object.fromEntries(
    Object.keys(JOURNALED_TABLES).map((table) => [table, db.all(`SELECT * FROM ${table} ORDER BY 1, 2`)]),
  );
  db.close();
  return dump;
}

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  office = await anOfficeAfter(importTwoVillages);
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const place = async (name: string, level?: string) => placeIdOf(office, name, level);
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};

describe('a merge of villages', () => {
  const merged = async () => {
    const [fromId, intoId] = [await place('大坪村'), await place('柳树村')];
    await office.ask('places.merge', { fromId, intoId });
    return { fromId, intoId };
  };

  it('is told before it is done', async () => {
    const [fromId, intoId] = [await place('大坪村'), await place('柳树村')];
    expect(await office.ask('places.previewMerge', { fromId, intoId })).toEqual({
      people: 3,
      households: 2,
      hamlets: 2,
      groups: 2,
      sameHouseholdNumbers: ['007'],
      sameGroupNumbers: [1],
      newGroupNumbers: [6],
      sameHamletNames: ['上院子'],
      venues: 0,
      teams: 0,
    });
    expect(await office.refusalOf('places.merge', { fromId, intoId: fromId })).toBe(
      'places.merge-with-itself',
    );
    const group = await place('5组', 'village_group');
    expect(await office.refusalOf('places.merge', { fromId: group, intoId })).toBe('places.wrong-level');
  });

  it('moves everybody, mixes nothing and keeps the old names', async () => {
    const { fromId, intoId } = await merged();
    const tree = await office.ask('people.placeTree', {});
    expect(tree.map(({ name, level, elders }) => [name, level, elders])).toEqual([
      ['柳树村', 'village', 4],
      ['1组', 'village_group', 2],
      ['5组', 'village_group', 1],
      ['6组', 'village_group', 1],
      ['上院子', 'hamlet', 1],
      ['下院子', 'hamlet', 1],
      ['大坪村上院子', 'hamlet', 1],
      ['李家湾', 'hamlet', 1],
    ]);
    const village = await office.ask('places.get', { placeId: intoId });
    expect(village).toMatchObject({ people: 5, households: 4, aliases: ['大坪村', '原大坪村'] });
    const group = await office.ask('places.get', { placeId: await place('6组', 'village_group') });
    expect(group.aliases).toEqual(['原大坪村1组']);
    const households = await office.ask('places.households', { villageId: intoId, search: '' });
    expect(households.map((household) => household.householdNo).toSorted()).toEqual([
      '007',
      '008',
      '009',
      '大坪村007',
    ]);
    expect(await office.refusalOf('places.get', { placeId: fromId })).toBe('places.not-found');
    const overview = await office.ask('overview.get', {});
    expect(overview.villages.map((one) => one.name)).toEqual(['柳树村']);
  });

  it('leads an old list to the right group, hamlet and household', async () => {
    const { intoId } = await merged();
    await importFiles(office, [
      folder.table('旧表.csv', [
        anElderRow({ 村: '大坪村', 姓名: '周素清', 身份证号: anIdNumber('1940-01-01', 44), 村组: '1组' }),
        anElderRow({
          村: '原大坪村',
          姓名: '周素芳',
          身份证号: anIdNumber('1940-01-01', 46),
          村组: '3组',
          院落: '何家坝',
          户号: '030',
        }),
      ]),
    ]);
    const rows = await office.ask('people.list', {
      role: 'all',
      placeId: intoId,
      onlyWithNeeds: false,
      search: '周素',
    });
    expect(
      rows.map(({ villageName, groupName, hamletName, householdNo }) => [
        villageName,
        groupName,
        hamletName,
        householdNo,
      ]),
    ).toEqual([
      ['柳树村', '3组', '何家坝', '030'],
      ['柳树村', '6组', '大坪村上院子', '大坪村007'],
    ]);
  });

  it('is undone as a whole', async () => {
    const look = async () => ({
      tree: await office.ask('people.placeTree', {}),
      people: await office.ask('people.list', {
        role: 'all',
        placeId: null,
        onlyWithNeeds: false,
        search: '',
      }),
      overview: await office.ask('overview.get', {}),
    });
    const before = await look();
    const { fromId, intoId } = await merged();
    expect(await look()).not.toEqual(before);
    await undoLast();
    expect(await look()).toEqual(before);
    for (const placeId of [fromId, intoId])
      expect((await office.ask('places.get', { placeId })).aliases).toEqual([]);
    await office.ask('places.merge', { fromId, intoId });
  });
});

describe('what is in ink', () => {
  it('outlives a merge: the old village’s week is shown and printed under its own name', async () => {
    const proposal = await office.ask('pairings.propose', { jobId: 'pairing' });
    await office.ask('pairings.accept', { proposalId: proposal.id });
    await office.ask('rosters.draft', { jobId: 'roster', weekStart: COMING_WEEK, villageIds: [] });
    await office.ask('rosters.publish', { weekStart: COMING_WEEK, villageIds: [] });
    const fromId = await place('大坪村');
    // Hamlets are told by the name they have now: of two 上院子 in one village one gets a longer one.
    const inInk = async () => {
      const found = await office.ask('rosters.get', { weekStart: COMING_WEEK, villageId: fromId });
      return found && { ...found, visits: found.visits.map((visit) => ({ ...visit, hamletName: '' })) };
    };
    const before = await inInk();
    expect(before?.visits.length).toBeGreaterThan(0);
    await office.ask('places.merge', { fromId, intoId: await place('柳树村') });
    expect(await inInk()).toEqual(before);
    const week = await office.ask('rosters.listWeek', { weekStart: COMING_WEEK });
    expect(week.map((roster) => roster.villageName)).toContain('大坪村');
    const paper = await office.ask('printing.compose', {
      weekStart: COMING_WEEK,
      villageId: fromId,
      form: 'weekly-roster',
      profile: 'public',
    });
    expect(paper.html).toContain('大坪村');
  });

  it('a merge and its undo leave every table of the data file as it was', async () => {
    const dataFile = path.join(folder.path, 'office.db');
    const other = anOfficeBackend(dataFile);
    await importTwoVillages(other, folder);
    const before = dumpOf(dataFile);
    await other.ask('places.merge', {
      fromId: await placeIdOf(other, '大坪村'),
      intoId: await placeIdOf(other, '柳树村'),
    });
    expect(dumpOf(dataFile)).not.toEqual(before);
    const { undo } = await other.ask('changes.undoState', {});
    await other.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
    expect(dumpOf(dataFile)).toEqual(before);
    await other.close();
  });
});
