import { isDeepStrictEqual } from 'node:util';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findProposal, type ProposalBasis } from '../../db/stores/proposals-store.ts';
import { loadPairingProblem } from '../../planning/load-pairing-problem.ts';
import type { OpenDeskOf, PairingDesk, PairingProblem, PlanAtHand } from '../../planning/open-desk.ts';

/** A solved problem that can be asked, and the people whom it knows. */
export interface OpenDesk {
  readonly desk: PairingDesk;
  readonly elders: ReadonlyMap<number, PairingProblem['elders'][number]>;
  readonly helpers: ReadonlyMap<number, PairingProblem['helpers'][number]>;
}

/** Keeps the desks of the last few proposals in memory: opening one solves the whole township, asking it is quick. */
export interface DeskKeeper {
  /** The desk of a proposal under its first `held` decisions, opened where it is not kept. */
  readonly deskOf: (basis: ProposalBasis, held?: number) => Promise<OpenDesk>;
  /** Keeps the desk that a further decision led to. */
  readonly keep: (basis: ProposalBasis, decisions: readonly PairingDecision[], desk: OpenDesk) => void;
  /** Opens a desk when the backend has nothing else to do, so that the first question is answered quickly. */
  readonly openSoon: (basis: ProposalBasis) => void;
  readonly close: () => void;
}

/** Desks of one proposal share what their decisions do not touch, so a few steps back are cheap to keep. */
const MOST_DESKS = 12;

export function createDeskKeeper(db: ReadableDb, openDesk: OpenDeskOf): DeskKeeper {
  /** In the order of their last use, the latest last. */
  const desks = new Map<string, Promise<OpenDesk>>();
  let waiting: NodeJS.Immediate | undefined;
  let closed = false;

  const keepAs = (key: string, desk: Promise<OpenDesk>): void => {
    desks.delete(key);
    desks.set(key, desk);
    for (const oldest of desks.keys()) {
      if (desks.size <= MOST_DESKS) break;
      desks.delete(oldest);
    }
  };
  const deskOf = async (basis: ProposalBasis, held = basis.decisionsHeld): Promise<OpenDesk> => {
    const decisions = basis.decisions.slice(0, held);
    const key = keyOf(basis, decisions);
    const kept = desks.get(key) ?? openOf({ db, openDesk }, basis, held);
    keepAs(key, kept);
    try {
      return await kept;
    } catch (error) {
      desks.delete(key);
      throw error;
    }
  };
  return {
    deskOf,
    keep: (basis, decisions, desk) => {
      keepAs(keyOf(basis, decisions), Promise.resolve(desk));
    },
    openSoon: (basis) => {
      clearImmediate(waiting);
      waiting = setImmediate(() => {
        // What goes wrong here goes wrong again for whoever asks, and is told there.
        if (!closed) deskOf(basis).catch(() => undefined);
      });
    },
    close: () => {
      closed = true;
      clearImmediate(waiting);
      desks.clear();
    },
  };
}

/** Two desks are the same when the registers, the points and the decisions are. */
function keyOf({ id, registerRevision }: ProposalBasis, decisions: readonly PairingDecision[]): string {
  return JSON.stringify([id, registerRevision, decisions]);
}

async function openOf(
  { db, openDesk }: { db: ReadableDb; openDesk: OpenDeskOf },
  basis: ProposalBasis,
  held: number,
): Promise<OpenDesk> {
  // As on the day of the proposal: nobody grows a year older between a plan and its change.
  const day = basis.createdAt.slice(0, 10) as CalendarDate;
  const decisions = basis.decisions.slice(0, held);
  const { problem } = loadPairingProblem(db, day, { weights: basis.weights, decisions });
  return {
    desk: await openDesk(problem, planAtHand(db, basis, held)),
    elders: new Map(problem.elders.map((elder) => [elder.id, elder])),
    helpers: new Map(problem.helpers.map((helper) => [helper.id, helper])),
  };
}

/** The plan that is kept with a proposal is the one under the decisions that hold now; a stopped one is no answer. */
function planAtHand(db: ReadableDb, basis: ProposalBasis, held: number): PlanAtHand | undefined {
  if (held !== basis.decisionsHeld || basis.acceptedVillageIds.length > 0) return undefined;
  const proposal = findProposal(db, basis.id);
  // Somebody may have decided since: then the plan is that of other decisions.
  const isSame = proposal?.decisionsHeld === held && isDeepStrictEqual(proposal.decisions, basis.decisions);
  return isSame && proposal.status !== 'stopped' ? proposal.plan : undefined;
}
