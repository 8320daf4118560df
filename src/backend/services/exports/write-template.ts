import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { WorkbookKind } from '../../../shared/domain/import-preview.ts';
import { listVillages } from '../../db/stores/places-store.ts';
import { listVillageHamlets } from '../../db/stores/register-places-store.ts';
import { ELDER_COLUMNS } from '../../importers/elders-sheet/headings.ts';
import { HELPER_COLUMNS } from '../../importers/helpers-sheet/headings.ts';
import { PAIR_COLUMNS } from '../../importers/pairs-sheet/headings.ts';
import type { ColumnSpec, ColumnSpecs } from '../../importers/sheets/column-spec.ts';
import type { Office } from '../office.ts';
import { columnLetters } from './column-letters.ts';
import { sheetNames } from './sheet-names.ts';
import { exampleOf } from './template-examples.ts';
import { refuseOtherExtension, writeWholeFile } from './write-file.ts';

/** Rows below the heading that have drop-downs and formats; a village of 1,500 rows is a large one. */
const ROWS = 2000;
const LONGEST_LIST = 200;
const LINE = { style: 'thin' } as const;
const HEADING: CellStyle = {
  font: { name: '宋体', size: 11, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};
const BODY: CellStyle = {
  font: { name: '宋体', size: 11 },
  alignment: { vertical: 'center', wrapText: true },
};
const TEXT: CellStyle = { ...BODY, numFmt: '@' };

/**
 * An empty workbook that the importer takes in without a question: headings and drop-downs from the importer's own
 * columns, every cell as text so that no figure is lost, and a second sheet that explains each column with an example.
 */
export async function writeTemplate(
  { db }: Office,
  { kind, filePath }: CheckedInput<'exports.template'>,
): Promise<Output<'exports.template'>> {
  refuseOtherExtension(filePath, '.xlsx');
  const villages = listVillages(db).map((village) => village.name);
  const sheets =
    kind === 'walking-minutes'
      ? matrixSheets(villageHamlets(db))
      : registerSheets(kind, inTemplate(SPECS[kind]), villages);
  await writeWholeFile(filePath, await writeXlsx({ sheets, defaultFont: { name: '宋体', size: 11 } }));
  return {};
}

const SPECS: Readonly<Record<Exclude<WorkbookKind, 'walking-minutes'>, ColumnSpecs<string>>> = {
  elders: ELDER_COLUMNS,
  helpers: HELPER_COLUMNS,
  pairs: PAIR_COLUMNS,
};
const SHEET_NAME = { elders: '老年人花名册', helpers: '互助员花名册', pairs: '结对帮扶花名册' } as const;

type KeyedSpec = ColumnSpec & { readonly key: string };

/** Required columns first, then in the order of the importer. */
function inTemplate(specs: ColumnSpecs<string>): readonly KeyedSpec[] {
  const kept = Object.entries(specs)
    .filter(([, spec]) => spec.isInTemplate)
    .map(([key, spec]) => ({ ...spec, key }));
  return [...kept.filter((spec) => spec.isRequired), ...kept.filter((spec) => !spec.isRequired)];
}

function registerSheets(
  kind: Exclude<WorkbookKind, 'walking-minutes'>,
  specs: readonly KeyedSpec[],
  villages: readonly string[],
): WriteSheet[] {
  const choicesOf = (spec: KeyedSpec): readonly string[] =>
    spec.key === 'village' ? villages : spec.choices;
  const register: WriteSheet = {
    name: SHEET_NAME[kind],
    columns: specs.map((spec) => ({ width: Math.max(10, spec.label.length * 2.4), style: TEXT })),
    rows: [specs.map((spec) => spec.label)],
    cells: new Map(specs.map((_, index) => [`0,${index}`, { style: HEADING }])),
    rowDefs: new Map([[0, { height: 30 }]]),
    freezePane: { rows: 1, columns: specs[0]?.key === 'name' ? 1 : 0 },
    dataValidations: specs.flatMap((spec, index) => validations(spec, choicesOf(spec), index)),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', printTitlesRow: '$1:$1' },
  };
  return [register, explanation(kind, specs, choicesOf)];
}

/** A drop-down where words are meant; several of them may stand in one cell where the hint says so. */
function validations(spec: KeyedSpec, choices: readonly string[], index: number): DataValidation[] {
  const letters = columnLetters(index);
  const message = {
    range: `${letters}2:${letters}${ROWS}`,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: spec.label,
    inputMessage: spec.hint,
  };
  const isShort = choices.join(',').length <= LONGEST_LIST;
  if (choices.length === 0 || !isShort || choices.some((choice) => choice.includes(','))) {
    // Any text: the validation only carries the hint that shows beside the cell.
    return [{ ...message, type: 'textLength', operator: 'lessThan', formula1: '1000' }];
  }
  return [{ ...message, type: 'list', values: [...choices], showErrorMessage: false }];
}

/** Column by column, so that no row of it looks like a register's heading. */
function explanation(
  kind: WorkbookKind,
  specs: readonly KeyedSpec[],
  choicesOf: (spec: KeyedSpec) => readonly string[],
): WriteSheet {
  const heading = ['列名', '要不要填', '怎么填', '可以选的', '例子'];
  const rows: CellValue[][] = [
    ['填表说明', null, null, null, null],
    [
      '一行一个人，填在第一张工作表里。表头不要改；不用的列可以空着，也可以整列删掉。',
      null,
      null,
      null,
      null,
    ],
    heading,
    ...specs.map((spec) => [
      spec.label,
      spec.isRequired ? '这一列要有' : '可以不填',
      spec.hint,
      choicesOf(spec).join('、'),
      exampleOf(kind, spec.key),
    ]),
  ];
  return {
    name: '说明',
    columns: [18, 12, 44, 50, 34].map((width) => ({ width, style: TEXT })),
    rows,
    cells: new Map(heading.map((_, index) => [`2,${index}`, { style: HEADING }])),
    merges: [0, 1].map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: heading.length - 1 })),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

