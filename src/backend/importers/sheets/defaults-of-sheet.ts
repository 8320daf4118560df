import { readVillageGroup } from '../cells/village-group.ts';
import type { PlainSheet } from '../workbook/plain-cell.ts';
import type { FoundHeading } from './find-heading.ts';
import type { FindingLog } from './finding-log.ts';
import type { SheetDefaults } from './sheet-row.ts';

const SAYS_GROUP = /[组社队屯]$/u;

/**
 * What the name of a sheet says for all of its rows: 柳树村3组 names village and group where the register has no
 * such columns, or leaves cells of them blank.
 */
export function defaultsOfSheet(
  sheet: PlainSheet,
  heading: FoundHeading<string>,
  sheetVillage: string | null,
  log: FindingLog,
): SheetDefaults {
  const name = sheet.name.replace(/[(（].*$/u, '').trim();
  const groupNo = SAYS_GROUP.test(name) ? readVillageGroup(name).groupNo : null;
  const defaults: Record<string, string> = {};
  if (groupNo !== null) defaults['group'] = `${String(groupNo)}组`;
  if (sheetVillage !== null) defaults['village'] = sheetVillage;
  if (groupNo !== null && heading.columns['group'] === undefined) {
    const at = { sheet: sheet.name, row: heading.lastRow + 1 };
    log.add(at, 'group-from-sheet-name', { column: null, raw: sheet.name, proposal: `${String(groupNo)}组` });
  }
  return defaults;
}
