import type { CheckedInput, Output } from '../../../shared/contract/contract.ts';
import type { ProposalId } from '../../../shared/domain/ids.ts';
import type { PairingDecision } from '../../../shared/domain/pairing-decision.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { addOpenProposal, findProposalBasis } from '../../db/stores/proposals-store.ts';
import { loadPairingProblem } from '../../planning/load-pairing-problem.ts';
import type { PairingPlan, PairingProblem } from '../../planning/planner.ts';
import { PROGRAM_VERSION } from '../../planning/program-version.ts';
import type { Office } from '../office.ts';
import { knownProposal } from './open-proposal.ts';
import { showProposal } from './show-proposal.ts';
import { storedPlan } from './stored-plan.ts';

/**
 * Plans pairs for the whole township and keeps the plan as one more open proposal; nobody is paired by this. Decisions
 * carried over from another proposal that do not apply any more are left out and counted.
 */
export async function proposePairings(
  office: Office,
  { jobId, name, weights, decisionsOf }: CheckedInput<'pairings.propose'>,
): Promise<Output<'pairings.propose'>> {
  const { db, clock, tell, jobs, planner, desks } = office;
  return jobs.run(jobId, async (job) => {
    job.report({ phase: 'loading', done: 0, total: null, about: null });
    if (listPeople(db).length === 0) throw new Refusal('people.none');
    const { today, now } = clock();
    const wanted = decisionsOf === null ? [] : decisionsHeldBy(office, decisionsOf);
    const bare = loadPairingProblem(db, today, { weights });
    refuseHopeless(bare.problem);
    const known = wanted.filter((decision) => concernsKnownPeople(bare.problem, decision));
    const planned = loadPairingProblem(db, today, { weights, decisions: known });

    const plan = await planner.planPairings(planned.problem, job);
    const decisions = known.filter((decision) => isHonoured(plan, known, decision));
    const { digest, registerRevision, problem } =
      decisions.length === known.length
        ? planned
        : { ...planned, problem: { ...planned.problem, decisions } };
    const id = db.transaction(() =>
      addOpenProposal(db, {
        name,
        createdAt: now,
        status: plan.status,
        registerRevision,
        seed: problem.seed,
        problemDigest: digest,
        programVersion: PROGRAM_VERSION,
        weights,
        decisions,
        plan: storedPlan(plan),
      }),
    );
    tell('data.changed', { areas: ['pairings'] });
    const basis = findProposalBasis(db, id);
    if (basis) desks.openSoon(basis);
    const shown = showProposal(db, id, today);
    return decisionsOf === null ? shown : { ...shown, droppedDecisions: wanted.length - decisions.length };
  });
}

function decisionsHeldBy({ db }: Office, id: ProposalId): readonly PairingDecision[] {
  const { decisions, decisionsHeld } = knownProposal(db, id);
  return decisions.slice(0, decisionsHeld);
}

function concernsKnownPeople({ elders, helpers }: PairingProblem, decision: PairingDecision): boolean {
  return (
    helpers.some((helper) => helper.id === decision.helperId) &&
    (!('elderId' in decision) || elders.some((elder) => elder.id === decision.elderId))
  );
}

/** A lock that a hard rule forbids by now leaves no trace in the plan. Everything else always applies. */
function isHonoured(
  plan: PairingPlan,
  decisions: readonly PairingDecision[],
  decision: PairingDecision,
): boolean {
  if (decision.kind !== 'lock') return true;
  const { elderId, helperId } = decision;
  const last = decisions.findLast(
    (other) => 'elderId' in other && other.elderId === elderId && other.helperId === helperId,
  );
  // Taken back later on: there is nothing to look for.
  if (last?.kind !== 'lock' && last?.kind !== 'trial') return true;
  return plan.pairs.some((pair) => pair.elderId === elderId && pair.helperId === helperId && pair.locked);
}

/** A plan without any pair would be true and useless: better to say what is missing. */
function refuseHopeless(problem: PairingProblem): void {
  const active = problem.helpers.filter((helper) => helper.active);
  if (active.length === 0) throw new Refusal('pairings.no-helpers');
  if (problem.elders.length === 0) throw new Refusal('pairings.no-needs');
  const withHours = active.filter(
    (helper) => helper.availability.length > 0 && helper.weeklyCapMinutes > 0 && helper.dailyCapMinutes > 0,
  );
  if (withHours.length === 0) throw new Refusal('pairings.no-hours', { helpers: active.length });
}
