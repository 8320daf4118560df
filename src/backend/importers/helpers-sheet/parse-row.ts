import type { HelperCategory, TravelMeans } from '../../../shared/domain/person.ts';
import type { ServiceCode } from '../../../shared/domain/service.ts';
import { readAvailability } from '../cells/availability.ts';
import { readMinutes } from '../cells/duration.ts';
import {
  HELPER_CATEGORY_MISPRINTS,
  HELPER_CATEGORY_WORDS,
  meaningOf,
  POINTS_WISH_WORDS,
  SELF_CARE_WORDS,
  serviceOf,
  TRAVEL_WORDS,
} from '../cells/office-words.ts';
import { readTextList } from '../cells/text-list.ts';
import { joinRemarks, parsePerson, type PersonContext } from '../person-row/parse-person.ts';
import type { AssumedLimit, HelperRecord } from '../records.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import { dateOfRow } from '../person-row/date-of-row.ts';
import { freeTextOfRow, wordOfRow, yesOrNoOfRow } from '../person-row/words-of-row.ts';
import { trainingsOfRow } from './trainings-of-row.ts';
import type { HelperColumn } from './headings.ts';

/** What the office assumes where a helper's row says nothing; each use is told. No hours means no hours. */
const ASSUMED = { travelLimitMinutes: 15, weeklyCapMinutes: 0, maxElders: 4 };
const BOUNDS = { travelLimitMinutes: [1, 60], weeklyCapMinutes: [0, 5040], maxElders: [0, 8] } as const;

/** One row of the helpers' register; null when it is refused (the log says why). */
export function parseHelperRow(row: SheetRow<HelperColumn>, context: PersonContext): HelperRecord | null {
  const person = parsePerson(row, context);
  if (person === null) return null;
  const { core, remarks } = person;
  const availability = readAvailability(row.cell('availability'));
  keepUnread(row, 'availability', availability.unread, remarks);
  return {
    ...core,
    temperaments: readTextList(row.cell('temperaments')),
    hobbies: readTextList(row.cell('hobbies')),
    category: categoryOfRow(row, remarks),
    healthWords: row.text('health'),
    skills: readTextList(row.cell('skills')),
    travelMeans: travelMeansOfRow(row, remarks),
    travelLimitMinutes: numberOfRow(row, 'travelLimit', 'travelLimitMinutes', remarks),
    weeklyCapMinutes: numberOfRow(row, 'weeklyHours', 'weeklyCapMinutes', remarks),
    maxElders: numberOfRow(row, 'maxElders', 'maxElders', remarks),
    ...assumedLimits(row),
    services: servicesOfRow(row, remarks, context.serviceWords),
    availability: availability.halfDays,
    ability: wordOfRow(row, 'ability', SELF_CARE_WORDS, remarks) ?? 'unknown',
    abilityNotedOn: dateOfRow(row, 'abilityNotedOn', remarks),
    licenceNote: freeTextOfRow(row, 'licenceNote', 100, remarks),
    dailyCapMinutes: dailyCapOfRow(row, remarks),
    adHoc: yesOrNoOfRow(row, 'adHoc', remarks),
    insurer: freeTextOfRow(row, 'insurer', 50, remarks),
    policyNo: freeTextOfRow(row, 'policyNo', 50, remarks),
    insuredUntil: dateOfRow(row, 'insuredUntil', remarks),
    trainings: trainingsOfRow(row, remarks),
    pointsWish: wordOfRow(row, 'pointsWish', POINTS_WISH_WORDS, remarks),
    joinedOn: dateOfRow(row, 'joinedOn', remarks),
    reconfirmedOn: dateOfRow(row, 'reconfirmedOn', remarks),
    remark: joinRemarks(remarks),
  };
}

function keepUnread(
  row: SheetRow<HelperColumn>,
  key: HelperColumn,
  words: readonly string[],
  remarks: string[],
): void {
  for (const word of words) row.remark('word-unknown', key, null, word);
  remarks.push(...words);
}

