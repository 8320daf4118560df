import type { OfficeBackend } from './office-backend.ts';
import { importFiles } from './office-import.ts';
import { aHelperRow, anElderRow, anIdNumber, type OfficeFolder } from './office-registers.ts';

/**
 * 柳树村 (group 1: 上院子, 下院子) and 大坪村 (groups 1 and 5: 上院子, 李家湾); both have a household 007, and 大坪村
 * a helper.
 */
export async function importTwoVillages(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  const elder = (name: string, sequence: number, changes: Record<string, string>) =>
    anElderRow({ 姓名: name, 身份证号: anIdNumber('1943-03-05', sequence), 电话: '', ...changes });
  await importFiles(office, [
    folder.table('老人.csv', [
      elder('陈桂英', 22, {}),
      elder('王秀珍', 24, { 院落: '下院子', 户号: '008' }),
      elder('李玉兰', 26, { 村: '大坪村', 村组: '1组' }),
      elder('赵淑芬', 28, { 村: '大坪村', 村组: '5组', 院落: '李家湾', 户号: '009' }),
    ]),
    folder.table('互助员.csv', [aHelperRow({ 村: '大坪村', 组: '5组', 院落: '李家湾' })]),
  ]);
}

/** The id of a place by its name, the first one of this level. */
export async function placeIdOf(office: OfficeBackend, name: string, level = 'village'): Promise<number> {
  const tree = await office.ask('people.placeTree', {});
  const found = tree.find((place) => place.name === name && place.level === level);
  if (!found) throw new Error(`No ${level} ${name}`);
  return found.id;
}

export async function personIdOf(office: OfficeBackend, name: string): Promise<number> {
  const people = await office.ask('people.list', {
    role: 'all',
    placeId: null,
    onlyWithNeeds: false,
    search: name,
  });
  const found = people.find((person) => person.name === name);
  if (!found) throw new Error(`No ${name}`);
  return found.id;
}
