import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { HALF_DAYS } from '../../../src/shared/domain/availability.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { highsMip } from '../../../src/solver/engines/highs-mip.ts';
import { openRosterDesk } from '../../../src/solver/roster/desk/open-roster-desk.ts';
import { planRepair } from '../../../src/solver/roster/repair/plan-repair.ts';
import type { RosterPlan } from '../../../src/solver/roster/roster-plan.ts';
import { planRoster } from '../../../src/solver/roster/solve-roster.ts';
import { type Figures, inMilliseconds, median, quantile, timed } from '../pairing/figures.ts';
import { generatedWeek } from './generated-weeks.ts';

const VILLAGES = [1, 2, 3, 4, 5];
const PLAN_MILLISECONDS = 3_000;
const REPAIR_MILLISECONDS = 10_000;
const MOST_REPAIR_MILLISECONDS = 1_000;
const MOST_DRAG_MILLISECONDS = 16;
const TUESDAY_MORNING = HALF_DAYS[2]!;
const SUNDAY_AFTERNOON = HALF_DAYS[13]!;

/** On published weeks of villages of 50 elders: the busiest helper falls ill on Tuesday; every visit is dragged everywhere. */
export async function measureDeskAndRepair(figures: Figures): Promise<void> {
  figures.heading('Repair of one illness, and dragging, in villages of 50 elders');
  const highs = highsMip(await loadHighs());
  const clocked = (): { elapsedMilliseconds: () => number } => {
    const begun = performance.now();
    return { elapsedMilliseconds: () => performance.now() - begun };
  };
  const quiet = { stopRequested: () => false, report: () => undefined };
  const repairs: number[] = [];
  const drags: number[] = [];
  let proven = 0;
  for (const village of VILLAGES) {
    const problem = generatedWeek(village, PLAN_MILLISECONDS);
    const plan = planRoster(problem, { ...quiet, ...clocked() }, highs);
    const patient = { ...problem, timeLimitMilliseconds: REPAIR_MILLISECONDS };
    const { value, milliseconds } = timed(() =>
      planRepair(
        {
          problem: patient,
          plan,
          incident: {
            kind: 'helper-absent',
            helperId: busiestAfterMonday(plan),
            from: TUESDAY_MORNING,
            to: SUNDAY_AFTERNOON,
            reason: 'ill',
          },
          now: 2,
        },
        { ...quiet, ...clocked() },
        highs,
      ),
    );
    repairs.push(milliseconds);
    if (value.plan.status === 'proven-best') proven++;
    const desk = openRosterDesk(problem, plan);
    for (const { ref, helpers } of plan.planned.slice(0, 40)) {
      for (const at of HALF_DAYS) {
        const to = { at, helperIds: helpers.map(({ helperId }) => helperId) };
        drags.push(timed(() => desk.tryMove({ kind: 'place', visit: ref, to })).milliseconds);
      }
    }
  }
  figures.goal(
    'repair of one illness, median and slowest',
    `${inMilliseconds(median(repairs))}, ${inMilliseconds(Math.max(...repairs))}, ${proven} of ${VILLAGES.length} proven`,
    `at most ${MOST_REPAIR_MILLISECONDS} ms, proven`,
    Math.max(...repairs) <= MOST_REPAIR_MILLISECONDS && proven === VILLAGES.length,
  );
  const p95 = quantile(drags, 0.95);
  figures.goal(
    'dragging a visit: rules and price, median and p95',
    `${inMilliseconds(median(drags))}, ${inMilliseconds(p95)}`,
    `p95 at most ${MOST_DRAG_MILLISECONDS} ms`,
    p95 <= MOST_DRAG_MILLISECONDS,
  );
}

function busiestAfterMonday(plan: RosterPlan): PersonId {
  const visits = new Map<PersonId, number>();
  for (const { date, helpers } of plan.planned) {
    if (date === plan.planned[0]!.date) continue;
    for (const { helperId } of helpers) visits.set(helperId, (visits.get(helperId) ?? 0) + 1);
  }
  return [...visits].toSorted(([one, ones], [other, others]) => others - ones || one - other)[0]![0];
}
