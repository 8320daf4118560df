import type { ReactNode } from 'react';
import { type LineRemark, STOPPING_REMARKS } from '../../../../shared/domain/attendance.ts';
import { gridText as text } from '../../../text/screens/attendance.ts';
import { lineRemarkSentence } from '../../../text/terms/attendance.ts';

interface Props {
  readonly lineNo: number;
  readonly remarks: readonly LineRemark[];
}

/** What is wrong or odd about the line that has the keyboard, in whole sentences; its room is kept where it says nothing. */
export function RemarkLine({ lineNo, remarks }: Props): ReactNode {
  return (
    <p className="remark-line" role="status">
      {remarks.length === 0 ? (
        <span className="quiet">{text.allRight}</span>
      ) : (
        <>
          {text.atLine(lineNo)}：
          {remarks.map(({ remark, with: other }) => (
            <span key={remark} className={STOPPING_REMARKS.has(remark) ? 'alarm' : 'odd'}>
              {lineRemarkSentence[remark]}
              {other !== null && `（${text.against(other)}）`}
            </span>
          ))}
        </>
      )}
    </p>
  );
}
