import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 互助员单程路上的时间，不超过本人报的上限（按本人的出行方式算），也不长过老人嫌远的路。
 * One way, by the helper's own means, takes no longer than the helper said, and is shorter than a way that the elder
 * declined as too far. A way that nobody measured is the business of `travel-known`. Unit: minutes over the limit.
 */
export const travelLimit: PairingConstraint = {
  id: 'travel-limit',
  breach: (elder, helper, facts) => {
    const travel = facts.travel(elder, helper);
    if (travel === null) return null;
    const limit = Math.min(helper.travelLimitMinutes, elder.wayLimitMinutes ?? Number.POSITIVE_INFINITY);
    return travel.minutes > limit ? travel.minutes - limit : null;
  },
};
