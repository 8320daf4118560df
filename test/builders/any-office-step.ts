import type { BackendCallName } from '../../src/shared/contract/contract.ts';
import { SLOTS } from '../../src/shared/domain/availability.ts';
import { personRole } from '../../src/shared/domain/person-profile.ts';
import { careFlag, consentPurpose, personStatus, relationKind } from '../../src/shared/domain/person.ts';
import { SERVICE_CODES } from '../../src/shared/domain/service.ts';
import { householdFlag, officeRule, teamKind, venueKind } from '../../src/shared/domain/village-places.ts';
import {
  aHelperProfile,
  anElderProfile,
  aPersonForm,
  type ElderInput,
  type HelperInput,
  type PersonFormInput,
} from './a-person-form.ts';
import type { OfficeBackend } from './office-backend.ts';
import { anIdNumber } from './office-registers.ts';
import type { Random } from './random.ts';

interface Call {
  readonly name: BackendCallName;
  readonly input: unknown;
}

/** What an office holds at the moment, by id; a few ids of nothing among them. */
interface Known {
  readonly people: readonly number[];
  readonly villages: readonly number[];
  readonly groups: readonly number[];
  readonly hamlets: readonly number[];
  readonly places: readonly number[];
  readonly households: readonly number[];
  readonly venues: readonly number[];
  readonly teams: readonly number[];
  readonly changes: readonly number[];
}

const DAYS = ['2025-12-31', '2026-03-01', '2026-11-22', '2026-11-30', '2027-06-01'];
const NAMES = ['何秀英', '阿依古丽·买买提', '㐂平', '𬭎', '王'.repeat(50), '陈桂英', '赵 五'];
const PLACE_NAMES = ['柳树村', '大坪村', '1组', '三社', '上院子', '李家湾', '新村', '55组'];
const NOTHING = 99_999;

