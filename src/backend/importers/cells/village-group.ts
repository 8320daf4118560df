import { cleanText, type PlainCell } from '../workbook/plain-cell.ts';
import { readSmallNumber } from './chinese-number.ts';

export interface GroupReading {
  /** Where the cell names the village too: 云岭村三组. */
  readonly villageName: string | null;
  readonly groupNo: number | null;
  /** 原老鹰村5组: the village is one of before a merger. */
  readonly isFormer: boolean;
  /** False when the cell holds something that is no group. */
  readonly isUnderstood: boolean;
}

const MOST_GROUPS = 60;

/** 第3组, 三组, 3组, 三社, 3队, ③组, 3 and 某某村三组 are the same group 3. */
export function readVillageGroup(cell: PlainCell): GroupReading {
  const text = cleanText(cell).replace(/\s/gu, '');
  if (text === '') return { villageName: null, groupNo: null, isFormer: false, isUnderstood: true };
  const match =
    /^(原来的?|以前的?|原)?(.*?(?:村|社区|居委会))?第?([\d一二三四五六七八九十]{1,3})(?:村民)?(?:小组|组|社|队|屯)?$/u.exec(
      text,
    );
  const groupNo = match === null ? null : readSmallNumber(match[3] ?? '');
  if (groupNo === null || groupNo < 1 || groupNo > MOST_GROUPS) {
    return { villageName: null, groupNo: null, isFormer: false, isUnderstood: false };
  }
  return { villageName: match?.[2] ?? null, groupNo, isFormer: match?.[1] !== undefined, isUnderstood: true };
}
