import type { SelfCareLevel } from '../../../shared/domain/person.ts';
import { readHealth } from '../cells/health.ts';
import {
  meaningOf,
  SELF_CARE_SOURCE_WORDS,
  SELF_CARE_WORDS,
  SENSE_WORDS,
  WALKING_WORDS,
} from '../cells/office-words.ts';
import { readTextList } from '../cells/text-list.ts';
import { dateOfRow } from '../person-row/date-of-row.ts';
import { freeTextOfRow, wordOfRow } from '../person-row/words-of-row.ts';
import type { ElderRecord } from '../records.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { ElderColumn } from './headings.ts';

type HealthPart = Pick<
  ElderRecord,
  | 'healthWords'
  | 'chronicDiseases'
  | 'selfCareLevel'
  | 'selfCareSource'
  | 'selfCareDate'
  | 'allergies'
  | 'medicinesNote'
  | 'hearing'
  | 'sight'
  | 'walking'
>;

/** Health, senses and self-care. A column 健康状况 that mixes them is parted, and that is told. */
export function healthOfRow(row: SheetRow<ElderColumn>, remarks: string[]): HealthPart {
  const health = readHealth(row.cell('health'));
  const written = row.text('health');
  const words = health.isMixed ? health.healthWords : written;
  if (health.isMixed) row.remark('health-split', 'health', [words, ...health.chronicDiseases].join('／'));
  return {
    healthWords: words.slice(0, 200),
    chronicDiseases: [...new Set([...readTextList(row.cell('chronicDiseases')), ...health.chronicDiseases])],
    selfCareLevel: selfCareOfRow(row, health.selfCareLevel, remarks),
    selfCareSource: wordOfRow(row, 'selfCareSource', SELF_CARE_SOURCE_WORDS, remarks),
    selfCareDate: dateOfRow(row, 'selfCareDate', remarks),
    allergies: freeTextOfRow(row, 'allergies', 200, remarks),
    medicinesNote: freeTextOfRow(row, 'medicines', 500, remarks),
    hearing: row.text('hearing') === '无' ? 'none' : wordOfRow(row, 'hearing', SENSE_WORDS, remarks),
    sight: row.text('sight') === '无' ? 'none' : wordOfRow(row, 'sight', SENSE_WORDS, remarks),
    walking: wordOfRow(row, 'walking', WALKING_WORDS, remarks),
  };
}

/** A tick under 自理能力 names no level; a blank there may be filled by what 健康状况 says. */
function selfCareOfRow(
  row: SheetRow<ElderColumn>,
  fromHealth: SelfCareLevel | null,
  remarks: string[],
): SelfCareLevel {
  const word = row.text('selfCare');
  if (/^[√✓✔☑v]$/iu.test(word)) {
    row.remark('self-care-tick', 'selfCare');
    return 'unknown';
  }
  if (word === '' && fromHealth !== null) {
    row.remark('self-care-from-health', 'health', null);
    return fromHealth;
  }
  return word === '' ? 'unknown' : (meaningOf(SELF_CARE_WORDS, word) ?? unknownLevel(row, remarks));
}

function unknownLevel(row: SheetRow<ElderColumn>, remarks: string[]): 'unknown' {
  row.remark('word-unknown', 'selfCare');
  remarks.push(row.text('selfCare'));
  return 'unknown';
}
