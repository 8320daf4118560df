import type { MipBuilder } from '../../engines/mip-builder.ts';
import type { RosterTaskFacts } from '../roster-facts.ts';
import { NEW_FACE_POINTS } from '../roster-prices.ts';
import { dayOf, visitsToPlace } from '../week-state.ts';
import { groupBy, type ModelScope, ones, type VisitColumn } from './model-scope.ts';

/** Column "this helper comes to this elder in the week". */
export interface FaceColumn {
  readonly column: number;
  readonly visits: readonly VisitColumn[];
}

/** Column of the strangers whom an elder sees beyond the first. */
export interface FurtherFacesColumn {
  readonly column: number;
  readonly strangers: readonly FaceColumn[];
  /** Strangers whom the elder sees anyway. */
  readonly there: number;
}

/**
 * Faces that an elder sees: limited, and strangers beyond the first are priced. Elders for whom neither can be are left out.
 * Of a counted task one column stands for visits on several days.
 */
export function addFaces(
  mip: MipBuilder,
  scope: ModelScope,
  visits: readonly VisitColumn[],
  isCounted: (task: RosterTaskFacts) => boolean = () => false,
): { readonly faces: readonly FaceColumn[]; readonly further: readonly FurtherFacesColumn[] } {
  const { facts, tasks, others } = scope;
  const faces: FaceColumn[] = [];
  const further: FurtherFacesColumn[] = [];
  const ofElders = visits.filter(({ task }) => task.elder !== null);
  for (const ofElder of groupBy(ofElders, ({ task }) => task.elder!).values()) {
    const elder = ofElder[0]!.task.elder!;
    const most = tasks
      .filter((task) => task.elder === elder)
      .reduce((sum, task) => sum + task.helpersNeeded * visitsToPlace(facts, others, task), 0);
    const fresh = [
      ...groupBy(
        ofElder.filter(({ helper }) => others.meetings(elder, helper) === 0),
        ({ helper }) => helper,
      ),
    ];
    const isStranger = (helper: number): boolean => !facts.isOwnHelper(helper, elder);
    const room = Math.max(0, facts.settings.mostFaces - others.facesOf(elder));
    const isLimited = Math.min(most, fresh.length) > room;
    const there = others.strangersOf(elder);
    const mostFurther = there - 1 + Math.min(most, fresh.filter(([helper]) => isStranger(helper)).length);
    const strangers: FaceColumn[] = [];
    const ofThis: FaceColumn[] = [];
    for (const [helper, own] of fresh) {
      const isPriced = isStranger(helper) && mostFurther > 0;
      if (!isPriced && !isLimited) continue;
      const face = addFace(mip, scope, own, isCounted);
      ofThis.push(face);
      if (isPriced) strangers.push(face);
    }
    if (isLimited) mip.addRow(Number.NEGATIVE_INFINITY, room, ones(ofThis));
    if (strangers.length > 0) {
      const column = mip.addContinuous(NEW_FACE_POINTS, mostFurther);
      mip.addRow(Number.NEGATIVE_INFINITY, 1 - there, [...ones(strangers), [column, -1]]);
      further.push({ column, strangers, there });
    }
    faces.push(...ofThis);
  }
  return { faces, further };
}

/** All visits of a task together, which is strong where a single one may be spread over days; and those of each day. */
function addFace(
  mip: MipBuilder,
  { facts, others }: ModelScope,
  own: readonly VisitColumn[],
  isCounted: (task: RosterTaskFacts) => boolean,
): FaceColumn {
  const column = mip.addBinary(0);
  for (const [task, ofTask] of groupBy(own, (visit) => visit.task)) {
    const wished = visitsToPlace(facts, others, task);
    const apart = groupBy(ofTask, ({ halfDay }) => (task.onceADay ? dayOf(halfDay) : halfDay));
    const most = isCounted(task) ? wished : Math.min(wished, apart.size);
    mip.addRow(Number.NEGATIVE_INFINITY, 0, [...ones(ofTask), [column, -most]]);
    if (most === 1 || isCounted(task)) continue;
    for (const together of apart.values()) {
      mip.addRow(Number.NEGATIVE_INFINITY, 0, [...ones(together), [column, -1]]);
    }
  }
  return { column, visits: own };
}