interface VillageHamlets {
  readonly village: string;
  readonly hamlets: readonly string[];
}

const EXAMPLE_VILLAGE: VillageHamlets = { village: '示例村', hamlets: ['上院子', '下院子', '张家湾'] };

/** The villages whose hamlets are known; an example where none is. */
function villageHamlets(db: Office['db']): readonly VillageHamlets[] {
  const hamlets = listVillageHamlets(db);
  const known = listVillages(db)
    .map((village) => ({
      village: village.name,
      hamlets: hamlets.filter((hamlet) => hamlet.villageId === village.id).map((hamlet) => hamlet.name),
    }))
    .filter(({ hamlets: own }) => own.length >= 2);
  return known.length === 0 ? [EXAMPLE_VILLAGE] : known;
}

function matrixSheets(villages: readonly VillageHamlets[]): WriteSheet[] {
  const names = sheetNames(villages.map(({ village }) => village));
  const matrices = villages.map(({ village, hamlets }, index): WriteSheet => {
    const cells: NonNullable<WriteSheet['cells']> = new Map(
      ['', ...hamlets].map((_, column) => [`1,${column}`, { style: HEADING }]),
    );
    return {
      name: names[index] ?? village,
      columns: [{ width: 16, style: BODY }, ...hamlets.map(() => ({ width: 9, style: BODY }))],
      rows: [
        [`${village}院落间步行时间表（分钟）`, ...hamlets.map(() => null)],
        ['院落', ...hamlets],
        ...hamlets.map((from, row) => [from, ...hamlets.map((_, column) => (column === row ? '—' : null))]),
      ],
      cells,
      freezePane: { rows: 2, columns: 1 },
      dataValidations: [
        {
          type: 'whole',
          operator: 'between',
          formula1: '1',
          formula2: '240',
          range: `B3:${columnLetters(hamlets.length)}${hamlets.length + 2}`,
          allowBlank: true,
          showInputMessage: true,
          inputTitle: '步行分钟',
          inputMessage: '只填斜线右上半边；没走过的空着。',
          showErrorMessage: false,
        },
      ],
    };
  });
  return [
    ...matrices,
    {
      name: '说明',
      columns: [{ width: 90, style: BODY }],
      rows: [
        ['步行时间表填表说明'],
        ['每个村一张工作表，工作表的名字就是村名。横着竖着写的都是院落。'],
        ['格里写两个院落之间走路要几分钟，只填斜线右上半边。'],
        ['没走过的空着，程序按走过的路推算，并标明是推算的。'],
      ],
    },
  ];
}
