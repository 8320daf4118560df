import { SLOTS } from '../../src/shared/domain/availability.ts';
import { careFlag } from '../../src/shared/domain/person.ts';
import { SERVICE_CODES } from '../../src/shared/domain/service.ts';
import {
  aHelperProfile,
  anElderProfile,
  aPersonForm,
  type ElderInput,
  type HelperInput,
  type PersonFormInput,
} from './a-person-form.ts';
import { DAYS, type Known, several } from './any-step.ts';
import { anIdNumber } from './office-registers.ts';
import type { Random } from './random.ts';

const NAMES = ['何秀英', '阿依古丽·买买提', '㐂平', '𬭎', '王'.repeat(50), '陈桂英', '赵 五'];

/** A form as chance fills it in, sensible or not. */
export function anyPersonForm(random: Random, known: Known): PersonFormInput {
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
