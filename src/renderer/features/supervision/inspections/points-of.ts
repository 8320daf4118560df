import {
  HELPER_POINTS,
  type Inspection,
  type InspectionPoint,
  STATION_POINTS,
} from '../../../../shared/domain/supervision.ts';

/** What was looked at, in the order of the list, and how it was. */
export function pointsOf({
  kind,
  points,
}: Pick<Inspection, 'kind' | 'points'>): { point: InspectionPoint; state: 'good' | 'mend' }[] {
  return listOf(kind).flatMap((point) => {
    const state = points[point];
    return state === undefined ? [] : [{ point, state }];
  });
}

/** What is looked at in a station, or of a helper. */
export function listOf(kind: Inspection['kind']): readonly InspectionPoint[] {
  return kind === 'station' ? STATION_POINTS : HELPER_POINTS;
}
