import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OFFICE_RULE_NAMES, OFFICE_RULES } from '../../src/shared/domain/office-rules.ts';
import type { OfficeBackend } from '../builders/office-backend.ts';
import { importFiles } from '../builders/office-import.ts';
import {
  aHelperRow,
  anElderRow,
  anIdNumber,
  anOfficeFolder,
  type OfficeFolder,
} from '../builders/office-registers.ts';
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
const aPlaceForm = (name: string) => ({
  name,
  shortName: '',
  regionCode: null,
  pilotStatus: 'running' as const,
  aliases: [],
  contacts: [],
});

describe('a place', () => {
  it('is added below another, and groups written in any way are the same group', async () => {
    const village = await place('柳树村');
    const { placeId } = await add('village_group', village, '第二组');
    expect(await office.ask('places.get', { placeId })).toMatchObject({ name: '2组', groupNo: 2, people: 0 });
    for (const same of ['2组', '二社', '第2组'])
      expect(
        await office.refusalOf('places.add', {
          level: 'village_group',
          parentId: village,
          name: same,
          groupNo: null,
        }),
      ).toBe('places.name-taken');
    expect((await add('hamlet', placeId, '新院子')).placeId).toBeGreaterThan(placeId);
  });

  it('is refused a name that another has, and a level that does not fit', async () => {
    const village = await place('柳树村');
    const refused = (level: 'village' | 'village_group' | 'hamlet', parentId: number | null, name: string) =>
      office.refusalOf('places.add', { level, parentId, name, groupNo: null });
    expect(await refused('village', null, '大坪村')).toBe('places.name-taken');
    expect(await refused('hamlet', village, '上院子')).toBe('places.name-taken');
    expect(await refused('village', village, '小村')).toBe('places.wrong-level');
    expect(await refused('village_group', village, '李家组')).toBe('places.wrong-level');
    expect(await refused('hamlet', 9999, '小院')).toBe('places.not-found');
  });

  it('keeps its names, contacts and state, and gives them back with an undo', async () => {
    const placeId = await place('柳树村');
    const before = await office.ask('places.get', { placeId });
    expect(before).toMatchObject({ people: 2, households: 2, pilotStatus: 'not_started' });
    const form = {
      ...aPlaceForm('柳树新村'),
      regionCode: '511900101203',
      aliases: ['柳树大队'],
      contacts: [{ kind: 'village_doctor' as const, name: '何医生', phone: '19900008001' }],
    };
    await office.ask('places.save', { placeId, form });
    expect(await office.ask('places.get', { placeId })).toMatchObject(form);
    await undoLast();
    expect(await office.ask('places.get', { placeId })).toEqual(before);
    expect(await office.refusalOf('places.save', { placeId, form: { ...form, name: '大坪村' } })).toBe(
      'places.name-taken',
    );
  });

  it('is found by the next import under its other name', async () => {
    const placeId = await place('柳树村');
    await office.ask('places.save', { placeId, form: { ...aPlaceForm('柳树村'), aliases: ['柳树大队'] } });
    await importFiles(office, [
      folder.table('新老人.csv', [
        anElderRow({ 村: '柳树大队', 姓名: '周素清', 身份证号: anIdNumber('1940-01-01', 44), 户号: '020' }),
      ]),
    ]);
    expect((await office.ask('places.get', { placeId })).people).toBe(3);
  });

  it('is removed only when nothing rests on it', async () => {
    const village = await place('柳树村');
    expect(await office.refusalOf('places.remove', { placeId: village })).toBe('places.still-used');
    const { placeId } = await add('hamlet', village, '空院子');
    await office.ask('places.save', { placeId, form: { ...aPlaceForm('空院子'), aliases: ['老屋基'] } });
    await office.ask('places.remove', { placeId });
    expect(await office.refusalOf('places.get', { placeId })).toBe('places.not-found');
    await undoLast();
    expect((await office.ask('places.get', { placeId })).aliases).toEqual(['老屋基']);
  });
});

