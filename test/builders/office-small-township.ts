import type { OfficeBackend } from './office-backend.ts';
import { importFiles } from './office-import.ts';
import { aHelperRow, anElderRow, anIdNumber, type OfficeFolder } from './office-registers.ts';

/** Two elders with needs and two helpers of one hamlet, imported. */
export async function importSmallTownship(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  await importFiles(office, [
    folder.table('老人.csv', [
      anElderRow(),
      anElderRow({
        姓名: '王建国',
        性别: '男',
        身份证号: anIdNumber('1950-06-01', 11),
        户号: '008',
        电话: '19900001002',
        需求: '助餐 每周2次',
        同意公示: '否',
        明白卡: '否',
      }),
    ]),
    folder.table('互助员.csv', [
      aHelperRow(),
      aHelperRow({ 姓名: '周大明', 性别: '男', 身份证号: anIdNumber('1970-01-01', 55), 电话: '19900002002' }),
    ]),
  ]);
}

/** The same, paired. */
export async function pairSmallTownship(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  await importSmallTownship(office, folder);
  const proposal = await office.ask('pairings.propose', { jobId: 'pairing' });
  await office.ask('pairings.accept', { proposalId: proposal.id });
}
