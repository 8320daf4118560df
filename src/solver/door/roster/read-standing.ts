import { HALF_DAYS } from '../../../shared/domain/availability.ts';
import type { NeedId } from '../../../shared/domain/ids.ts';
import type { Placement, RosterTask, VisitRef } from '../../../shared/domain/roster-task.ts';
import type { FarmTaskId, MealRoundId, VenueId } from '../../../shared/domain/village-places.ts';
import type { RosterProblem } from '../../roster/roster-problem.ts';
import type { TroubleList } from '../form-trouble.ts';
import { helperIdOf } from './read-people.ts';
import type { FormId, FormVisit, RosterForm } from './roster-form.ts';
import type { RosterNames } from './roster-names.ts';

/** Where visits were promised, and where they stay whatever rules say. */
export function readStanding(
  form: RosterForm,
  names: RosterNames,
  trouble: TroubleList,
): Pick<RosterProblem, 'promises' | 'fixed'> {
  return {
    promises: (form.promises ?? []).flatMap((promise, at) => {
      const path = ['promises', at];
      const visit = readVisit(promise, path, names, trouble);
      const placement = readPlacement(promise.halfDay, promise.helpers, path, names, trouble);
      return visit === null ? [] : [{ visit, placement, kind: promise.kind ?? 'published' }];
    }),
    fixed: (form.fixed ?? []).flatMap((fixed, at) => {
      const path = ['fixed', at];
      const visit = readVisit(fixed, path, names, trouble);
      const { halfDay, helpers, unfilled } = fixed;
      const isPlaced = halfDay !== undefined && helpers !== undefined;
      if (unfilled === true ? halfDay !== undefined || helpers !== undefined : !isPlaced)
        trouble.note(path, 'must have either "halfDay" and "helpers", or "unfilled": true');
      const placement = isPlaced ? readPlacement(halfDay, helpers, path, names, trouble) : null;
      return visit === null ? [] : [{ visit, placement }];
    }),
  };
}

function readVisit(
  visit: FormVisit,
  path: readonly PropertyKey[],
  names: RosterNames,
  trouble: TroubleList,
): VisitRef | null {
  const said = (['need', 'round', 'duty', 'farmWork'] as const).filter((kind) => visit[kind] !== undefined);
  const [kind] = said;
  if (kind === undefined || said.length > 1) {
    trouble.note(path, 'must have exactly one of "need", "round", "duty", "farmWork"');
    return null;
  }
  const find = (list: 'needs' | 'rounds' | 'duties' | 'farmWork', id: FormId): number =>
    names[list].find(id, [...path, kind], trouble);
  return { task: taskOf(kind, visit, find), number: visit.number };
}

function taskOf(
  kind: 'need' | 'round' | 'duty' | 'farmWork',
  visit: FormVisit,
  find: (list: 'needs' | 'rounds' | 'duties' | 'farmWork', id: FormId) => number,
): RosterTask {
  const id = visit[kind]!;
  switch (kind) {
    case 'need':
      return { kind: 'need', needId: find('needs', id) as NeedId };
    case 'round':
      return { kind: 'meal-round', roundId: find('rounds', id) as MealRoundId };
    case 'duty':
      return { kind: 'duty', venueId: find('duties', id) as VenueId, duty: 'opening' };
    case 'farmWork':
      return { kind: 'farm', farmTaskId: find('farmWork', id) as FarmTaskId };
  }
}

function readPlacement(
  halfDay: number,
  helpers: readonly FormId[],
  path: readonly PropertyKey[],
  names: RosterNames,
  trouble: TroubleList,
): Placement {
  const helperIds = helpers.map((id, at) =>
    helperIdOf(names.helpers.find(id, [...path, 'helpers', at], trouble)),
  );
  return { at: HALF_DAYS[halfDay]!, helperIds: [...new Set(helperIds)].sort((one, other) => one - other) };
}
