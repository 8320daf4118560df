import { cleanText, isBlankCell, type PlainSheet } from '../workbook/plain-cell.ts';

const ROWS_WITH_NAMES = 4;
const VILLAGE = '[\\p{Script=Han}]{1,12}?(?:村|社区|居委会)';
const TOWNSHIP = '[\\p{Script=Han}]{1,8}?(?:乡|镇|街道)';

/** The township that titles and sheet names speak of: 青溪镇 in 青溪镇柳树村老年人花名册. */
export function findTownshipName(sheets: readonly PlainSheet[]): string | null {
  for (const text of sheets.flatMap((sheet) => [sheet.name, ...titleTexts(sheet)])) {
    const match = new RegExp(
      `^(?:单位:|填报单位:)?(?:${'[\\p{Script=Han}]{1,6}县'})?(${TOWNSHIP})`,
      'u',
    ).exec(text);
    if (match?.[1] !== undefined) return match[1];
  }
  return null;
}

/** The village that a whole sheet belongs to: by the sheet's name, else by its title, else by the file's name. */
export function findVillageName(sheet: PlainSheet, fileName = ''): string | null {
  const byName = new RegExp(
    `^(?:${TOWNSHIP})?(${VILLAGE})(?:第?[\\d一二三四五六七八九十]{1,3}(?:村民)?(?:小?组|社|队))?$`,
    'u',
  ).exec(sheet.name.replace(/\s/gu, ''));
  if (byName?.[1] !== undefined) return byName[1];
  for (const text of titleTexts(sheet)) {
    const match = new RegExp(`^(?:单位:|填报单位:)?(?:${TOWNSHIP})?(${VILLAGE})`, 'u').exec(text);
    if (match?.[1] !== undefined) return match[1];
  }
  return new RegExp(`^(?:${TOWNSHIP})?(${VILLAGE})`, 'u').exec(fileName.replace(/\s/gu, ''))?.[1] ?? null;
}

function titleTexts(sheet: PlainSheet): readonly string[] {
  return sheet.rows
    .slice(0, ROWS_WITH_NAMES)
    .map((row) => row.find((cell) => !isBlankCell(cell)))
    .map((cell) => cleanText(cell).replace(/\s/gu, ''))
    .filter((text) => text !== '');
}

/** A village as its own people call it: without the township in front. Null for a blank cell. */
export function plainVillageName(written: string): string | null {
  const text = written.replace(/\s/gu, '');
  if (text === '') return null;
  return new RegExp(`^${TOWNSHIP}(${VILLAGE})$`, 'u').exec(text)?.[1] ?? text;
}
