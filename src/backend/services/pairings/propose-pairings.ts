import type { Output } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { PairingProblem } from '../../planning/planner.ts';
import { listPeople } from '../../db/stores/people-store.ts';
import { addOpenProposal } from '../../db/stores/proposals-store.ts';
import { loadPairingProblem } from '../../planning/load-pairing-problem.ts';
import { PROGRAM_VERSION } from '../../planning/program-version.ts';
import type { Office } from '../office.ts';
import { showProposal } from './show-proposal.ts';

/** Plans pairs for the whole township and keeps the plan as the open proposal; nobody is paired by this. */
export async function proposePairings(office: Office, jobId: string): Promise<Output<'pairings.propose'>> {
  const { db, clock, tell, jobs, planner } = office;
  return jobs.run(jobId, async (job) => {
    job.report({ phase: 'loading', done: 0, total: null, about: null });
    if (listPeople(db).length === 0) throw new Refusal('people.none');
    const { problem, digest, registerRevision } = loadPairingProblem(db, clock().today);
    refuseHopeless(problem);

    const plan = await planner.planPairings(problem, job);
    const id = db.transaction(() =>
      addOpenProposal(db, {
        createdAt: clock().now,
        status: plan.status,
        registerRevision,
        seed: problem.seed,
        problemDigest: digest,
        programVersion: PROGRAM_VERSION,
        plan: { totalScore: plan.totalScore, pairs: plan.pairs, unserved: plan.unserved, ended: plan.ended },
      }),
    );
    tell('data.changed', { areas: ['pairings'] });
    return showProposal(db, id, clock().today);
  });
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
