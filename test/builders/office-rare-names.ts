import type { OfficeBackend } from './office-backend.ts';
import { importFiles } from './office-import.ts';
import { aHelperRow, aPairRow, anElderRow, anIdNumber, type OfficeFolder } from './office-registers.ts';

export const RARE_NAMES = ['龚䶮', '王㛃', '李𬭚', '𠮷秀英', '阿依古丽·买买提'];

/** Elders with rare names in two villages, a helper, their pair, and walking minutes. */
export async function importRareNames(office: OfficeBackend, folder: OfficeFolder): Promise<void> {
  await importFiles(office, [
    folder.table('elders.csv', [
      anElderRow(),
      ...RARE_NAMES.map((name, index) =>
        anElderRow({
          姓名: name,
          身份证号: anIdNumber(`194${index}-03-05`, 100 + index * 2),
          户号: `01${index}`,
          院落: index < 3 ? '上院子' : '下院子',
          电话: `1990000110${index}`,
          自理能力: '半自理',
          类别: '独居、低保',
          需求: '助餐 每周3次；助浴 每周1次',
          子女姓名: '王小军',
          子女电话: '19900005678',
          子女关系: '子',
          备注: index === 0 ? '-耳背，=敲门' : '',
        }),
      ),
      anElderRow({
        姓名: '赵大山',
        性别: '男',
        身份证号: anIdNumber('1950-01-02', 11),
        村: '青石村',
        户号: '1',
      }),
    ]),
    folder.table('helpers.csv', [aHelperRow()]),
    folder.table('pairs.csv', [aPairRow()]),
    folder.file(
      'walking.csv',
      '\uFEFF柳树村院落间步行时间表,,\r\n院落,上院子,下院子\r\n上院子,—,12\r\n下院子,,—\r\n',
    ),
  ]);
}
