import { readIdentityNumber } from '../cells/identity-number.ts';
import { namesOfCouple } from '../cells/name-oddities.ts';
import { SPOUSE_OF_HEAD } from '../cells/relation-words.ts';
import type { PersonRecord } from '../records.ts';
import { toCalendarDate } from '../../../shared/time/calendar-date.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { cellText, type PlainCell } from '../workbook/plain-cell.ts';
import type { PersonColumn } from './person-columns.ts';

/**
 * Reads a row that may name a couple (张三、李四夫妇). Taken, it becomes two people who share place, household and
 * phone; of two identity numbers in the cell each gets one, of a single number the one whose sex it tells.
 */
export function withSpouse<Key extends PersonColumn, Kept extends PersonRecord>(
  row: SheetRow<Key | PersonColumn>,
  parse: (row: SheetRow<Key | PersonColumn>) => Kept | null,
): Kept | readonly Kept[] | null {
  const names = namesOfCouple(cellText(row.cell('name')));
  if (names === null) return parse(row);
  row.remark('name-holds-couple', 'name', names.join('／'));
  if (row.isLeftOut('name-holds-couple')) return null;
  const numbers = numbersOf(row.cell('idNumber'));
  const people = names.map((name, index) =>
    parse(ofPerson(row, name, { idNumber: numbers[index] ?? null, isFirst: index === 0 })),
  );
  const kept = people.filter((person): person is Awaited<Kept> => person !== null);
  return kept.length === 0 ? null : kept;
}

function numbersOf(cell: PlainCell): readonly string[] {
  return (
    cellText(cell)
      .normalize('NFKC')
      .replace(/[ \t-]/gu, '')
      .match(/\d{17}[\dXx]/gu) ?? []
  );
}

const EPOCH = toCalendarDate('2100-01-01');

/** The row as if it spoke of one of the two; birth and age of a couple are nobody's. */
function ofPerson<Key extends PersonColumn>(
  row: SheetRow<Key | PersonColumn>,
  name: string,
  { idNumber, isFirst }: { readonly idNumber: string | null; readonly isFirst: boolean },
): SheetRow<Key | PersonColumn> {
  const sex = idNumber === null ? null : readIdentityNumber(idNumber, EPOCH).sex;
  const own: Readonly<Partial<Record<string, PlainCell>>> = {
    name,
    idNumber,
    birth: null,
    age: null,
    sex: sex === 'M' ? '男' : sex === 'F' ? '女' : null,
    relationToHead: isFirst ? row.cell('relationToHead') : SPOUSE_OF_HEAD,
  };
  const cell = (key: Key | PersonColumn): PlainCell => (key in own ? (own[key] ?? null) : row.cell(key));
  return { ...row, cell, text: (key) => (key in own ? cellText(own[key]) : row.text(key)) };
}
