import { describe, expect, it } from 'vitest';
import { personForm } from '../../../src/shared/domain/person-form.ts';
import { personFindingCode, STOPPING } from '../../../src/shared/findings/person-finding.ts';
import {
  isPhoneNumber,
  type PersonFormFacts,
  remarkPersonForm,
} from '../../../src/shared/findings/remark-person-form.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';
import {
  aHelperProfile,
  anElderProfile,
  aPersonForm,
  type ElderInput,
  type HelperInput,
  type PersonFormInput,
} from '../../builders/a-person-form.ts';

const today = toCalendarDate('2026-11-22');
const FACTS: PersonFormFacts = {
  idStatus: 'missing',
  idBirthDate: null,
  idSex: null,
  idOfSomebodyElse: false,
  nameTakenInVillage: false,
};

function remarks(changes: Partial<PersonFormInput>, facts: Partial<PersonFormFacts> = {}): string[] {
  const unchecked = { ...personForm.parse(aPersonForm(1)), ...changes } as Parameters<
    typeof remarkPersonForm
  >[0];
  return remarkPersonForm(unchecked, { ...FACTS, ...facts }, today).map(
    ({ code, field }) => `${code} ${field}`,
  );
}
const elder = (changes: Partial<ElderInput>) => ({ elder: anElderProfile(changes) });
const helper = (changes: Partial<HelperInput>) => ({ helper: aHelperProfile(changes) });
const need = (serviceCode: 'bathing_help' | 'errand') => ({
  serviceCode,
  timesPerWeek: 1,
  everyWeeks: 1,
  minutes: 60,
  slot: null,
  since: null,
});
const contact = (changes: object) => ({
  name: '何大勇',
  relation: '子',
  phone: null,
  worksIn: '',
  bestTime: '',
  toldBy: 'phone' as const,
  consentsToNotes: false,
  ...changes,
});
const absence = (from: string, to: string) => ({ from, to, reason: 'ill' as const });

/** What brings each remark about, and what is just not yet remarkable. */
const CASES: [string, Partial<PersonFormInput>, Partial<PersonFormInput>, Partial<PersonFormFacts>?][] = [
  ['birth-in-future birthDate', { birthDate: '2026-11-23' }, { birthDate: '2009-11-22' }],
  [
    'phone-unreadable phones.0.number',
    { phones: [{ number: '找不到', owner: null, kind: 'unknown' }] },
    { phones: [{ number: '199 0000 1001', owner: null, kind: 'mobile' }] },
  ],
  [
    'phone-unreadable elder.contacts.0.phone',
    elder({ contacts: [contact({ phone: '问老二' })] }),
    elder({ contacts: [contact({ phone: '0816-1234567' })] }),
  ],
  [
    'level-without-source elder.selfCareSource',
    elder({ selfCareLevel: 'mild' }),
    elder({ selfCareLevel: 'mild', selfCareSource: 'village_words' }),
  ],
  [
    'contact-without-name elder.contacts.0.name',
    elder({ contacts: [contact({ name: ' ' })] }),
    elder({ contacts: [contact({})] }),
  ],
  [
    'absence-ends-before-it-begins helper.absences.0.to',
    helper({ absences: [absence('2026-12-02', '2026-12-01')] }),
    helper({ absences: [absence('2026-12-01', '2026-12-01')] }),
  ],
  ['nobody-at-all name', { name: '  ' }, { name: '何' }],
  ['age-unusual birthDate', { birthDate: '2010-11-23' }, { birthDate: '2010-11-22' }],
  ['age-unusual birthDate', { birthDate: '1910-11-22' }, { birthDate: '1911-11-22' }],
  [
    'elder-under-60 birthDate',
    { birthDate: '1966-11-23', ...elder({}) },
    { birthDate: '1966-11-22', ...elder({}) },
  ],
  ['helper-limited-in-ability helper.ability', helper({ ability: 'mild' }), helper({ ability: 'unknown' })],
  [
    'helper-without-hours helper.availability',
    helper({ availability: [] }),
    helper({ availability: [], adHoc: true }),
  ],
  ['helper-without-hours helper.availability', helper({ weeklyCapMinutes: 0 }), helper({})],
  [
    'insurance-missing helper.insurer',
    helper({ services: ['bathing_help'] }),
    helper({ services: ['bathing_help'], insuredUntil: '2027-01-01' }),
  ],
  [
    'insurance-missing helper.insurer',
    helper({ travelMeans: 'motorbike', licenceNote: '有' }),
    helper({ travelMeans: 'walk' }),
  ],
  [
    'insurance-ended helper.insuredUntil',
    helper({ insuredUntil: '2026-11-21' }),
    helper({ insuredUntil: '2026-11-22' }),
  ],
  [
    'vehicle-without-licence-note helper.licenceNote',
    helper({ travelMeans: 'car' }),
    helper({ travelMeans: 'car', licenceNote: 'C1' }),
  ],
  [
    'more-than-three-temperaments temperaments',
    { temperaments: ['话少', '开朗', '要强', '随和'] },
    { temperaments: ['话少', '开朗', '要强'] },
  ],
  [
    'needs-of-independent-elder elder.needs',
    elder({ selfCareLevel: 'independent', selfCareSource: 'village_words', needs: [need('bathing_help')] }),
    elder({ selfCareLevel: 'independent', selfCareSource: 'village_words', needs: [need('errand')] }),
  ],
  [
    'left-behind-but-with-children elder.careFlags',
    elder({ careFlags: ['left_behind'], living: 'children' }),
    // Left with the grandchildren while the parents work elsewhere: the usual case.
    elder({ careFlags: ['left_behind'], living: 'grandchildren' }),
  ],
];

