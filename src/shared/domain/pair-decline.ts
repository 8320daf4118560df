import { z } from 'zod';
import { pairId, personId, proposalId } from './ids.ts';
import { calendarDate } from '../time/calendar-date.ts';

/**
 * Why a proposed pair was declined. The pair itself is not proposed again in any case; what else a reason teaches the next
 * proposal stands in {@link DECLINE_LESSONS}.
 */
export const declineReason = z.enum([
  'too-far',
  'no-time',
  'not-getting-along',
  'wants-other-sex',
  'family-objects',
  'too-heavy',
  'already-helped',
  'not-said',
]);
export type DeclineReason = z.infer<typeof declineReason>;

/** Which of the two said no. */
export const declinedBy = z.enum(['elder', 'helper']);
export type DeclinedBy = z.infer<typeof declinedBy>;

/**
 * What the next proposal learns: nothing beyond the pair; ways as long as this one count as too far for who declined;
 * the helper takes on no further elder; the elder gets no helper of this sex; heavy services are not asked of the helper;
 * the elder is not given a helper until the refusal is withdrawn.
 */
export type DeclineLesson =
  'pair-only' | 'shorter-way' | 'no-further-elder' | 'other-sex' | 'no-heavy-work' | 'no-helper-for-now';

export const DECLINE_LESSONS: Readonly<Record<DeclineReason, DeclineLesson>> = {
  'too-far': 'shorter-way',
  'no-time': 'no-further-elder',
  'not-getting-along': 'pair-only',
  'wants-other-sex': 'other-sex',
  'family-objects': 'pair-only',
  'too-heavy': 'no-heavy-work',
  'already-helped': 'no-helper-for-now',
  'not-said': 'pair-only',
};

export const pairDeclineId = z.number().int().positive().brand('PairDeclineId');
export type PairDeclineId = z.infer<typeof pairDeclineId>;

export const pairDecline = z.object({
  id: pairDeclineId,
  elderId: personId,
  helperId: personId,
  by: declinedBy,
  reason: declineReason,
  /** One way by the helper's own means on that day; null where nobody knew it. */
  travelMinutes: z.number().int().nullable(),
  declinedOn: calendarDate,
  proposalId: proposalId.nullable(),
  pairId: pairId.nullable(),
});
export type PairDecline = z.infer<typeof pairDecline>;
