import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 同一户的人不互相结对，除非本村允许：家里人照料是赡养，不是互助。
 * People of one household are not paired, unless the village allows it: care at home is family duty, not mutual aid.
 */
export const notTheSameHousehold: PairingConstraint = {
  id: 'not-the-same-household',
  breach: (elder, helper, facts) =>
    elder.householdId !== null &&
    elder.householdId === helper.householdId &&
    !facts.settingsOf(elder.villageId).sameHouseholdAllowed
      ? 1
      : null,
};
