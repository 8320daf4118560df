import { HEAD_OF_HOUSEHOLD } from '../../importers/cells/relation-words.ts';
import { findHousehold, findHouseholdByCard, saveHousehold } from '../../db/stores/households-store.ts';
import type { Person } from '../../db/stores/people-store.ts';
import type { ElderRecord } from '../../importers/records.ts';
import type { ImportWriter } from './import-writer.ts';

/**
 * Gives a household its head and the number of its card where the row names them and the household has none. A head
 * or card on record is never replaced by a list, nor is a card given to two households. True where anything changed.
 */
export function writeHousehold({ db }: ImportWriter, record: ElderRecord, person: Person): boolean {
  const isHead = record.relationToHead === HEAD_OF_HOUSEHOLD;
  const { householdId } = person;
  if (householdId === null || (!isHead && record.cardNo === null)) return false;
  const household = findHousehold(db, householdId);
  if (household === undefined) return false;
  const isCardFree = record.cardNo !== null && findHouseholdByCard(db, record.cardNo) === undefined;
  const headId = household.headId ?? (isHead ? person.id : null);
  const cardNo = household.cardNo ?? (isCardFree ? record.cardNo : null);
  if (headId === household.headId && cardNo === household.cardNo) return false;
  const { villageId, householdNo, hamletId, addressText, plotNotes, flags } = household;
  saveHousehold(db, householdId, {
    villageId,
    householdNo,
    hamletId,
    addressText,
    plotNotes,
    flags,
    headId,
    cardNo,
  });
  return true;
}
