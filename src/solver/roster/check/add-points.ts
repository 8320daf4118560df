import type { RosterPricePart } from '../../../shared/domain/roster-move.ts';

/** Adds points to a part of the price. */
export type AddPoints = (part: RosterPricePart, points: number) => void;
