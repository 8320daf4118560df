import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import {
  anElderLine,
  anOldWorkbook,
  aWebPage,
  ELDER_HEADINGS,
  encoded,
  separated,
  type Table,
} from './a-foreign-file.ts';
import { aHelpersRegister } from './a-register.ts';
import { unzipped, zipped } from './zip-parts.ts';

export interface MutatedFile {
  /** The form of the file before it was damaged. */
  readonly form: string;
  readonly bytes: Uint8Array;
}

const SMALL: Table = [['柳树村'], ELDER_HEADINGS, anElderLine(), anElderLine({ 姓名: '李 芳' })];

/** Small good files of every form that the importer reads. */
export async function goodFiles(): Promise<readonly MutatedFile[]> {
  const sheet = { name: '柳树村', rows: SMALL.map((row) => [...row]) };
  return [
    {
      form: 'xlsx',
      bytes: await writeXlsx({
        sheets: [{ ...sheet, merges: [{ startRow: 2, startCol: 4, endRow: 3, endCol: 4 }] }],
      }),
    },
    { form: 'xls', bytes: anOldWorkbook('biff8', [{ name: '柳树村', rows: SMALL }]) },
    { form: 'xls of 1995', bytes: anOldWorkbook('biff5', [{ name: '柳树村', rows: SMALL }]) },
    { form: 'xml', bytes: anOldWorkbook('xlml', [{ name: '柳树村', rows: SMALL }]) },
    { form: 'html', bytes: encoded(aWebPage(SMALL, { head: '<meta charset=gb2312>' }), 'gb18030') },
    { form: 'csv', bytes: encoded(separated(SMALL, ','), 'gb18030') },
    { form: 'text', bytes: encoded(separated(SMALL, '\t'), 'utf16-le', true) },
    { form: 'helpers', bytes: aHelpersRegister([{}]) },
  ];
}

/** Not mostly at the beginning, where a file tells what it is. */
const anywhere = fc.noBias(fc.nat());

/** Bytes changed, cut off, repeated or put in: what a bad stick or a broken transfer does. */
export function damagedBytes(files: readonly MutatedFile[]): fc.Arbitrary<MutatedFile> {
  const hits = fc.array(fc.tuple(anywhere, fc.nat(255)), { maxLength: 4 });
  const cut = fc.option(fc.tuple(anywhere, fc.nat(400)), { freq: 8 });
  const repeated = fc.option(fc.tuple(anywhere, fc.nat(60)), { freq: 9 });
  return fc
    .tuple(fc.constantFrom(...files), hits, cut, repeated)
    .map(([{ form, bytes }, places, gap, twice]) => {
      const damaged = Uint8Array.from(bytes);
      for (const [place, value] of places) damaged[place % damaged.length] = value;
      let parts = [...damaged];
      if (gap !== null) parts.splice(gap[0] % parts.length, gap[1]);
      if (twice !== null) {
        const from = twice[0] % Math.max(parts.length, 1);
        parts = [...parts.slice(0, from + twice[1]), ...parts.slice(from)];
      }
      return { form, bytes: Uint8Array.from(parts) };
    });
}

const SHEET = /^xl\/worksheets\/sheet1\.xml$/u;
const TEXTS = /^xl\/sharedStrings\.xml$/u;
const STYLES = /^xl\/styles\.xml$/u;

/** What stands in the XML of a workbook, and what it is exchanged for. */
const XML_CHANGES: readonly (readonly [RegExp, string])[] = [
  [/r="[A-K]\d"/u, 'r="XFD1048576"'],
  [/r="[A-K]\d"/u, 'r="ZZZZZZZ99999999999"'],
  [/<row r="\d"/u, '<row r="4000000000"'],
  [/ref="[^"]*"/u, 'ref="A1:XFD1048576"'],
  [/<v>\d+<\/v>/u, '<v>999999999</v>'],
  [/<v>\d+<\/v>/u, '<v>-1e309</v>'],
  [/t="s"/u, 't="d"'],
  [/t="s"/u, 't="e"'],
  [/s="\d+"/u, 's="70000"'],
  [/<\/row>/u, '</row></sheetData>'],
  [/<sheetData>/u, `<sheetData>${'<x>'.repeat(20_000)}`],
  [/<t[^>]*>/u, '<t>&#x110000;&#134071;&bad;'],
  [/encoding="UTF-8"/iu, 'encoding="GB2312"'],
  [/<sheet /u, '<sheet state="hidden" '],
  [/r:id="[^"]*"/u, 'r:id="rId99"'],
];

