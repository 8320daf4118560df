import type { PersonId, PlaceId } from '../../../shared/domain/ids.ts';
import type { PersonRole } from '../../../shared/domain/person-profile.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { listPersonRoles } from '../../db/stores/person-roles-store.ts';
import { joinRemarks } from '../../importers/person-row/parse-person.ts';
import type { ElderRecord } from '../../importers/records.ts';
import { remarkNotes } from '../../importers/remark-notes.ts';
import type { ImportWriter } from './import-writer.ts';

/** Finds village doctors and cadres by the names that the elders' register writes. */
export interface StaffBook {
  /** The only one of the village (else of the township) who bears name and role; null where there is none or more. */
  readonly find: (role: PersonRole, villageId: PlaceId, name: string) => PersonId | null;
  /** Names that lead to nobody stay in the remark. */
  readonly withUnknownInRemark: (record: ElderRecord) => ElderRecord;
}

export function openStaffBook({ db, places }: ImportWriter): StaffBook {
  const roles = listPersonRoles(db);
  const staff = listPeople(db)
    .map(({ id, name, villageId }) => ({ id, name, villageId, roles: roles.of(id) }))
    .filter((person) => person.roles.length > 0);
  const find: StaffBook['find'] = (role, villageId, name) => {
    if (name === '') return null;
    const named = staff.filter((person) => person.name === name && person.roles.includes(role));
    const here = named.filter((person) => person.villageId === villageId);
    const [only, second] = here.length > 0 ? here : named;
    return only === undefined || second !== undefined ? null : only.id;
  };
  return {
    find,
    withUnknownInRemark: (record) => {
      const villageId = places.findVillage(record.villageName);
      const isUnknown = (role: PersonRole, name: string) =>
        name !== '' && (villageId === undefined || find(role, villageId, name) === null);
      const remarks = [record.remark];
      if (isUnknown('village_doctor', record.doctorName))
        remarks.push(remarkNotes.villageDoctor(record.doctorName));
      if (isUnknown('cadre', record.cadreName)) remarks.push(remarkNotes.cadre(record.cadreName));
      return remarks.length === 1 ? record : { ...record, remark: joinRemarks(remarks) };
    },
  };
}
