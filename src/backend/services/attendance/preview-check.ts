import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { listPeopleOfRecords } from '../../db/stores/record-credits-store.ts';
import type { Office } from '../office.ts';
import { waitsWith } from './deposit.ts';
import { knownStaff } from './known-staff.ts';
import { openRemarks } from './open-remarks.ts';
import { sheetOf } from './sheet-at-hand.ts';
import { sheetsToCheck } from './sheets-to-check.ts';

/** What checking these sheets would do; those that are checked already or were taken out are passed over. */
export function previewCheck(
  { db, clock }: Office,
  { sheetIds, checkedBy }: CheckedInput<'attendance.previewCheck'>,
): Output<'attendance.previewCheck'> {
  const { sheets, digest } = sheetsToCheck(db, sheetIds, knownStaff(db, checkedBy));
  const remarks = openRemarks(db, clock().today);
  const people = listPeopleOfRecords(
    db,
    sheets.flatMap(({ records }) => records.map(({ helperId }) => helperId)),
  );
  const shown = sheets.map(({ returned, people: twoPeople, stoppedBy, records, credits }) => ({
    id: returned.id,
    number: returned.number,
    title: returned.title,
    villageName: returned.villageName,
    enteredBy: returned.enteredBy ?? '',
    stoppedBy,
    credits: credits.map(({ record, credit }) => ({
      lineNo: record.lineNo,
      helperId: record.helperId,
      helperName: people.get(record.helperId)?.name ?? '',
      minutes: record.minutes,
      creditedMinutes: credit.creditedMinutes,
      goesTo: credit.goesTo,
      lines: [...credit.lines],
      waitsFor: waitsWith(credit, twoPeople),
    })),
    remarks: remarks(sheetOf(db, returned), records),
  }));
  const creditedMinutes = shown
    .flatMap(({ credits }) => credits)
    .filter(({ waitsFor }) => waitsFor === null)
    .reduce((sum, credit) => sum + credit.creditedMinutes, 0);
  return { digest, sheets: shown, creditedMinutes };
}
