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
  const members = new Map<number, Members>();
  for (const { helper, points, beyond } of list) {
    const household = householdOf(helper);
    let all = members.get(household);
    if (all === undefined) {
      all = { best: 0, onlyBeyond: true, isHere: [false, false] };
      members.set(household, all);
    }
    all.best = Math.max(all.best, points);
    if (beyond === null) all.onlyBeyond = false;
    if (helper === present[0]) all.isHere[0] = true;
    if (helper === present[1]) all.isHere[1] = true;
  }
  const primary = present[0] === NOBODY ? null : householdOf(present[0]);
  const backup = present[1] === NOBODY ? null : householdOf(present[1]);
  const mostExtra = perfectInRole(perfect)[0] - perfect;
  const households = new Map<number, HouseholdInRoles>();
  for (const [household, { best, onlyBeyond, isHere }] of members) {
    const isPrimary = primary === household;
    const isBackup = backup === household;
    households.set(household, {
      cost: [
        (isBackup && !isPrimary ? ROLE_CHANGE_POINTS : 0) +
          mostExtra -
          Math.floor(best / PRIMARY_EXTRA_DIVISOR),
        isPrimary && !isBackup ? ROLE_CHANGE_POINTS : 0,
      ],
      mayHold: [!onlyBeyond || isHere[0], !onlyBeyond || isHere[1]],
    });
  }
  return households;
}

/** What the candidates of one household have together. */
interface Members {
  best: number;
  onlyBeyond: boolean;
  /** By role, whether today's helper is among them. */
  readonly isHere: [primary: boolean, backup: boolean];
}
