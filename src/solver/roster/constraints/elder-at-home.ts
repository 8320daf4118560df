import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 老人不在家（外出、住院、轮到别家）的半天不上门；送餐线路上至少要有一位在家。
 * Nobody comes while the elder is away, in hospital or with another child; a round runs while at least one eater is at
 * home.
 */
export const elderAtHome: RosterConstraint = {
  id: 'elder-at-home',
  scope: 'half-day',
  breach: ({ task, halfDay }) => (task.somebodyHome[halfDay]! ? null : 1),
};
