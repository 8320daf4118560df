import type { ImportedRow, RowOutcome } from '../../../shared/domain/import-preview.ts';
import {
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';
import type { ParsedFile, RecordPlace } from '../../importers/records.ts';

/** A record after it met the registers. */
export interface SettledRecord {
  readonly at: RecordPlace;
  /** Later rows of the file that were folded into it. */
  readonly alsoAt: readonly RecordPlace[];
  readonly label: string;
  readonly fate: Exclude<RowOutcome, 'doubtful'>;
  readonly changes: readonly ImportedRow['changes'][number][];
  /** What was found out while it was written. */
  readonly remarks: readonly ImportFinding[];
}

/** Whom or what a record speaks of, as the clerk would say it. */
export function labelOfRecord(record: ParsedFile['records'][number]): string {
  if ('minutes' in record) return `${record.villageName} ${record.fromHamletName} — ${record.toHamletName}`;
  return 'elderName' in record ? `${record.elderName} — ${record.helperName}` : record.name;
}

export interface RowTelling {
  readonly isLeftOut: (at: RecordPlace, code: ImportFindingCode) => boolean;
  /** A finding as it is told once the rows have met the registers. */
  readonly asTold: (finding: ImportFinding) => ImportFinding;
}

/**
 * Every row of a file once, in the order of the file: those that became records, and those that the importer
 * refused or folded into an earlier row. Of walking minutes each cell is a row.
 */
export function listFileRows(
  { kind, findings }: ParsedFile,
  settled: readonly SettledRecord[],
  { isLeftOut, asTold }: RowTelling,
): ImportedRow[] {
  const isOfCells = kind === 'walking-minutes';
  const findingsByRow = byRow(findings.map(asTold));
  const rows: ImportedRow[] = settled.map(({ at, label, fate, changes, remarks }) => {
    const ofRow = findingsByRow.get(keyOf(at)) ?? [];
    const ofCell = isOfCells ? ofRow.filter(({ column }) => label.endsWith(`— ${column ?? ''}`)) : ofRow;
    const said = [...ofCell, ...remarks.map(asTold)];
    return {
      ...at,
      label,
      outcome: fate,
      doubtful: said.some(isDoubt),
      changes: [...changes],
      findings: said,
    };
  });
  const written = new Set(settled.map(({ at }) => keyOf(at)));
  for (const [key, said] of findingsByRow) {
    if (isOfCells) rows.push(...said.filter(isRefusal).map(refusedCell));
    else if (!written.has(key)) rows.push(...rowWithoutRecord(said, isLeftOut));
  }
  const sheets = [...new Set(rows.map((row) => row.sheet))];
  return rows.sort(
    (one, other) => sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row,
  );
}

const keyOf = ({ sheet, row }: RecordPlace): string => `${sheet}\n${String(row)}`;
function byRow(findings: readonly ImportFinding[]): ReadonlyMap<string, readonly ImportFinding[]> {
  const groups = new Map<string, ImportFinding[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return groups;
}

const isDoubt = ({ code }: ImportFinding): boolean => severityOf(code) === 'doubt';
const isRefusal = ({ code }: ImportFinding): boolean => severityOf(code) === 'refused';
function refusedCell(finding: ImportFinding): ImportedRow {
  const { sheet, row, column, raw } = finding;
  const label = `${column ?? ''} ${raw}`.trim();
  return { sheet, row, label, outcome: 'refused', doubtful: false, changes: [], findings: [finding] };
}

/** A row of which only remarks are left; nothing where they speak of the whole sheet. */
function rowWithoutRecord(
  findings: readonly ImportFinding[],
  isLeftOut: (at: RecordPlace, code: ImportFindingCode) => boolean,
): ImportedRow[] {
  const answered = findings.filter(({ code }) => code === 'as-on-record');
  const [decisive] = [...findings.filter(isRefusal), ...findings.filter(isDoubt), ...answered];
  if (decisive === undefined) return [];
  const { sheet, row, raw, code } = decisive;
  const isRefused = isRefusal(decisive) || isLeftOut({ sheet, row }, code);
  return [
    {
      sheet,
      row,
      label: raw,
      outcome: isRefused ? 'refused' : 'same',
      doubtful: findings.some(isDoubt),
      changes: [],
      findings: [...findings],
    },
  ];
}
