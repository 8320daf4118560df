import type { PersonStatus } from '../../../shared/domain/person.ts';
import { isCallingName, lacksCharacter } from '../cells/name-oddities.ts';
import { meaningOf, STATUS_WORDS } from '../cells/office-words.ts';
import type { NameReading } from '../cells/person-name.ts';
import { statusInWords } from '../cells/remark-facts.ts';
import { cellText } from '../workbook/plain-cell.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';

/** Remarks what is odd about a name; false where the clerk leaves the row out for it. */
export function acceptsName(row: SheetRow<PersonColumn>, reading: NameReading): boolean {
  if (reading.hadSpaces) row.remark('name-spaces-removed', 'name', reading.name);
  if (/[•‧・.．]/u.test(cellText(row.cell('name'))) && reading.name.includes('·')) {
    row.remark('name-dot-normalised', 'name', reading.name);
  }
  const doubt = isCallingName(reading.name)
    ? 'name-is-nickname'
    : lacksCharacter(reading.name)
      ? 'name-character-missing'
      : null;
  if (doubt === null) return true;
  row.remark(doubt, 'name', reading.name);
  return !row.isLeftOut(doubt);
}

/**
 * Whether the person lives here: by the column 状态, by a mark behind the name, else by what other columns say.
 * Null where the clerk leaves the row out.
 */
export function statusOfRow(
  row: SheetRow<PersonColumn>,
  reading: NameReading,
  otherWords: readonly string[],
): PersonStatus | null {
  if (reading.note !== null) row.remark('word-unknown', 'name', reading.name);
  const word = row.text('status');
  const written = meaningOf(STATUS_WORDS, word);
  if (written === null && word !== '') row.remark('word-unknown', 'status');
  if (reading.mark !== null) {
    const code = reading.mark === 'deceased' ? 'name-marked-deceased' : 'name-marked-away';
    row.remark(code, 'name', reading.name);
    return row.isLeftOut(code) ? null : reading.mark;
  }
  if (written !== null) return written;
  for (const text of otherWords) {
    const said = statusInWords(text);
    if (said === null) continue;
    const code = said === 'deceased' ? 'words-say-deceased' : 'words-say-away';
    row.remark(code, null, said === 'deceased' ? '已故' : '外出', text);
    return row.isLeftOut(code) ? 'active' : said;
  }
  return 'active';
}
