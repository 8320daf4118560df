import type { BackendCallName } from '../../src/shared/contract/contract.ts';
import type { Random } from './random.ts';

export interface Call {
  readonly name: BackendCallName;
  readonly input: unknown;
}

/** What an office holds at the moment, by id; a few ids of nothing among them. */
export interface Known {
  readonly people: readonly number[];
  readonly villages: readonly number[];
  readonly groups: readonly number[];
  readonly hamlets: readonly number[];
  readonly places: readonly number[];
  readonly households: readonly number[];
  readonly venues: readonly number[];
  readonly teams: readonly number[];
  readonly changes: readonly number[];
}

export type Step = (random: Random, known: Known) => Call;

/** Days before, on and after the day of the tests. */
export const DAYS = ['2025-12-31', '2026-03-01', '2026-11-22', '2026-11-30', '2027-06-01'];
/** An id that nobody has. */
export const NOTHING = 99_999;

export function several<Item>(random: Random, most: number, item: () => Item): Item[] {
  return Array.from({ length: random.whole(0, most) }, item);
}
