import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { HouseholdId, PersonId } from '../../../shared/domain/ids.ts';
import type { PersonForm } from '../../../shared/domain/person-form.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import {
  isStopped,
  type PersonFormFacts,
  remarkPersonForm,
} from '../../../shared/findings/remark-person-form.ts';
import type { WritableDb } from '../../db/connection.ts';
import { addHousehold, listHouseholds } from '../../db/stores/households-store.ts';
import { addPerson, changePerson, type Person, savePersonExtras } from '../../db/stores/people-store.ts';
import { replacePersonRoles } from '../../db/stores/person-roles-store.ts';
import { phoneKindOf, replacePhones } from '../../db/stores/phones-store.ts';
import { replaceTraits } from '../../db/stores/traits-store.ts';
import { readName } from '../../importers/cells/person-name.ts';
import { pinyinInitials } from '../../importers/pinyin-initials.ts';
import type { Office } from '../office.ts';
import { changePeople } from './change-people.ts';
import { type FormIdentity, readFormFacts } from './read-form-facts.ts';
import { refuseUnknownOrErased } from './refuse-unknown-or-erased.ts';
import { refuseWrongPlace } from './refuse-wrong-place.ts';
import { saveElderRole } from './save-elder-role.ts';
import { saveHelperRole } from './save-helper-role.ts';

/**
 * Adds somebody, or writes the form over what is on record; one change, all or nothing. Refused where a finding stops it
 * (`people.form-stopped`), where the identity number is somebody else's (`people.id-number-taken`), and where a
 * role is taken away on which pairs or coming visits rest (`people.role-still-used`).
 */
export function savePerson(
  office: Office,
  { personId, form, enteredAs }: CheckedInput<'people.save'>,
): Output<'people.save'> {
  const { today } = office.clock();
  const changeKind = personId === null ? 'person-added' : 'person-changed';
  return changePeople(office, { kind: enteredAs === 'survey' ? 'survey-entered' : changeKind }, (db) => {
    const before = personId === null ? null : refuseUnknownOrErased(db, personId);
    const facts = readFormFacts(db, { personId, form }, today);
    const findings = remarkPersonForm(form, facts, today);
    if (isStopped(findings)) throw new Refusal('people.form-stopped');
    if (facts.idOfSomebodyElse) throw new Refusal('people.id-number-taken');
    refuseWrongPlace(db, form);

    const fields = personOf(form, facts, { before, householdId: householdOf(db, form) });
    const id = before?.id ?? addPerson(db, fields);
    if (before) changePerson(db, { id, ...fields });
    writeAround(db, id, form);
    saveElderRole(db, id, form.elder, today);
    saveHelperRole(db, id, form.helper, today);
    return { personId: id, findings };
  });
}

function personOf(
  form: PersonForm,
  facts: PersonFormFacts & FormIdentity,
  { before, householdId }: { before: Person | null; householdId: HouseholdId | null },
): Omit<Person, 'id'> {
  const name = tidyName(form.name);
  // A sure identity number tells what the form leaves open.
  const birthDate = form.birthDate ?? facts.idBirthDate;
  const precision =
    form.birthDate === null || form.birthPrecision === 'unknown' ? 'day' : form.birthPrecision;
  return {
    name,
    initials: pinyinInitials(name),
    sex: form.sex === 'unknown' ? (facts.idSex ?? 'unknown') : form.sex,
    idNumber: facts.idNumber,
    idStatus: facts.idStatus,
    birthDate,
    birthPrecision: birthDate === null ? 'unknown' : precision,
    villageId: form.villageId,
    groupId: form.groupId,
    hamletId: form.hamletId,
    householdId,
    status: before?.status ?? 'active',
    remark: form.remark,
  };
}

/** Without spaces between signs and with one kind of middle dot; what somebody typed in brackets stays. */
function tidyName(written: string): string {
  const { name, note, mark } = readName(written);
  return note === null && mark === null && name !== '' ? name : written.normalize('NFC').trim();
}

/** The household of that number in the village, made when the village does not know it. */
function householdOf(db: WritableDb, { householdNo, villageId, hamletId }: PersonForm): HouseholdId | null {
  if (householdNo === null || householdNo === '') return null;
  const known = listHouseholds(db).find(
    (household) => household.villageId === villageId && household.householdNo === householdNo,
  );
  return known?.id ?? addHousehold(db, { villageId, householdNo, hamletId });
}

function writeAround(db: WritableDb, id: PersonId, form: PersonForm): void {
  savePersonExtras(db, id, {
    nameNote: form.nameNote,
    nickname: form.nickname,
    lunarBirthday: form.lunarBirthday,
    nation: form.nation,
    dialect: form.dialect,
    relationToHead: form.relationToHead,
    registeredElsewhere: form.registeredElsewhere,
    partyMember: form.partyMember,
  });
  replacePhones(
    db,
    id,
    form.phones.map(({ number, owner, kind }) => {
      const tidy = number.normalize('NFKC').trim();
      const told = phoneKindOf(tidy);
      return { number: tidy, owner, kind: told === 'unknown' ? kind : told };
    }),
  );
  replacePersonRoles(db, id, form.roles);
  replaceTraits(db, id, 'five_senior', form.fiveSenior);
  replaceTraits(db, id, 'temperament', form.temperaments);
  replaceTraits(db, id, 'hobby', form.hobbies);
}
