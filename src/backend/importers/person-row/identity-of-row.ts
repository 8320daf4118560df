import type { ImportFindingCode } from '../../../shared/findings/import-finding.ts';
import { ageOn, type CalendarDate } from '../../../shared/time/calendar-date.ts';
import { readBirth } from '../cells/birth.ts';
import { readPhones } from '../cells/phones.ts';
import {
  identityAmongPhones,
  type IdentityCellReading,
  type IdentityOddity,
  likelySwaps,
  newFormOf,
  readIdentityCell,
} from '../cells/identity-cell.ts';
import { maskIdentityNumber } from '../mask-identity-number.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { cellText } from '../workbook/plain-cell.ts';
import type { PersonColumn } from './person-columns.ts';

export interface IdentityOfRow extends Pick<
  IdentityCellReading,
  'idNumber' | 'status' | 'birthDate' | 'sex'
> {
  /** What the remark keeps of the cell; no whole number among it. */
  readonly kept: readonly string[];
}

interface IdentityContext {
  readonly today: CalendarDate;
  readonly name: string;
  readonly youngestAge: number | null;
}

const NONE = { idNumber: null, status: 'missing', birthDate: null, sex: null } as const;

/** Which doubt a cell that is no plain number raises; a masked number is no doubt, it is simply none. */
const DOUBT_OF_ODDITY: Readonly<Partial<Record<IdentityOddity, ImportFindingCode>>> = {
  scientific: 'id-scientific',
  'disability-card': 'id-from-disability-card',
  'two-numbers': 'id-two-in-one-cell',
  'wrong-length': 'id-wrong-length',
  'birth-impossible': 'id-birth-impossible',
};

/**
 * The identity number of a row with every remark about it. An unusable number is a doubt: taken, it is kept as
 * written and never identifies anybody by itself; left out, the person has none.
 */
export function identityOfRow(row: SheetRow<PersonColumn>, context: IdentityContext): IdentityOfRow {
  const amongPhones = identityAmongPhones(row.cell('phone'));
  const own = readIdentityCell(row.cell('idNumber'), context.today);
  const reading =
    amongPhones === null ? own : settleAmongPhones(row, own, readIdentityCell(amongPhones, context.today));
  if (reading === own) remarkWriting(row, own, context);
  if (reading.nameBeside !== null && reading.nameBeside !== context.name) {
    row.remark('id-name-differs', 'idNumber', null, masked(row));
    return { ...NONE, kept: [reading.nameBeside] };
  }
  const doubt = doubtOf(reading);
  const kept = reading.kept === null ? [] : [reading.kept];
  if (doubt !== null) {
    remarkDoubt(row, doubt, reading, context);
    if (row.isLeftOut(doubt)) return { ...NONE, kept: reading.oddity === 'scientific' ? [] : kept };
  }
  return tooYoung(row, reading, context) ? { ...NONE, kept } : { ...reading, kept };
}

/** Tells what was taken off the number, and of numbers that are short of something. */
function remarkWriting(
  row: SheetRow<PersonColumn>,
  reading: IdentityCellReading,
  { name }: IdentityContext,
): void {
  const proposal = reading.idNumber === null ? null : maskIdentityNumber(reading.idNumber);
  const remark = (code: ImportFindingCode, proposed: string | null = proposal) =>
    row.remark(code, 'idNumber', proposed, masked(row));
  if (reading.oddity === 'masked') remark('id-masked-hint', null);
  else if (reading.status === 'missing' && reading.oddity === null) remark('id-missing');
  if (reading.hadApostrophe) remark('id-apostrophe-removed');
  if (reading.hadSpaces) remark('id-spaces-removed');
  if (reading.hadFullWidth) remark('id-full-width');
  if (reading.hadLowerCaseX) remark('id-lower-case-x');
  if (reading.nameBeside === name) remark('id-and-name-split');
  if (reading.status === 'truncated') remark('id-truncated-number');
  if (reading.status === 'legacy15') {
    remark('id-legacy-15', maskIdentityNumber(newFormOf(reading.idNumber ?? '') ?? ''));
  }
}

function doubtOf(reading: IdentityCellReading): ImportFindingCode | null {
  const byOddity = reading.oddity === null ? undefined : DOUBT_OF_ODDITY[reading.oddity];
  if (byOddity !== undefined) return byOddity;
  if (reading.status === 'checksum_bad') return 'id-check-digit-fails';
  if (reading.hadStrangeX) return 'id-x-lookalike';
  return reading.status === 'malformed' ? 'id-malformed' : null;
}

function remarkDoubt(
  row: SheetRow<PersonColumn>,
  doubt: ImportFindingCode,
  { idNumber }: IdentityCellReading,
  { today }: IdentityContext,
): void {
  const shown = idNumber === null ? null : maskIdentityNumber(idNumber);
  if (doubt !== 'id-check-digit-fails' || idNumber === null) {
    row.remark(doubt, 'idNumber', shown, masked(row));
    return;
  }
  const birth = readBirth(row.cell('birth'), today);
  const known = birth.kind === 'date' && birth.precision !== 'year' ? birth.date : null;
  const swaps = likelySwaps(idNumber, today, known).map(([one, other]) => `${String(one)}↔${String(other)}`);
  const places = swaps.length > 0 && swaps.length <= 3 ? ` (${swaps.join('、')})` : '';
  row.remark(doubt, 'idNumber', `${shown ?? ''}${places}`, masked(row));
}

/** The number that somebody typed among the phones: taken where the row has none of its own. */
function settleAmongPhones(
  row: SheetRow<PersonColumn>,
  own: IdentityCellReading,
  found: IdentityCellReading,
): IdentityCellReading {
  // Phone and number have changed places: the cell of the number keeps no number that anybody could use.
  const isSwapped = own.status === 'malformed' && readPhones(row.cell('idNumber')).phones.length > 0;
  const isWanted = own.idNumber === null || isSwapped;
  row.remark('id-in-phone-column', 'phone', isWanted ? maskIdentityNumber(found.idNumber ?? '') : null);
  if (!isWanted || row.isLeftOut('id-in-phone-column')) return own;
  return isSwapped ? { ...found, kept: cellText(row.cell('idNumber')) } : found;
}

/** Somebody of 35 in the elders' register has most likely been given a child's number. */
function tooYoung(
  row: SheetRow<PersonColumn>,
  { status, birthDate }: IdentityCellReading,
  { today, youngestAge }: IdentityContext,
): boolean {
  if (youngestAge === null || status !== 'valid' || birthDate === null) return false;
  const age = ageOn(birthDate, today);
  if (age >= youngestAge) return false;
  row.remark('elder-too-young', 'idNumber', String(age), masked(row));
  return !row.isLeftOut('elder-too-young');
}

function masked(row: SheetRow<PersonColumn>): string {
  return maskIdentityNumber(cellText(row.cell('idNumber')));
}
