import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 互助员帮扶的老人，不超过本人报的最多人数。
 * A helper holds no more elders than the helper agreed to. Unit: elders over the limit if this one came too.
 */
export const helperCapacity: PairingConstraint = {
  id: 'helper-capacity',
  breach: (_elder, helper, facts) => {
    const over = facts.heldElders(helper.id) + 1 - helper.maxElders;
    return over > 0 ? over : null;
  },
};