/** A good .xlsx whose parts are changed inside, lost or exchanged; the container stays right. */
export function damagedParts({ form, bytes }: MutatedFile): fc.Arbitrary<MutatedFile> {
  const parts = unzipped(bytes);
  const hit = fc.tuple(fc.nat(), anywhere, fc.nat(255));
  const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...XML_CHANGES)), { maxLength: 3 });
  return fc
    .tuple(fc.array(hit, { maxLength: 2 }), changes, fc.option(fc.nat(), { freq: 12 }))
    .map(([hits, exchanged, lost]) => {
      const texts = parts.map(({ content }) => Buffer.from(content).toString('latin1'));
      for (const [which, [from, to]] of exchanged) {
        const able = texts.flatMap((text, index) => (from.test(text) ? [index] : []));
        const index = able[which % Math.max(able.length, 1)] ?? 0;
        texts[index] = (texts[index] ?? '').replace(from, to);
      }
      const damaged = parts.map(({ name }, index) => ({
        name,
        content: Buffer.from(texts[index] ?? '', 'latin1'),
      }));
      for (const [which, place, value] of hits) {
        const content = damaged[which % damaged.length]?.content;
        if (content !== undefined && content.length > 0) content[place % content.length] = value;
      }
      const kept = lost === null ? damaged : damaged.filter((_, index) => index !== lost % damaged.length);
      return { form: `${form} inside`, bytes: zipped(kept) };
    });
}

/** What may stand otherwise in cells, texts, dimensions and styles of a file that a spreadsheet program still opens. */
const CELL_CHANGES: readonly (readonly [part: RegExp, from: RegExp, to: string])[] = [
  [SHEET, /<v>\d+<\/v>/gu, '<v>0</v>'],
  [SHEET, /<v>\d+<\/v>/gu, '<v>99999</v>'],
  [SHEET, /<v>\d+<\/v>/gu, '<v>-3.5E+307</v>'],
  [SHEET, /<v>\d+<\/v>/gu, '<v></v>'],
  [SHEET, /<v>\d+<\/v>/gu, '<f>1/0</f><v>#DIV/0!</v>'],
  [SHEET, / t="s"/gu, ''],
  [SHEET, / t="s"/gu, ' t="str"'],
  [SHEET, / t="s"/gu, ' t="b"'],
  [SHEET, / t="s"/gu, ' t="e"'],
  [SHEET, /<c r="[A-J]\d" /gu, '<c '],
  [SHEET, /<c r="[A-J]\d" /gu, '<c r="A3" '],
  [SHEET, /<c /gu, '<c s="999" '],
  [SHEET, /<row r="\d">/gu, '<row>'],
  [SHEET, /<row r="\d">/gu, '<row r="3" hidden="1">'],
  [SHEET, /<dimension [^>]*>/gu, ''],
  [SHEET, /<dimension [^>]*>/gu, '<dimension ref="A1"/>'],
  [SHEET, /<dimension [^>]*>/gu, '<dimension ref="XFD1048576:A1"/>'],
  [SHEET, /<mergeCell [^>]*>/gu, '<mergeCell ref="A1:J4"/><mergeCell ref="C2:D3"/>'],
  [TEXTS, /<t>[^<]*<\/t>/gu, '<t/>'],
  [TEXTS, /<t>[^<]*<\/t>/gu, '<t xml:space="preserve"> \n\t&#160;</t>'],
  [TEXTS, /<t>[^<]*<\/t>/gu, '<r><rPr><strike/></rPr><t>王</t></r><r><t>桂英</t></r>'],
  [TEXTS, /<t>[^<]*<\/t>/gu, '<t>5.11922E+17</t>'],
  [TEXTS, /<t>[^<]*<\/t>/gu, '<t>_x000D_&amp;#10;\u{20bb7}</t>'],
  [TEXTS, /<si>/gu, '<si><phoneticPr fontId="9"/>'],
  [TEXTS, /uniqueCount="\d+"/gu, 'uniqueCount="1"'],
  [STYLES, /numFmtId="0"/gu, 'numFmtId="14"'],
  [STYLES, /numFmtId="0"/gu, 'numFmtId="4000"'],
  [STYLES, /<font>/gu, '<font><strike/>'],
  [STYLES, /<cellXfs [^]*<\/cellXfs>/gu, ''],
];

