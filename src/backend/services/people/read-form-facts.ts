import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PersonForm } from '../../../shared/domain/person-form.ts';
import type { IdStatus } from '../../../shared/domain/person.ts';
import type { PersonFormFacts } from '../../../shared/findings/remark-person-form.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findHolderOfIdNumber, findPerson, hasNamesake } from '../../db/stores/people-store.ts';
import { readIdentityNumber } from '../../importers/cells/identity-number.ts';

/** The identity number that a form leaves on record or puts there, cleaned and judged. */
export interface FormIdentity {
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
}

/** Reads the identity number and asks the registers what a form cannot know by itself. */
export function readFormFacts(
  db: ReadableDb,
  { personId, form }: { personId: PersonId | null; form: PersonForm },
  today: CalendarDate,
): PersonFormFacts & FormIdentity {
  const onRecord = personId === null ? undefined : findPerson(db, personId);
  const written = form.idNumber.keep ? (onRecord?.idNumber ?? '') : (form.idNumber.idNumber ?? '');
  const reading = readIdentityNumber(written, today);
  const holder =
    reading.status === 'valid' && reading.idNumber !== null
      ? findHolderOfIdNumber(db, reading.idNumber)
      : undefined;
  const sure = reading.status === 'valid' || reading.status === 'legacy15';
  return {
    // A number that stays keeps its judgement: a spreadsheet's lost digits cannot be seen in the text alone.
    idNumber: form.idNumber.keep ? (onRecord?.idNumber ?? null) : reading.idNumber,
    idStatus: form.idNumber.keep ? (onRecord?.idStatus ?? 'missing') : reading.status,
    idBirthDate: sure ? reading.birthDate : null,
    idSex: reading.sex,
    idOfSomebodyElse: holder !== undefined && holder !== personId,
    nameTakenInVillage: hasNamesake(db, form.villageId, form.name.trim(), personId),
  };
}
