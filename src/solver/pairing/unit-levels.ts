import type { PlanningElder } from '../planning/planning-person.ts';

/** Role 0 comes every week, role 1 stands in. */
export const ROLE_NAMES = ['primary', 'backup'] as const;
export type RoleIndex = 0 | 1;
export const ROLES: readonly RoleIndex[] = [0, 1];

/** Steps between a backup and the primary of the same standing. */
const PRIMARY_BEFORE_BACKUP = 5;
/** Places and minutes are always kept free for what is fixed, so that nothing else has to wait for it. */
export const FIXED_LEVEL = 11;

/**
 * How much sooner a unit is served than others, 1 … 11: what is fixed first; then every primary before every backup, and of
 * each what is there today before what is new, the most urgent tier first.
 */
export function unitLevel(
  elder: PlanningElder,
  role: RoleIndex,
  standing: 'fixed' | 'present' | 'new',
): number {
  if (standing === 'fixed') return FIXED_LEVEL;
  const level = standing === 'present' ? 5 : 5 - elder.tier;
  return role === 0 ? level + PRIMARY_BEFORE_BACKUP : level;
}
