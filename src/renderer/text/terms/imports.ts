import type { ImportedRow, RowOutcome } from '../../../shared/domain/import-preview.ts';
import { fieldText } from './changes.ts';

export const rowOutcomeWord = {
  new: '新增',
  changed: '变更',
  same: '相同',
  doubtful: '存疑',
  refused: '未收',
} satisfies Record<RowOutcome, string>;

/** Fields that only imports speak of; the others are called as in the history. */
const ownFields: Readonly<Record<string, string>> = {
  walkingMinutes: '步行分钟数',
  'pair.helper': '互助员',
  all: '改动',
};

/** What a field of a row is called. */
export function importFieldText({ field }: ImportedRow['changes'][number]): string {
  return ownFields[field] ?? fieldText(field);
}
