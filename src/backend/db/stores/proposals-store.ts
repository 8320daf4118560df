import type { PersonId, PlaceId, ProposalId } from '../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { PairingWeights } from '../../../shared/domain/pairing-weights.ts';
import type {
  EndedPair,
  FactToAsk,
  OutcomeStatus,
  ProposedPair,
  UnservedElder,
} from '../../../shared/domain/pairing.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** What a proposal says and what it was made from, without the plan, which is long. */
export interface ProposalBasis {
  readonly id: ProposalId;
  /** Given by hand; '' where the window numbers it. */
  readonly name: string;
  readonly createdAt: string;
  readonly state: 'open' | 'accepted' | 'discarded';
  /** The state of the registers that the plan fits. */
  readonly registerRevision: number;
  readonly seed: number;
  /** Of the problem as it was proposed; decisions taken since stand beside it. */
  readonly problemDigest: string;
  readonly programVersion: string;
  /** Points that stand in for those of the villages. */
  readonly weights: PairingWeights | null;
  /** Decisions by hand, oldest first. */
  readonly decisions: readonly PairingDecision[];
  /** How many of them hold; those beyond were undone and may be brought back. */
  readonly decisionsHeld: number;
  readonly acceptedVillageIds: readonly PlaceId[];
}

/** What is kept of a plan. */
export interface StoredPlan {
  readonly totalScore: number;
  readonly gapPoints: number | null;
  /** Where the gap lies, by which the plan can be taken up again without asking for it anew. */
  readonly gaps: readonly { readonly elderId: PersonId; readonly points: number | null }[];
  readonly pairs: readonly ProposedPair[];
  readonly unserved: readonly UnservedElder[];
  readonly ended: readonly EndedPair[];
  readonly toAsk: readonly FactToAsk[];
}

/** A plan and what it was made from, so that it can be made again. */
export interface StoredProposal extends ProposalBasis {
  readonly status: OutcomeStatus;
  readonly plan: StoredPlan;
}

interface BasisLine {
  id: number;
  name: string;
  created_at: string;
  state: ProposalBasis['state'];
  register_revision: number;
  seed: number;
  problem_digest: string;
  program_version: string;
  weights: string | null;
  decisions: string;
  decisions_held: number;
  accepted_village_ids: string;
}

interface ProposalLine extends BasisLine {
  status: OutcomeStatus;
  plan: string;
}

const BASIS_COLUMNS = `id, name, created_at, state, register_revision, seed, problem_digest, program_version, weights,
  decisions, decisions_held, accepted_village_ids`;
const COLUMNS = `${BASIS_COLUMNS}, status, plan`;

export function findProposal(db: ReadableDb, id: ProposalId): StoredProposal | undefined {
  const line = db.find<ProposalLine>(`SELECT ${COLUMNS} FROM proposal WHERE id = ?`, id);
  return line && toProposal(line);
}

/** A proposal without its plan: quick enough to be asked at every move of the mouse. */
export function findProposalBasis(db: ReadableDb, id: ProposalId): ProposalBasis | undefined {
  const line = db.find<BasisLine>(`SELECT ${BASIS_COLUMNS} FROM proposal WHERE id = ?`, id);
  return line && toBasis(line);
}

/** Proposals that wait for a decision, newest first. */
export function listOpenProposals(db: ReadableDb): StoredProposal[] {
  return db
    .all<ProposalLine>(`SELECT ${COLUMNS} FROM proposal WHERE state = 'open' ORDER BY id DESC`)
    .map(toProposal);
}

/** The newest proposal that waits for a decision. */
export function findOpenProposalId(db: ReadableDb): ProposalId | undefined {
  return db.find<{ id: ProposalId }>("SELECT id FROM proposal WHERE state = 'open' ORDER BY id DESC LIMIT 1")
    ?.id;
}

/** Whether a proposal waits, without reading the whole of it. */
export function hasOpenProposal(db: ReadableDb): boolean {
  return findOpenProposalId(db) !== undefined;
}

/** True while no proposal was accepted or discarded since the newest import. */
export function isProposalDue(db: ReadableDb): boolean {
  const line = db.find<{ decided: number }>(
    `SELECT EXISTS (SELECT 1 FROM proposal WHERE state <> 'open'
       AND created_at >= coalesce((SELECT max(imported_at) FROM import_batch), '')) AS decided`,
  );
  return line?.decided !== 1;
}

/** Adds an open proposal beside those that are there. */
export function addOpenProposal(
  db: WritableDb,
  proposal: Omit<StoredProposal, 'id' | 'state' | 'acceptedVillageIds' | 'decisionsHeld'>,
): ProposalId {
  const { newId } = db.run(
    `INSERT INTO proposal (name, created_at, state, status, register_revision, seed, problem_digest, program_version,
       weights, decisions, decisions_held, plan) VALUES (?, ?, 'open', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    proposal.name,
    proposal.createdAt,
    proposal.status,
    proposal.registerRevision,
    proposal.seed,
    proposal.problemDigest,
    proposal.programVersion,
    proposal.weights === null ? null : JSON.stringify(proposal.weights),
    JSON.stringify(proposal.decisions),
    proposal.decisions.length,
    JSON.stringify(proposal.plan),
  );
  return newId as ProposalId;
}

export function renameProposal(db: WritableDb, id: ProposalId, name: string): void {
  db.run('UPDATE proposal SET name = ? WHERE id = ?', name, id);
}

/** Writes the plan under other decisions. */
export function saveDecisions(
  db: WritableDb,
  id: ProposalId,
  {
    decisions,
    decisionsHeld,
    status,
    plan,
  }: Pick<StoredProposal, 'decisions' | 'decisionsHeld' | 'status' | 'plan'>,
): void {
  db.run(
    'UPDATE proposal SET decisions = ?, decisions_held = ?, status = ?, plan = ? WHERE id = ?',
    JSON.stringify(decisions),
    decisionsHeld,
    status,
    JSON.stringify(plan),
    id,
  );
}

export function closeProposal(db: WritableDb, id: ProposalId, state: 'accepted' | 'discarded'): void {
  db.run('UPDATE proposal SET state = ? WHERE id = ?', state, id);
}

/** Writes down what was accepted of a proposal, and the state of the registers that this led to. */
export function saveAcceptance(
  db: WritableDb,
  id: ProposalId,
  {
    state,
    acceptedVillageIds,
    registerRevision,
  }: Pick<StoredProposal, 'state' | 'acceptedVillageIds' | 'registerRevision'>,
): void {
  db.run(
    'UPDATE proposal SET state = ?, accepted_village_ids = ?, register_revision = ? WHERE id = ?',
    state,
    JSON.stringify(acceptedVillageIds),
    registerRevision,
    id,
  );
}

function toBasis(line: BasisLine): ProposalBasis {
  return {
    id: line.id as ProposalId,
    name: line.name,
    createdAt: line.created_at,
    state: line.state,
    registerRevision: line.register_revision,
    seed: line.seed,
    problemDigest: line.problem_digest,
    programVersion: line.program_version,
    weights: line.weights === null ? null : (JSON.parse(line.weights) as PairingWeights),
    decisions: JSON.parse(line.decisions) as PairingDecision[],
    decisionsHeld: line.decisions_held,
    acceptedVillageIds: JSON.parse(line.accepted_village_ids) as PlaceId[],
  };
}

function toProposal(line: ProposalLine): StoredProposal {
  return { ...toBasis(line), status: line.status, plan: JSON.parse(line.plan) as StoredPlan };
}
