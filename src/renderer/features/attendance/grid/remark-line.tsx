import type { ReactNode } from 'react';
import { type LineRemark, STOPPING_REMARKS } from '../../../../shared/domain/attendance.ts';
import { gridText as text } from '../../../text/screens/attendance.ts';
import { lineRemarkSentence } from '../../../text/terms/attendance.ts';
import { sheetName } from '../spaced-number.ts';

interface Props {
  readonly lineNo: number;
  readonly remarks: readonly LineRemark[];
  /** The sheet on which a line that is left out was counted; null where it is not left out. */
  readonly countedOn: string | null;
}

/** What is wrong or odd about the line that has the keyboard, in whole sentences; its room is kept where it says nothing. */
export function RemarkLine({ lineNo, remarks, countedOn }: Props): ReactNode {
  return (
    <p className="remark-line" role="status">
      {remarks.length === 0 ? (
        <span className="quiet">
          {countedOn === null ? text.allRight : text.countedBefore(lineNo, sheetName(countedOn))}
        </span>
      ) : (
        <>
          {text.atLine(lineNo)}：
          {remarks.map(({ remark, with: other }) => (
            <span key={remark} className={STOPPING_REMARKS.has(remark) ? 'alarm' : 'odd'}>
              {lineRemarkSentence[remark]}
              {other !== null && `（${text.against(sheetName(other))}）`}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
