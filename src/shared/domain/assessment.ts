import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { selfCareLevel, selfCareSource } from './person.ts';

export const assessmentId = z.number().int().positive().brand('AssessmentId');
export type AssessmentId = z.infer<typeof assessmentId>;

/** Reasons for which GB/T 42195 makes a level worse than its sum. */
export const levelAdjustment = z.enum(['mental_disorder', 'care_risk_events', 'coma']);
export type LevelAdjustment = z.infer<typeof levelAdjustment>;

export const assessedLevel = selfCareLevel.exclude(['unknown']);
export type AssessedLevel = z.infer<typeof assessedLevel>;

/** An assessment as entered: item points where the scale has items, else the score or the level alone. */
export const assessmentForm = z.object({
  scale: selfCareSource,
  assessedOn: calendarDate,
  assessor: z.string().max(50),
  /** Points by item code; null where only the sum or the level stands on the paper. */
  items: z.record(z.string(), z.number().int().min(0)).nullable(),
  score: z.number().int().min(0).max(200).nullable(),
  adjustments: z.array(levelAdjustment),
  /** Typed only where neither items nor a score give it. */
  level: assessedLevel.nullable(),
  paperNo: z.string().max(30),
});
export type AssessmentForm = z.infer<typeof assessmentForm>;

export const assessment = assessmentForm.extend({
  id: assessmentId,
  level: assessedLevel,
  /** Twelve months after the day unless the paper says otherwise. */
  validUntil: calendarDate,
});
export type Assessment = z.infer<typeof assessment>;
