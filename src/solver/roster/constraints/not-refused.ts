import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 一方不愿意，就不上门，不问原因。
 * Where either of the two refuses the other there is no visit; nobody is asked why.
 */
export const notRefused: RosterConstraint = {
  id: 'not-refused',
  scope: 'people',
  breach: ({ need, helper }, facts) =>
    facts.isRefused(facts.elders[need.elder]!.id, facts.helpers[helper]!.id) ? 1 : null,
};
