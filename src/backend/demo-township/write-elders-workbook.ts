import { type CellValue, type MergeRange, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Chance } from './chance.ts';
import type { DemoTownship } from './draw-demo-township.ts';
import { elderCells, secondElderCells } from './elder-cells.ts';
import type { EldersDirt } from './elders-dirt.ts';
import { TOWNSHIP_NAME } from './names.ts';
import { type DemoElder, REGISTER_YEAR } from './people.ts';
import { WORKBOOK_PROPERTIES } from './workbook-properties.ts';

const OWN =
  '姓名 性别 公民身份号码 出生年月 年龄 村组 院落 居住情况 健康状况 自理能力 类别 本人电话 性格/爱好/需求'.split(
    ' ',
  );
const CHILD = ['姓名', '关系', '电话'];
const TAIL = ['备注', '同意公示', '同意制卡'];
const BEFORE = ['序号', '户号'];
const WIDTH = BEFORE.length + OWN.length + CHILD.length + TAIL.length;
const HAMLET_COLUMN = BEFORE.length + OWN.indexOf('院落');
/** Rows on a printed page, after which the heading is repeated. */
const PAGE_ROWS = 200;
const HAMLETS_MERGED = 0.65;
const FEWEST_MERGED = 2;

/** The elders' register: a sheet of notes, then one sheet for each village. */
export async function writeEldersWorkbook(
  chance: Chance,
  { villages, elders }: DemoTownship,
  dirt: EldersDirt,
): Promise<Uint8Array> {
  const notes: WriteSheet = {
    name: '说明',
    rows: [
      [`${TOWNSHIP_NAME}老年人基本情况登记表填表说明`],
      ['1. 请各村于本月底前上报。'],
      ['2. 公民身份号码请按文本格式填写。'],
    ],
  };
  const sheets = villages.map((village) =>
    villageSheet(
      chance,
      village.name,
      elders.filter((elder) => elder.hamlet.village === village.name),
      dirt,
    ),
  );
  return writeXlsx({ sheets: [notes, ...sheets], properties: WORKBOOK_PROPERTIES });
}

function villageSheet(
  chance: Chance,
  village: string,
  elders: readonly DemoElder[],
  dirt: EldersDirt,
): WriteSheet {
  const rows: CellValue[][] = headingRows(village);
  const headingRow = rows[3] ?? [];
  const hamletRows: { row: number; hamlet: string }[] = [];
  let serial = 0;
  for (const elder of elders) {
    const written = [elderCells(chance, elder, dirt)];
    if (dirt.twice.has(elder)) written.push(secondElderCells(chance, elder, dirt));
    for (const cells of written) {
      if (serial > 0 && serial % PAGE_ROWS === 0) rows.push(['', '', ...headingRow.slice(2)]);
      serial += 1;
      hamletRows.push({ row: rows.length, hamlet: elder.hamlet.name });
      rows.push([serial, ...cells]);
    }
  }
  rows.push(['合计', '', `${elders.length}人`]);
  rows.push(['填表人：', '', '', '', '审核人：', '', '', '', '联系电话：']);
  return { name: village, rows, merges: [...headingMerges(), ...mergeHamlets(chance, rows, hamletRows)] };
}

function headingRows(village: string): CellValue[][] {
  const blank = (count: number) => Array<CellValue>(count).fill(null);
  return [
    [`${TOWNSHIP_NAME}${village}老年人花名册`, ...blank(WIDTH - 1)],
    [
      `单位：${TOWNSHIP_NAME}${village}${village.endsWith('社区') ? '居民' : '村民'}委员会（盖章）`,
      ...blank(13),
      `填报日期：${REGISTER_YEAR}年11月`,
    ],
    [...BEFORE, '本人', ...blank(OWN.length - 1), '子女', ...blank(CHILD.length - 1), ...TAIL],
    [...blank(BEFORE.length), ...OWN, ...CHILD, ...blank(TAIL.length)],
  ];
}

function headingMerges(): MergeRange[] {
  const ownEnd = BEFORE.length + OWN.length - 1;
  const childEnd = ownEnd + CHILD.length;
  const upright = [0, 1, childEnd + 1, childEnd + 2, childEnd + 3];
  return [
    { startRow: 0, startCol: 0, endRow: 0, endCol: WIDTH - 1 },
    { startRow: 2, startCol: BEFORE.length, endRow: 2, endCol: ownEnd },
    { startRow: 2, startCol: ownEnd + 1, endRow: 2, endCol: childEnd },
    ...upright.map((column) => ({ startRow: 2, startCol: column, endRow: 3, endCol: column })),
  ];
}

/** Merges some hamlets down over their people, as far as no repeated heading stands between, and blanks the rest. */
function mergeHamlets(
  chance: Chance,
  rows: CellValue[][],
  hamletRows: readonly { readonly row: number; readonly hamlet: string }[],
): MergeRange[] {
  const blocks: { first: number; last: number; hamlet: string }[] = [];
  for (const { row, hamlet } of hamletRows) {
    const block = blocks.at(-1);
    if (block !== undefined && block.hamlet === hamlet && block.last === row - 1) block.last = row;
    else blocks.push({ first: row, last: row, hamlet });
  }
  return blocks
    .filter(({ first, last }) => last - first + 1 >= FEWEST_MERGED && chance.happens(HAMLETS_MERGED))
    .map(({ first, last }) => {
      for (let row = first + 1; row <= last; row++) {
        const cells = rows[row];
        if (cells !== undefined) cells[HAMLET_COLUMN] = null;
      }
      return { startRow: first, startCol: HAMLET_COLUMN, endRow: last, endCol: HAMLET_COLUMN };
    });
}