const STEPS = {
  'add a person': (random, known) => save(null, aForm(random, known)),
  'change a person': (random, known) => save(random.pick(known.people), aForm(random, known)),
  'change a status': (random, known) => ({
    name: 'people.setStatus',
    input: {
      personId: random.pick(known.people),
      status: random.pick(personStatus.options),
      on: random.pick(DAYS),
      reason: '',
    },
  }),
  'say who stands how to whom': (random, known) => ({
    name: 'people.saveRelations',
    input: {
      personId: random.pick(known.people),
      relations: several(random, 3, () => ({
        otherId: random.pick(known.people),
        kind: random.pick(relationKind.options),
        degree: random.pick([null, 1, 2]),
        note: '',
      })),
    },
  }),
  'say where somebody lives': (random, known) => ({
    name: 'people.saveResidences',
    input: {
      personId: random.pick(known.people),
      residences: several(random, 3, () => ({
        kind: random.pick(['own_home', 'child_home', 'institution']),
        from: random.pick(DAYS),
        to: random.pick([null, ...DAYS]),
        hamletId: random.pick([null, ...known.hamlets]),
        houseText: '',
        hostName: '',
      })),
    },
  }),
  'assess somebody': (random, known) => ({
    name: 'people.addAssessment',
    input: {
      personId: random.pick(known.people),
      form: {
        scale: random.pick(['village_words', 'gbt42195', 'public_health']),
        assessedOn: random.pick(DAYS),
        assessor: '',
        items: null,
        score: random.pick([null, 0, 15, 60, 90, 200]),
        adjustments: random.pick([[], ['coma'], ['coma', 'coma']]),
        level: random.pick([null, 'mild', 'total']),
        paperNo: '',
      },
    },
  }),
  'remove an assessment': (random, known) => ({
    name: 'people.removeAssessment',
    input: { personId: random.pick(known.people), assessmentId: random.whole(1, 6) },
  }),
  'change many': (random, known) => ({
    name: 'people.changeMany',
    input: {
      personIds: several(random, 4, () => random.pick(known.people)).concat(random.pick(known.people)),
      change: random.pick([
        { kind: 'status', status: random.pick(personStatus.options), on: random.pick(DAYS) },
        {
          kind: 'move',
          villageId: random.pick(known.villages),
          groupId: random.pick([null, ...known.groups]),
          hamletId: random.pick([null, ...known.hamlets]),
        },
        { kind: 'move', villageId: random.pick(known.villages), groupId: null, hamletId: null },
        { kind: 'add-care-flag', flag: random.pick(careFlag.options) },
        { kind: 'remove-care-flag', flag: random.pick(careFlag.options) },
        { kind: 'add-hobby', word: random.pick(['下棋', '养花']) },
        { kind: 'add-role', role: random.pick(personRole.options) },
        { kind: 'remove-role', role: random.pick(personRole.options) },
        { kind: 'cadre', cadreId: random.pick(known.people) },
        { kind: 'doctor', doctorId: random.pick(known.people) },
        { kind: 'reconfirm-helper', on: random.pick(DAYS) },
      ]),
    },
  }),
  'record a consent': (random, known) => ({
    name: 'people.recordConsent',
    input: {
      personIds: [random.pick(known.people), random.pick(known.people)],
      purpose: random.pick(consentPurpose.options),
      decision: random.pick(['given', 'refused']),
      date: random.pick(DAYS),
      form: 'signature',
    },
  }),
  'withdraw a consent': (random, known) => ({
    name: 'people.withdrawConsent',
    input: {
      personIds: [random.pick(known.people)],
      purpose: random.pick(consentPurpose.options),
      date: random.pick(DAYS),
    },
  }),
  'add a place': (random, known) => ({
    name: 'places.add',
    input: {
      level: random.pick(['village', 'village_group', 'hamlet', 'township']),
      parentId: random.pick([null, ...known.places]),
      name: random.pick(PLACE_NAMES),
      groupNo: random.pick([null, null, 1, 3, 60]),
    },
  }),
  'change a place': (random, known) => ({
    name: 'places.save',
    input: {
      placeId: random.pick(known.places),
      form: {
        name: random.pick(PLACE_NAMES),
        shortName: random.pick(['', '柳']),
        regionCode: random.pick([null, '511900']),
        pilotStatus: 'pilot',
        aliases: several(random, 2, () => random.pick(PLACE_NAMES)),
        contacts: several(random, 3, () => ({
          kind: random.pick(['cadre', 'village_doctor'] as const),
          name: random.pick(['', '李医生']),
          phone: random.pick(['', '199 0000 0001']),
        })),
      },
    },
  }),
  'remove a place': (random, known) => ({
    name: 'places.remove',
    input: { placeId: random.pick(known.places) },
  }),
  'merge villages': (random, known) => ({
    name: 'places.merge',
    input: { fromId: random.pick(known.villages), intoId: random.pick(known.villages) },
  }),
  'save a household': (random, known) => ({
    name: 'places.saveHousehold',
    input: {
      householdId: random.pick([null, ...known.households]),
      form: {
        villageId: random.pick(known.villages),
        householdNo: random.pick(['007', '008', '012']),
        hamletId: random.pick([null, ...known.hamlets]),
        headId: random.pick([null, ...known.people]),
        addressText: '',
        cardNo: random.pick([null, '', 'K1', 'K2']),
        plotNotes: '',
        flags: several(random, 2, () => random.pick(householdFlag.options)),
      },
    },
  }),
  'set members': (random, known) => ({
    name: 'places.setMembers',
    input: {
      householdId: random.pick(known.households),
      members: several(random, 3, () => ({ personId: random.pick(known.people), relationToHead: '妻' })),
    },
  }),
  'save a venue': (random, known) => ({
    name: 'places.saveVenue',
    input: {
      venueId: random.pick([null, ...known.venues]),
      form: {
        kind: random.pick(venueKind.options),
        placeId: random.pick(known.places),
        hamletId: random.pick([null, ...known.hamlets]),
        localName: '张家堂屋',
        hostPersonId: random.pick([null, ...known.people]),
        hostConsents: random.chance(70),
        liaisonPersonId: random.pick([null, ...known.people]),
        source: 'other',
        facilities: ['床', '床'],
        opening: [{ weekday: 1, slot: random.pick(SLOTS) }],
        safety: ['fire', 'road', 'fire'],
        safetyCheckedOn: random.pick([null, '2026-11-20']),
        phone: '',
        remark: '',
      },
    },
  }),
  'remove a venue': (random, known) => ({
    name: 'places.removeVenue',
    input: { venueId: random.pick(known.venues) },
  }),
  'save a team': (random, known) => ({
    name: 'places.saveTeam',
    input: {
      teamId: random.pick([null, ...known.teams]),
      form: {
        placeId: random.pick(known.places),
        kind: random.pick(teamKind.options),
        name: '老年协会',
        remark: '',
        members: several(random, 3, () => ({
          personId: random.pick(known.people),
          duty: random.pick(['leader', 'member'] as const),
        })),
      },
    },
  }),
  'remove a team': (random, known) => ({
    name: 'places.removeTeam',
    input: { teamId: random.pick(known.teams) },
  }),
  'type walking minutes': (random, known) => ({
    name: 'places.saveWalkingMinutes',
    input: {
      villageId: random.pick(known.villages),
      cells: [
        {
          fromHamletId: random.pick(known.hamlets),
          toHamletId: random.pick(known.hamlets),
          minutes: random.pick([null, 1, 240]),
        },
      ],
    },
  }),
  'set a rule': (random, known) => ({
    name: 'places.saveRule',
    input: {
      placeId: random.pick([null, ...known.places]),
      rule: random.pick(officeRule.options),
      value: random.pick([null, -1, 0, 1, 20, 60, 100_000]),
    },
  }),
  undo: (random, known) => ({
    name: 'changes.undo',
    input: { changeSetId: random.pick(known.changes) },
  }),
  'undo the newest': (_, known) => ({
    name: 'changes.undo',
    input: { changeSetId: known.changes[0] ?? NOTHING },
  }),
  redo: (random, known) => ({ name: 'changes.redo', input: { changeSetId: random.pick(known.changes) } }),
  'redo the newest': (_, known) => ({
    name: 'changes.redo',
    input: { changeSetId: known.changes[0] ?? NOTHING },
  }),
} satisfies Record<string, (random: Random, known: Known) => Call>;