/** A good .xlsx whose cells, texts, dimensions or styles say something else; it stays well-formed, so most are read. */
export function damagedCells({ form, bytes }: MutatedFile): fc.Arbitrary<MutatedFile> {
  const parts = unzipped(bytes);
  const change = fc.tuple(anywhere, fc.constantFrom(...CELL_CHANGES));
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => {
    const texts = parts.map(({ content }) => Buffer.from(content).toString('utf8'));
    for (const [which, [part, from, to]] of changes) {
      const index = parts.findIndex(({ name }) => part.test(name));
      const places = [...(texts[index] ?? '').matchAll(from)].length;
      let place = which % Math.max(places, 1);
      texts[index] = (texts[index] ?? '').replace(from, (found) => (place-- === 0 ? to : found));
    }
    const damaged = parts.map(({ name }, index) => ({ name, content: Buffer.from(texts[index] ?? '') }));
    return { form: `${form}, other cells`, bytes: zipped(damaged) };
  });
}

const STRANGE_CELLS = [
  '1950.1',
  '5.11922E+17',
  '#REF!',
  '二月初二',
  '511900194002290000',
  '王大嫂（已故）',
  '张三、李四夫妇',
  '19900000001/儿子19900000002',
  '助餐 每周99次',
  '合计',
  '户主（与户主关系）',
  '柳树村六十一组',
  '\u{20bb7}䶮',
  '锟斤拷',
  'å¼ ä¸‰',
  '"',
  '<td rowspan=9999999 colspan=9999999>',
  '&#134071;&#xD800;&#99999999;',
  '\u200b\u202e',
  '=1+1',
  'true',
];

/** Tables whose headings and cells are exchanged, lost, doubled or nonsense, in any form. */
export function mutatedTables(): fc.Arbitrary<MutatedFile> {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...STRANGE_CELLS) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(...ELDER_HEADINGS, '老人姓名', '互助员姓名', '村', '子女', '大田角'),
    },
    fc.string({ maxLength: 20, unit: 'grapheme' }),
    fc.double({ noNaN: true }).map(String),
    fc.constant(''),
  );
  const change = fc.tuple(fc.nat(8), fc.nat(14), cell);
  const moves = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 });
  const form = fc.constantFrom('xlsx', 'html', 'csv', 'text', 'csv');
  return fc.tuple(fc.array(change, { maxLength: 12 }), moves, form).map(([changes, exchanged, into]) => {
    const rows = [...SMALL, anElderLine({ 姓名: '赵德贵', 院落: null })].map((row) => [...row]);
    for (const [row, column, value] of changes) (rows[row % rows.length] ?? [])[column] = value;
    for (const [one, other] of exchanged) {
      const moved = rows.splice(one % rows.length, 1);
      rows.splice(other % (rows.length + 1), 0, ...moved);
    }
    const dense = rows.map((row) =>
      Array.from(row, (value: string | number | null | undefined) => value ?? null),
    );
    return { form: into, bytes: inForm(dense, into) };
  });
}

function inForm(rows: Table, form: string): Uint8Array {
  if (form === 'html') return encoded(aWebPage(rows), 'utf-8');
  if (form === 'text') return encoded(separated(rows, '\t'), 'utf16-le', true);
  if (form === 'xlsx') return anOldWorkbook('xlsx', [{ name: '柳树村', rows }]);
  return encoded(separated(rows, ','), 'gb18030');
}
