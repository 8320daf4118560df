import { Button } from 'antd';
import { memo, type ReactNode, useState } from 'react';
import type { Input } from '../../../../shared/contract/contract.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { PlanDifference } from '../../../../shared/domain/pairing-explanation.ts';
import type { Proposal } from '../../../../shared/domain/pairing-proposal.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { ScoreBars } from '../../../components/score-bars.tsx';
import { breachText } from '../../../text/pair-breach.ts';
import { pairReasons, unscoredParts } from '../../../text/pair-reasons.ts';
import { differenceText, movesText, type NameOf } from '../../../text/plan-difference.ts';
import { deskText } from '../../../text/screens/pairing-desk.ts';
import { pairingsText } from '../../../text/screens/pairings.ts';
import { helperLimitUnit, helperLimitWord, pairRoleHelperWord } from '../../../text/terms/pairings.ts';
import type { ProposedLine } from '../desk/desk-rows.ts';
import { useDragSource } from '../desk/drag.ts';
import { barsOf } from '../score-bars-of.ts';
import { type Choice, choiceSteps } from './choice-steps.ts';

const text = deskText.choice;
const TOLD_MOVES = 2;

interface Props {
  readonly proposalId: Proposal['id'];
  readonly choice: Choice;
  readonly elderId: ProposedLine['elderId'];
  readonly role: PairRole;
  readonly line: ProposedLine | null;
  readonly nameOf: NameOf;
  readonly disabled: boolean;
  readonly onPreview: (decision: PairingDecision | null) => void;
  readonly onDecide: (decision: PairingDecision) => void;
  readonly onDecline: (choice: Choice) => void;
}

/**
 * One helper who could come: who, how far, why, at which price; and what can be decided. Drawn again only when something
 * of it changed: the pointer that wanders over the cards changes the strip beneath them, many times a second.
 */
export const ChoiceCard = memo(function ChoiceCard(props: Props): ReactNode {
  const { choice, elderId, role, line, disabled, onPreview, onDecide, onDecline } = props;
  const source = useDragSource();
  const steps = choiceSteps(elderId, role, choice, line);
  const rest = steps.lock;
  const unscored = unscoredParts(choice.parts);
  const button = (
    decision: PairingDecision | null,
    word: string,
    hint?: string,
    type: 'default' | 'primary' = 'default',
  ): ReactNode =>
    decision === null ? null : (
      <Button
        size="small"
        type={type}
        disabled={disabled}
        title={hint}
        onMouseEnter={() => onPreview(decision)}
        onFocus={() => onPreview(decision)}
        onMouseLeave={() => onPreview(rest)}
        onClick={() => onDecide(decision)}
      >
        {word}
      </Button>
    );
  return (
    <li
      className={`helper-choice ${choice.why.kind}`}
      aria-label={choice.helper.name}
      onMouseEnter={() => onPreview(rest)}
      onMouseLeave={() => onPreview(null)}
    >
      <div className="desk-line">
        <strong
          className="helper-grip"
          title={deskText.dragHint}
          {...source({ helperId: choice.helperId, name: choice.helper.name })}
        >
          {choice.helper.name}
        </strong>
        <small className="quiet clip">
          {[
            pairingsText.ageAndPlace(choice.helper.age, choice.helper.hamletName),
            choice.travelMinutes === null ? '' : deskText.away(choice.travelMinutes, choice.travelEstimated),
            deskText.load(choice.heldElders, choice.maxElders),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </small>
        <span className="score at-end" title={deskText.confidence(choice.confidence)}>
          <span className="number">{choice.score}</span>
          <ScoreBars bars={barsOf(choice.parts)} />
        </span>
      </div>
      {choice.why.kind !== 'forbidden' && (
        <div className="choice-reasons">
          {pairReasons(choice.parts, choice)}
          {unscored !== '' && <span className="quiet"> {text.unscored(unscored)}</span>}
        </div>
      )}
      <Why {...props} />
      <div className="choice-steps">
        {button(steps.lock, text.lock, text.lockHint, choice.why.kind === 'in-plan' ? 'primary' : 'default')}
        {button(steps.unlock, text.unlock)}
        {button(steps.forbid, text.forbid, text.forbidHint)}
        {button(steps.allow, text.allow)}
        {steps.trial !== null &&
          button(steps.trial, steps.trial.on ? text.trial : text.stopTrial, text.trialHint)}
        {steps.widen !== null &&
          button(
            steps.widen,
            text.widen(
              helperLimitWord[steps.widen.limit],
              steps.widen.value,
              helperLimitUnit[steps.widen.limit],
            ),
          )}
        {choice.why.kind !== 'forbidden' && (
          <Button
            size="small"
            type="text"
            disabled={disabled}
            title={text.declineHint}
            onClick={() => onDecline(choice)}
          >
            {text.decline}
          </Button>
        )}
      </div>
    </li>
  );
});

function Why({ proposalId, choice, elderId, role, nameOf }: Props): ReactNode {
  const { why } = choice;
  switch (why.kind) {
    case 'in-plan':
      return <div className="choice-why in-plan">{text.inPlan(pairRoleHelperWord[why.role])}</div>;
    case 'forbidden':
      return <div className="choice-why forbidden">{why.breaches.map(breachText).join('；')}</div>;
    case 'costs':
      return (
        <Price
          // Another elder or another plan is another question, not asked yet.
          key={`${elderId}-${role}-${why.difference.price}-${why.difference.moves.length}`}
          question={{ proposalId, elderId, helperId: choice.helperId, role }}
          difference={why.difference}
          nameOf={nameOf}
        />
      );
  }
}

interface PriceProps {
  readonly question: Input<'pairings.whyNot'>;
  readonly difference: PlanDifference;
  readonly nameOf: NameOf;
}

/** What another helper would cost; where helpers' weeks are short the price is near at once, and exact when asked for. */
function Price({ question, difference, nameOf }: PriceProps): ReactNode {
  const [asked, setAsked] = useState(false);
  const proven = useAnswer('pairings.whyNot', question, { enabled: asked });
  const told = asked && proven.data?.kind === 'costs' ? proven.data.difference : difference;
  const others = told.moves.filter((move) => move.elderId !== question.elderId);
  const moves = movesText(others.slice(0, TOLD_MOVES), nameOf, null).join('；');
  return (
    <div className="choice-why">
      {text.wouldBe}
      {differenceText(told, question.elderId)}
      {moves !== '' && <span className="quiet">（{moves}）</span>}
      {!difference.exact && proven.data === undefined && (
        <Button
          size="small"
          type="link"
          title={text.proveHint}
          loading={asked && proven.isFetching}
          onClick={() => setAsked(true)}
        >
          {text.prove}
        </Button>
      )}
    </div>
  );
}