export type OfficeStep = keyof typeof STEPS | 'accept pairs';
export const officeSteps: readonly OfficeStep[] = [...(Object.keys(STEPS) as OfficeStep[]), 'accept pairs'];

/** The call of a step as chance fills it in, with what the office holds now. The import is never taken back. */
export async function stepInput(office: OfficeBackend, step: OfficeStep, random: Random): Promise<Call> {
  if (step === 'accept pairs')
    return { name: 'pairings.accept', input: { proposalId: await propose(office) } };
  return STEPS[step](random, await knownOf(office));
}

async function propose(office: OfficeBackend): Promise<number> {
  const answer = await office.call('pairings.propose', { jobId: 'pairing' });
  return answer.ok ? (answer.value as { id: number }).id : NOTHING;
}

async function knownOf(office: OfficeBackend): Promise<Known> {
  const tree = await office.ask('people.placeTree', {});
  const ids = (rows: readonly { id: number }[]): number[] => [...rows.map((row) => row.id), NOTHING];
  const ofLevel = (level: string): number[] => ids(tree.filter((place) => place.level === level));
  const everybody = { role: 'all', placeId: null, onlyWithNeeds: false, search: '' } as const;
  const households = await Promise.all(
    tree
      .filter((place) => place.level === 'village')
      .map(async ({ id }) => office.ask('places.households', { villageId: id, search: '' })),
  );
  const changes = await office.ask('changes.list', { limit: 500 });
  return {
    people: ids(await office.ask('people.list', everybody)),
    villages: ofLevel('village'),
    groups: ofLevel('village_group'),
    hamlets: ofLevel('hamlet'),
    places: ids(tree),
    households: ids(households.flat()),
    venues: ids(await office.ask('places.venues', { placeId: null })),
    teams: ids(await office.ask('places.teams', { placeId: null })),
    changes: ids(changes.filter(({ kind }) => kind !== 'import')),
  };
}

