import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 互助员单程路上的时间，不超过本人报的上限（按本人的出行方式算）。
 * One way, by the helper's own means, takes no longer than the helper said. A way that nobody measured is
 * the business of `travel-known`. Unit: minutes over the limit.
 */
export const travelLimit: PairingConstraint = {
  id: 'travel-limit',
  breach: (elder, helper, facts) => {
    const travel = facts.travel(elder, helper);
    if (travel === null || travel.minutes <= helper.travelLimitMinutes) return null;
    return travel.minutes - helper.travelLimitMinutes;
  },
};
