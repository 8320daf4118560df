import { type ByRole, type Candidate, NOBODY } from './elder-candidates.ts';
import { ROLES } from './unit-levels.ts';

/** What it costs, in points, that the household of a helper of today changes its role for the elder [proposal]. */
export const ROLE_CHANGE_POINTS = 20;

/** Of two helpers the better one comes every week: a primary's points count a quarter more [proposal]. */
const PRIMARY_EXTRA_DIVISOR = 4;

/** The most that a pair's points count in each role, over both the pair's own and the role's share. */
export function perfectInRole(perfect: number): ByRole {
  return [perfect + Math.ceil(perfect / PRIMARY_EXTRA_DIVISOR), perfect];
}

/**
 * What each household of an elder's candidates costs in each role besides what the pair itself lacks. A household has one
 * number for all its members, because only so the roles stay a flow: for the primary what a quarter of its best member's
 * points lacks to a quarter of all; the price of a change of roles; `Infinity` where its only candidates are pairs of today beyond a limit,
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
  const mostExtra = perfectInRole(perfect)[0] - perfect;
  const costs = new Map<number, ByRole>();
  for (const [household, members] of households) {
    const best = members.reduce((most, { points }) => Math.max(most, points), 0);
    const onlyBeyond = members.every(({ beyond }) => beyond !== null);
    const [isPrimary, isBackup] = [holds[0] === household, holds[1] === household];
    const costOf = (holdsRole: boolean, holdsOther: boolean): number =>
      onlyBeyond && !holdsRole ? Number.POSITIVE_INFINITY : holdsOther && !holdsRole ? ROLE_CHANGE_POINTS : 0;
    costs.set(household, [
      costOf(isPrimary, isBackup) + mostExtra - Math.floor(best / PRIMARY_EXTRA_DIVISOR),
      costOf(isBackup, isPrimary),
    ]);
  }
  return costs;
}
