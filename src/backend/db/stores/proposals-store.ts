import type { ProposalId } from '../../../shared/domain/ids.ts';
import type {
  EndedPair,
  OutcomeStatus,
  ProposedPair,
  UnservedElder,
} from '../../../shared/domain/pairing.ts';
import type { ReadableDb, WritableDb } from '../connection.ts';

/** A plan and what it was made from, so that it can be made again. */
export interface StoredProposal {
  readonly id: ProposalId;
  readonly createdAt: string;
  readonly state: 'open' | 'accepted' | 'discarded';
  readonly status: OutcomeStatus;
  readonly registerRevision: number;
  readonly seed: number;
  readonly problemDigest: string;
  readonly programVersion: string;
  readonly plan: {
    readonly totalScore: number;
    readonly pairs: readonly ProposedPair[];
    readonly unserved: readonly UnservedElder[];
    readonly ended: readonly EndedPair[];
  };
}

interface ProposalLine {
  id: number;
  created_at: string;
  state: StoredProposal['state'];
  status: OutcomeStatus;
  register_revision: number;
  seed: number;
  problem_digest: string;
  program_version: string;
  plan: string;
}

const COLUMNS =
  'id, created_at, state, status, register_revision, seed, problem_digest, program_version, plan';

export function findProposal(db: ReadableDb, id: ProposalId): StoredProposal | undefined {
  const line = db.find<ProposalLine>(`SELECT ${COLUMNS} FROM proposal WHERE id = ?`, id);
  return line && toProposal(line);
}

export function findOpenProposal(db: ReadableDb): StoredProposal | undefined {
  const line = db.find<ProposalLine>(`SELECT ${COLUMNS} FROM proposal WHERE state = 'open'`);
  return line && toProposal(line);
}

/** Whether a proposal waits, without reading the whole of it. */
export function hasOpenProposal(db: ReadableDb): boolean {
  return db.find("SELECT 1 FROM proposal WHERE state = 'open'") !== undefined;
}

/** True while no proposal was accepted or discarded since the newest import. */
export function isProposalDue(db: ReadableDb): boolean {
  const line = db.find<{ decided: number }>(
    `SELECT EXISTS (SELECT 1 FROM proposal WHERE state <> 'open'
       AND created_at >= coalesce((SELECT max(imported_at) FROM import_batch), '')) AS decided`,
  );
  return line?.decided !== 1;
}

/** Adds an open proposal; one that is still open is discarded first, so that only one ever waits. */
export function addOpenProposal(db: WritableDb, proposal: Omit<StoredProposal, 'id' | 'state'>): ProposalId {
  db.run("UPDATE proposal SET state = 'discarded' WHERE state = 'open'");
  const { newId } = db.run(
    `INSERT INTO proposal (created_at, state, status, register_revision, seed, problem_digest, program_version,
       plan) VALUES (?, 'open', ?, ?, ?, ?, ?, ?)`,
    proposal.createdAt,
    proposal.status,
    proposal.registerRevision,
    proposal.seed,
    proposal.problemDigest,
    proposal.programVersion,
    JSON.stringify(proposal.plan),
  );
  return newId as ProposalId;
}

export function closeProposal(db: WritableDb, id: ProposalId, state: 'accepted' | 'discarded'): void {
  db.run('UPDATE proposal SET state = ? WHERE id = ?', state, id);
}

function toProposal(line: ProposalLine): StoredProposal {
  return {
    id: line.id as ProposalId,
    createdAt: line.created_at,
    state: line.state,
    status: line.status,
    registerRevision: line.register_revision,
    seed: line.seed,
    problemDigest: line.problem_digest,
    programVersion: line.program_version,
    plan: JSON.parse(line.plan) as StoredProposal['plan'],
  };
}
