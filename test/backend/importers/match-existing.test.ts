import { describe, expect, test } from 'vitest';
import {
  indexKnownPeople,
  type KnownPerson,
  matchPairPeople,
  matchPerson,
} from '../../../src/backend/importers/match-existing.ts';
import type { HelperRecord, PairRecord } from '../../../src/backend/importers/records.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { aHelperRecord } from '../../builders/a-helper-record.ts';

const NUMBER = '511900195103020112';

const aKnownPerson = (facts: Partial<KnownPerson> & { id?: number } = {}): KnownPerson => ({
  name: '李建国',
  villageName: '柳树村',
  idNumber: NUMBER,
  idStatus: 'valid',
  birthDate: '1951-03-02',
  birthPrecision: 'day',
  groupNo: 3,
  hamletName: '大田角',
  householdNo: '7',
  phoneNumbers: ['19900000001'],
  isElder: true,
  isHelper: false,
  ...facts,
  personId: (facts.id ?? 1) as PersonId,
});

const aRecord = (facts: Partial<HelperRecord> & { householdNo?: string } = {}): HelperRecord =>
  aHelperRecord(facts);

const WITHOUT_NUMBER = { idNumber: null, idStatus: 'missing' } as const;
const certain = (id = 1) => ({ personId: id, certainty: 'certain' });
const proposed = (id = 1) => ({ personId: id, certainty: 'proposed' });
const match = (record: HelperRecord, ...known: KnownPerson[]) => matchPerson(record, indexKnownPeople(known));

describe('a person', () => {
  test('the same number is the same person, even under another name elsewhere', () => {
    expect(match(aRecord({ name: '李建', villageName: '双井村' }), aKnownPerson())).toEqual(certain());
  });

  test.each([
    ['a lost tail', { idNumber: '511900195103020000', idStatus: 'truncated' }],
    ['two swapped digits', { idNumber: '511900195130020112', idStatus: 'checksum_bad' }],
  ] as const)('%s together with name and village is certain', (_what, identity) => {
    expect(match(aRecord(), aKnownPerson(identity))).toEqual(certain());
    expect(match(aRecord(identity), aKnownPerson())).toEqual(certain());
  });

  test.each([
    ['another name', { name: '李明贵' }],
    ['another village', { villageName: '双井村' }],
  ])('a damaged number and %s are nobody', (_what, facts) => {
    expect(
      match(aRecord(facts), aKnownPerson({ idNumber: '511900195103020000', idStatus: 'truncated' })),
    ).toBeNull();
  });

  test('without a number, name, village, household and birth are certain', () => {
    expect(match(aRecord({ ...WITHOUT_NUMBER, householdNo: '7' }), aKnownPerson(WITHOUT_NUMBER))).toEqual(
      certain(),
    );
  });

  test('without a number, name, village, hamlet and month of birth are a question', () => {
    const known = aKnownPerson({ ...WITHOUT_NUMBER, birthDate: '1951-03-01', birthPrecision: 'month' });
    expect(match(aRecord(), known)).toEqual(proposed());
  });

  test.each([
    ['another month of birth', { birthDate: '1951-04-01' }],
    ['only the year of birth', { birthDate: '1951-01-01', birthPrecision: 'year' }],
    ['no birth', { birthDate: null, birthPrecision: 'unknown' }],
    ['another hamlet', { hamletName: '老屋基' }],
    ['another group and no hamlet', { hamletName: null, groupNo: 4 }],
  ] as const)('without a number, %s is no match: never by name alone', (_what, facts) => {
    const known = aKnownPerson({ ...WITHOUT_NUMBER, birthPrecision: 'month', ...facts });
    expect(match(aRecord(), known)).toBeNull();
  });

  test('two right numbers are two people, however much else agrees', () => {
    expect(match(aRecord({ idNumber: '511900195103020139' }), aKnownPerson())).toBeNull();
  });

  test('two people who fit equally well are nobody', () => {
    expect(
      match(
        aRecord(),
        aKnownPerson({ ...WITHOUT_NUMBER, id: 1 }),
        aKnownPerson({ ...WITHOUT_NUMBER, id: 2 }),
      ),
    ).toBeNull();
  });

  test('thousands are each found among thousands', () => {
    const people = Array.from({ length: 3500 }, (_, index) =>
      aKnownPerson({
        ...WITHOUT_NUMBER,
        id: index + 1,
        name: `李${String(index % 700)}`,
        householdNo: String(index),
      }),
    );
    const known = indexKnownPeople(people);
    const found = people.filter(
      ({ name, householdNo, personId }) =>
        matchPerson(aRecord({ ...WITHOUT_NUMBER, name, householdNo: householdNo ?? '' }), known)?.personId ===
        personId,
    );
    expect(found).toHaveLength(3500);
  });
});

describe('an old pair', () => {
  const aPair = (facts: Partial<PairRecord> = {}): PairRecord => ({
    at: { sheet: '名册', row: 3 },
    villageName: '柳树村',
    elderName: '李建国',
    elderIdNumber: NUMBER,
    elderIdStatus: 'valid',
    helperName: '张琴',
    helperPhone: '19900000009',
    origin: 'voluntary',
    startDate: null,
    ...facts,
  });
  const aHelper = (facts: Partial<KnownPerson> & { id?: number } = {}) =>
    aKnownPerson({
      id: 2,
      name: '张琴',
      ...WITHOUT_NUMBER,
      phoneNumbers: ['19900000009'],
      isElder: false,
      isHelper: true,
      ...facts,
    });
  const matchPair = (record: PairRecord, ...known: KnownPerson[]) =>
    matchPairPeople(record, indexKnownPeople(known));

  test('elder by number and helper by name and phone are certain', () => {
    expect(matchPair(aPair(), aKnownPerson(), aHelper())).toEqual({ elder: certain(1), helper: certain(2) });
  });

  test('an elder whose number stands damaged in the register is found by name and village', () => {
    const known = aKnownPerson({ idNumber: '511900195103020000', idStatus: 'truncated' });
    expect(matchPair(aPair(), known).elder).toEqual(certain(1));
  });

  test('an elder without a number is not guessed', () => {
    expect(
      matchPair(aPair({ elderIdNumber: null, elderIdStatus: 'missing' }), aKnownPerson()).elder,
    ).toBeNull();
  });

  test('a helper without a phone is a question, and nobody where two bear the name', () => {
    const record = aPair({ helperPhone: null });
    expect(matchPair(record, aHelper()).helper).toEqual(proposed(2));
    expect(matchPair(record, aHelper(), aHelper({ id: 3 })).helper).toBeNull();
  });

  test('a phone that stands in both registers is one person', () => {
    expect(matchPair(aPair(), aHelper({ phoneNumbers: ['19900000009', '19900000009'] })).helper).toEqual(
      certain(2),
    );
  });

  test("an elder who is no helper is nobody's helper", () => {
    expect(matchPair(aPair(), aHelper({ isHelper: false, isElder: true })).helper).toBeNull();
  });
});
