import { Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import type { RosterFix, RosterMove } from '../../../../shared/domain/roster-move.ts';
import type { Placement } from '../../../../shared/domain/roster-task.ts';
import type { Roster, Visit } from '../../../../shared/domain/roster.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { useDebounced } from '../../../components/use-debounced.ts';
import { problemText } from '../../../text/problem-text.ts';
import { boardText } from '../../../text/screens/roster-board.ts';
import { workWord } from '../board/visit-words.ts';
import { ChoicesList } from './choices-list.tsx';
import { FixesList } from './fixes-list.tsx';
import { VisitFacts } from './visit-facts.tsx';
import { VisitReasons } from './visit-reasons.tsx';
import { WhyNot } from './why-not.tsx';

const text = boardText.panel;
/** The arrow keys run through the board; the panel asks once they rest. */
const REST_MILLISECONDS = 80;

type PanelPart = 'why' | 'choices' | 'why-not';

export interface PanelSteps {
  readonly disabled: boolean;
  readonly onMove: (move: RosterMove) => void;
  /** Places the visit; where `breaches` are known, the clerk is asked first. */
  readonly onPlace: (visit: Visit, to: Placement) => void;
  readonly onFix: (visit: Visit, fix: RosterFix) => void;
}

interface Props extends PanelSteps {
  readonly roster: Roster;
  readonly visit: Visit;
  readonly nameOf: (id: number) => string;
  readonly onClose: (() => void) | null;
}

/** One visit: what, when and who, why it stands there, who else could go and at which price, and how a gap could be filled. */
export function VisitPanel(props: Props): ReactNode {
  const { roster, visit, nameOf, disabled, onMove, onPlace, onFix, onClose } = props;
  const [part, setPart] = useState<PanelPart>('why');
  // What is agreed or in ink can still be asked about, as long as it fits the registers.
  const isOpen = !roster.stale && roster.state !== 'superseded';
  const isDraft = roster.state === 'draft';
  const isUnfilled = visit.state === 'unfilled';
  const rested = useDebounced(visit, REST_MILLISECONDS);
  const asking = { rosterId: roster.id, visit: rested.ref };
  const isCurrent = rested === visit;
  const reason = useAnswer('rosters.explain', asking, { enabled: isOpen && !isUnfilled && isCurrent });
  const choices = useAnswer('rosters.choices', asking, { enabled: isOpen && isCurrent });
  const fixes = useAnswer('rosters.fixes', asking, { enabled: isOpen && isUnfilled && isCurrent });
  const problem = choices.error ?? reason.error ?? fixes.error;
  const fresh = <Value,>(answer: { data: Value | undefined; isPlaceholderData: boolean }): Value | null =>
    isCurrent && !answer.isPlaceholderData ? (answer.data ?? null) : null;

  return (
    <aside
      className="visit-panel"
      aria-label={text.title(workWord(visit), visit.title)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose?.();
      }}
    >
      <div className="panel-scroll">
        <VisitFacts visit={visit} nameOf={nameOf} onClose={onClose} />
        {isOpen && isDraft && !isUnfilled && (
          <div className="row-gap">
            <Button
              size="small"
              disabled={disabled}
              title={visit.pinned ? undefined : text.pinExplain}
              onClick={() => onMove({ kind: visit.pinned ? 'unpin' : 'pin', visit: visit.ref })}
            >
              {visit.pinned ? text.unpin : text.pin}
            </Button>
            <Button
              size="small"
              disabled={disabled}
              title={text.removeExplain}
              onClick={() => onMove({ kind: 'remove', visit: visit.ref })}
            >
              {text.remove}
            </Button>
          </div>
        )}
        {problem !== null && isOpen && <Problem {...problemText(problem)} />}
        {(!isOpen || !isDraft) && (
          <p className="quiet">{isDraft ? text.staleExplain : text.frozen[roster.state]}</p>
        )}
        {isOpen && (
          <Segmented<PanelPart>
            block
            size="small"
            aria-label={text.part}
            value={part}
            options={(['why', 'choices', 'why-not'] as const).map((value) => ({
              value,
              label: value === 'why' && isUnfilled ? text.parts.fix : text.parts[value],
            }))}
            onChange={setPart}
          />
        )}
        {isOpen && part === 'why' && !isUnfilled && (
          <VisitReasons
            visit={visit}
            reason={fresh(reason)}
            nameOf={nameOf}
            disabled={disabled}
            onPlace={(to) => onPlace(visit, to)}
          />
        )}
        {isUnfilled && (!isOpen || part === 'why') && (
          <FixesList
            roster={roster}
            visit={visit}
            fixes={isOpen ? fresh(fixes) : []}
            canChange={isOpen}
            nameOf={nameOf}
            disabled={disabled}
            onFix={(fix) => onFix(visit, fix)}
          />
        )}
        {isOpen && part === 'choices' && (
          <ChoicesList
            choices={fresh(choices)}
            visit={visit}
            nameOf={nameOf}
            disabled={disabled}
            onPlace={(to) => onPlace(visit, to)}
          />
        )}
        {isOpen && part === 'why-not' && (
          <WhyNot
            roster={roster}
            visit={visit}
            nameOf={nameOf}
            disabled={disabled}
            onPlace={(to) => onPlace(visit, to)}
          />
        )}
      </div>
    </aside>
  );
}
