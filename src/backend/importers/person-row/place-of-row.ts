import { saysDitto, saysNothing } from '../cells/no-word.ts';
import { readVillageGroup } from '../cells/village-group.ts';
import { plainVillageName } from '../sheets/office-names.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';

export interface PlaceOfRow {
  readonly villageName: string;
  readonly groupNo: number | null;
  /** Where the cell of the group names another village, or one of before a merger (原老鹰村5组): that village. */
  readonly groupVillageName: string | null;
  readonly hamletName: string | null;
  /** Words of the place that were not understood; kept in the remark. */
  readonly unread: readonly string[];
}

/** Village, group and hamlet of a row; null (and a remark) where no village is named anywhere. */
export function placeOfRow(row: SheetRow<PersonColumn>, sheetVillage: string | null): PlaceOfRow | null {
  const group = readVillageGroup(row.cell('group'));
  const ownVillage = saysDitto(row.text('village')) ? null : plainVillageName(row.text('village'));
  const villageName = ownVillage ?? sheetVillage ?? group.villageName;
  if (villageName === null) {
    row.remark('row-without-village', row.has('village') ? 'village' : null);
    return null;
  }
  const named = plainVillageName(group.villageName ?? '');
  const namesAnother =
    named !== null && (group.isFormer ? ownVillage !== null || sheetVillage !== null : named !== villageName);
  if (!group.isUnderstood) row.remark('word-unknown', 'group', null);
  const hamlet = row.text('hamlet').replace(/\s/gu, '');
  // 〃 is no hamlet: who is told so looks at the row, instead of finding a place of that name.
  const isDitto = saysDitto(hamlet);
  if (isDitto) row.remark('word-unknown', 'hamlet', null);
  const unread = group.isUnderstood ? [] : [row.text('group')];
  return {
    villageName,
    groupNo: group.groupNo,
    groupVillageName: namesAnother ? named : null,
    hamletName: hamlet === '' || isDitto || saysNothing(hamlet) ? null : hamlet,
    unread,
  };
}
