import { cellText, type PlainCell } from '../workbook/plain-cell.ts';

export interface PhonesReading {
  readonly phones: readonly { readonly number: string; readonly owner: string | null }[];
  /** Spaces, dashes, a country prefix or full-width digits were taken out. */
  readonly wasCleaned: boolean;
  /** The cell names more than one phone, even where one of them is 无. */
  readonly hadSeveral: boolean;
  /** Parts that hold no phone number: too few digits, 同上 and the like. */
  readonly unread: readonly string[];
}

/** Of one phone with its owner; anything longer is a text that slipped into the column. */
const MOST_LETTERS = 40;
const MOBILE = /^1[3-9]\d{9}$/;
const LAND_LINE = /^(?:0\d{2,3}-?)?[2-8]\d{6,7}$/;
const NONE = /^(无|没有|—|-|\/)?$/u;

export function readPhones(cell: PlainCell): PhonesReading {
  const written = cellText(cell);
  const parts = written
    .normalize('NFKC')
    .replace(/(?<![\p{L}\d])['‘’`](?=\d)/gu, '')
    .split(/[/、,;\n|&或]|(?<=\d{11})\s+(?=\D{0,4}1\d{10})/u)
    .map((part) => part.trim());
  const phones: { number: string; owner: string | null }[] = [];
  const unread: string[] = [];
  for (const part of parts) {
    if (part.length > MOST_LETTERS) {
      unread.push(part);
      continue;
    }
    const [, before = '', rest = '', behind = ''] =
      /^(\p{Script=Han}*)[:()\s]*(.*?)[\s(]*(\p{Script=Han}*)\)?$/u.exec(part) ?? [];
    const owner = before === '' ? behind : before;
    const isNone = NONE.test(part) || (rest === '' && /无|没有/u.test(owner));
    if (isNone) continue;
    const number = readNumber(rest);
    if (number === null) unread.push(part);
    else phones.push({ number, owner: owner === '' || owner === '本人' ? null : owner });
  }
  const kept = phones.map(({ number, owner }) => `${owner ?? ''}${number}`).join('/');
  const isPlain = parts.length > 1 || unread.length > 0 || phones.length === 0 || kept === written.trim();
  return { phones, wasCleaned: !isPlain, hadSeveral: parts.filter((part) => part !== '').length > 1, unread };
}

function readNumber(text: string): string | null {
  const tight = withoutExponent(text.replace(/\.0$/, '').replace(/[\s()]/gu, ''));
  const digits = tight
    .replace(/-/gu, '')
    .replace(/^\+?(?:00)?86(?=1\d{10}$)/, '')
    .replace(/^0(?=1[3-9]\d{9}$)/, '');
  if (MOBILE.test(digits)) return digits;
  return LAND_LINE.test(tight) || LAND_LINE.test(digits) ? tight : null;
}

/** 1.39E+10 lost its digits for good; 1.3900001111E+10 has them all. */
function withoutExponent(text: string): string {
  const match = /^(1)\.(\d{10})E\+?10$/iu.exec(text);
  return match === null ? text : `${match[1] ?? ''}${match[2] ?? ''}`;
}
