import type { ConsentPurpose } from '../../../shared/domain/person.ts';
import { isNo, isYes } from '../cells/office-words.ts';
import type { SheetRow } from '../sheets/sheet-row.ts';
import type { PersonColumn } from './person-columns.ts';

const CONSENT_COLUMNS = [
  ['consentBasic', 'basic_service'],
  ['consentHealth', 'health_data'],
  ['consentList', 'public_list'],
  ['consentCard', 'wall_card'],
  ['consentPoints', 'points_public'],
  ['consentPhoto', 'photo'],
  ['consentChildren', 'share_with_children'],
  ['consentCounty', 'share_with_county'],
] as const;

/** Only a clear yes is agreement. */
export function consentsOfRow(row: SheetRow<PersonColumn>): readonly ConsentPurpose[] {
  return CONSENT_COLUMNS.filter(([key]) => {
    const word = row.text(key);
    if (!isYes(word) && !isNo(word)) row.remark('word-unknown', key);
    return isYes(word);
  }).map(([, purpose]) => purpose);
}
