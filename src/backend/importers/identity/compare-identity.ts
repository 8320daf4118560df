import type { IdStatus } from '../../../shared/domain/person.ts';

export interface IdentityOfPerson {
  readonly idNumber: string | null;
  readonly idStatus: IdStatus;
}

/**
 * - `same`: both numbers are right and equal; this alone identifies a person.
 * - `similar`: equal but for a lost tail or two digits that changed places, or equally wrong; identifies a person
 *   only together with name and village.
 * - `unknown`: at least one side has no number to compare.
 * - `different`: two numbers of two people, or two readings that nothing explains.
 */
export type IdentityLikeness = 'same' | 'similar' | 'unknown' | 'different';

const DIGITS_A_SPREADSHEET_KEEPS = 15;

export function compareIdentity(one: IdentityOfPerson, other: IdentityOfPerson): IdentityLikeness {
  const a = comparable(one);
  const b = comparable(other);
  if (a === null || b === null) return 'unknown';
  const bothTrue = isTrue(one) && isTrue(other);
  const isOldForm =
    one.idStatus !== other.idStatus && (one.idStatus === 'legacy15' || other.idStatus === 'legacy15');
  if (isOldForm) return bothTrue && a.slice(0, 17) === b.slice(0, 17) ? 'same' : 'different';
  if (a === b) return bothTrue ? 'same' : 'similar';
  if (bothTrue) return 'different';
  const isTruncated = one.idStatus === 'truncated' || other.idStatus === 'truncated';
  if (isTruncated && keptDigits(a) === keptDigits(b)) return 'similar';
  if (hasTwoSwapped(a, b)) return 'similar';
  return one.idStatus === 'malformed' || other.idStatus === 'malformed' ? 'unknown' : 'different';
}

/** The old form gets its century, so that its 17 digits stand as in the new one. */
function comparable({ idNumber, idStatus }: IdentityOfPerson): string | null {
  if (idNumber === null || idStatus === 'missing') return null;
  if (idStatus === 'legacy15') return `${idNumber.slice(0, 6)}19${idNumber.slice(6)}`;
  return idNumber;
}

function isTrue({ idStatus }: IdentityOfPerson): boolean {
  return idStatus === 'valid' || idStatus === 'legacy15';
}

export function keptDigits(idNumber: string): string {
  return idNumber.slice(0, DIGITS_A_SPREADSHEET_KEEPS);
}

function hasTwoSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const places = [...a].flatMap((sign, index) => (sign === b[index] ? [] : [index]));
  const [first, second] = places;
  if (places.length !== 2 || first === undefined || second === undefined) return false;
  return a[first] === b[second] && a[second] === b[first];
}
