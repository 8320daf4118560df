import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { TOWNSHIP_NAME } from './names.ts';
import { type DemoPair, REGISTER_YEAR } from './people.ts';
import { WORKBOOK_PROPERTIES } from './workbook-properties.ts';

const HEADINGS = [
  '序号',
  '村',
  '老人姓名',
  '老人身份证号',
  '互助员姓名',
  '互助员电话',
  '结对方式',
  '结对日期',
];

/** Last year's pairs, to carry over. */
export async function writePairsWorkbook(pairs: readonly DemoPair[]): Promise<Uint8Array> {
  const rows: CellValue[][] = [[`${TOWNSHIP_NAME}${REGISTER_YEAR - 1}年结对帮扶花名册`], HEADINGS];
  for (const [index, { elder, helper, manner, since, phoneIsKnown }] of pairs.entries()) {
    rows.push([
      index + 1,
      elder.hamlet.village,
      elder.name,
      elder.idNumber,
      helper.name,
      phoneIsKnown ? helper.phone : '',
      manner,
      since,
    ]);
  }
  return writeXlsx({ sheets: [{ name: '结对花名册', rows }], properties: WORKBOOK_PROPERTIES });
}
