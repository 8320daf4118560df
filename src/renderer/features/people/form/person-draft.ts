import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { PersonDetail } from '../../../../shared/domain/person-detail.ts';
import type { PersonForm } from '../../../../shared/domain/person-form.ts';
import type { ElderProfile, HelperProfile } from '../../../../shared/domain/person-profile.ts';

/** The form while it is being filled in: a new person's village may still be open. */
export type PersonDraft = Omit<PersonForm, 'villageId'> & { readonly villageId: PlaceId | null };

/** What is on record, as the form shows it. */
export function draftOf(person: PersonDetail): PersonDraft {
  const { place } = person;
  return {
    name: person.name,
    nameNote: person.nameNote,
    nickname: person.nickname,
    sex: person.sex,
    idNumber: { keep: true },
    birthDate: person.birthDate,
    birthPrecision: person.birthPrecision,
    lunarBirthday: person.lunarBirthday,
    nation: person.nation,
    dialect: person.dialect,
    villageId: place.villageId,
    groupId: place.groupId,
    hamletId: place.hamletId,
    householdNo: place.householdNo,
    relationToHead: person.relationToHead,
    registeredElsewhere: person.registeredElsewhere,
    partyMember: person.partyMember,
    fiveSenior: person.fiveSenior,
    roles: person.roles,
    phones: person.phones,
    temperaments: person.temperaments,
    hobbies: person.hobbies,
    remark: person.remark,
    elder: elderOf(person.elder),
    helper: person.helper,
  };
}

/** Without what the backend adds for showing. */
export function elderOf(elder: PersonDetail['elder']): ElderProfile | null {
  if (elder === null) return null;
  const { visitLevelComputed: _computed, doctorName: _doctor, cadreName: _cadre, ...profile } = elder;
  return profile;
}

export function emptyDraft(place: {
  readonly villageId: PlaceId | null;
  readonly groupId: PlaceId | null;
  readonly hamletId: PlaceId | null;
}): PersonDraft {
  return {
    name: '',
    nameNote: '',
    nickname: '',
    sex: 'unknown',
    idNumber: { keep: false, idNumber: null },
    birthDate: null,
    birthPrecision: 'unknown',
    lunarBirthday: null,
    nation: '',
    dialect: '',
    ...place,
    householdNo: null,
    relationToHead: '',
    registeredElsewhere: false,
    partyMember: false,
    fiveSenior: [],
    roles: [],
    phones: [],
    temperaments: [],
    hobbies: [],
    remark: '',
    elder: null,
    helper: null,
  };
}

export const EMPTY_ELDER: ElderProfile = {
  living: 'unknown',
  careFlags: [],
  selfCareLevel: 'unknown',
  selfCareSource: null,
  selfCareDate: null,
  healthWords: '',
  chronicDiseases: [],
  allergies: '',
  medicinesNote: '',
  hearing: null,
  sight: null,
  walking: null,
  risesAt: '',
  napsAt: '',
  mealsAt: '',
  smokes: null,
  dogAtHome: null,
  helperSexWish: 'any',
  canOffer: [],
  needCategories: [],
  needs: [],
  contacts: [],
  visitLevel: null,
  visitLevelReason: '',
  planReviewOn: null,
  doctorId: null,
  cadreId: null,
};

/** The numbers that an office's rules set for a new helper. */
export interface HelperLimits {
  readonly travelLimitMinutes: number;
  readonly weeklyCapMinutes: number;
  readonly dailyCapMinutes: number;
  readonly maxElders: number;
}

export function emptyHelper(limits: HelperLimits): HelperProfile {
  return {
    category: 'neighbour',
    ability: 'unknown',
    abilityNotedOn: null,
    healthWords: '',
    travelMeans: 'walk',
    licenceNote: '',
    ...limits,
    services: [],
    skills: [],
    availability: [],
    adHoc: false,
    absences: [],
    trainings: [],
    insurer: '',
    policyNo: '',
    insuredUntil: null,
    pointsWish: 'store',
    joinedOn: null,
    reconfirmedOn: null,
    endedOn: null,
  };
}
