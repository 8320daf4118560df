import { SLOTS } from '../../src/shared/domain/availability.ts';
import { householdFlag, officeRule, teamKind, venueKind } from '../../src/shared/domain/village-places.ts';
import { several, type Step } from './any-step.ts';

const PLACE_NAMES = ['柳树村', '大坪村', '1组', '三社', '上院子', '李家湾', '新村', '55组'];

export const PLACE_STEPS = {
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
  'set two rules': (random, known) => ({
    name: 'places.saveRules',
    input: {
      placeId: random.pick([null, ...known.places]),
      rules: [random.pick(officeRule.options), random.pick(officeRule.options)].map((rule) => ({
        rule,
        value: random.pick([null, 0, 1, 2, 100_000]),
      })),
    },
  }),
} satisfies Record<string, Step>;
