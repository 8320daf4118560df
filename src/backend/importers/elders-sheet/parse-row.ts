import type { CareFlag } from '../../../shared/domain/person.ts';
import { saysDitto, saysNothing } from '../cells/no-word.ts';
import { readNeeds } from '../cells/needs.ts';
import {
  CARE_WORDS,
  LIVING_WORDS,
  meaningOf,
  NEED_CATEGORY_WORDS,
  SEX_WISH_WORDS,
} from '../cells/office-words.ts';
import { readTextList } from '../cells/text-list.ts';
import { statusInWords } from '../cells/remark-facts.ts';
import { withSpouse } from '../person-row/couple-of-row.ts';
import { joinRemarks, parsePerson, type PersonContext } from '../person-row/parse-person.ts';
import { freeTextOfRow, wordOfRow, wordsOfRow, yesOrNoOfRow } from '../person-row/words-of-row.ts';
import type { ElderRecord } from '../records.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { contactsOfRow } from './contacts-of-row.ts';
import { healthOfRow } from './health-of-row.ts';
import type { ElderColumn } from './headings.ts';

/** An identity number of somebody younger than this has most likely slipped in from a child's row. */
const YOUNGEST_ELDER = 50;

/** One row of the elders' register, two records for a couple; null when it is refused (the log says why). */
export function parseElderRow(
  row: SheetRow<ElderColumn>,
  context: PersonContext,
): ElderRecord | readonly ElderRecord[] | null {
  return withSpouse(row, (own) => parseElder(own, context));
}

function parseElder(row: SheetRow<ElderColumn>, context: PersonContext): ElderRecord | null {
  const person = parsePerson(row, context, {
    youngestAge: YOUNGEST_ELDER,
    wordsOfStatus: [row.text('living')],
  });
  if (person === null) return null;
  const { core, remarks } = person;
  const householdNo = householdNoOf(row);
  if (householdNo === '') {
    row.remark('household-number-missing', row.has('householdNo') ? 'householdNo' : null);
  }
  const cardNo = freeTextOfRow(row, 'cardNo', 30, remarks);
  return {
    ...core,
    ...traitsOfRow(row, remarks, context.serviceWords),
    householdNo: householdNo === '' ? null : householdNo,
    cardNo: cardNo === '' ? null : cardNo,
    living: livingOfRow(row, remarks),
    ...healthOfRow(row, remarks),
    risesAt: freeTextOfRow(row, 'risesAt', 30, remarks),
    napsAt: freeTextOfRow(row, 'napsAt', 30, remarks),
    mealsAt: freeTextOfRow(row, 'mealsAt', 50, remarks),
    smokes: yesOrNoOfRow(row, 'smokes', remarks),
    dogAtHome: yesOrNoOfRow(row, 'dogAtHome', remarks),
    helperSexWish: wordOfRow(row, 'helperSexWish', SEX_WISH_WORDS, remarks),
    careFlags: careFlagsOfRow(row, remarks),
    needCategories: wordsOfRow(row, 'needCategories', NEED_CATEGORY_WORDS, remarks),
    canOffer: readTextList(row.cell('canOffer')),
    doctorName: row.text('doctor').replace(/\s/gu, ''),
    cadreName: row.text('cadre').replace(/\s/gu, ''),
    contacts: contactsOfRow(row, remarks),
    remark: joinRemarks(remarks),
  };
}

/** 随子女去浙江 in this column is a status, which has been told; everything else must be a known word. */
function livingOfRow(row: SheetRow<ElderColumn>, remarks: string[]): ElderRecord['living'] {
  if (statusInWords(row.text('living')) === null) {
    return wordOfRow(row, 'living', LIVING_WORDS, remarks) ?? 'unknown';
  }
  remarks.push(row.text('living'));
  return meaningOf(LIVING_WORDS, row.text('living')) ?? 'unknown';
}

/** Several words in one cell; figures are somebody's code, and nobody here has the key. */
function careFlagsOfRow(row: SheetRow<ElderColumn>, remarks: string[]): readonly CareFlag[] {
  const flags = new Set<CareFlag>();
  const codes: string[] = [];
  for (const word of readTextList(row.cell('care'))) {
    const flag = meaningOf(CARE_WORDS, word);
    if (flag !== null) flags.add(flag);
    else if (/^\d{1,2}$/u.test(word)) codes.push(word);
    else {
      row.remark('word-unknown', 'care', null, word);
      remarks.push(word);
    }
  }
  if (codes.length > 0) {
    row.remark('code-needs-key', 'care');
    if (!row.isLeftOut('code-needs-key')) remarks.push(`类别 ${codes.join('、')}`);
  }
  return [...flags];
}

/** The three parts come in one cell (parted by ／) or in columns of their own. */
function traitsOfRow(
  row: SheetRow<ElderColumn>,
  remarks: string[],
  serviceWords: PersonContext['serviceWords'],
) {
  const joined = row.has('traits');
  const key = joined ? 'traits' : 'needs';
  const [temperaments = '', hobbies = '', needs = ''] = joined
    ? row.text('traits').split('/')
    : [row.text('temperaments'), row.text('hobbies'), row.text('needs')];
  const reading = readNeeds(needs, serviceWords);
  for (const word of reading.unread) {
    row.remark('word-unknown', key, null, word);
    remarks.push(word);
  }
  for (const word of reading.withoutFrequency) row.remark('word-unknown', key, `${word} 每周1次`, word);
  return { temperaments: readTextList(temperaments), hobbies: readTextList(hobbies), needs: reading.needs };
}

/** Without the apostrophe that kept its noughts; none where a stroke or 无 fills the cell. */
function householdNoOf(row: SheetRow<ElderColumn>): string {
  const written = row.text('householdNo').replace(/^['‘’`]/u, '');
  return saysNothing(written) || saysDitto(written) ? '' : written;
}
