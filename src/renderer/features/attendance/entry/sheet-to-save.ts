import type { Input } from '../../../../shared/contract/contract.ts';
import type { LineEntry, ReturnedSheet } from '../../../../shared/domain/attendance.ts';

/** The sheet as the backend is told of it: by its number, or in words where the paper bears none. */
export function sheetToSave(
  { number, id, villageId, weekStart, title }: ReturnedSheet,
  lines: readonly LineEntry[],
): Pick<Input<'attendance.saveSheet'>, 'sheet' | 'lines'> {
  return {
    sheet: number === null ? { id, villageId, weekStart, title } : { number },
    lines: [...lines],
  };
}
