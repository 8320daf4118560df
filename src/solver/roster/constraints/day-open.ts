import type { RosterConstraint } from '../roster-constraint.ts';

/**
 * 按日历：忌上门的日子不去；只保最急需的日子，只排第一、二档的老人；赶场的半天不排上门。站点值班不受影响。
 * By the calendar: no visits on days on which custom forbids them, none but to elders of tiers 1 and 2 on days of least
 * visits, and none while helpers are at the market. Duties at stations are not concerned, nor is farm work by days of
 * least visits.
 */
export const dayOpen: RosterConstraint = {
  id: 'day-open',
  scope: 'half-day',
  breach: ({ task, halfDay }, facts) => {
    if (task.kind === 'duty') return null;
    const { closed, leastVisits, helpersAway } = facts.calendar[halfDay]!;
    const mayWait = task.tier !== null && task.tier > 2;
    return closed || helpersAway || (leastVisits && mayWait) ? 1 : null;
  },
};
