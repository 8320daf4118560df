import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../builders/a-parsed-register.ts';
import { RIGHT_NUMBERS } from '../../../builders/a-register.ts';

describe('pairs', () => {
  const headings = [
    '序号',
    '村',
    '老人姓名',
    '老人身份证号',
    '互助员姓名',
    '互助员电话',
    '结对方式',
    '结对日期',
  ];
  const pairsOf = (...rows: (string | number)[][]) =>
    writeXlsx({ sheets: [{ name: '名册', rows: [['青溪镇2025年结对帮扶花名册'], headings, ...rows] }] });

  test('words that name no day give no day, and that is told', async () => {
    const parsed = await parse(
      await pairsOf(
        [1, '柳树村', '王桂英', RIGHT_NUMBERS.woman1940, '李秀兰', '19900000003', '组织定向', '2025.4.12'],
        [2, '青溪镇柳树村', '张　琴', '', '李秀兰', '', '', '去年冬月'],
      ),
    );
    expect(parsed.records).toEqual([
      {
        at: { sheet: '名册', row: 3 },
        villageName: '柳树村',
        elderName: '王桂英',
        elderIdNumber: RIGHT_NUMBERS.woman1940,
        elderIdStatus: 'valid',
        helperName: '李秀兰',
        helperPhone: '19900000003',
        origin: 'assigned',
        startDate: '2025-04-12',
      },
      {
        at: { sheet: '名册', row: 4 },
        villageName: '柳树村',
        elderName: '张琴',
        elderIdNumber: null,
        elderIdStatus: 'missing',
        helperName: '李秀兰',
        helperPhone: null,
        origin: 'voluntary',
        startDate: null,
      },
    ]);
    expect(parsed.findings.map(({ code, raw, proposal }) => [code, raw, proposal])).toEqual([
      ['name-spaces-removed', '张　琴', '张琴'],
      ['pair-date-unclear', '去年冬月', null],
    ]);
  });
});
