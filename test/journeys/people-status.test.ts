import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfficeBackend, TODAY } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { pairSmallTownship } from '../builders/office-small-township.ts';
import { anOfficeAfter } from '../builders/office-start.ts';

let office: OfficeBackend;
let folder: OfficeFolder;
beforeEach(async () => {
  office = await anOfficeAfter(pairSmallTownship);
  folder = anOfficeFolder();
});
afterEach(async () => {
  await office.close();
  folder.remove();
});

const find = async (search: string, role: 'elder' | 'helper' | 'all' = 'all') =>
  office.ask('people.list', { role, placeId: null, onlyWithNeeds: false, search });

/** The village of the small township and its hamlet. */
async function placesOf(): Promise<{ villageId: number; groupId: number; hamletId: number }> {
  const tree = await office.ask('people.placeTree', {});
  const id = (level: string): number => tree.find((place) => place.level === level)?.id ?? 0;
  return { villageId: id('village'), groupId: id('village_group'), hamletId: id('hamlet') };
}
const idOf = async (name: string): Promise<number> =>
  (await find(name)).find((person) => person.name === name)?.id ?? 0;
const detailOf = async (name: string) => office.ask('people.get', { personId: await idOf(name) });

describe('a status', () => {
  it.each([
    ['deceased', 2],
    ['moved', 2],
    ['withdrawn', 2],
    ['away', 0],
  ] as const)('of %s ends %i pairs on that day', async (status, pairsEnded) => {
    const personId = await idOf('陈桂英');
    expect(
      await office.ask('people.setStatus', { personId, status, on: '2026-11-23', reason: '家属来告知' }),
    ).toEqual({ pairsEnded });
    expect(await detailOf('陈桂英')).toMatchObject({ status, statusSince: '2026-11-23' });
    expect((await detailOf('陈桂英')).pairs).toHaveLength(2 - pairsEnded);
    const [change] = await office.ask('changes.list', { limit: 1 });
    expect(change).toMatchObject({ kind: 'status-changed', reason: '家属来告知', people: 1 });
  });
});

describe('a change to many', () => {
  it('does to each what the preview says, as one change', async () => {
    const personIds = [await idOf('陈桂英'), await idOf('王建国'), await idOf('刘秀兰')];
    const change = { kind: 'add-care-flag', flag: 'left_behind' } as const;
    const preview = await office.ask('people.previewBulk', { personIds, change });
    expect(preview).toMatchObject({
      lines: [
        { name: '陈桂英', becomes: expect.stringContaining('left_behind') as string },
        { name: '王建国', becomes: expect.stringContaining('left_behind') as string },
      ],
      unchanged: 1,
      pairsEnded: 0,
    });
    expect((await detailOf('王建国')).elder?.careFlags).not.toContain('left_behind');
    expect(await office.ask('people.changeMany', { personIds, change })).toEqual({
      changed: 2,
      pairsEnded: 0,
    });
    expect((await detailOf('王建国')).elder?.careFlags).toContain('left_behind');
    expect((await office.ask('changes.list', { limit: 1 }))[0]).toMatchObject({
      kind: 'people-changed',
      people: 2,
    });
    expect(await office.ask('people.changeMany', { personIds, change })).toEqual({
      changed: 0,
      pairsEnded: 0,
    });
  });

  it('ends the pairs of those who are gone, and says so before', async () => {
    const personIds = [await idOf('陈桂英'), await idOf('王建国')];
    const change = { kind: 'status', status: 'moved', on: TODAY } as const;
    expect(await office.ask('people.previewBulk', { personIds, change })).toMatchObject({ pairsEnded: 4 });
    expect((await detailOf('陈桂英')).pairs).toHaveLength(2);
    expect(await office.ask('people.changeMany', { personIds, change })).toEqual({
      changed: 2,
      pairsEnded: 4,
    });
    expect((await detailOf('陈桂英')).pairs).toEqual([]);
  });

  it.each([
    [{ kind: 'add-hobby', word: '下棋' }, '喝茶、下棋'],
    [{ kind: 'add-role', role: 'supporter' }, 'supporter'],
    [{ kind: 'reconfirm-helper', on: '2026-11-20' }, '2026-11-20'],
  ] as const)('may be %j', async (change, becomes) => {
    const preview = await office.ask('people.previewBulk', { personIds: [await idOf('刘秀兰')], change });
    expect(preview.lines).toMatchObject([{ becomes }]);
  });

  it('moves people to another spot of the village with their household', async () => {
    const { villageId } = await placesOf();
    const personIds = [await idOf('陈桂英')];
    const change = { kind: 'move', villageId, groupId: null, hamletId: null } as const;
    const preview = await office.ask('people.previewBulk', { personIds, change });
    expect(preview.lines).toMatchObject([{ was: '柳树村 1组 上院子', becomes: '柳树村' }]);
    await office.ask('people.changeMany', { personIds, change });
    expect((await detailOf('陈桂英')).place).toMatchObject({ hamletId: null, householdNo: '007' });
  });
});
