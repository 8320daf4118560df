import type { IdStatus } from '../../../shared/domain/person.ts';
import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import { compareIdentity } from '../identity/compare-identity.ts';
import { joinRemarks } from '../person-row/parse-person.ts';
import type { ElderRecord, HelperRecord } from '../records.ts';
import { remarkNotes } from '../remark-notes.ts';
import type { FindingLog } from '../sheets/finding-log.ts';
import { nameWithoutVariants } from '../variant-characters.ts';

type Person = ElderRecord | HelperRecord;

export interface MergedTwins<Kept> {
  readonly records: readonly Kept[];
  /** Rows folded into an earlier row of the same person. */
  readonly merged: number;
  /** Second rows that the clerk decided to leave out. */
  readonly refused: number;
}

/** Why two rows are one person, each its own question to the clerk. */
type TwinReason = Extract<
  ImportFindingCode,
  'same-person-twice' | 'name-variant' | 'person-has-two-numbers' | 'same-person-two-households'
>;

/**
 * One person in two rows of a file: same name in the same village (or a variant of it, 刘 and 劉), and an identity
 * number that says so (or none, with the same household and month of birth; or two, in one household). The first
 * row stays and takes from the other what it lacks.
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
    const name = nameWithoutVariants(record.name);
    const namesakes = placesByName.get(name) ?? [];
    const found = findTwin(namesakes, kept, record);
    if (found === null) {
      placesByName.set(name, [...namesakes, kept.length]);
      kept.push(record);
      continue;
    }
    const { place, twin, reasons } = found;
    for (const reason of reasons) {
      log.add(record.at, reason, {
        column: null,
        raw: record.name,
        proposal: `${twin.at.sheet} ${String(twin.at.row)}`.trim(),
      });
    }
    if (reasons.some((reason) => log.isLeftOut(record.at, reason))) refused += 1;
    else {
      kept[place] = withBlanksFilled(twin, record, reasons);
      merged += 1;
    }
  }
  return { records: kept, merged, refused };
}

function findTwin<Kept extends Person>(
  namesakes: readonly number[],
  kept: readonly Kept[],
  record: Kept,
): { readonly place: number; readonly twin: Kept; readonly reasons: readonly TwinReason[] } | null {
  for (const place of namesakes) {
    const twin = kept[place];
    if (twin === undefined) continue;
    const reasons = reasonsForTwin(twin, record);
    if (reasons.length > 0) return { place, twin, reasons };
  }
  return null;
}

/** Empty where they are two people. */
function reasonsForTwin(one: Person, other: Person): readonly TwinReason[] {
  const likeness = compareIdentity(one, other);
  const atHome = sameHousehold(one, other);
  if (likeness === 'different') {
    const areBothRight = one.idStatus === 'valid' && other.idStatus === 'valid';
    const isOne =
      areBothRight &&
      atHome &&
      'householdNo' in one &&
      one.name === other.name &&
      one.villageName === other.villageName &&
      one.sex === other.sex;
    return isOne ? ['person-has-two-numbers'] : [];
  }
  const isOne =
    likeness === 'same' ||
    (one.villageName === other.villageName &&
      (likeness === 'similar' || (atHome && sameBirthMonth(one, other))));
  if (!isOne) return [];
  const reasons: TwinReason[] = [one.name === other.name ? 'same-person-twice' : 'name-variant'];
  if (inTwoHouseholds(one, other)) reasons.push('same-person-two-households');
  return reasons;
}

function inTwoHouseholds(one: Person, other: Person): boolean {
  if (!('householdNo' in one) || !('householdNo' in other)) return false;
  return one.householdNo !== null && other.householdNo !== null && one.householdNo !== other.householdNo;
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

function withBlanksFilled<Kept extends Person>(
  first: Kept,
  second: Kept,
  reasons: readonly TwinReason[],
): Kept {
  const filled: Record<string, unknown> = { ...second };
  for (const [key, value] of Object.entries(first)) if (!isBlank(value)) filled[key] = value;
  const hasTwoNumbers = reasons.includes('person-has-two-numbers');
  const isSurer = STATUS_ORDER.indexOf(second.idStatus) < STATUS_ORDER.indexOf(first.idStatus);
  const surer = isSurer || hasTwoNumbers ? second : first;
  const born = surer.birthDate === null ? (surer === first ? second : first) : surer;
  const remarks = [first.remark, second.remark];
  if (hasTwoNumbers) remarks.push(remarkNotes.formerNumber(first.idNumber ?? ''));
  if (reasons.includes('name-variant')) remarks.push(remarkNotes.alsoWritten(second.name));
  if (inTwoHouseholds(first, second) && 'householdNo' in second)
    remarks.push(remarkNotes.alsoInHousehold(second.householdNo ?? ''));
  return {
    ...(filled as unknown as Kept),
    alsoAt: [...(first.alsoAt ?? []), second.at],
    idNumber: surer.idNumber,
    idStatus: surer.idStatus,
    birthDate: born.birthDate,
    birthPrecision: born.birthPrecision,
    status: first.status === 'active' ? second.status : first.status,
    remark: joinRemarks(remarks),
  };
}

function isBlank(value: unknown): boolean {
  return (
    value === null || value === '' || value === 'unknown' || (Array.isArray(value) && value.length === 0)
  );
}
