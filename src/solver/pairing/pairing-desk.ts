import type { PersonId } from '../../shared/domain/ids.ts';
import type { PairingDecision } from '../../shared/domain/pairing-decision.ts';
import type {
  HelperChoice,
  SingleFix,
  TryOutcome,
  VolunteerWorth,
  WhyNot,
} from '../../shared/domain/pairing-explanation.ts';
import type { PairRole } from '../../shared/domain/pairing.ts';
import type { PairingPlan } from './pairing-plan.ts';

/**
 * A solved problem that can be asked and pulled about: everything it says comes from the numbers that made the plan. It
 * never changes; a decision gives a new desk, which shares what the decision does not touch.
 */
export interface PairingDesk {
  readonly plan: PairingPlan;
  /** What a decision would do, as the difference of two optima. */
  readonly tryDecision: (decision: PairingDecision) => TryOutcome;
  /** The desk under one more decision. Throws where a hard rule forbids it: ask {@link tryDecision} first. */
  readonly withDecision: (decision: PairingDecision) => PairingDesk;
  readonly choices: (elderId: PersonId, role: PairRole) => readonly HelperChoice[];
  /** Of one helper; where weekly minutes bind the price is proven by asking for a plan, which may take seconds. */
  readonly whyNot: (elderId: PersonId, helperId: PersonId, role: PairRole) => WhyNot;
  readonly fixes: (elderId: PersonId, role: PairRole) => readonly SingleFix[];
  readonly volunteersWanted: () => readonly VolunteerWorth[];
}
