import { personRole } from '../../src/shared/domain/person-profile.ts';
import { careFlag, consentPurpose, personStatus, relationKind } from '../../src/shared/domain/person.ts';
import type { PersonFormInput } from './a-person-form.ts';
import { anyPersonForm } from './any-person-form.ts';
import { type Call, DAYS, several, type Step } from './any-step.ts';

export const PERSON_STEPS = {
  'add a person': (random, known) => save(null, anyPersonForm(random, known)),
  'change a person': (random, known) => save(random.pick(known.people), anyPersonForm(random, known)),
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
} satisfies Record<string, Step>;

function save(personId: number | null, form: PersonFormInput): Call {
  return { name: 'people.save', input: { personId, form } };
}
