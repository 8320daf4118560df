import type { PaperPerson, PlannedPaperVisit } from './paper-facts.ts';

type Timed = Pick<PlannedPaperVisit, 'date' | 'slot'>;
type PlacedPerson = Pick<PaperPerson, 'personId' | 'groupNo' | 'hamletName' | 'householdNo'>;

/** By group, hamlet and household, as one walks through the village; people without a group come last. */
export function byPlace(one: PlacedPerson, other: PlacedPerson): number {
  return (
    (one.groupNo ?? Infinity) - (other.groupNo ?? Infinity) ||
    inOrder(one.hamletName, other.hamletName) ||
    inOrder(one.householdNo, other.householdNo) ||
    one.personId - other.personId
  );
}

/** By day, the morning first. */
export function byTime(one: Timed, other: Timed): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  return Number(one.slot === 'afternoon') - Number(other.slot === 'afternoon');
}

/** By the number it begins with, so that household 9 stands before 10; then by code point, the same on every machine. */
function inOrder(one: string | null, other: string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return leadingNumber(one) - leadingNumber(other) || (one < other ? -1 : 1);
}

function leadingNumber(text: string): number {
  const number = Number.parseInt(text, 10);
  return Number.isNaN(number) ? Number.MAX_SAFE_INTEGER : number;
}
