import type { ColumnChoice, ImportPreview, WorkbookKind } from '../../../shared/domain/import-preview.ts';
import { columnKeysOf } from '../../importers/register-columns.ts';

/** What the columns of each kind of register may mean, for the clerk to choose from. */
export function columnChoices(): ImportPreview['columnChoices'] {
  const choicesOf = (kind: WorkbookKind): ColumnChoice[] => columnKeysOf(kind).map((key) => ({ ...key }));
  return {
    elders: choicesOf('elders'),
    helpers: choicesOf('helpers'),
    'walking-minutes': choicesOf('walking-minutes'),
    pairs: choicesOf('pairs'),
  };
}
