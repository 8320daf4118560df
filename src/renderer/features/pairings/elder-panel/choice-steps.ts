import type { PairBreach } from '../../../../shared/domain/pairing-explanation.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../../shared/domain/pairing-decision.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { PairRole } from '../../../../shared/domain/pairing.ts';
import type { ProposedLine } from '../desk/desk-rows.ts';

export type Choice = Output<'pairings.choices'>[number];
type SetLimit = Extract<PairingDecision, { kind: 'set-limit' }>;

/** The decisions that make sense on a choice, as things stand. */
export interface ChoiceSteps {
  readonly lock: PairingDecision | null;
  readonly unlock: PairingDecision | null;
  readonly forbid: PairingDecision | null;
  readonly allow: PairingDecision | null;
  readonly trial: Extract<PairingDecision, { kind: 'trial' }> | null;
  /** Only where limits that a proposal may raise are all that is in the way. */
  readonly widen: SetLimit | null;
}

/** `line` is the pair of the plan, where the two are one. */
export function choiceSteps(
  elderId: PersonId,
  role: PairRole,
  choice: Choice,
  line: ProposedLine | null,
): ChoiceSteps {
  const pair = { elderId, helperId: choice.helperId };
  const breaches = choice.why.kind === 'forbidden' ? choice.why.breaches : [];
  const isForbiddenByHand = breaches.some((breach) => breach.rule === 'not-forbidden');
  const agreed = line?.origin === 'voluntary';
  const isHere = line !== null && line.role === role;
  return {
    lock: breaches.length > 0 || (isHere && line.locked) ? null : { kind: 'lock', ...pair, role },
    unlock: isHere && line.locked && !agreed ? { kind: 'unlock', ...pair } : null,
    forbid: breaches.length > 0 || agreed ? null : { kind: 'forbid', ...pair },
    allow: isForbiddenByHand ? { kind: 'allow', ...pair } : null,
    trial: line === null ? null : { kind: 'trial', ...pair, on: !line.trial },
    widen: breaches.length === 1 ? widen(choice, breaches[0]) : null,
  };
}

function widen(choice: Choice, breach: PairBreach | undefined): SetLimit | null {
  const of = { kind: 'set-limit', helperId: choice.helperId } as const;
  if (breach?.rule === 'travel-limit' && choice.travelMinutes !== null)
    return { ...of, limit: 'travel-minutes', value: choice.travelMinutes };
  if (breach?.rule === 'helper-capacity')
    return { ...of, limit: 'elders', value: choice.maxElders + breach.by };
  return null;
}
