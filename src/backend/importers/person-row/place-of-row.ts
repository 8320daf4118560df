import { readVillageGroup } from '../cells/village-group.ts';
import { plainVillageName } from '../sheets/office-names.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';

export interface PlaceOfRow {
  readonly villageName: string;
  readonly groupNo: number | null;
  readonly hamletName: string | null;
  /** Words of the place that were not understood; kept in the remark. */
  readonly unread: readonly string[];
}

/** Village, group and hamlet of a row; null (and a remark) where no village is named anywhere. */
export function placeOfRow(row: SheetRow<PersonColumn>, sheetVillage: string | null): PlaceOfRow | null {
  const group = readVillageGroup(row.cell('group'));
  const ownVillage = plainVillageName(row.text('village'));
  const villageName = ownVillage ?? sheetVillage ?? group.villageName;
  if (villageName === null) {
    row.remark('row-without-village', row.has('village') ? 'village' : null);
    return null;
  }
  const namesAnother = group.villageName !== null && plainVillageName(group.villageName) !== villageName;
  const isUnread = !group.isUnderstood || namesAnother;
  if (isUnread) row.remark('word-unknown', 'group', group.groupNo === null ? null : String(group.groupNo));
  const hamletName = row.text('hamlet').replace(/\s/gu, '');
  return {
    villageName,
    groupNo: group.groupNo,
    hamletName: hamletName === '' ? null : hamletName,
    unread: isUnread ? [row.text('group')] : [],
  };
}
