import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { InspectionForm } from '../../../shared/domain/supervision.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { addMonths, daysBetween } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findHelper } from '../../db/stores/helpers-store.ts';
import {
  hasInspection,
  listInspections as listStored,
  saveInspection as saveInStore,
} from '../../db/stores/inspections-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { hasVenue } from '../../db/stores/venues-store.ts';
import type { Office } from '../office.ts';
import { changeSupervision } from './change-supervision.ts';

const MONTHS_BACK = 24;

export function listInspections(
  { db, clock }: Office,
  { villageId }: CheckedInput<'supervision.inspections'>,
): Output<'supervision.inspections'> {
  const { today } = clock();
  return listStored(db, villageId, addMonths(today, -MONTHS_BACK)).map((inspection) => {
    const isOpen = inspection.mendBy !== null && inspection.mendedOn === null;
    const daysLate = isOpen ? Math.max(0, daysBetween(inspection.mendBy ?? today, today)) : 0;
    return { ...inspection, daysLate };
  });
}

/** What somebody saw in a station or of a helper, and until when what is wrong is to be mended. */
export function saveInspection(
  office: Office,
  { id, form }: CheckedInput<'supervision.saveInspection'>,
): Output<'supervision.saveInspection'> {
  return changeSupervision(office, { did: 'inspection' }, (db) => {
    if (id !== null && !hasInspection(db, id)) throw new Refusal('supervision.not-found');
    mustBePossible(db, form);
    return { id: saveInStore(db, id, form) };
  });
}

function mustBePossible(
  db: ReadableDb,
  { villageId, venueId, helperId, heldOn, mendBy, mendedOn }: InspectionForm,
): void {
  if (findPlace(db, villageId)?.level !== 'village') throw new Refusal('places.not-found');
  if (venueId !== null && !hasVenue(db, venueId)) throw new Refusal('places.not-found');
  if (helperId !== null && !findHelper(db, helperId)) throw new Refusal('people.not-found');
  const reversed = (day: string | null): boolean => day !== null && day < heldOn;
  if (reversed(mendBy) || reversed(mendedOn)) throw new Refusal('supervision.days-reversed');
}
