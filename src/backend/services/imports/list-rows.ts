import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ImportedRow } from '../../../shared/domain/import-preview.ts';
import { pinyinInitials } from '../../importers/pinyin-initials.ts';
import type { Office } from '../office.ts';

/** A page of the rows of one file of an open preview. `doubtful` finds every row with a doubt, whatever became of it. */
export function listRows(
  { previews }: Office,
  { previewId, fileIndex, outcome, code, search, offset, limit }: CheckedInput<'imports.rows'>,
): Output<'imports.rows'> {
  const wanted = search.trim().toLowerCase();
  const found = (previews.get(previewId).rows[fileIndex] ?? []).filter(
    (row) =>
      hasOutcome(row, outcome) &&
      (code === null || row.findings.some((finding) => finding.code === code)) &&
      (wanted === '' || isFound(row, wanted)),
  );
  return { total: found.length, rows: found.slice(offset, offset + limit) };
}

function hasOutcome(row: ImportedRow, outcome: CheckedInput<'imports.rows'>['outcome']): boolean {
  if (outcome === null) return true;
  return outcome === 'doubtful' ? row.doubtful : row.outcome === outcome;
}

/** By part of the name, by its initials, by sheet or by the number of the row. */
function isFound({ label, sheet, row }: ImportedRow, wanted: string): boolean {
  if (label.toLowerCase().includes(wanted) || sheet.includes(wanted) || String(row) === wanted) return true;
  return /^[a-z]+$/.test(wanted) && pinyinInitials(label).toLowerCase().includes(wanted);
}
