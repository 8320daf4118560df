import type { ElderRecord } from '../records.ts';
import { phonesOfRow } from '../person-row/phones-of-row.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { ElderColumn } from './headings.ts';

interface ContactColumns {
  readonly name: ElderColumn;
  readonly relation: ElderColumn;
  readonly phone: ElderColumn;
  readonly worksIn: ElderColumn;
}

/** In the order in which they are to be called. */
const CONTACTS: readonly ContactColumns[] = [
  { name: 'contactName', relation: 'contactRelation', phone: 'contactPhone', worksIn: 'contactWorksIn' },
  { name: 'contact2Name', relation: 'contact2Relation', phone: 'contact2Phone', worksIn: 'contact2WorksIn' },
  { name: 'contact3Name', relation: 'contact3Relation', phone: 'contact3Phone', worksIn: 'contact3WorksIn' },
];

/** Family contacts of a row; a second phone of a contact and what is no phone go to the remark. */
export function contactsOfRow(row: SheetRow<ElderColumn>, remarks: string[]): ElderRecord['contacts'] {
  return CONTACTS.flatMap((columns) => {
    const name = row.text(columns.name).replace(/\s/gu, '');
    const reading = phonesOfRow(row, columns.phone);
    remarks.push(...reading.unread);
    remarks.push(...reading.phones.slice(1).map(({ number, owner }) => `${owner ?? name} ${number}`));
    if (name === '' && reading.phones.length === 0) return [];
    const relation = row.text(columns.relation).slice(0, 20);
    const worksIn = row.text(columns.worksIn).slice(0, 50);
    return [{ name, relation, phone: reading.phones[0]?.number ?? null, worksIn }];
  });
}
