import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Placement } from '../../../../shared/domain/roster-task.ts';
import type { Visit } from '../../../../shared/domain/roster.ts';
import { halfDayText, partsText, pointsText, rosterBreachesText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import type { Choice } from './choice.ts';

const text = boardText.choices;
const FIRST_SHOWN = 12;

interface Props {
  /** Null while they are on their way. */
  readonly choices: readonly Choice[] | null;
  readonly visit: Visit;
  readonly nameOf: (id: number) => string;
  readonly disabled: boolean;
  readonly onPlace: (to: Placement) => void;
}

/** Everybody of the village for one visit: in the plan, at a price, or against a rule. */
export function ChoicesList({ choices, visit, nameOf, disabled, onPlace }: Props): ReactNode {
  const [all, setAll] = useState(false);
  const [withForbidden, setWithForbidden] = useState(false);
  if (choices === null) return <p className="quiet">{boardText.panel.loading}</p>;
  if (choices.length === 0) return <p className="quiet">{text.none}</p>;
  const possible = choices.filter((choice) => choice.inPlan || choice.outcome.breaches.length === 0);
  const forbidden = choices.filter((choice) => !possible.includes(choice));
  const shown = all ? possible : possible.slice(0, FIRST_SHOWN);
  const card = (choice: Choice): ReactNode => (
    <ChoiceCard
      key={choice.helperId}
      choice={choice}
      visit={visit}
      nameOf={nameOf}
      disabled={disabled}
      onPlace={onPlace}
    />
  );
  return (
    <>
      {possible.length === 0 && <p className="quiet">{text.nonePossible}</p>}
      <ul className="visit-choices" aria-label={text.label}>
        {shown.map(card)}
      </ul>
      {shown.length < possible.length && (
        <Button type="link" className="inline" onClick={() => setAll(true)}>
          {text.showAll(possible.length - shown.length)}
        </Button>
      )}
      {forbidden.length > 0 && (
        <Button type="link" className="inline" onClick={() => setWithForbidden(!withForbidden)}>
          {withForbidden ? text.hideForbidden : text.showForbidden(forbidden.length)}
        </Button>
      )}
      {withForbidden && (
        <ul className="visit-choices" aria-label={text.forbiddenLabel}>
          {forbidden.map(card)}
        </ul>
      )}
    </>
  );
}

interface CardProps extends Omit<Props, 'choices'> {
  readonly choice: Choice;
}

export function ChoiceCard({ choice, visit, nameOf, disabled, onPlace }: CardProps): ReactNode {
  const { outcome, to, inPlan } = choice;
  const isForbidden = outcome.breaches.length > 0;
  const companions = to.helperIds.filter((id) => id !== choice.helperId);
  return (
    <li
      className={inPlan ? 'in-plan' : isForbidden ? 'forbidden' : 'costs'}
      aria-label={nameOf(choice.helperId)}
    >
      <div className="other-line">
        <span>
          <strong>{nameOf(choice.helperId)}</strong> {halfDayText(to.at)}
          <small className="quiet">
            {[
              choice.wayMinutes === null ? '' : text.way(choice.wayMinutes),
              companions.length === 0 ? '' : text.with(companions.map(nameOf).join(boardText.between)),
            ]
              .filter((words) => words !== '')
              .map((words) => ` ${words}`)
              .join('')}
          </small>
        </span>
        {!inPlan && (
          <Button size="small" disabled={disabled} danger={isForbidden} onClick={() => onPlace(to)}>
            {isForbidden ? text.allTheSame : visit.state === 'unfilled' ? text.take : text.change}
          </Button>
        )}
      </div>
      <div className="choice-why">
        {inPlan
          ? text.inPlan
          : isForbidden
            ? rosterBreachesText(outcome.breaches, (id) => (id === choice.helperId ? '' : nameOf(id)))
            : pointsText(outcome.points)}
        {!inPlan && !isForbidden && outcome.parts.length > 0 && (
          <span className="quiet">（{partsText(outcome.parts)}）</span>
        )}
      </div>
    </li>
  );
}
