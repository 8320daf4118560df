import { Button } from 'antd';
import type { ReactNode } from 'react';
import type { VisitReason } from '../../../../shared/domain/roster-move.ts';
import type { Placement } from '../../../../shared/domain/roster-task.ts';
import type { Visit } from '../../../../shared/domain/roster.ts';
import { halfDayText, partsText, pointsText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { rosterPricePartWord } from '../../../text/terms/rosters.ts';

const text = boardText.reasons;

interface Props {
  readonly visit: Visit;
  /** Null while it is on its way. */
  readonly reason: VisitReason | null;
  readonly nameOf: (id: number) => string;
  readonly disabled: boolean;
  readonly onPlace: (to: Placement) => void;
}

/** Why this helper and this half-day: what it costs, and the best that would be had instead. */
export function VisitReasons({ visit, reason, nameOf, disabled, onPlace }: Props): ReactNode {
  if (reason === null) return <p className="quiet">{boardText.panel.loading}</p>;
  const parts = reason.parts.filter((part) => part.points !== 0);
  const other = (title: string, none: string, choice: VisitReason['otherHelper']): ReactNode => (
    <section className="other-choice">
      <h3>{title}</h3>
      {choice === null ? (
        <p className="quiet">{none}</p>
      ) : (
        <div className="other-line">
          <span>
            <strong>{choice.to.helperIds.map(nameOf).join(boardText.between)}</strong>{' '}
            {halfDayText(choice.to.at)}
            <span className="quiet">
              {' '}
              {pointsText(choice.outcome.points)}
              {choice.outcome.parts.length > 0 && `（${partsText(choice.outcome.parts)}）`}
            </span>
          </span>
          <Button size="small" disabled={disabled} onClick={() => onPlace(choice.to)}>
            {text.take}
          </Button>
        </div>
      )}
    </section>
  );
  return (
    <>
      <section aria-label={text.title}>
        <h3>{text.title}</h3>
        {visit.helpers.some((helper) => helper.part === 'primary') && <p>{text.own}</p>}
        {parts.length === 0 ? (
          <p>{text.nothing}</p>
        ) : (
          <table className="line-table price-lines">
            <tbody>
              {parts.map(({ part, points }) => (
                <tr key={part}>
                  <th scope="row">{rosterPricePartWord[part]}</th>
                  <td className="number">{text.points(points)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      {other(text.otherHelper, text.noOtherHelper, reason.otherHelper)}
      {other(text.otherHalfDay, text.noOtherHalfDay, reason.otherHalfDay)}
    </>
  );
}
