import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { DoneRecord } from '../../../shared/findings/record-alarms.ts';
import type { ReadableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** A record of service that was done, with the names to tell of it. */
export interface NamedDoneRecord extends DoneRecord {
  readonly helperName: string;
  /** Of the helper. */
  readonly villageName: string;
  /** Where no elder names it, what it was. */
  readonly elderName: string;
  /** The number of the sheet on which it stands, or its title. */
  readonly sheet: string;
}

/** Of the helpers of a village (null = of the township) in a period, by helper and time. */
export function listDoneRecords(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): NamedDoneRecord[] {
  return db.all(
    `SELECT record.id, helper_id AS helperId, elder_id AS elderId, visit_key AS visitKey, record.date, arrive, leave,
       minutes, helper.name AS helperName, place.name AS villageName, coalesce(elder.name, record.title) AS elderName,
       coalesce(sheet.number, sheet.title) AS sheet
     FROM service_record AS record JOIN returned_sheet AS sheet ON sheet.id = sheet_id
       JOIN person AS helper ON helper.id = helper_id JOIN place ON place.id = helper.village_id
       LEFT JOIN person AS elder ON elder.id = elder_id
     WHERE record.day >= ${dayOf('?2')} AND record.day < ${dayOf('?3')} AND not_done IS NULL AND corrected_by IS NULL
       AND (?1 IS NULL OR helper.village_id = ?1)
     ORDER BY helper_id, record.day, arrive, record.id`,
    villageId,
    from,
    before,
  );
}
