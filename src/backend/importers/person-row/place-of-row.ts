import { readVillageGroup } from '../cells/village-group.ts';
import { plainVillageName } from '../sheets/office-names.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';

export interface PlaceOfRow {
  readonly villageName: string;
  readonly groupNo: number | null;
  /** 老鹰村5组, where the cell names a group of another village or of one of before a merger. */
  readonly formerGroup: string | null;
  readonly hamletName: string | null;
  /** Words of the place that were not understood; kept in the remark. */
  readonly unread: readonly string[];
}

/** Village, group and hamlet of a row; null (and a remark) where no village is named anywhere. */
export function placeOfRow(row: SheetRow<PersonColumn>, sheetVillage: string | null): PlaceOfRow | null {
  const group = readVillageGroup(row.cell('group'));
  const ownVillage = plainVillageName(row.text('village'));
  const villageName = ownVillage ?? sheetVillage ?? (group.isFormer ? null : group.villageName);
  if (villageName === null) {
    row.remark('row-without-village', row.has('village') ? 'village' : null);
    return null;
  }
  const hamlet = row.text('hamlet').replace(/\s/gu, '');
  const hamletName = hamlet === '' ? null : hamlet;
  const namesAnother =
    group.villageName !== null && (group.isFormer || plainVillageName(group.villageName) !== villageName);
  if (namesAnother && group.groupNo !== null) {
    const formerGroup = `${plainVillageName(group.villageName ?? '') ?? ''}${String(group.groupNo)}组`;
    row.remark('group-of-former-village', 'group', null);
    const isTaken = !row.isLeftOut('group-of-former-village');
    const groupNo = isTaken ? null : group.groupNo;
    return {
      villageName,
      groupNo,
      formerGroup: isTaken ? formerGroup : null,
      hamletName,
      unread: [row.text('group')],
    };
  }
  if (!group.isUnderstood) row.remark('word-unknown', 'group', null);
  return {
    villageName,
    groupNo: group.groupNo,
    formerGroup: null,
    hamletName,
    unread: group.isUnderstood ? [] : [row.text('group')],
  };
}
