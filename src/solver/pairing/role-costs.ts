import { type ByRole, type Candidate, NOBODY } from './elder-candidates.ts';
import { ROLES } from './unit-levels.ts';

/** What it costs, in points, that the household of a helper of today changes its role for the elder [proposal]. */
export const ROLE_CHANGE_POINTS = 20;

/** Of two helpers the better one comes every week: what a primary lacks counts a quarter more [proposal]. */
const PRIMARY_EXTRA_DIVISOR = 4;

/**
 * What each household of an elder's candidates costs in each role besides what the pair itself lacks. A household has one
 * number for all its members, because only so the roles stay a flow: what its best member lacks, a quarter of it, for the
 * primary; the price of a change of roles; `Infinity` where its only candidates are pairs of today beyond a limit,
 * which may stay just as what they are.
 */
export function householdRoleCosts(
  list: readonly Candidate[],
  present: ByRole,
  perfect: number,
  householdOf: (helper: number) => number,
): ReadonlyMap<number, ByRole> {
  const households = new Map<number, Candidate[]>();
  for (const candidate of list) {
    const household = householdOf(candidate.helper);
    const members = households.get(household);
    if (members === undefined) households.set(household, [candidate]);
    else members.push(candidate);
  }
  const holds = ROLES.map((role) => (present[role] === NOBODY ? null : householdOf(present[role])));
  const costs = new Map<number, ByRole>();
  for (const [household, members] of households) {
    const leastLacking = members.reduce((least, { points }) => Math.min(least, perfect - points), perfect);
    const onlyBeyond = members.every(({ beyond }) => beyond !== null);
    const [isPrimary, isBackup] = [holds[0] === household, holds[1] === household];
    const costOf = (holdsRole: boolean, holdsOther: boolean): number =>
      onlyBeyond && !holdsRole ? Number.POSITIVE_INFINITY : holdsOther && !holdsRole ? ROLE_CHANGE_POINTS : 0;
    costs.set(household, [
      costOf(isPrimary, isBackup) + Math.floor(leastLacking / PRIMARY_EXTRA_DIVISOR),
      costOf(isBackup, isPrimary),
    ]);
  }
  return costs;
}
