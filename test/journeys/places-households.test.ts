import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { anOfficeFolder, type OfficeFolder } from '../builders/office-registers.ts';
import { anOfficeAfter } from '../builders/office-start.ts';
import { importTwoVillages, personIdOf, placeIdOf } from '../builders/office-two-villages.ts';

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
const person = async (name: string) => personIdOf(office, name);
const undoLast = async () => {
  const { undo } = await office.ask('changes.undoState', {});
  await office.ask('changes.undo', { changeSetId: undo?.id ?? 0 });
};
const add = async (level: 'village' | 'village_group' | 'hamlet', parentId: number | null, name: string) =>
  office.ask('places.add', { level, parentId, name, groupNo: null });
const aHousehold = async (householdNo: string) => ({
  villageId: await place('柳树村'),
  householdNo,
  hamletId: null,
  headId: null,
  addressText: '',
  cardNo: null,
  plotNotes: '',
  flags: [],
});

describe('a household', () => {
  it('has a number of its own in the village, a card of its own in the office, and a head who lives in it', async () => {
    const form = await aHousehold('100');
    const save = (change: object) => ({ householdId: null, form: { ...form, ...change } });
    expect(await office.refusalOf('places.saveHousehold', save({ householdNo: '007' }))).toBe(
      'places.household-number-taken',
    );
    await office.ask('places.saveHousehold', save({ cardNo: 'K-1' }));
    expect(await office.refusalOf('places.saveHousehold', save({ householdNo: '101', cardNo: 'K-1' }))).toBe(
      'places.card-number-taken',
    );
    expect(
      await office.refusalOf(
        'places.saveHousehold',
        save({ householdNo: '101', headId: await person('陈桂英') }),
      ),
    ).toBe('places.head-not-member');
    expect(
      await office.refusalOf(
        'places.saveHousehold',
        save({ householdNo: '101', headId: await person('李玉兰') }),
      ),
    ).toBe('places.other-village');
  });

  it('takes members in with their relation to the head and lets them go', async () => {
    const { householdId } = await office.ask('places.saveHousehold', {
      householdId: null,
      form: { ...(await aHousehold('100')), flags: ['minimum_allowance'] },
    });
    const [one, other] = [await person('陈桂英'), await person('王秀珍')];
    const setMembers = (...members: { personId: number; relationToHead: string }[]) =>
      office.ask('places.setMembers', { householdId, members });
    await setMembers({ personId: one, relationToHead: '' }, { personId: other, relationToHead: '妹' });
    const form = { ...(await aHousehold('100')), headId: one };
    await office.ask('places.saveHousehold', { householdId, form });
    expect(await office.ask('places.household', { householdId })).toMatchObject({
      headName: '陈桂英',
      flags: [],
      members: [
        { personId: one, relationToHead: '', age: 83 },
        { personId: other, relationToHead: '妹' },
      ],
    });
    await setMembers({ personId: other, relationToHead: '' });
    expect(await office.ask('places.household', { householdId })).toMatchObject({
      headId: null,
      members: [{ personId: other }],
    });
    expect(
      await office.refusalOf('places.setMembers', {
        householdId,
        members: [{ personId: await person('李玉兰'), relationToHead: '' }],
      }),
    ).toBe('places.other-village');
    await undoLast();
    expect(await office.ask('places.household', { householdId })).toMatchObject({ headName: '陈桂英' });
  });

  it.each([
    ['007', ['007']],
    ['桂英', ['007']],
    ['wxz', ['008']],
    ['下院', ['008']],
    ['没有', []],
  ])('is found by number, member, initials or hamlet: %s', async (search, expected) => {
    const found = await office.ask('places.households', { villageId: await place('柳树村'), search });
    expect(found.map((household) => household.householdNo)).toEqual(expected);
  });
});

describe('walking minutes', () => {
  it('are typed as they are known; the rest is the shortest way over them', async () => {
    const villageId = await place('柳树村');
    const third = (await add('hamlet', villageId, '河坝')).placeId;
    const [upper, lower] = [await place('上院子', 'hamlet'), await place('下院子', 'hamlet')];
    const cell = (fromHamletId: number, toHamletId: number, minutes: number | null) => ({
      fromHamletId,
      toHamletId,
      minutes,
    });
    const save = (...cells: ReturnType<typeof cell>[]) =>
      office.ask('places.saveWalkingMinutes', { villageId, cells });
    const shown = (matrix: Awaited<ReturnType<typeof save>>) =>
      matrix.cells.map(({ minutes, source }) => [minutes, source]);

    const first = await office.ask('places.walkingMinutes', { villageId });
    expect(first.hamlets.map(({ name, groupName, elders }) => [name, groupName, elders])).toEqual([
      ['河坝', null, 0],
      ['上院子', '1组', 1],
      ['下院子', '1组', 1],
    ]);
    expect(shown(first)).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
    expect(shown(await save(cell(third, upper, 8), cell(lower, upper, 5)))).toEqual([
      [8, 'typed'],
      [13, 'estimated'],
      [5, 'typed'],
    ]);
    expect(shown(await save(cell(third, upper, null)))).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
      [5, 'typed'],
    ]);
    await undoLast();
    expect(shown(await office.ask('places.walkingMinutes', { villageId }))[1]).toEqual([13, 'estimated']);
  });

  it('lie between two hamlets of one village', async () => {
    const villageId = await place('柳树村');
    const upper = await place('上院子', 'hamlet');
    const refused = (toHamletId: number) =>
      office.refusalOf('places.saveWalkingMinutes', {
        villageId,
        cells: [{ fromHamletId: upper, toHamletId, minutes: 5 }],
      });
    expect(await refused(await place('李家湾', 'hamlet'))).toBe('places.other-village');
    expect(await refused(upper)).toBe('places.wrong-level');
    expect(await refused(await place('1组', 'village_group'))).toBe('places.wrong-level');
  });
});
