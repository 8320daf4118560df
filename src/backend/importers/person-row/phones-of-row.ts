import { identityAmongPhones } from '../cells/identity-cell.ts';
import { isPhoneOfWrongLength, saysSameAsAbove } from '../cells/phone-oddities.ts';
import { type PhonesReading, readPhones } from '../cells/phones.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';

/** The phones of a row with every remark about them; what is no phone stays as `unread` for the remark. */
export function phonesOfRow<Key extends string>(row: SheetRow<Key>, key: Key): PhonesReading {
  const cell = row.cell(key);
  if (identityAmongPhones(cell) !== null) return readPhones(null);
  const above = row.above(key);
  if (saysSameAsAbove(cell) && readPhones(above).phones.length > 0) {
    const copied = readPhones(above);
    row.remark('phone-same-as-above', key, told(copied));
    return { ...copied, unread: [] };
  }
  const reading = readPhones(cell);
  const proposal = told(reading);
  if (reading.wasCleaned) row.remark('phone-cleaned', key, proposal);
  if (reading.hadSeveral) row.remark('phone-two-in-one-cell', key, proposal);
  const wrongLength = reading.unread.filter(isPhoneOfWrongLength);
  if (wrongLength.length > 0) row.remark('phone-wrong-length', key, null, wrongLength.join('、'));
  if (reading.unread.length > wrongLength.length) {
    row.remark('word-unknown', key, proposal === '' ? null : proposal);
  }
  return reading;
}

function told({ phones }: PhonesReading): string {
  return phones.map(({ number, owner }) => `${owner ?? ''}${number}`).join('、');
}
