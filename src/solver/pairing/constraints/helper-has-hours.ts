import type { PairingConstraint } from '../pairing-constraint.ts';

/**
 * 互助员至少要报一个有空的半天，并且每周、每天有可服务的时间。
 * A helper needs at least one free half-day, and some minutes a week and a day.
 */
export const helperHasHours: PairingConstraint = {
  id: 'helper-has-hours',
  breach: (_elder, helper) =>
    helper.availability.length > 0 && helper.weeklyCapMinutes > 0 && helper.dailyCapMinutes > 0 ? null : 1,
};
