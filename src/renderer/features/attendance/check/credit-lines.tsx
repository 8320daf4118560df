import type { ReactNode } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { checkText as text } from '../../../text/screens/attendance.ts';
import {
  creditStepWord,
  goesToWord,
  lineRemarkSentence,
  waitsForWord,
} from '../../../text/terms/attendance.ts';
import { sheetName } from '../spaced-number.ts';
import { gridText } from '../../../text/screens/attendance.ts';

type CheckedSheet = Output<'attendance.previewCheck'>['sheets'][number];

/** Line by line what is credited, with the way there, and what is odd about it. */
export function CreditLines({ credits, remarks }: Pick<CheckedSheet, 'credits' | 'remarks'>): ReactNode {
  const words = text.credit;
  if (credits.length === 0 && remarks.length === 0) return <p className="quiet">{text.nothingCredited}</p>;
  return (
    <>
      {credits.length > 0 && (
        <table className="credit-lines">
          <thead>
            <tr>
              {Object.entries(words).map(([column, word]) => (
                <th key={column} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {credits.map((credit) => (
              <tr key={`${String(credit.lineNo)} ${String(credit.helperId)}`}>
                <td className="number">{credit.lineNo}</td>
                <td>{credit.helperName}</td>
                <td className="number">{credit.minutes}</td>
                <td className="number">
                  <strong>{credit.waitsFor === null ? credit.creditedMinutes : 0}</strong>
                </td>
                <td>
                  {credit.lines
                    .map(({ step, minutes }) => text.step(creditStepWord[step], minutes))
                    .join(text.stepArrow)}
                </td>
                <td>
                  {credit.waitsFor === null ? (
                    goesToWord[credit.goesTo]
                  ) : (
                    <span className="odd">{waitsForWord[credit.waitsFor]}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {remarks.map(({ lineNo, helperId, remark, with: other }) => (
        <p key={`${String(lineNo)} ${String(helperId)} ${remark}`} className="credit-remark">
          {gridText.atLine(lineNo)}：{lineRemarkSentence[remark]}
          {other !== null && `（${gridText.against(sheetName(other))}）`}
        </p>
      ))}
    </>
  );
}
