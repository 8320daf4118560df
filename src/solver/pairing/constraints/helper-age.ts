import type { PairingConstraint } from '../pairing-constraint.ts';

const ADULT_AGE = 18;

/**
 * 互助员要年满十八岁，并且还没到本村的高龄；年龄没登记的不拦。
 * A helper is of age and younger than the very old of the own village; an unknown age stands in nobody's way. Unit: years
 * too young or too old.
 */
export const helperAge: PairingConstraint = {
  id: 'helper-age',
  breach: (_elder, { age, helpsBelowAge }) => {
    if (age === null) return null;
    if (age < ADULT_AGE) return ADULT_AGE - age;
    return age >= helpsBelowAge ? age - helpsBelowAge + 1 : null;
  },
};
