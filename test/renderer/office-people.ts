import type { z } from 'zod';
import type { Output } from '../../src/shared/contract/contract.ts';
import { personDetail, personRow } from '../../src/shared/domain/person-detail.ts';

/** The invented office's people, checked by the contract's own schemas. */

export function aPersonRow(change: Partial<z.input<typeof personRow>> = {}): z.output<typeof personRow> {
  return personRow.parse({
    id: 101,
    name: '王桂英',
    nameNote: '',
    sex: 'F',
    age: 83,
    birthDate: '1943-05-01',
    villageId: 11,
    villageName: '东沟村',
    groupName: '3组',
    hamletName: '李家院子',
    householdNo: '030107',
    relationToHead: '户主',
    phone: '19900001234',
    status: 'active',
    isElder: true,
    isHelper: false,
    living: 'alone',
    careFlags: ['living_alone'],
    needsText: [{ serviceCode: 'meal_help', timesPerWeek: 3 }],
    pairedWith: ['李秀兰'],
    consents: ['basic_service'],
    initials: 'wgy',
    ...change,
  });
}

export function anElderProfile(
  change: Partial<NonNullable<z.input<typeof personDetail>['elder']>> = {},
): NonNullable<z.input<typeof personDetail>['elder']> {
  return {
    living: 'alone',
    careFlags: ['living_alone'],
    selfCareLevel: 'mild',
    selfCareSource: 'village_words',
    selfCareDate: '2026-03-01',
    healthWords: '高血压',
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
    needs: [
      { serviceCode: 'meal_help', timesPerWeek: 3, everyWeeks: 1, minutes: 20, slot: 'morning', since: null },
    ],
    contacts: [
      {
        name: '王小芳',
        relation: '女儿',
        phone: '19900001234',
        worksIn: '广东',
        bestTime: '晚上',
        toldBy: 'wechat',
        consentsToNotes: true,
      },
    ],
    visitLevel: null,
    visitLevelReason: '',
    visitLevelComputed: 'red',
    planReviewOn: null,
    doctorId: null,
    doctorName: null,
    cadreId: null,
    cadreName: null,
    ...change,
  };
}

export function aPersonDetail(change: Partial<z.input<typeof personDetail>> = {}): Output<'people.get'> {
  return personDetail.parse({
    id: 101,
    erasedOn: null,
    name: '王桂英',
    nameNote: '',
    nickname: '',
    sex: 'F',
    idNumberMasked: '511900********0021',
    idStatus: 'valid',
    birthDate: '1943-05-01',
    birthPrecision: 'month',
    lunarBirthday: null,
    age: 83,
    nation: '',
    dialect: '',
    partyMember: true,
    fiveSenior: [],
    roles: [],
    phones: [{ number: '19900001234', owner: '女儿', kind: 'mobile' }],
    status: 'active',
    statusSince: null,
    remark: '耳背，请大声敲门',
    place: {
      villageId: 11,
      villageName: '东沟村',
      groupId: null,
      groupName: null,
      hamletId: 21,
      hamletName: '李家院子',
      householdId: 7,
      householdNo: '030107',
    },
    relationToHead: '户主',
    registeredElsewhere: false,
    residences: [],
    temperaments: ['安静'],
    hobbies: ['下棋', '喝茶'],
    elder: anElderProfile(),
    helper: null,
    relations: [{ otherId: 202, name: '赵春梅', kind: 'refuses', degree: null, note: '' }],
    assessments: [],
    consents: [aConsent()],
    consentHistory: [aConsent()],
    familyWords: [],
    nearestHelpers: [],
    pairs: [
      { personId: 201, name: '李秀兰', as: 'helper', role: 'primary', mode: 'pair', since: '2026-01-01' },
    ],
    household: [{ personId: 101, name: '王桂英', relationToHead: '户主' }],
    teams: [],
    ...change,
  });
}

function aConsent(): z.input<typeof personDetail>['consents'][number] {
  return {
    purpose: 'basic_service',
    decision: 'given',
    date: '2026-03-01',
    form: 'thumb_print',
    basis: 'consent',
    paperNo: 'A-17',
    takenBy: '',
  };
}
