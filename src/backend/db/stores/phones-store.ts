import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PhoneEntry } from '../../../shared/domain/person-profile.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';
import { type ByPerson, collectByPerson, onlyOf } from './by-person.ts';
import { addRow, replaceRows, type Row } from './write-rows.ts';

export interface Phone {
  readonly number: string;
  readonly owner: string | null;
}

/** Phones of everybody, or of one person, in the order of the register. */
export function listPhones(db: ReadableDb, personId: PersonId | null = null): ByPerson<Phone> {
  const only = onlyOf('person_id', personId);
  return collectByPerson(
    db
      .all<{ person_id: number; number: string; owner: string | null }>(
        `SELECT person_id, number, owner FROM phone WHERE ${only.sql}
         ORDER BY person_id, place_in_list`,
        ...only.values,
      )
      .map((line) => ({ personId: line.person_id, value: { number: line.number, owner: line.owner } })),
  );
}

/** The phones of one person, each with its kind. */
export function listPhoneEntries(db: ReadableDb, personId: PersonId): PhoneEntry[] {
  return db.all('SELECT number, owner, kind FROM phone WHERE person_id = ? ORDER BY place_in_list', personId);
}

/** Writes the list anew; a kind that is not given is told from the number. */
export function replacePhones(db: WritableDb, personId: PersonId, phones: readonly GivenPhone[]): void {
  replaceRows(db, 'phone', { column: 'person_id', id: personId }, ['place_in_list'], phones.map(rowOf));
}

/** The first phones of somebody who has none yet; nothing is looked up. */
export function addPhones(db: WritableDb, personId: PersonId, phones: readonly GivenPhone[]): void {
  for (const row of phones.map(rowOf)) addRow(db, 'phone', { column: 'person_id', id: personId }, row);
}

type GivenPhone = Phone & { readonly kind?: PhoneEntry['kind'] };

function rowOf(phone: GivenPhone, index: number): Row {
  return {
    place_in_list: index + 1,
    number: phone.number,
    owner: phone.owner,
    kind: phone.kind ?? phoneKindOf(phone.number),
  };
}

/** Mobile numbers have eleven digits from 13 to 19; land lines seven or eight, with or without the area's 0xx. */
export function phoneKindOf(number: string): PhoneEntry['kind'] {
  const digits = number.replaceAll(/[\s-]/g, '');
  if (/^(\+?86)?1[3-9]\d{9}$/.test(digits)) return 'mobile';
  return /^(0\d{2,3})?\d{7,8}$/.test(digits) ? 'landline' : 'unknown';
}
