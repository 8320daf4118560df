import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 互助员要在村、在册。
 * A helper who is away, has moved, withdrawn or died makes no visits.
 */
export const helperActive: RosterConstraint = {
  id: 'helper-active',
  scope: 'people',
  breach: ({ helper }, facts) => (facts.helpers[helper]!.active ? null : 1),
};
