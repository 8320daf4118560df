import type { PersonId } from '../../shared/domain/ids.ts';
import type {
  EndedPair,
  FactToAsk,
  OutcomeStatus,
  ProposedPair,
  UnservedElder,
} from '../../shared/domain/pairing.ts';

/** What the plan of one component may lack to the best. */
export interface PlanGap {
  /** The component's elder with the smallest id. */
  readonly elderId: PersonId;
  /** 0 = proven best, null = unknown. */
  readonly points: number | null;
}

/** The answer to a {@link PairingProblem}: each list by elder id ascending, primary before backup. */
export interface PairingPlan {
  readonly status: OutcomeStatus;
  /** Sum of the scores of primary pairs. */
  readonly totalScore: number;
  /** Cost that was minimised, in the engine's integer units; for checking against other engines. */
  readonly cost: number;
  /** How far the cost may be from the least possible, in points; 0 = proven best, null = unknown (stopped). */
  readonly gapPoints: number | null;
  /** Where {@link gapPoints} lies: the groups of elders whose helpers' weekly minutes bind, by the first elder of each. */
  readonly gaps: readonly PlanGap[];
  readonly pairs: readonly ProposedPair[];
  /** Elders without a primary, and elders who should have a backup and have none. */
  readonly unserved: readonly UnservedElder[];
  /** Active pairs of the problem's elders that do not go on, each with what keeps the two apart. */
  readonly ended: readonly EndedPair[];
  /** Whom to ask what on the next visit, most points at stake first. */
  readonly toAsk: readonly FactToAsk[];
}
