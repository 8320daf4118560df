import { Select } from 'antd';
import type { ReactNode } from 'react';
import { halfDayText, partsText, pointsText, rosterBreachesText } from '../../../text/roster-words.ts';
import { incidentText as text } from '../../../text/screens/roster-incident.ts';
import type { RepairLine, StandIn } from './repair-lines.ts';

interface Props {
  readonly line: RepairLine;
  readonly nameOf: (id: number) => string;
  /** What the clerk chose otherwise; null = as the repair has it. */
  readonly chosen: StandIn | null;
  readonly disabled: boolean;
  readonly onChoose: (choice: StandIn | null) => void;
}

/** Stands for the repair's own answer: somebody, or nobody. */
const AS_PLANNED = 0;

/** Who comes instead, in one list: the repair's answer first, then the others by price, those against a rule last. */
export function StandInChoice({ line, nameOf, chosen, disabled, onChoose }: Props): ReactNode {
  const { difference, choices } = line;
  const others = (choices ?? []).filter(({ inPlan }) => !inPlan);
  const planned =
    difference.after === null
      ? text.stays
      : text.at(halfDayText(difference.after.at), difference.afterNames.join(text.between));
  if (others.length === 0 && difference.after === null) return <span className="alarm">{text.noChoice}</span>;
  const optionOf = (choice: StandIn): { value: number; label: ReactNode; words: string } => {
    const names = choice.to.helperIds.map(nameOf).join(text.between);
    const at = text.at(halfDayText(choice.to.at), names);
    return {
      value: choice.helperId,
      words: at,
      label: (
        <span className="stand-in">
          <span>
            {at}{' '}
            {choice.wayMinutes !== null && <small className="quiet">{text.way(choice.wayMinutes)}</small>}
          </span>
          <Price choice={choice} nameOf={nameOf} />
        </span>
      ),
    };
  };
  return (
    <span className="stand-in-choice">
      <Select<number>
        aria-label={text.instead(text.visit(difference.title, difference.serviceName))}
        {...(difference.after === null && chosen === null ? { status: 'error' as const } : {})}
        disabled={disabled}
        popupMatchSelectWidth={520}
        optionLabelProp="words"
        value={chosen?.helperId ?? AS_PLANNED}
        options={[
          {
            value: AS_PLANNED,
            words: planned,
            label: (
              <span className="stand-in">
                <strong>{planned}</strong> <small className="quiet">{text.first}</small>
              </span>
            ),
          },
          ...groupOf(text.allowed, others.filter(isAllowed).map(optionOf)),
          ...groupOf(text.against, others.filter((one) => !isAllowed(one)).map(optionOf)),
        ]}
        onChange={(value) => onChoose(others.find(({ helperId }) => helperId === value) ?? null)}
      />
      {chosen !== null && (
        <small>
          <Price choice={chosen} nameOf={nameOf} />
        </small>
      )}
    </span>
  );
}

const isAllowed = ({ outcome }: StandIn): boolean => outcome.breaches.length === 0;

function groupOf<Option>(label: string, options: readonly Option[]): { label: string; options: Option[] }[] {
  return options.length === 0 ? [] : [{ label, options: [...options] }];
}

function Price({
  choice,
  nameOf,
}: {
  readonly choice: StandIn;
  readonly nameOf: Props['nameOf'];
}): ReactNode {
  const { breaches, points, parts } = choice.outcome;
  if (breaches.length > 0)
    return <span className="alarm">{text.forbidden(rosterBreachesText(breaches, nameOf))}</span>;
  return (
    <span className="price-words">
      {pointsText(points)} <small className="quiet">{partsText(parts)}</small>
    </span>
  );
}
