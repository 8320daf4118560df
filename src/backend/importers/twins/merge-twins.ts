import type { IdStatus } from '../../../shared/domain/person.ts';
import { compareIdentity } from '../identity/compare-identity.ts';
import { joinRemarks } from '../person-row/parse-person.ts';
import type { ElderRecord, HelperRecord } from '../records.ts';
import type { FindingLog } from '../sheets/finding-log.ts';

type Person = ElderRecord | HelperRecord;

export interface MergedTwins<Kept> {
  readonly records: readonly Kept[];
  /** Rows folded into an earlier row of the same person. */
  readonly merged: number;
  /** Second rows that the clerk decided to leave out. */
  readonly refused: number;
}

/**
 * One person in two rows of a file: same name in the same village, and an identity number that says so (or none,
 * with the same household and month of birth). The first row stays and takes from the other what it lacks.
 */
export function mergeTwins<Kept extends Person>(
  records: readonly Kept[],
  log: FindingLog,
): MergedTwins<Kept> {
  const kept: Kept[] = [];
  const placesByName = new Map<string, number[]>();
  let merged = 0;
  let refused = 0;
  for (const record of records) {
    const namesakes = placesByName.get(record.name) ?? [];
    const place = namesakes.find((index) => isSamePerson(kept[index] as Kept, record));
    const twin = place === undefined ? undefined : kept[place];
    if (place === undefined || twin === undefined) {
      placesByName.set(record.name, [...namesakes, kept.length]);
      kept.push(record);
      continue;
    }
    log.add(record.at, 'same-person-twice', {
      column: null,
      raw: record.name,
      proposal: `${twin.at.sheet} ${twin.at.row}`.trim(),
    });
    if (log.isLeftOut(record.at, 'same-person-twice')) refused += 1;
    else {
      kept[place] = withBlanksFilled(twin, record);
      merged += 1;
    }
  }
  return { records: kept, merged, refused };
}

function isSamePerson(one: Person, other: Person): boolean {
  const likeness = compareIdentity(one, other);
  if (likeness === 'same') return true;
  if (likeness === 'different' || one.villageName !== other.villageName) return false;
  if (likeness === 'similar') return true;
  return sameHousehold(one, other) && sameBirthMonth(one, other);
}

function sameHousehold(one: Person, other: Person): boolean {
  const a = 'householdNo' in one ? one.householdNo : one.hamletName;
  const b = 'householdNo' in other ? other.householdNo : other.hamletName;
  return a !== null && a === b;
}

function sameBirthMonth(one: Person, other: Person): boolean {
  return one.birthDate !== null && one.birthDate.slice(0, 7) === other.birthDate?.slice(0, 7);
}

/** Best first: the number that identifies most surely is kept, and the birth date that came with it. */
const STATUS_ORDER: readonly IdStatus[] = [
  'valid',
  'legacy15',
  'truncated',
  'checksum_bad',
  'malformed',
  'missing',
];

function withBlanksFilled<Kept extends Person>(first: Kept, second: Kept): Kept {
  const filled: Record<string, unknown> = { ...second };
  for (const [key, value] of Object.entries(first)) if (!isBlank(value)) filled[key] = value;
  const surer = STATUS_ORDER.indexOf(second.idStatus) < STATUS_ORDER.indexOf(first.idStatus) ? second : first;
  const born = surer.birthDate === null ? (surer === first ? second : first) : surer;
  return {
    ...(filled as unknown as Kept),
    idNumber: surer.idNumber,
    idStatus: surer.idStatus,
    birthDate: born.birthDate,
    birthPrecision: born.birthPrecision,
    status: first.status === 'active' ? second.status : first.status,
    remark: joinRemarks([first.remark, second.remark]),
  };
}

function isBlank(value: unknown): boolean {
  return (
    value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0)
  );
}