/** Of several words (党员、热心邻居) the first that is a category counts; the others stay in the remark. */
function categoryOfRow(row: SheetRow<HelperColumn>, remarks: string[]): HelperCategory {
  const words = readTextList(row.cell('category')).map((word) => word.replace(/\s/gu, ''));
  const written = words.find((word) => meaningOf(HELPER_CATEGORY_WORDS, word) !== null) ?? words.join('、');
  remarks.push(
    ...words.filter((word) => words.length > 1 && word !== written && written !== words.join('、')),
  );
  const meant = HELPER_CATEGORY_MISPRINTS.get(written) ?? written;
  if (meant !== written) row.remark('category-misprint', 'category', meant);
  const category = meaningOf(HELPER_CATEGORY_WORDS, meant);
  if (category === null && written !== '') keepUnread(row, 'category', [written], remarks);
  return category ?? 'other';
}

const MOST_MINUTES_A_DAY = 720;

function dailyCapOfRow(row: SheetRow<HelperColumn>, remarks: string[]): number | null {
  const text = row.text('dailyHours');
  if (text === '') return null;
  const minutes = readMinutes(row.cell('dailyHours'), 'hours');
  if (minutes !== null && minutes <= MOST_MINUTES_A_DAY) return minutes;
  row.remark('word-unknown', 'dailyHours');
  remarks.push(text);
  return null;
}

function travelMeansOfRow(row: SheetRow<HelperColumn>, remarks: string[]): TravelMeans {
  const word = row.text('travelMeans');
  const means = meaningOf(TRAVEL_WORDS, word);
  if (means === null && word !== '') keepUnread(row, 'travelMeans', [word], remarks);
  return means ?? 'walk';
}

function servicesOfRow(
  row: SheetRow<HelperColumn>,
  remarks: string[],
  serviceWords: PersonContext['serviceWords'],
): readonly ServiceCode[] {
  const words = readTextList(row.cell('services'));
  const known = words.map((word) => ({ word, code: serviceOf(word, serviceWords) }));
  keepUnread(
    row,
    'services',
    known.filter(({ code }) => code === null).map(({ word }) => word),
    remarks,
  );
  return [...new Set(known.flatMap(({ code }) => (code === null ? [] : [code])))];
}

/** The limits that the row does not say, or not so that they can be read. */
function assumedLimits(row: SheetRow<HelperColumn>): Pick<HelperRecord, 'assumed'> {
  const assumed: AssumedLimit[] = [];
  if (readFigure(row, 'travelLimit') === null) assumed.push('travelLimitMinutes');
  if (readFigure(row, 'maxElders') === null) assumed.push('maxElders');
  return assumed.length === 0 ? {} : { assumed };
}

function readFigure(row: SheetRow<HelperColumn>, key: 'travelLimit' | 'weeklyHours' | 'maxElders') {
  return key === 'maxElders'
    ? (/^(\d{1,3})[人户个]?$/u.exec(row.text(key))?.[1] ?? null)
    : readMinutes(row.cell(key), key === 'weeklyHours' ? 'hours' : 'minutes');
}

/**
 * A figure within what the register can hold; blanks, words and figures beyond the bounds are told. What the rules of the
 * office will set is not proposed here: they differ from village to village.
 */
function numberOfRow(
  row: SheetRow<HelperColumn>,
  key: 'travelLimit' | 'weeklyHours' | 'maxElders',
  field: keyof typeof ASSUMED,
  remarks: string[],
): number {
  const read = readFigure(row, key);
  const [least, most] = BOUNDS[field];
  const value = read === null ? ASSUMED[field] : Math.min(most, Math.max(least, Number(read)));
  if (read === null || value !== Number(read)) {
    row.remark('word-unknown', key, read === null && key !== 'weeklyHours' ? null : String(value));
    remarks.push(row.text(key));
  }
  return value;
}
