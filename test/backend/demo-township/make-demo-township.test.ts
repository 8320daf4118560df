import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { DemoTruth } from '../../../src/backend/demo-township/count-truth.ts';
import { drawDemoTownship } from '../../../src/backend/demo-township/draw-demo-township.ts';
import {
  type DemoFile,
  makeDemoTownshipWithTruth,
} from '../../../src/backend/demo-township/make-demo-township.ts';
import {
  indexKnownPeople,
  type KnownPerson,
  matchPairPeople,
  matchPerson,
} from '../../../src/backend/importers/match-existing.ts';
import { parseFile } from '../../../src/backend/importers/parse-file.ts';
import type {
  ElderRecord,
  HelperRecord,
  PairRecord,
  ParsedFile,
  PersonRecord,
  WalkingRecord,
} from '../../../src/backend/importers/records.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { ImportFindingCode } from '../../../src/shared/findings/import-finding.ts';
import { toCalendarDate } from '../../../src/shared/time/calendar-date.ts';

const TODAY = toCalendarDate('2026-11-22');

let files: readonly DemoFile[];
let truth: DemoTruth;
let parsed: readonly ParsedFile[];

beforeAll(async () => {
  ({ files, truth } = await makeDemoTownshipWithTruth());
  parsed = await Promise.all(files.map((file) => parseFile({ ...file, decisions: {}, today: TODAY })));
});

const fileOf = (index: number): ParsedFile => {
  const file = parsed[index];
  if (file === undefined) throw new Error(`No file ${String(index)}`);
  return file;
};
const elders = () => fileOf(0).records as readonly ElderRecord[];
const helpers = () => fileOf(1).records as readonly HelperRecord[];
const ways = () => fileOf(2).records as readonly WalkingRecord[];
const pairs = () => fileOf(3).records as readonly PairRecord[];
const countOf = (file: ParsedFile, code: ImportFindingCode) =>
  file.findings.filter((finding) => finding.code === code).length;

const known = (record: PersonRecord, id: number, role: 'elder' | 'helper'): KnownPerson => ({
  personId: id as PersonId,
  name: record.name,
  villageName: record.villageName,
  idNumber: record.idNumber,
  idStatus: record.idStatus,
  birthDate: record.birthDate,
  birthPrecision: record.birthPrecision,
  groupNo: record.groupNo,
  hamletName: record.hamletName,
  householdNo: role === 'elder' ? (record as ElderRecord).householdNo : null,
  phoneNumbers: record.phones.map((phone) => phone.number),
  isElder: role === 'elder',
  isHelper: role === 'helper',
});

describe('the files', () => {
  test('are a township of about 3,500 elders and 260 helpers in 7 villages', () => {
    expect(truth).toMatchObject({
      villages: 7,
      elders: 3500,
      helpers: 260,
      both: 172,
      pairs: 180,
      hamlets: 110,
    });
    expect(truth.withNeeds).toBeGreaterThan(650);
    expect(truth.withNeeds).toBeLessThan(750);
  });

  test('can be those of a township twice as small, with the same villages', () => {
    const { villages, elders: people, helpers: half, pairs: old } = drawDemoTownship(7, 0.5);
    expect([villages.length, people.length, half.length, old.length]).toEqual([7, 1750, 132, 92]);
  });

  test('are the same bytes from the same seed in any year, and others from another', async () => {
    const digests = (made: readonly DemoFile[]) =>
      made.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-01-01T00:00:00Z') });
    try {
      expect(digests((await makeDemoTownshipWithTruth()).files)).toEqual(digests(files));
    } finally {
      vi.useRealTimers();
    }
    const other = digests((await makeDemoTownshipWithTruth(7)).files);
    expect(other.filter((digest) => digests(files).includes(digest))).toEqual([]);
  });

  test('name nobody who could be real: area 511900 and phones 199 0000 only', () => {
    const people: readonly PersonRecord[] = [...elders(), ...helpers()];
    expect(people.filter(({ idNumber }) => idNumber !== null && !idNumber.startsWith('511900'))).toEqual([]);
    expect(
      people.flatMap(({ phones }) => phones).filter(({ number }) => !/^1990000\d{4}$/.test(number)),
    ).toEqual([]);
  });
});

