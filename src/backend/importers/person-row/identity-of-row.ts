import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import { type IdentityReading, readIdentityNumber } from '../cells/identity-number.ts';
import { maskIdentityNumber } from '../mask-identity-number.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { cellText } from '../workbook/plain-cell.ts';
import type { PersonColumn } from './person-columns.ts';

/**
 * The identity number of a row with every remark about it. An unusable number is a doubt: taken, it is kept as
 * written and never identifies anybody by itself; left out, the person has none.
 */
export function identityOfRow(row: SheetRow<PersonColumn>, today: CalendarDate): IdentityReading {
  const cell = row.cell('idNumber');
  const reading = readIdentityNumber(cell, today);
  const raw = maskIdentityNumber(cellText(cell));
  const proposal = reading.idNumber === null ? null : maskIdentityNumber(reading.idNumber);
  const remark = (code: Parameters<typeof row.remark>[0], proposed: string | null = proposal) =>
    row.remark(code, 'idNumber', proposed, raw);

  if (reading.status === 'missing') remark('id-missing');
  if (reading.hadSpaces) remark('id-spaces-removed');
  if (reading.hadFullWidth) remark('id-full-width');
  if (reading.hadLowerCaseX) remark('id-lower-case-x');
  if (reading.status === 'truncated') remark('id-truncated-number');

  const doubt =
    reading.status === 'checksum_bad'
      ? 'id-check-digit-fails'
      : reading.status === 'malformed' || reading.hadStrangeX
        ? 'id-malformed'
        : null;
  if (doubt === null) return reading;
  remark(doubt);
  if (!row.isLeftOut(doubt)) return reading;
  return { ...reading, idNumber: null, status: 'missing', birthDate: null, sex: null };
}
