import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { BulkChange } from '../../../shared/contract/people.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import { findElder, findElderExtras, saveElderExtras } from '../../db/stores/elders-store.ts';
import { findHelper, findHelperExtras, saveHelperExtras } from '../../db/stores/helpers-store.ts';
import { changePerson, findPerson, findPersonExtras, type Person } from '../../db/stores/people-store.ts';
import { listPersonRoles, replacePersonRoles } from '../../db/stores/person-roles-store.ts';
import { findPlace } from '../../db/stores/places-store.ts';
import { listTraits, replaceTraits, type TraitKind } from '../../db/stores/traits-store.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';
import { refuseWrongPlace } from './refuse-wrong-place.ts';
import { writeStatus } from './set-status.ts';

type Preview = Output<'people.previewBulk'>;

/** What a change would do to each of these people: done for real and taken back, so that it cannot differ. */
export function previewBulk({ db }: Office, input: CheckedInput<'people.previewBulk'>): Preview {
  return db.rehearse(() => writeBulk(db, input));
}

/** The same change to all of them, as one entry of the history. */
export function changeMany(
  office: Office,
  input: CheckedInput<'people.changeMany'>,
): Output<'people.changeMany'> {
  const { lines, pairsEnded } = changePeople(office, { kind: 'people-changed' }, (db) =>
    writeBulk(db, input),
  );
  return { changed: lines.length, pairsEnded };
}

function writeBulk(
  db: WritableDb,
  { personIds, change }: { personIds: readonly PersonId[]; change: BulkChange },
): Preview {
  if (change.kind === 'move') refuseWrongPlace(db, change);
  if (change.kind === 'cadre') refuseUnknownOrErased(db, change.cadreId);
  if (change.kind === 'doctor') refuseUnknownOrErased(db, change.doctorId);
  const lines: Preview['lines'] = [];
  const people = new Set(personIds);
  let pairsEnded = 0;
  for (const personId of people) {
    const person = refuseUnknownOrErased(db, personId);
    const was = wording(db, person, change);
    // Levels and limits of a role do not fit who has not got it.
    if (was === null) continue;
    pairsEnded += write(db, person, change);
    const after = findPerson(db, personId);
    if (!after) throw new Refusal('people.not-found');
    const becomes = wording(db, after, change) ?? '';
    if (becomes !== was) lines.push({ personId, name: person.name, was, becomes });
  }
  return { lines, unchanged: people.size - lines.length, pairsEnded };
}

/** What the change is about, as it stands now: codes, names and days. Null where it does not fit the person. */
function wording(db: ReadableDb, person: Person, change: BulkChange): string | null {
  switch (change.kind) {
    case 'status':
      return [person.status, findPersonExtras(db, person.id)?.statusSince ?? ''].join(' ').trim();
    case 'move':
      return placeWording(db, person);
    case 'add-care-flag':
    case 'remove-care-flag':
      return findElder(db, person.id) ? wordsOf(db, person.id, 'care_flag').join('、') : null;
    case 'add-hobby':
      return wordsOf(db, person.id, 'hobby').join('、');
    case 'add-role':
    case 'remove-role':
      return listPersonRoles(db, person.id).of(person.id).join('、');
    case 'cadre':
    case 'doctor': {
      const extras = findElderExtras(db, person.id);
      const id = change.kind === 'cadre' ? extras?.cadreId : extras?.doctorId;
      if (!extras) return null;
      return id ? (findPerson(db, id)?.name ?? '') : '';
    }
    case 'reconfirm-helper': {
      const extras = findHelperExtras(db, person.id);
      return extras ? (extras.reconfirmedOn ?? '') : null;
    }
  }
}

/** Does the change to one person; returns how many pairs ended. */
function write(db: WritableDb, person: Person, change: BulkChange): number {
  const { id } = person;
  switch (change.kind) {
    case 'status':
      // Somebody who is so already keeps the day since when.
      return person.status === change.status ? 0 : writeStatus(db, id, change.status, change.on);
    case 'move':
      writeMove(db, person, change);
      return 0;
    case 'add-care-flag':
      replaceTraits(db, id, 'care_flag', [...wordsOf(db, id, 'care_flag'), change.flag]);
      return 0;
    case 'remove-care-flag':
      replaceTraits(db, id, 'care_flag', without(wordsOf(db, id, 'care_flag'), change.flag));
      return 0;
    case 'add-hobby':
      replaceTraits(db, id, 'hobby', [...wordsOf(db, id, 'hobby'), change.word]);
      return 0;
    case 'add-role':
      replacePersonRoles(db, id, [...listPersonRoles(db, id).of(id), change.role]);
      return 0;
    case 'remove-role':
      replacePersonRoles(db, id, without(listPersonRoles(db, id).of(id), change.role));
      return 0;
    case 'cadre':
      saveElderExtras(db, id, { cadreId: change.cadreId });
      return 0;
    case 'doctor':
      saveElderExtras(db, id, { doctorId: change.doctorId });
      return 0;
    case 'reconfirm-helper':
      if (findHelper(db, id)) saveHelperExtras(db, id, { reconfirmedOn: change.on });
      return 0;
  }
}

/** A household belongs to its village: who moves to another one leaves it. */
function writeMove(
  db: WritableDb,
  person: Person,
  { villageId, groupId, hamletId }: Extract<BulkChange, { kind: 'move' }>,
): void {
  const householdId = person.villageId === villageId ? person.householdId : null;
  changePerson(db, { ...person, villageId, groupId, hamletId, householdId });
}

function placeWording(db: ReadableDb, { villageId, groupId, hamletId }: Person): string {
  return [villageId, groupId, hamletId]
    .flatMap((id) => (id === null ? [] : [findPlace(db, id)?.name ?? '']))
    .join(' ');
}

function wordsOf(db: ReadableDb, id: PersonId, kind: TraitKind): readonly string[] {
  return listTraits(db, kind, id).of(id);
}

function without<Word>(words: readonly Word[], removed: Word): Word[] {
  return words.filter((word) => word !== removed);
}