/** Remarks that rest on what the registers or the identity number say. */
const FACT_CASES: [string, Partial<PersonFormFacts>, Partial<PersonFormInput>, Partial<PersonFormFacts>][] = [
  ['id-check-digit-fails idNumber', { idStatus: 'checksum_bad' }, {}, { idStatus: 'valid' }],
  ['id-malformed idNumber', { idStatus: 'malformed' }, {}, { idStatus: 'legacy15' }],
  ['id-malformed idNumber', { idStatus: 'truncated' }, {}, { idStatus: 'missing' }],
  ['id-of-somebody-else idNumber', { idOfSomebodyElse: true }, {}, {}],
  [
    'id-birth-differs birthDate',
    { idBirthDate: toCalendarDate('1948-05-07') },
    {},
    { idBirthDate: toCalendarDate('1948-05-06') },
  ],
  [
    'id-birth-differs birthDate',
    { idBirthDate: toCalendarDate('1949-05-06') },
    { birthPrecision: 'year' },
    { idBirthDate: toCalendarDate('1948-12-31') },
  ],
  ['id-sex-differs sex', { idSex: 'M' }, {}, { idSex: 'F' }],
  ['same-name-in-village name', { nameTakenInVillage: true }, {}, {}],
];

describe('a form', () => {
  it('of somebody ordinary gives no remark', () => {
    expect(remarks({})).toEqual([]);
    expect(remarks({ ...helper({}), ...elder({}) })).toEqual([]);
  });

  it.each(CASES)('is remarked as %s, and not just before', (remark, broken, fine) => {
    expect(remarks(broken)).toContain(remark);
    expect(remarks(fine)).not.toContain(remark);
  });

  it.each(FACT_CASES)('is remarked as %s by what else is known', (remark, facts, changes, fine) => {
    expect(remarks(changes, facts)).toContain(remark);
    expect(remarks(changes, fine)).not.toContain(remark);
  });

  it('may name somebody like a neighbour when a note tells them apart', () => {
    expect(remarks({ nameNote: '上院' }, { nameTakenInVillage: true })).toEqual([]);
  });

  it('can be remarked with every code there is', () => {
    const told = new Set([...CASES, ...FACT_CASES].map(([remark]) => remark.split(' ')[0]));
    expect([...told].toSorted()).toEqual(personFindingCode.options.toSorted());
  });

  it('is stopped by what makes no sense, and by nothing else', () => {
    const form = personForm.parse(aPersonForm(1, { birthDate: '2026-11-23', temperaments: [] }));
    const findings = remarkPersonForm(form, { ...FACTS, idStatus: 'malformed' }, today);
    expect(findings.map(({ code, stops }) => [code, stops])).toEqual([
      ['id-malformed', false],
      ['birth-in-future', true],
    ]);
    expect(findings.every(({ code, stops }) => stops === STOPPING.includes(code))).toBe(true);
  });
});

describe('a phone number', () => {
  it.each([
    '19900001001',
    '+86 199 0000 1001',
    '１９９００００１００１',
    '0816-1234567',
    '(0816)1234567',
    '1234567',
    '6688',
    '4001234567',
  ])('may be written as %s', (number) => {
    expect(isPhoneNumber(number)).toBe(true);
  });
  it.each(['', '无', '1990000100', '199000010011', '找村医', '12900001001'])('is not %s', (number) => {
    expect(isPhoneNumber(number)).toBe(false);
  });
});
