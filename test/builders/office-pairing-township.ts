import type { Output } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from './office-backend.ts';
import { importFiles } from './office-import.ts';
import { aHelperRow, anElderRow, anIdNumber, type OfficeFolder, type Row } from './office-registers.ts';
import { personIdOf } from './office-two-villages.ts';

/** An elder of 柳树村 with a household of her own. */
export const aPairingElder = (name: string, sequence: number, changes: Row = {}): Row =>
  anElderRow({
    姓名: name,
    身份证号: anIdNumber('1943-03-05', sequence),
    户号: `E${String(sequence)}`,
    电话: '',
    ...changes,
  });

/** A helper of 柳树村 with a household of her own, for three elders at most. */
export const aPairingHelper = (name: string, sequence: number, changes: Row = {}): Row =>
  aHelperRow({
    姓名: name,
    身份证号: anIdNumber('1968-07-15', sequence),
    户号: `H${String(sequence)}`,
    最多帮扶人数: '3',
    电话: `1990000${String(3000 + sequence)}`,
    ...changes,
  });

/**
 * 柳树村 with three elders and three helpers, 大坪村 with two elders and two helpers; who likes the same is meant for each
 * other: 刘秀兰 drinks tea with 陈桂英, 周淑华 listens to opera with 王秀珍, 马玉兰 dances with 赵淑芬.
 */
export async function importPairingTownship(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  const inDaping: Row = { 村: '大坪村', 村组: '1组', 院落: '李家湾' };
  const helpsInDaping: Row = { 村: '大坪村', 组: '1组', 院落: '李家湾' };
  await importFiles(office, [
    folder.table('老人.csv', [
      aPairingElder('陈桂英', 22),
      aPairingElder('王秀珍', 24, { 性格: '安静', 爱好: '听戏' }),
      aPairingElder('何玉芬', 26, { 性格: '温和', 爱好: '下棋' }),
      aPairingElder('赵淑芬', 28, { ...inDaping, 爱好: '跳舞' }),
      aPairingElder('李玉兰', 32, { ...inDaping, 爱好: '听戏' }),
    ]),
    folder.table('互助员.csv', [
      aPairingHelper('刘秀兰', 42),
      aPairingHelper('周淑华', 44, { 性格: '安静', 爱好: '听戏' }),
      aPairingHelper('杨春花', 46, { 性格: '温和', 爱好: '下棋' }),
      aPairingHelper('马玉兰', 48, { ...helpsInDaping, 爱好: '跳舞' }),
      aPairingHelper('唐小红', 52, { ...helpsInDaping, 爱好: '听戏' }),
    ]),
  ]);
}

type Proposal = Output<'pairings.proposal'>;

/** Who helps whom, as `陈桂英: 刘秀兰 / 周淑华` (primary / backup). */
export function whoHelps({ pairs }: Pick<Proposal, 'pairs'>): Record<string, string> {
  const lines: Record<string, string> = {};
  for (const pair of pairs.toSorted((one, other) => one.elderId - other.elderId)) {
    const [primary = '', backup = ''] = (lines[pair.elder.name] ?? ' / ').split(' / ');
    lines[pair.elder.name] =
      pair.role === 'primary' ? `${pair.helper.name} / ${backup}` : `${primary} / ${pair.helper.name}`;
  }
  return lines;
}

/** Ids by name, for tests that speak of people. */
export function idsOf(office: OfficeBackend): (name: string) => Promise<number> {
  const known = new Map<string, number>();
  return async (name) => {
    const id = known.get(name) ?? (await personIdOf(office, name));
    known.set(name, id);
    return id;
  };
}
