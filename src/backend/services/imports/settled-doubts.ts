import {
  type ImportFinding,
  type ImportFindingCode,
  severityOf,
} from '../../../shared/findings/import-finding.ts';
import type { RecordPlace } from '../../importers/records.ts';
import type { SettledRecord } from './file-rows.ts';

/** Doubts that stand at one row and are answered for more than this row. */
const OF_WHOLE_FILE: readonly ImportFindingCode[] = [
  'birth-day-or-month-first',
  'file-older-than-last-import',
];
const OF_WHOLE_SHEET: readonly ImportFindingCode[] = ['sheet-hidden'];

/**
 * How a finding is told once the rows have met the registers. A doubt of a row that changes nothing was answered
 * before, as what it proposes is what is registered; it becomes the note `as-on-record`. The doubt stays where the
 * clerk's own answer is why the row changes nothing, so that the answer can be changed.
 */
export function tellSettledDoubts(
  findings: readonly ImportFinding[],
  settled: readonly SettledRecord[],
  isLeftOut: (at: RecordPlace, code: ImportFindingCode) => boolean,
): (finding: ImportFinding) => ImportFinding {
  const open = findings.filter((finding) => isDoubt(finding) && isLeftOut(finding, finding.code));
  const rows = unchanged([
    ...settled.flatMap(({ at, alsoAt, fate }) =>
      [at, ...alsoAt].map((place) => [keyOf(place), fate] as const),
    ),
    ...open.map((finding) => [keyOf(finding), 'open'] as const),
  ]);
  const sheets = unchanged([
    ...settled.map(({ at, fate }) => [at.sheet, fate] as const),
    ...open.map(({ sheet }) => [sheet, 'open'] as const),
  ]);
  const isFileUnchanged =
    open.length === 0 && settled.length > 0 && settled.every(({ fate }) => fate === 'same');
  const isSettled = (finding: ImportFinding): boolean => {
    if (OF_WHOLE_FILE.includes(finding.code)) return isFileUnchanged;
    return OF_WHOLE_SHEET.includes(finding.code) ? sheets.has(finding.sheet) : rows.has(keyOf(finding));
  };
  return (finding) =>
    isDoubt(finding) && isSettled(finding) ? { ...finding, code: 'as-on-record' } : finding;
}

/** The keys of which all that is said is `same`. */
function unchanged(fates: readonly (readonly [key: string, fate: string])[]): ReadonlySet<string> {
  const changed = new Set(fates.filter(([, fate]) => fate !== 'same').map(([key]) => key));
  return new Set(fates.map(([key]) => key).filter((key) => !changed.has(key)));
}

const isDoubt = ({ code }: ImportFinding): boolean => severityOf(code) === 'doubt';
const keyOf = ({ sheet, row }: RecordPlace): string => `${sheet}\n${String(row)}`;