describe('what the importers find in them', () => {
  test('each file is recognised, and its rows add up', () => {
    expect(parsed.map(({ kind, encoding }) => [kind, encoding])).toEqual([
      ['elders', null],
      ['helpers', 'gb18030'],
      ['walking-minutes', null],
      ['pairs', null],
    ]);
    for (const file of parsed)
      expect(file.rowsRead).toBe(file.records.length + file.rowsRefused + file.rowsMerged);
  });

  test('the elders are those who really live there', () => {
    const count = (holds: (elder: ElderRecord) => boolean) => elders().filter(holds).length;
    expect({
      villages: new Set(elders().map((elder) => elder.villageName)).size,
      hamlets: new Set(elders().map((elder) => `${elder.villageName} ${String(elder.hamletName)}`)).size,
      households: new Set(elders().map((elder) => elder.householdNo)).size,
      elders: elders().length,
      deceased: count((elder) => elder.status === 'deceased'),
      away: count((elder) => elder.status === 'away'),
      withNeeds: count((elder) => elder.status === 'active' && elder.needs.length > 0),
      aged80: count((elder) => 2026 - Number(elder.birthDate?.slice(0, 4)) >= 80),
    }).toEqual({
      villages: truth.villages,
      hamlets: truth.hamlets,
      households: truth.households,
      elders: truth.elders,
      deceased: truth.deceased,
      away: truth.away,
      withNeeds: truth.withNeeds,
      aged80: truth.aged80,
    });
  });

  test('every kind of dirt is found as often as it was made', () => {
    const register = fileOf(0);
    expect({
      twice: countOf(register, 'same-person-twice'),
      idMissing: countOf(register, 'id-missing'),
      idTypedAsNumber: countOf(register, 'id-truncated-number'),
      idTwoSwapped: countOf(register, 'id-check-digit-fails'),
      spreadNames: countOf(register, 'name-spaces-removed'),
      phonesTwoInOne: countOf(register, 'phone-two-in-one-cell'),
      birthDateCells: countOf(register, 'birth-spreadsheet-date'),
      birthsInDoubt: countOf(register, 'birth-january-or-october'),
      deceased: countOf(register, 'name-marked-deceased'),
      away: countOf(register, 'name-marked-away'),
    }).toEqual({
      twice: truth.twice,
      idMissing: truth.idMissing,
      idTypedAsNumber: truth.idTypedAsNumber,
      idTwoSwapped: truth.idTwoSwapped,
      spreadNames: truth.spreadNames,
      phonesTwoInOne: truth.phonesTwoInOne,
      birthDateCells: truth.birthDateCells,
      birthsInDoubt: truth.birthsInDoubt,
      deceased: truth.deceased,
      away: truth.away,
    });
    expect(register.rowsMerged).toBe(truth.twice);
  });

  test('nothing is misread: no unknown word, no birth and no sex against its number', () => {
    const wrong: readonly ImportFindingCode[] = [
      'word-unknown',
      'birth-differs-from-id',
      'birth-unreadable',
      'sex-differs-from-id',
      'id-malformed',
      'id-of-two-people',
    ];
    expect(parsed.flatMap((file) => file.findings).filter(({ code }) => wrong.includes(code))).toEqual([]);
  });

  test('walking minutes and pairs come in to the last one', () => {
    expect([ways().length, pairs().length]).toEqual([truth.walkingMinutes, truth.pairs]);
  });

  test('whoever stands in both registers is one person, asked about once', () => {
    const register = indexKnownPeople(elders().map((elder, index) => known(elder, index + 1, 'elder')));
    const found = helpers().map((helper) => matchPerson(helper, register)?.certainty ?? 'nobody');
    expect(found.filter((certainty) => certainty === 'certain')).toHaveLength(truth.both - 1);
    expect(found.filter((certainty) => certainty === 'proposed')).toHaveLength(1);
  });

  test('a register imported again finds everybody again', () => {
    const register = indexKnownPeople(elders().map((elder, index) => known(elder, index + 1, 'elder')));
    const missed = elders().filter((elder, index) => matchPerson(elder, register)?.personId !== index + 1);
    expect(missed).toEqual([]);
  });

  test('both people of every old pair are found', () => {
    const people = [
      ...elders().map((elder, index) => known(elder, index + 1, 'elder')),
      ...helpers().map((helper, index) => known(helper, elders().length + index + 1, 'helper')),
    ];
    const register = indexKnownPeople(people);
    const lost = pairs().filter((pair) => {
      const { elder, helper } = matchPairPeople(pair, register);
      return elder === null || helper === null;
    });
    expect(lost).toEqual([]);
  });

  test('most of those who help or are helped agree to what hangs on the wall, and some do not', () => {
    const served = elders().filter((elder) => elder.needs.length > 0);
    const share = (people: readonly PersonRecord[], purpose: 'public_list' | 'wall_card') =>
      people.filter((person) => person.consents.includes(purpose)).length / people.length;
    for (const agreed of [
      share(helpers(), 'public_list'),
      share(served, 'public_list'),
      share(served, 'wall_card'),
    ]) {
      expect(agreed).toBeGreaterThan(0.75);
      expect(agreed).toBeLessThan(1);
    }
  });
});
