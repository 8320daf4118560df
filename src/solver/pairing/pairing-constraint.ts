import type { PairingRule } from '../../shared/domain/pairing.ts';
import type { PlanningElder, PlanningHelper } from '../planning/planning-person.ts';
import type { PairingFacts } from './pairing-facts.ts';

/** A hard rule of pairing: one definition for the plan, the explanation and the test. */
export interface PairingConstraint {
  readonly id: PairingRule;
  /**
   * By how much the two break the rule, in its own unit (minutes, elders; 1 where it is a matter of yes or
   * no), or null where they keep it.
   */
  readonly breach: (elder: PlanningElder, helper: PlanningHelper, facts: PairingFacts) => number | null;
}