function several<Item>(random: Random, most: number, item: () => Item): Item[] {
  return Array.from({ length: random.whole(0, most) }, item);
}

function save(personId: number | null, form: PersonFormInput): Call {
  return { name: 'people.save', input: { personId, form } };
}

function aForm(random: Random, known: Known): PersonFormInput {
  const idNumber = random.pick([
    null,
    '',
    anIdNumber('1948-05-06', random.whole(1, 9)),
    '51190019480506',
    'abc',
  ]);
  return aPersonForm(random.pick(known.villages), {
    name: random.pick(NAMES),
    idNumber: random.chance(50) ? { keep: true } : { keep: false, idNumber },
    birthDate: random.pick([null, '1948-05-06', '1949-01-01', '1990-01-01']),
    birthPrecision: random.pick(['day', 'month', 'year', 'unknown']),
    lunarBirthday: random.pick([null, { month: 2, day: 30, leap: true }]),
    groupId: random.pick([null, null, ...known.groups]),
    hamletId: random.pick([null, null, ...known.hamlets]),
    householdNo: random.pick([null, '', '007', '020']),
    fiveSenior: ['old_soldier', 'old_soldier'],
    roles: random.chance(50) ? [] : ['cadre', 'cadre'],
    phones: random.pick<PersonFormInput['phones']>([
      [],
      [
        { number: '１９９ ０００ 00001', owner: null, kind: 'unknown' as const },
        { number: '199 000 00001', owner: '', kind: 'landline' as const },
      ],
      [{ number: random.chance(20) ? ' ' : '19900000002', owner: null, kind: 'mobile' as const }],
    ]),
    temperaments: ['爱静', '爱静'],
    elder: random.chance(60) ? anElder(random, known) : null,
    helper: random.chance(40) ? aHelper(random) : null,
  });
}

function anElder(random: Random, known: Known): ElderInput {
  return anElderProfile({
    careFlags: several(random, 2, () => random.pick(careFlag.options)),
    selfCareLevel: random.pick(['unknown', 'mild']),
    selfCareSource: random.chance(90) ? 'village_words' : null,
    needs: several(random, 3, () => ({
      serviceCode: random.pick(SERVICE_CODES),
      timesPerWeek: 1,
      everyWeeks: 2,
      minutes: 30,
      slot: random.pick<(typeof SLOTS)[number] | null>([null, ...SLOTS]),
      since: random.pick([null, ...DAYS]),
    })),
    contacts: several(random, 2, () => ({
      name: '何小军',
      relation: '儿子',
      phone: random.pick([null, '', ' ', '199 0000 0009']),
      worksIn: '',
      bestTime: '',
      toldBy: 'phone' as const,
      consentsToNotes: true,
    })),
    doctorId: random.pick([null, ...known.people]),
    cadreId: random.pick([null, ...known.people]),
  });
}

function aHelper(random: Random): HelperInput {
  return aHelperProfile({
    services: several(random, 3, () => random.pick(SERVICE_CODES)),
    availability: several(random, 3, () => ({
      weekday: random.pick([1, 2] as const),
      slot: random.pick(SLOTS),
    })),
    absences: several(random, 2, () => ({
      from: random.pick(DAYS.slice(0, 2)),
      to: random.pick(DAYS.slice(1)),
      reason: random.pick(['ill', 'away'] as const),
    })),
    trainings: several(random, 2, () => ({
      topic: '急救',
      heldOn: random.pick(DAYS),
      validUntil: random.pick([null, ...DAYS]),
    })),
  });
}
