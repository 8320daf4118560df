import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 老人希望由男的或女的来，就按老人的意愿；性别不详的不算符合。
 * An elder who wishes for a man or a woman gets one; a helper of unknown sex does not count.
 */
export const sexWish: PairingConstraint = {
  id: 'sex-wish',
  breach: (elder, helper) => (elder.helperSexWish === 'any' || elder.helperSexWish === helper.sex ? null : 1),
};
