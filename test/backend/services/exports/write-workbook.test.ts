import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../src/backend/services/exports/write-workbook.ts';
import { aRegisterSheet } from '../../../builders/a-register-sheet.ts';

const FORM = {
  headings: ['序号', '姓名', '电话', '姓名', '村'],
  parents: [null, '本人', '本人', '子女', null],
  beside: ['村'],
  rows: [
    [1, '𠮷秀英', '02812345678', '王小军', '柳树村'],
    [2, '龚䶮', '19900001234', '', '柳树村'],
  ],
};

async function written(sheets: Parameters<typeof writeWorkbook>[0]) {
  const { sheets: read } = await readXlsx(await writeWorkbook(sheets), { readStyles: true });
  return read;
}

describe('a workbook in the form’s layout', () => {
  test('has title, unit and date, two rows of headings, the rows, and a foot to sign', async () => {
    const [sheet] = await written([aRegisterSheet(FORM)]);
    expect(sheet?.name).toBe('柳树村');
    const texts = (sheet?.rows ?? []).map((row) => row.map((cell) => cell ?? ''));
    expect(texts[0]?.[0]).toBe('清溪镇柳树村老年人花名册');
    expect(texts[1]?.[0]).toMatch(/^填报单位：清溪镇柳树村（盖章）\s+填报日期：2026年11月22日$/u);
    expect(texts.slice(2, 6)).toEqual([
      ['序号', '本人', '', '子女', '村'],
      ['', '姓名', '电话', '姓名', ''],
      [1, '𠮷秀英', '02812345678', '王小军', '柳树村'],
      [2, '龚䶮', '19900001234', '', '柳树村'],
    ]);
    expect(texts[6]?.[0]).toMatch(/^填报单位：.*填报日期：.*审核人：.*经办人：/u);
  });

  test('merges the title over the form and each head over its columns', async () => {
    const [sheet] = await written([aRegisterSheet(FORM)]);
    const merges = (sheet?.merges ?? []).map(
      ({ startRow, startCol, endRow, endCol }) => `${startRow},${startCol}–${endRow},${endCol}`,
    );
    expect(merges.toSorted()).toEqual(['0,0–0,3', '1,0–1,3', '2,0–3,0', '2,1–2,2', '2,4–3,4', '6,0–6,3']);
  });

  test('prints on A4 landscape with its headings on every page, and only the form', async () => {
    const [sheet] = await written([aRegisterSheet(FORM)]);
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: '$1:$4',
      printArea: '$A$1:$D$7',
    });
    expect(sheet?.freezePane).toMatchObject({ rows: 4 });
    expect(sheet?.headerFooter?.oddFooter).toContain('第 &P 页 共 &N 页');
  });

  test('keeps phones as text, and wraps what is long', async () => {
    const [sheet] = await written([aRegisterSheet(FORM)]);
    const phone = sheet?.cells?.get('4,2');
    expect(phone?.value).toBe('02812345678');
    expect(phone?.style).toMatchObject({ numFmt: '@', alignment: { wrapText: true } });
    expect(phone?.style?.border?.top).toBeDefined();
  });

  test('sums up above the foot where the form does', async () => {
    const [sheet] = await written([aRegisterSheet({ ...FORM, total: '老人 2 人' })]);
    expect(sheet?.rows[6]?.[0]).toBe('合计：老人 2 人');
  });

  test('villages of one name, or of names that no sheet can bear, get sheets of their own', async () => {
    const sheets = await written(
      ['柳树村', '柳树村', '青[石]/村', ''].map((name) => aRegisterSheet({ ...FORM, name })),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual(['柳树村', '柳树村（2）', '青 石  村', '名单']);
  });
});
