import type { EndedPair, OutcomeStatus, ProposedPair, UnservedElder } from '../../shared/domain/pairing.ts';

/** The answer to a {@link PairingProblem}: pairs and unserved elders, each by elder id ascending. */
export interface PairingPlan {
  readonly status: OutcomeStatus;
  /** Sum of the pairs' scores. */
  readonly totalScore: number;
  /** Cost that was minimised, in the engine's integer units; for checking against other engines. */
  readonly cost: number;
  readonly pairs: readonly ProposedPair[];
  readonly unserved: readonly UnservedElder[];
  /** Active pairs of the problem's elders that do not go on, each with what keeps the two apart. */
  readonly ended: readonly EndedPair[];
}
