import type { CareFlag } from '../../../shared/domain/person.ts';
import { readNeeds } from '../cells/needs.ts';
import { CARE_WORDS, LIVING_WORDS, meaningOf, SELF_CARE_WORDS } from '../cells/office-words.ts';
import { readPhones } from '../cells/phones.ts';
import { readTextList } from '../cells/text-list.ts';
import { joinRemarks, parsePerson, type PersonContext } from '../person-row/parse-person.ts';
import type { ElderRecord } from '../records.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { ElderColumn } from './headings.ts';

/** One row of the elders' register; null when it is refused (the log says why). */
export function parseElderRow(row: SheetRow<ElderColumn>, context: PersonContext): ElderRecord | null {
  const person = parsePerson(row, context);
  if (person === null) return null;
  const { core, remarks } = person;
  const householdNo = row.text('householdNo');
  if (householdNo === '')
    row.remark('household-number-missing', row.has('householdNo') ? 'householdNo' : null);
  const traits = traitsOfRow(row, remarks);
  const contacts = contactsOfRow(row, remarks);
  return {
    ...core,
    ...traits,
    householdNo: householdNo === '' ? null : householdNo,
    living: wordOfRow(row, 'living', LIVING_WORDS, remarks) ?? 'unknown',
    healthWords: row.text('health'),
    selfCareLevel: wordOfRow(row, 'selfCare', SELF_CARE_WORDS, remarks) ?? 'unknown',
    careFlags: careFlagsOfRow(row, remarks),
    contacts,
    remark: joinRemarks(remarks),
  };
}

function wordOfRow<Meaning extends string>(
  row: SheetRow<ElderColumn>,
  key: ElderColumn,
  spellings: Map<string, Meaning>,
  remarks: string[],
): Meaning | null {
  const word = row.text(key);
  const meaning = meaningOf(spellings, word);
  if (meaning === null && word !== '') {
    row.remark('word-unknown', key);
    remarks.push(word);
  }
  return meaning;
}

function careFlagsOfRow(row: SheetRow<ElderColumn>, remarks: string[]): readonly CareFlag[] {
  const flags = new Set<CareFlag>();
  for (const word of readTextList(row.cell('care'))) {
    const flag = meaningOf(CARE_WORDS, word);
    if (flag !== null) flags.add(flag);
    else {
      row.remark('word-unknown', 'care', null, word);
      remarks.push(word);
    }
  }
  return [...flags];
}

/** The three parts come in one cell (parted by ／) or in columns of their own. */
function traitsOfRow(row: SheetRow<ElderColumn>, remarks: string[]) {
  const joined = row.has('traits');
  const key = joined ? 'traits' : 'needs';
  const [temperaments = '', hobbies = '', needs = ''] = joined
    ? row.text('traits').split('/')
    : [row.text('temperaments'), row.text('hobbies'), row.text('needs')];
  const reading = readNeeds(needs);
  for (const word of reading.unread) {
    row.remark('word-unknown', key, null, word);
    remarks.push(word);
  }
  for (const word of reading.withoutFrequency) row.remark('word-unknown', key, `${word} 每周1次`, word);
  return { temperaments: readTextList(temperaments), hobbies: readTextList(hobbies), needs: reading.needs };
}

function contactsOfRow(row: SheetRow<ElderColumn>, remarks: string[]): ElderRecord['contacts'] {
  const name = row.text('contactName').replace(/\s/gu, '');
  const reading = readPhones(row.cell('contactPhone'));
  if (reading.unread.length > 0) {
    row.remark('word-unknown', 'contactPhone');
    remarks.push(...reading.unread);
  }
  if (reading.wasCleaned) row.remark('phone-cleaned', 'contactPhone', reading.phones[0]?.number ?? null);
  remarks.push(...reading.phones.slice(1).map(({ number, owner }) => `${owner ?? name} ${number}`));
  if (name === '' && reading.phones.length === 0) return [];
  return [{ name, relation: row.text('contactRelation'), phone: reading.phones[0]?.number ?? null }];
}