describe('a rule of the office', () => {
  const rule = 'daily-cap-minutes-under-60' as const;
  const held = async (placeId: number | null) =>
    (await office.ask('places.rules', { placeId })).find((one) => one.rule === rule);

  it('is the program’s until the township or a village sets it', async () => {
    const { placeId: townshipId } = await office.ask('places.add', {
      level: 'township',
      parentId: null,
      name: '青石乡',
      groupNo: null,
    });
    const villageId = await place('大坪村');
    const { value: programs, from, to } = OFFICE_RULES[rule];
    expect(await office.ask('places.rules', { placeId: null })).toHaveLength(OFFICE_RULE_NAMES.length);
    expect(await held(villageId)).toEqual({ rule, value: programs, setBy: 'program', from, to });
    await office.ask('places.saveRule', { placeId: null, rule, value: 200 });
    await office.ask('places.saveRule', { placeId: villageId, rule, value: 150 });
    expect(await held(townshipId)).toMatchObject({ value: 200, setBy: 'township' });
    expect(await held(await place('李家湾', 'hamlet'))).toMatchObject({ value: 150, setBy: 'village' });
    expect(await held(await place('柳树村'))).toMatchObject({ value: 200, setBy: 'township' });
    await office.ask('places.saveRule', { placeId: villageId, rule, value: null });
    expect(await held(villageId)).toMatchObject({ value: 200, setBy: 'township' });
  });

  it('stays within its bounds', async () => {
    const placeId = await place('大坪村');
    const { from, to } = OFFICE_RULES[rule];
    for (const value of [from - 1, to + 1])
      expect(await office.refusalOf('places.saveRule', { placeId, rule, value })).toBe(
        'places.rule-out-of-bounds',
      );
    expect(
      await office.refusalOf('places.saveRule', {
        placeId: await place('李家湾', 'hamlet'),
        rule,
        value: from,
      }),
    ).toBe('places.wrong-level');
  });

  it('is kept with others in one change, all or none, taken back in one step', async () => {
    const placeId = await place('大坪村');
    const rules = [
      { rule, value: 150 },
      { rule: 'load-target' as const, value: 3 },
    ];
    const heldNow = async () =>
      (await office.ask('places.rules', { placeId }))
        .filter((one) => rules.some((other) => other.rule === one.rule))
        .map(({ setBy }) => setBy);
    const tooMuch = { rule: 'load-target' as const, value: 100_000 };
    expect(await office.refusalOf('places.saveRules', { placeId, rules: [...rules, tooMuch] })).toBe(
      'places.rule-out-of-bounds',
    );
    expect(await heldNow()).toEqual(['program', 'program']);
    await office.ask('places.saveRules', { placeId, rules });
    expect(await heldNow()).toEqual(['village', 'village']);
    await undoLast();
    expect(await heldNow()).toEqual(['program', 'program']);
  });

  it('is what the next helper of the village gets', async () => {
    const placeId = await place('大坪村');
    await office.ask('places.saveRule', { placeId, rule, value: 150 });
    await office.ask('places.saveRule', { placeId, rule: 'travel-limit-minutes', value: 25 });
    await office.ask('places.saveRule', { placeId, rule: 'max-elders-per-helper', value: 3 });
    const helper = (name: string, sequence: number, village: string) =>
      aHelperRow({
        姓名: name,
        村: village,
        身份证号: anIdNumber('1975-01-01', sequence),
        电话: '',
        路程上限: '',
        最多帮扶人数: '不限',
      });
    await importFiles(office, [
      folder.table('新互助员.csv', [helper('周大明', 31, '大坪村'), helper('周小明', 33, '柳树村')]),
    ]);
    const limitsOf = async (name: string) => {
      const { helper: role } = await office.ask('people.get', { personId: await person(name) });
      return [role?.dailyCapMinutes, role?.travelLimitMinutes, role?.maxElders];
    };
    expect(await limitsOf('周大明')).toEqual([150, 25, 3]);
    expect(await limitsOf('周小明')).toEqual([240, 15, 4]);
  });
});
