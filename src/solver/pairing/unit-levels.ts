import type { PlanningElder } from '../planning/planning-person.ts';

/** Role 0 comes every week, role 1 stands in. */
export const ROLE_NAMES = ['primary', 'backup'] as const;
export type RoleIndex = 0 | 1;
export const ROLES: readonly RoleIndex[] = [0, 1];

/** Steps between a backup and the primary of the same standing. */
const PRIMARY_BEFORE_BACKUP = 6;

/**
 * How much sooner a unit is served than others, 1 … 12: what is locked before what is there today before what is new,
 * the most urgent tier first; every primary before every backup.
 */
export function unitLevel(
  elder: PlanningElder,
  role: RoleIndex,
  standing: 'locked' | 'present' | 'new',
): number {
  const level = standing === 'locked' ? 6 : standing === 'present' ? 5 : 5 - elder.tier;
  return role === 0 ? level + PRIMARY_BEFORE_BACKUP : level;
}
