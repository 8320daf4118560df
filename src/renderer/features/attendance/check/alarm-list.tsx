import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { type LineRemarkKind, lineRemarkKind } from '../../../../shared/domain/attendance.ts';
import { checkText as text } from '../../../text/screens/attendance.ts';
import { lineRemarkSentence, lineRemarkWord, waitsForWord } from '../../../text/terms/attendance.ts';

type CheckedSheet = Output<'attendance.previewCheck'>['sheets'][number];

/** The gravest first: what looks made up, then what nobody can be sure of. */
const GRAVEST: readonly LineRemarkKind[] = ['copied-day-by-day', 'too-old', 'marks-missing', 'far-from-plan'];

/** What is to be looked at before anything is passed, on top of the sheets. */
export function AlarmList({ sheets }: { readonly sheets: readonly CheckedSheet[] }): ReactNode {
  const remarks = sheets.flatMap((sheet) => sheet.remarks);
  const kinds = lineRemarkKind.options
    .filter((kind) => remarks.some(({ remark }) => remark === kind))
    .toSorted((one, other) => rank(one) - rank(other));
  const waits = sheets.flatMap(({ credits }) => credits.flatMap(({ waitsFor }) => waitsFor ?? []));
  if (kinds.length === 0 && waits.length === 0) return null;
  return (
    <div className="check-alarms" role="status">
      <strong>{text.alarms}</strong>
      {kinds.map((kind) => (
        <span
          key={kind}
          className={kind === 'copied-day-by-day' ? 'remark stopping' : 'remark'}
          title={lineRemarkSentence[kind]}
        >
          {text.alarm(remarks.filter(({ remark }) => remark === kind).length, lineRemarkWord[kind])}
        </span>
      ))}
      {[...new Set(waits)].map((reason) => (
        <span key={reason} className="remark">
          {text.waitsBecause(waits.filter((one) => one === reason).length, waitsForWord[reason])}
        </span>
      ))}
    </div>
  );
}

function rank(kind: LineRemarkKind): number {
  const at = GRAVEST.indexOf(kind);
  return at === -1 ? GRAVEST.length : at;
}
