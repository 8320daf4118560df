import type { PlaceId } from '../../shared/domain/ids.ts';

/** Walking minutes of one link as the office typed it, valid both ways. */
export interface WalkingLink {
  readonly fromHamletId: PlaceId;
  readonly toHamletId: PlaceId;
  readonly minutes: number;
}

/** Minutes between two hamlets, with their origin. */
export interface WalkingMinutes {
  readonly minutes: number;
  /** True where the minutes are a shortest path over typed links, not typed themselves. */
  readonly estimated: boolean;
}
