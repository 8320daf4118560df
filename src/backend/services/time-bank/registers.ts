import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import {
  hasDonation,
  listDonations as listStoredDonations,
  saveDonation as saveInDonations,
} from '../../db/stores/donations-store.ts';
import {
  hasPaidCare,
  listPaidCare as listStoredCare,
  savePaidCare as saveInCare,
} from '../../db/stores/paid-care-store.ts';
import { findPerson } from '../../db/stores/people-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import {
  findItem,
  findItemByName,
  listItems as listStoredItems,
  saveItem as saveInItems,
} from '../../db/stores/redemption-items-store.ts';
import type { Office } from '../office.ts';
import { changeTimeBank } from './change-time-bank.ts';

/** What minutes are exchanged for. */
export function listItems(
  { db, clock }: Office,
  { withEnded }: CheckedInput<'timeBank.items'>,
): Output<'timeBank.items'> {
  return listStoredItems(db, withEnded ? null : clock().today);
}

/** Refused: `time-bank.item-name-taken`, `time-bank.days-reversed`. What was had before keeps its minutes. */
export function saveItem(
  office: Office,
  { id, form }: CheckedInput<'timeBank.saveItem'>,
): Output<'timeBank.saveItem'> {
  return changeTimeBank(
    office,
    'redemption-item-changed',
    { did: id === null ? 'added' : 'changed' },
    (db) => {
      if (id !== null && !findItem(db, id)) throw new Refusal('time-bank.not-found');
      const sameName = findItemByName(db, form.name);
      if (sameName !== undefined && sameName !== id) throw new Refusal('time-bank.item-name-taken');
      mustNotEndBefore(form.fromDate, form.toDate);
      return { id: saveInItems(db, id, form) };
    },
  );
}

/** 有偿照护: nothing here touches the ledger. */
export function listPaidCare(
  { db }: Office,
  { villageId }: CheckedInput<'timeBank.paidCare'>,
): Output<'timeBank.paidCare'> {
  return listStoredCare(db, villageId);
}

export function savePaidCare(
  office: Office,
  { id, form }: CheckedInput<'timeBank.savePaidCare'>,
): Output<'timeBank.savePaidCare'> {
  return changeTimeBank(office, 'paid-care-changed', { did: id === null ? 'added' : 'changed' }, (db) => {
    if (id !== null && !hasPaidCare(db, id)) throw new Refusal('time-bank.not-found');
    for (const personId of [form.elderId, form.helperId]) {
      if (!findPerson(db, personId)) throw new Refusal('people.not-found');
    }
    if (form.elderId === form.helperId) throw new Refusal('requests.same-person');
    mustNotEndBefore(form.fromDate, form.toDate);
    return { id: saveInCare(db, id, form) };
  });
}

export function listDonations(
  { db }: Office,
  { villageId }: CheckedInput<'timeBank.donations'>,
): Output<'timeBank.donations'> {
  return listStoredDonations(db, villageId);
}

export function saveDonation(
  office: Office,
  { id, form }: CheckedInput<'timeBank.saveDonation'>,
): Output<'timeBank.saveDonation'> {
  return changeTimeBank(office, 'donation-changed', { did: id === null ? 'added' : 'changed' }, (db) => {
    if (id !== null && !hasDonation(db, id)) throw new Refusal('time-bank.not-found');
    if (findPlace(db, form.villageId)?.level !== 'village') throw new Refusal('places.not-found');
    return { id: saveInDonations(db, id, form) };
  });
}

function mustNotEndBefore(from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from) throw new Refusal('time-bank.days-reversed');
}
