import type { MipEngine } from '../engines/mip.ts';

/** A planned component. */
export interface ComponentAnswer {
  /** Arc of each unit of the component's network. */
  readonly arcOfUnit: Int32Array;
  readonly cost: number;
  /** How many points the plan may lack to the best; 0 = proven best, null = unknown. */
  readonly gap: number | null;
  readonly stopped: boolean;
  /** True where the weekly minutes of helpers had to be respected against the flow. */
  readonly minutesCount: boolean;
}

/** What solving needs of the outside. */
export interface ComponentControl {
  readonly stopRequested: () => boolean;
  /** Null where no engine for mixed-integer problems is at hand. */
  readonly mip: MipEngine | null;
  readonly seed: number;
  /**
   * A plan that is there already: where the minutes bind it is taken, or mended where something has changed since, instead
   * of asking for a new one. Null where there is none.
   */
  readonly known: KnownAnswer | null;
}

/** What was found for a component before: arc of each unit, and what it may lack to the best. */
export interface KnownAnswer {
  readonly arcOfUnit: Int32Array;
  readonly gap: number | null;
  /** True where it was made of this very problem: then it is taken as it stands. */
  readonly holds: boolean;
}
