import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { drawSample, seedOf } from '../../../shared/domain/draw-sample.ts';
import { spanOf } from '../../../shared/domain/report-period.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addDays } from '../../../shared/time/calendar-date.ts';
import {
  addSpotCheck,
  findDayOfItem,
  findSpotCheck,
  listRecordsToCheck,
  listSpotCheckItems,
  listSpotChecks as listStored,
  saveSpotCheckFinding,
} from '../../db/stores/spot-checks-store.ts';
import type { Office } from '../office.ts';
import { changeSupervision } from './change-supervision.ts';

export function listSpotChecks(
  { db }: Office,
  { villageId }: CheckedInput<'supervision.spotChecks'>,
): Output<'supervision.spotChecks'> {
  return listStored(db, villageId);
}

export function openSpotCheck(
  { db }: Office,
  { id }: CheckedInput<'supervision.spotCheck'>,
): Output<'supervision.spotCheck'> {
  const check = findSpotCheck(db, id);
  if (check === undefined) throw new Refusal('supervision.not-found');
  return { check, items: listSpotCheckItems(db, id) };
}

/** Draws from the checked records of a month; the seed comes from the moment, so that nobody picks the sample. */
export function drawSpotCheck(
  office: Office,
  { villageId, month, percent }: CheckedInput<'supervision.drawSpotCheck'>,
): Output<'supervision.drawSpotCheck'> {
  const { today, now } = office.clock();
  const span = spanOf({ kind: 'month', from: month });
  return changeSupervision(office, { did: 'spot-check' }, (db) => {
    const records = listRecordsToCheck(db, villageId, span);
    if (records.length === 0) throw new Refusal('supervision.nothing-to-check');
    const seed = seedOf(now);
    const id = addSpotCheck(db, {
      villageId,
      from: span.from,
      to: addDays(span.before, -1),
      percent,
      seed,
      records: records.length,
      drawnOn: today,
      sample: drawSample(records, percent, seed),
    });
    return { id };
  });
}

export function saveSpotCheck(
  office: Office,
  { id, recordId, finding }: CheckedInput<'supervision.saveSpotCheck'>,
): void {
  changeSupervision(office, { did: 'finding' }, (db) => {
    const visitedOn = findDayOfItem(db, id, recordId);
    if (visitedOn === undefined) throw new Refusal('supervision.not-found');
    if (finding !== null && finding.checkedOn < visitedOn) throw new Refusal('supervision.before-the-visit');
    saveSpotCheckFinding(db, id, recordId, finding);
  });
}
