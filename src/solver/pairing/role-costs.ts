import { type ByRole, type Candidate, NOBODY } from './elder-candidates.ts';

/** Price in points where the household of a helper of today changes its role: more than keeping alone could gain [proposal]. */
export const ROLE_CHANGE_POINTS = 40;

/** Of two helpers the better one comes every week: a primary's points count a quarter more [proposal]. */
const PRIMARY_EXTRA_DIVISOR = 4;

/** The most that a pair's points count in each role, over both the pair's own and the role's share. */
export function perfectInRole(perfect: number): ByRole {
  return [perfect + Math.ceil(perfect / PRIMARY_EXTRA_DIVISOR), perfect];
}

/** What a household of an elder's candidates costs in each role, besides what the pair itself lacks. */
export interface HouseholdInRoles {
  readonly cost: ByRole;
  readonly mayHold: readonly [primary: boolean, backup: boolean];
}

/**
 * The households of an elder's candidates in both roles. A household has one cost for all its members, because only so the
 * roles stay a flow: for the primary what a quarter of its best member's points lacks to a quarter of all, and the price
 * of a change of roles. One whose only candidates are pairs of today beyond a limit may stay just what it is.
 */
export function householdsInRoles(
  list: readonly Candidate[],
  present: ByRole,
  perfect: number,
  householdOf: (helper: number) => number,
): ReadonlyMap<number, HouseholdInRoles> {
  const members = new Map<number, Candidate[]>();
  for (const candidate of list) {
    const household = householdOf(candidate.helper);
    const others = members.get(household);
    if (others === undefined) members.set(household, [candidate]);
    else others.push(candidate);
  }
  const [primary, backup] = present.map((helper) => (helper === NOBODY ? null : householdOf(helper)));
  const mostExtra = perfectInRole(perfect)[0] - perfect;
  const households = new Map<number, HouseholdInRoles>();
  for (const [household, candidates] of members) {
    const best = candidates.reduce((most, { points }) => Math.max(most, points), 0);
    const onlyBeyond = candidates.every(({ beyond }) => beyond !== null);
    const isHere = (today: number): boolean => candidates.some(({ helper }) => helper === today);
    const isPrimary = primary === household;
    const isBackup = backup === household;
    households.set(household, {
      cost: [
        (isBackup && !isPrimary ? ROLE_CHANGE_POINTS : 0) +
          mostExtra -
          Math.floor(best / PRIMARY_EXTRA_DIVISOR),
        isPrimary && !isBackup ? ROLE_CHANGE_POINTS : 0,
      ],
      mayHold: [!onlyBeyond || isHere(present[0]), !onlyBeyond || isHere(present[1])],
    });
  }
  return households;
}
