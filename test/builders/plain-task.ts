import type { PlaceId, PersonId } from '../../src/shared/domain/ids.ts';
import type { RosterTask } from '../../src/shared/domain/roster-task.ts';
import type { PlanningElder, PlanningHelper } from '../../src/solver/planning/planning-person.ts';

/** What is to be done in a week, as plainly as it can be said. */
export interface PlainTask {
  readonly key: string;
  readonly kind: RosterTask['kind'];
  readonly count: number;
  readonly minutes: number;
  readonly wanted: number;
  readonly least: number;
  readonly unfilled: number;
  readonly code: string | null;
  readonly elder: PlanningElder | null;
  readonly wish: string | null;
  readonly rider: PersonId | null;
  readonly first: PlainDoor;
  readonly last: PlainDoor;
  readonly wayInside: number;
  /** Everything that stands against a helper in a half-day by itself is asked here. */
  readonly mayCome: (helper: PlanningHelper, halfDay: number) => boolean;
}

export interface PlainDoor {
  readonly hamlet: PlaceId | null;
  readonly home: string;
}
