import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { maskIdentityNumber } from '../mask-identity-number.ts';
import { cellText, type PlainCell } from '../workbook/plain-cell.ts';
import {
  checkCharacter,
  hasRightCheckCharacter,
  type IdentityReading,
  readIdentityNumber,
} from './identity-number.ts';

/**
 * What a cell of the column 身份证号 may hold besides a plain number:
 * - `scientific`: 5.11922E+17, whose last digits are gone;
 * - `masked`: 5119**********0223 out of another system;
 * - `disability-card`: 20 digits, an identity number with the kind and grade of a disability behind it;
 * - `two-numbers`: an old and a new one, both written down;
 * - `wrong-length`: 17 or 19 digits; `birth-impossible`: right but for a birth date that cannot be.
 */
export type IdentityOddity =
  'scientific' | 'masked' | 'disability-card' | 'two-numbers' | 'wrong-length' | 'birth-impossible';

export interface IdentityCellReading extends IdentityReading {
  readonly oddity: IdentityOddity | null;
  readonly hadApostrophe: boolean;
  /** A name that stands beside the number. */
  readonly nameBeside: string | null;
  /** What the number leaves over and the remark keeps; never an unmasked number. */
  readonly kept: string | null;
}

/** Two numbers and a name; anything longer is a text that slipped into the column. */
const MOST_LETTERS = 60;

/** Reads the cell to the end: strips what is around the number, and tells what kind of cell it was. */
export function readIdentityCell(cell: PlainCell, today: CalendarDate): IdentityCellReading {
  const written = cellText(cell);
  const hadApostrophe = /^['‘’`]/u.test(written.trim());
  const tidy = written
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff-]/gu, '')
    .replace(/^['‘’`]/u, '');
  const plain = (reading: IdentityReading, rest: Partial<IdentityCellReading> = {}): IdentityCellReading => ({
    ...reading,
    oddity: null,
    hadApostrophe,
    nameBeside: null,
    kept: null,
    ...rest,
  });
  if (typeof cell === 'number' || tidy.length > MOST_LETTERS) return plain(readIdentityNumber(cell, today));
  const none = { ...readIdentityNumber(null, today) };
  if (/^\d(?:\.\d+)?E\+?1[4-9]$/iu.test(tidy)) return plain(none, { oddity: 'scientific', kept: tidy });
  if (/^\d{2,14}\*{2,}[\dX*]*$/iu.test(tidy)) return plain(none, { oddity: 'masked', kept: tidy });

  const numbers = tidy.match(/\d{17}[\dXx]|\d{15}/gu) ?? [];
  const beside = /^(?:\p{Script=Han}|·)+|(?:\p{Script=Han}|·)+$/u.exec(tidy)?.[0] ?? null;
  if (
    beside !== null &&
    numbers.length === 1 &&
    tidy.replace(beside, '').replace(/[():,;、/]/gu, '') === numbers[0]
  ) {
    const name = beside.replace(/^(?:姓名|身份证号?码?)/u, '');
    return plain(readIdentityNumber(numbers[0] ?? null, today), { nameBeside: name === '' ? null : name });
  }
  if (numbers.length === 2 && /^\D*(?:\d{17}[\dXx]|\d{15})\D+(?:\d{17}[\dXx]|\d{15})\D*$/u.test(tidy)) {
    return twoNumbers(numbers, today, plain);
  }
  if (/^\d{17}[\dXx]\d{2}$/u.test(tidy) && hasRightCheckCharacter(tidy.slice(0, 18).toUpperCase())) {
    const kept = `残疾证 类别${tidy.charAt(18)} 等级${tidy.charAt(19)}`;
    return plain(readIdentityNumber(tidy.slice(0, 18), today), { oddity: 'disability-card', kept });
  }
  const reading = readIdentityNumber(cell, today);
  if (/^(\d{16}[\dXx]|\d{18}[\dXx])$/u.test(tidy)) return plain(reading, { oddity: 'wrong-length' });
  const isImpossible = reading.status === 'malformed' && hasRightCheckCharacter(reading.idNumber ?? '');
  return plain(reading, isImpossible ? { oddity: 'birth-impossible' } : {});
}

/** The first usable one is the number in force; the other is told with its middle hidden. */
function twoNumbers(
  numbers: readonly string[],
  today: CalendarDate,
  plain: (reading: IdentityReading, rest: Partial<IdentityCellReading>) => IdentityCellReading,
): IdentityCellReading {
  const readings = numbers.map((number) => readIdentityNumber(number, today));
  const inForce =
    readings.find(({ status }) => status === 'valid') ?? readings[0] ?? readIdentityNumber(null, today);
  const others = readings.filter(({ idNumber }) => idNumber !== inForce.idNumber);
  const kept = others.map(({ idNumber }) => `另一身份证号 ${maskIdentityNumber(idNumber ?? '')}`).join('；');
  return plain(inForce, { oddity: 'two-numbers', kept: kept === '' ? null : kept });
}

/**
 * Places (1 … 18) of neighbouring digits that, changed with each other, make the number right and its birth date
 * possible: [7, 8] for a swap in the year. Several may do; a clerk compares them with the card.
 */
export function likelySwaps(
  idNumber: string,
  today: CalendarDate,
  knownBirth: CalendarDate | null,
): readonly (readonly [number, number])[] {
  if (!/^\d{17}[\dX]$/u.test(idNumber)) return [];
  return Array.from({ length: 16 }, (_, index) => index).flatMap((index) => {
    const one = idNumber.charAt(index);
    const other = idNumber.charAt(index + 1);
    if (one === other) return [];
    const swapped = idNumber.slice(0, index) + other + one + idNumber.slice(index + 2);
    const { status, birthDate } = readIdentityNumber(swapped, today);
    const isRight =
      status === 'valid' && (knownBirth === null || birthDate?.slice(0, 7) === knownBirth.slice(0, 7));
    return isRight ? [[index + 1, index + 2] as const] : [];
  });
}

/** The new form of a 15-digit number: its century, and the check character. Null for anything else. */
export function newFormOf(legacy: string): string | null {
  if (!/^\d{15}$/u.test(legacy)) return null;
  const first17 = `${legacy.slice(0, 6)}19${legacy.slice(6)}`;
  return `${first17}${checkCharacter(first17)}`;
}

/** An identity number with a right check character that stands in a cell of phones; null for none. */
export function identityAmongPhones(cell: PlainCell): string | null {
  const tidy = cellText(cell).slice(0, MOST_LETTERS).normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase();
  const found = /(?<!\d)\d{17}[\dX](?!\d)/u.exec(tidy)?.[0] ?? null;
  return found !== null && hasRightCheckCharacter(found) ? found : null;
}
