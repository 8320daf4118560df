import type { MipBuilder } from '../../engines/mip-builder.ts';
import { openPromises } from './kept-points.ts';
import { groupBy, type ModelScope, placeOf, type TeamColumn, type VisitColumn } from './model-scope.ts';

/** Column "the promise is kept", with the visits that must and must not be made for it. */
export interface PromiseColumn {
  readonly column: number;
  readonly comes: readonly VisitColumn[];
  readonly staysAway: readonly VisitColumn[];
}

/** Promises to be visited by several: a column that is 1 only where just these come. */
export function addPromises(
  mip: MipBuilder,
  { facts, tasks, others }: ModelScope,
  teams: readonly TeamColumn[],
): readonly PromiseColumn[] {
  const teamAt = groupBy(teams, placeOf);
  const kept: PromiseColumn[] = [];
  for (const task of tasks) {
    if (task.helpersNeeded === 1) continue;
    for (const promise of openPromises(facts, others, task)) {
      const [team] = teamAt.get(placeOf({ task, halfDay: promise.halfDay })) ?? [];
      if (team === undefined) continue;
      const comes = team.members.filter(({ helper }) => promise.team?.includes(helper) ?? false);
      if (comes.length === 0 || comes.length < promise.team!.length) continue;
      const staysAway = team.members.filter((member) => !comes.includes(member));
      const column = mip.addBinary(-promise.teamPoints);
      for (const member of comes) {
        mip.addRow(Number.NEGATIVE_INFINITY, 0, [
          [column, 1],
          [member.column, -1],
        ]);
      }
      for (const member of staysAway) {
        mip.addRow(Number.NEGATIVE_INFINITY, 1, [
          [column, 1],
          [member.column, 1],
        ]);
      }
      kept.push({ column, comes, staysAway });
    }
  }
  return kept;
}
