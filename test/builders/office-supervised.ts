import type { Input } from '../../src/shared/contract/contract.ts';
import type { OfficeBackend } from './office-backend.ts';
import { importFiles } from './office-import.ts';
import { aHelperRow, anElderRow, anIdNumber, type OfficeFolder } from './office-registers.ts';
import { addStaff, type Line } from './office-signed-sheets.ts';
import { personIdOf, placeIdOf } from './office-two-villages.ts';

/**
 * 柳树村: 陈桂英 (red, 独居), 王建国 (yellow, 独居), 赵福生 (blue, 空巢), 周玉芳 (green, no group); 大坪村: 李玉兰 (yellow, 特困).
 * Helpers: 刘秀兰, 周大明 of 柳树村, 罗春梅 of 大坪村. Staff: 王芳 enters, 李强 checks.
 */
export async function furnishSupervised(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  const elder = (name: string, birth: string, number: number, changes: Record<string, string>) =>
    anElderRow({
      姓名: name,
      身份证号: anIdNumber(birth, number),
      户号: String(number).padStart(3, '0'),
      需求: '',
      电话: `199000010${String(number)}`,
      ...changes,
    });
  await importFiles(office, [
    folder.table('老人.csv', [
      elder('陈桂英', '1943-03-05', 12, { 类别: '独居' }),
      elder('王建国', '1950-06-01', 13, { 性别: '男', 类别: '独居' }),
      elder('赵福生', '1955-06-01', 15, { 性别: '男', 居住情况: '夫妻', 类别: '空巢' }),
      elder('周玉芳', '1958-06-01', 16, { 居住情况: '与子女', 类别: '' }),
      elder('李玉兰', '1952-06-01', 18, { 村: '大坪村', 居住情况: '与子女', 类别: '特困' }),
    ]),
    folder.table('互助员.csv', [
      aHelperRow(),
      aHelperRow({ 姓名: '周大明', 性别: '男', 身份证号: anIdNumber('1970-01-01', 55), 电话: '19900002002' }),
      aHelperRow({
        姓名: '罗春梅',
        身份证号: anIdNumber('1972-01-01', 56),
        村: '大坪村',
        电话: '19900002003',
      }),
    ]),
  ]);
  for (const name of ['王芳', '李强']) await addStaff(office, name);
}

/** A line of a sheet: on which day, to whom, and what is out of the ordinary. */
type Visit = readonly [date: string, elderName: string | null, changes?: Partial<Line>];

/** Enters a sheet without a number with these visits of a helper, half an hour each; returns its id. */
export async function enterVisits(
  office: OfficeBackend,
  helperName: string,
  visits: readonly Visit[],
  { paperKept = true, village = '柳树村' } = {},
): Promise<number> {
  const helperId = await personIdOf(office, helperName);
  const lines: Line[] = [];
  for (const [date, elderName, changes = {}] of visits) {
    const lineNo = lines.length + 1;
    lines.push({
      ...{ lineNo, date, helperId, elderId: elderName === null ? null : await personIdOf(office, elderName) },
      ...{ services: ['cleaning_help'], done: true, notDone: null, minutes: 30, minutesReason: '' },
      arrive: `${String(7 + (lineNo % 12)).padStart(2, '0')}:00`,
      leave: `${String(7 + (lineNo % 12)).padStart(2, '0')}:30`,
      ...{ elderMark: 'signature', proxyName: '', helperSigned: true, satisfaction: 'good' },
      ...{ points: 'store', paid: false, note: '', ...changes },
    });
  }
  const sheet: Input<'attendance.saveSheet'>['sheet'] = {
    ...{ id: null, villageId: await placeIdOf(office, village) },
    ...{ weekStart: visits[0]?.[0] ?? '2026-11-02', title: `${helperName}签到表` },
  };
  const [clerk] = await office.ask('attendance.staff', {});
  const kept = await office.ask('attendance.saveSheet', {
    ...{ sheet, lines, enteredBy: clerk?.id ?? null, paperKept },
  });
  return kept.id ?? 0;
}

/** A visit that was not made, and why. */
export function notMade(notDone: NonNullable<Line['notDone']>): Partial<Line> {
  return { done: false, notDone, minutes: 0, arrive: null, leave: null, services: [], satisfaction: 'blank' };
}

/** Checks entered sheets by the second of the staff. */
export async function checkVisits(office: OfficeBackend, ...sheetIds: number[]): Promise<void> {
  const checkedBy = (await office.ask('attendance.staff', {}))[1]?.id ?? 0;
  const { digest } = await office.ask('attendance.previewCheck', { sheetIds, checkedBy });
  await office.ask('attendance.checkSheets', { sheetIds, checkedBy, digest });
}
