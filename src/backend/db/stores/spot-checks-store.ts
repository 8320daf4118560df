import type { ServiceRecordId } from '../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import type { PeriodSpan } from '../../../shared/domain/report-period.ts';
import type { SpotCheckFinding, SpotCheckId, SpotCheckItem } from '../../../shared/domain/supervision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { dayOf } from './kept-numbers.ts';

/** Checked records of visits to elders in a period: what a sample is drawn from, by id. */
export function listRecordsToCheck(
  db: ReadableDb,
  villageId: PlaceId | null,
  { from, before }: PeriodSpan,
): ServiceRecordId[] {
  return db
    .all<{ id: ServiceRecordId }>(
      `SELECT service_record.id FROM service_record JOIN person ON person.id = elder_id
       WHERE day >= ${dayOf('?2')} AND day < ${dayOf('?3')} AND elder_id IS NOT NULL AND not_done IS NULL AND corrected_by IS NULL
         AND checked = 1 AND (?1 IS NULL OR village_id = ?1) ORDER BY service_record.id`,
      villageId,
      from,
      before,
    )
    .map(({ id }) => id);
}

interface NewSpotCheck {
  readonly villageId: PlaceId | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly percent: number;
  readonly seed: number;
  readonly records: number;
  readonly drawnOn: CalendarDate;
  readonly sample: readonly ServiceRecordId[];
}

export function addSpotCheck(db: WritableDb, check: NewSpotCheck): SpotCheckId {
  const { newId } = db.run(
    `INSERT INTO spot_check (village_id, from_date, to_date, percent, seed, records, drawn_on)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    check.villageId,
    check.from,
    check.to,
    check.percent,
    check.seed,
    check.records,
    check.drawnOn,
  );
  for (const recordId of check.sample)
    db.run('INSERT INTO spot_check_item (check_id, record_id) VALUES (?, ?)', newId, recordId);
  return newId as SpotCheckId;
}

export interface StoredSpotCheck {
  readonly id: SpotCheckId;
  readonly villageId: PlaceId | null;
  readonly villageName: string | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly percent: number;
  readonly seed: number;
  readonly records: number;
  readonly drawnOn: CalendarDate;
  readonly sampled: number;
  readonly confirmed: number;
  readonly differs: number;
  readonly notReached: number;
}

const CHECKS = `SELECT spot_check.id, village_id AS villageId, place.name AS villageName, from_date AS "from",
    to_date AS "to", percent, seed, records, drawn_on AS drawnOn, count(record_id) AS sampled,
    count(*) FILTER (WHERE result = 'confirmed') AS confirmed,
    count(*) FILTER (WHERE result = 'differs') AS differs,
    count(*) FILTER (WHERE result = 'not-reached') AS notReached
  FROM spot_check LEFT JOIN place ON place.id = village_id LEFT JOIN spot_check_item ON check_id = spot_check.id`;

/** Of a village those of the whole township too; the latest first. */
export function listSpotChecks(db: ReadableDb, villageId: PlaceId | null): StoredSpotCheck[] {
  return db.all(
    `${CHECKS} WHERE ?1 IS NULL OR village_id IS NULL OR village_id = ?1
     GROUP BY spot_check.id ORDER BY drawn_on DESC, spot_check.id DESC LIMIT 200`,
    villageId,
  );
}

export function findSpotCheck(db: ReadableDb, id: SpotCheckId): StoredSpotCheck | undefined {
  return db.find(`${CHECKS} WHERE spot_check.id = ? GROUP BY spot_check.id`, id);
}

type ItemLine = Omit<SpotCheckItem, 'finding' | 'corrected' | 'services'> & {
  [Key in keyof SpotCheckFinding]: SpotCheckFinding[Key] | null;
} & { readonly corrected: 0 | 1; readonly services: string };

/** The sample, village by village in the order of the days. */
export function listSpotCheckItems(db: ReadableDb, id: SpotCheckId): SpotCheckItem[] {
  return db
    .all<ItemLine>(
      `SELECT record.id AS recordId, record.date, record.elder_id AS elderId, elder.name AS elderName,
         (SELECT number FROM phone WHERE person_id = record.elder_id ORDER BY place_in_list LIMIT 1) AS phone,
         helper.name AS helperName, record.services, record.arrive, record.minutes,
         record.corrected_by IS NOT NULL AS corrected, item.result, item.difference, item.channel,
         item.checked_on AS checkedOn, item.checked_by AS checkedBy
       FROM spot_check_item AS item JOIN service_record AS record ON record.id = record_id
         JOIN person AS elder ON elder.id = record.elder_id JOIN person AS helper ON helper.id = record.helper_id
       WHERE check_id = ? ORDER BY elder.village_id, record.day, record.id`,
      id,
    )
    .map(({ corrected, services, result, difference, channel, checkedOn, checkedBy, ...record }) => ({
      ...record,
      services: services === '' ? [] : (services.split(',') as ServiceCode[]),
      corrected: corrected === 1,
      finding:
        result === null || channel === null || checkedOn === null || checkedBy === null
          ? null
          : { result, difference, channel, checkedOn, checkedBy },
    }));
}

/** The day of the visit, where the record is in the sample. */
export function findDayOfItem(
  db: ReadableDb,
  id: SpotCheckId,
  recordId: ServiceRecordId,
): CalendarDate | undefined {
  return db.find<{ date: CalendarDate }>(
    `SELECT date FROM spot_check_item JOIN service_record ON service_record.id = record_id
     WHERE check_id = ? AND record_id = ?`,
    id,
    recordId,
  )?.date;
}

export function saveSpotCheckFinding(
  db: WritableDb,
  id: SpotCheckId,
  recordId: ServiceRecordId,
  finding: SpotCheckFinding | null,
): void {
  db.run(
    `UPDATE spot_check_item SET result = ?, difference = ?, channel = ?, checked_on = ?, checked_by = ?
     WHERE check_id = ? AND record_id = ?`,
    finding?.result ?? null,
    finding?.difference ?? null,
    finding?.channel ?? null,
    finding?.checkedOn ?? null,
    finding?.checkedBy ?? null,
    id,
    recordId,
  );
}
