import { Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { HALF_DAYS, halfDayIndex } from '../../../../shared/domain/availability.ts';
import { type PersonId, personId } from '../../../../shared/domain/ids.ts';
import type { Placement } from '../../../../shared/domain/roster-task.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { problemText } from '../../../text/problem-text.ts';
import { halfDayText } from '../../../text/roster-words.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { halfDayOf } from '../board/board-rows.ts';
import { ChoiceCard } from './choices-list.tsx';

const text = boardText.whyNot;
const NOBODY = personId.parse(1);

interface Props {
  readonly roster: Roster;
  readonly visit: Visit;
  readonly nameOf: (id: number) => string;
  readonly disabled: boolean;
  readonly onPlace: (to: Placement) => void;
}

/** Why not this helper in that half-day: the rule that stands in the way, or the price. */
export function WhyNot({ roster, visit, nameOf, disabled, onPlace }: Props): ReactNode {
  const [helperId, setHelperId] = useState<PersonId | null>(null);
  const now = halfDayOf(visit);
  const [halfDay, setHalfDay] = useState(now === null ? 0 : halfDayIndex(now));
  const at = HALF_DAYS[halfDay] ?? { weekday: 1, slot: 'morning' };
  const answer = useAnswer(
    'rosters.whyNot',
    { rosterId: roster.id, visit: visit.ref, helperId: helperId ?? NOBODY, at },
    { enabled: helperId !== null },
  );
  return (
    <section className="why-not" aria-label={text.title}>
      <p className="quiet">{text.explain}</p>
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={text.helper}
        placeholder={text.helper}
        value={helperId}
        options={roster.loads.map((load) => ({ value: load.helperId, label: load.name }))}
        onChange={setHelperId}
      />
      <Select
        aria-label={text.halfDay}
        value={halfDay}
        options={HALF_DAYS.map((one, value) => ({ value, label: halfDayText(one) }))}
        onChange={setHalfDay}
      />
      {answer.error !== null && helperId !== null && <Problem {...problemText(answer.error)} />}
      {helperId !== null && answer.data !== undefined && !answer.isPlaceholderData && (
        <ul className="visit-choices">
          <ChoiceCard
            choice={answer.data}
            visit={visit}
            nameOf={nameOf}
            disabled={disabled}
            onPlace={onPlace}
          />
        </ul>
      )}
    </section>
  );
}
