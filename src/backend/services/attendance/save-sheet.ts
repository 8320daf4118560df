import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { STOPPING_REMARKS } from '../../../shared/domain/attendance.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { mondayOf } from '../../../shared/time/week.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { saveReturned } from '../../db/stores/returned-sheets-store.ts';
import { replaceRecords } from '../../db/stores/service-records-store.ts';
import type { Office } from '../office.ts';
import { knownStaff } from './known-staff.ts';
import { openRemarks } from './open-remarks.ts';
import { looseSheet, type SheetAtHand, sheetById, sheetByNumber } from './sheet-at-hand.ts';

/** Keeps a sheet as it was entered, in the place of what was entered of it before; a dry run keeps nothing. */
export function saveSheet(
  { db, clock, tell }: Office,
  { sheet: which, lines, enteredBy, paperKept, dryRun }: CheckedInput<'attendance.saveSheet'>,
): Output<'attendance.saveSheet'> {
  const { today, now } = clock();
  const keep = (): Output<'attendance.saveSheet'> => {
    const sheet = chosenSheet(db, which);
    if (sheet.returned?.state === 'checked') throw new Refusal('attendance.sheet-checked');
    if (enteredBy !== null) knownStaff(db, enteredBy);
    const remarks = openRemarks(db, today)(sheet, lines);
    if (dryRun) return { id: sheet.returned?.id ?? null, remarks };
    const stopping = remarks.filter(({ remark }) => STOPPING_REMARKS.has(remark));
    if (stopping.length > 0) throw new Refusal('attendance.lines-stopped', { count: stopping.length });
    const { number, form, villageId, weekStart, title } = sheet;
    const id = saveReturned(db, sheet.returned?.id ?? null, {
      ...{ number, form, villageId, weekStart, enteredBy, paperKept },
      title: number === null ? title : '',
      enteredAt: now,
    });
    const printed = new Map(sheet.lines.map((line) => [line.lineNo, line]));
    replaceRecords(
      db,
      id,
      lines.map((entry) => {
        const line = printed.get(entry.lineNo);
        return {
          entry,
          visitKey: line?.visitKey ?? null,
          title: line === undefined ? '' : sheet.titleOf(line),
        };
      }),
    );
    return { id, remarks };
  };
  if (dryRun) return keep();
  const kept = db.transaction(keep);
  tell('data.changed', { areas: ['attendance', 'supervision'] });
  return kept;
}

function chosenSheet(db: ReadableDb, which: CheckedInput<'attendance.saveSheet'>['sheet']): SheetAtHand {
  if ('number' in which) return sheetByNumber(db, which.number);
  const village = findPlace(db, which.villageId);
  if (village?.level !== 'village') throw new Refusal('places.not-found');
  const before = which.id === null ? undefined : sheetById(db, which.id);
  if (before !== undefined && before.number !== null) return before;
  const { villageId, title } = which;
  const weekStart = mondayOf(which.weekStart);
  return looseSheet({ villageId, villageName: village.name, weekStart, title }, before?.returned);
}
