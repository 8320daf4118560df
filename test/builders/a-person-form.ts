import type { Input } from '../../src/shared/contract/contract.ts';

export type PersonFormInput = Input<'people.save'>['form'];
export type ElderInput = NonNullable<PersonFormInput['elder']>;
export type HelperInput = NonNullable<PersonFormInput['helper']>;

/** 何秀英 of a village, with nothing else known; only what matters has to be given. */
export function aPersonForm(villageId: number, changes: Partial<PersonFormInput> = {}): PersonFormInput {
  return {
    name: '何秀英',
    nameNote: '',
    nickname: '',
    sex: 'F',
    idNumber: { keep: false, idNumber: null },
    birthDate: '1948-05-06',
    birthPrecision: 'day',
    lunarBirthday: null,
    nation: '',
    dialect: '',
    villageId,
    groupId: null,
    hamletId: null,
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
    ...changes,
  };
}

/** An elder of whom nothing is known yet. */
export function anElderProfile(changes: Partial<ElderInput> = {}): ElderInput {
  return {
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
    ...changes,
  };
}

/** A helper on foot who is free on Monday mornings. */
export function aHelperProfile(changes: Partial<HelperInput> = {}): HelperInput {
  return {
    category: 'neighbour',
    ability: 'independent',
    abilityNotedOn: null,
    healthWords: '',
    travelMeans: 'walk',
    licenceNote: '',
    travelLimitMinutes: 15,
    weeklyCapMinutes: 600,
    dailyCapMinutes: 180,
    maxElders: 4,
    services: ['errand'],
    skills: [],
    availability: [{ weekday: 1, slot: 'morning' }],
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
    ...changes,
  };
}
