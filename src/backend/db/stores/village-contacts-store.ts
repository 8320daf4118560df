import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { VillageContact } from '../../../shared/domain/village-places.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** Whom paper names besides the family, in the order in which they were entered. */
export function listVillageContacts(db: ReadableDb, placeId: PlaceId): VillageContact[] {
  return db.all<VillageContact>(
    'SELECT kind, name, phone FROM village_contact WHERE place_id = ? ORDER BY id',
    placeId,
  );
}

/** Writes the list anew where it differs from what is stored. */
export function replaceVillageContacts(
  db: WritableDb,
  placeId: PlaceId,
  contacts: readonly VillageContact[],
): void {
  if (JSON.stringify(listVillageContacts(db, placeId)) === JSON.stringify(contacts.map(inOrder))) return;
  db.run('DELETE FROM village_contact WHERE place_id = ?', placeId);
  for (const { kind, name, phone } of contacts) {
    db.run(
      'INSERT INTO village_contact (place_id, kind, name, phone) VALUES (?, ?, ?, ?)',
      placeId,
      kind,
      name,
      phone,
    );
  }
}

/** The contacts of one village follow those of the other, so that the other's own are still named first. */
export function moveVillageContacts(db: WritableDb, fromId: PlaceId, intoId: PlaceId): void {
  const moved = listVillageContacts(db, fromId);
  if (moved.length === 0) return;
  replaceVillageContacts(db, intoId, [...listVillageContacts(db, intoId), ...moved]);
  replaceVillageContacts(db, fromId, []);
}

const inOrder = ({ kind, name, phone }: VillageContact): VillageContact => ({ kind, name, phone });

/** The doctor and the cadre who are named for one elder. */
export interface NamedForElder {
  readonly elderId: PersonId;
  readonly as: 'village_doctor' | 'cadre';
  readonly name: string;
  readonly phone: string | null;
}

/** Whom the registers name for each elder, as long as they are there to be called. */
export function listNamedForElders(db: ReadableDb): NamedForElder[] {
  return db.all<NamedForElder>(
    `SELECT elder.person_id AS elderId, named.kind AS "as", person.name,
       (SELECT number FROM phone WHERE person_id = person.id ORDER BY place_in_list LIMIT 1) AS phone
     FROM elder
     JOIN (SELECT person_id, doctor_id AS named_id, 'village_doctor' AS kind FROM elder
           UNION ALL SELECT person_id, cadre_id, 'cadre' FROM elder) AS named ON named.person_id = elder.person_id
     JOIN person ON person.id = named.named_id
     WHERE person.status NOT IN ('deceased','moved','withdrawn') ORDER BY elder.person_id, kind`,
  );
}
