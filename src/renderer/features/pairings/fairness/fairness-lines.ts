import type { Output } from '../../../../shared/contract/contract.ts';

export type Fairness = Output<'pairings.fairness'>;
export type ElderShare = Fairness['elders'][number];
export type HelperLoad = Fairness['helpers'][number];

/** How much of what an elder needs is served, 0 … 1; somebody who needs nothing is served. */
export function servedShare(elder: Pick<ElderShare, 'neededMinutes' | 'servedMinutes'>): number {
  return elder.neededMinutes === 0 ? 1 : elder.servedMinutes / elder.neededMinutes;
}

/** Who has least comes first: without kin and little served, then little served, then few kin, then the urgent. */
export function leastFirst(elders: readonly ElderShare[]): ElderShare[] {
  return [...elders].sort(
    (one, other) =>
      Number(other.alert) - Number(one.alert) ||
      servedShare(one) - servedShare(other) ||
      one.kin - other.kin ||
      one.tier - other.tier ||
      one.elderId - other.elderId,
  );
}

export type LoadState = 'over' | 'full' | 'room' | 'idle';

export function eldersHeld(helper: HelperLoad): number {
  return helper.primaries + helper.backups;
}

export function loadState(helper: HelperLoad): LoadState {
  const held = eldersHeld(helper);
  if (held > helper.maxElders || helper.minutes > helper.weeklyCapMinutes) return 'over';
  if (held === 0) return 'idle';
  return held === helper.maxElders || helper.minutes === helper.weeklyCapMinutes ? 'full' : 'room';
}

/** Who carries most of what he or she can comes first. */
export function fullestFirst(helpers: readonly HelperLoad[]): HelperLoad[] {
  return [...helpers].sort((one, other) => fullness(other) - fullness(one) || one.helperId - other.helperId);
}

/** The fuller of places and time. */
function fullness(helper: HelperLoad): number {
  return Math.max(
    share(eldersHeld(helper), helper.maxElders),
    share(helper.minutes, helper.weeklyCapMinutes),
  );
}

function share(amount: number, most: number): number {
  if (most > 0) return amount / most;
  return amount > 0 ? Infinity : 0;
}
