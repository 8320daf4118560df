import type { ImportBatchId, PlaceId } from '../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../../db/connection.ts';
import type { PersonRecord } from '../../importers/records.ts';
import type { FileTally } from './file-findings.ts';
import type { FoundPerson } from './merge-person.ts';
import type { PeopleBook } from './people-book.ts';
import type { PlaceBook } from './place-book.ts';

/** What the rows of one file are written with; always inside a transaction. */
export interface ImportWriter {
  readonly db: WritableDb;
  readonly today: CalendarDate;
  readonly places: PlaceBook;
  readonly people: PeopleBook;
  readonly tally: FileTally;
  readonly batchId: ImportBatchId;
  readonly townshipName: string | null;
  readonly initialsOf: (name: string) => string;
}

/** Finds the places of a row, and adds those that the registers do not know. */
export function foundPerson(
  writer: ImportWriter,
  record: PersonRecord,
  householdNo: string | null,
): FoundPerson {
  const { places } = writer;
  const villageId = places.village(record.villageName, writer.townshipName);
  const groupId =
    record.groupNo === null
      ? null
      : places.group(villageId, record.groupNo, record.groupVillageName ?? record.villageName);
  const hamletId =
    record.hamletName === null
      ? null
      : places.hamlet(villageId, groupId, record.hamletName, record.villageName);
  return {
    record,
    initials: writer.initialsOf(record.name),
    places: {
      villageId,
      groupId,
      hamletId,
      householdId:
        householdNo === null ? null : places.household(villageId, householdNo, hamletId, record.villageName),
    },
  };
}

/** True where the village is known and has hamlets, but not this one: perhaps the name is misspelt. */
export function isNewHamletOfKnownVillage(
  places: PlaceBook,
  villageName: string,
  hamletName: string | null,
): boolean {
  const villageId: PlaceId | undefined = places.findVillage(villageName);
  if (villageId === undefined || hamletName === null) return false;
  return places.hasHamlets(villageId) && places.findHamlet(villageId, hamletName, villageName) === undefined;
}
