import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';

export const familyWordId = z.number().int().positive().brand('FamilyWordId');
export type FamilyWordId = z.infer<typeof familyWordId>;

/** A child may apply, agree or object; whether somebody comes is still the elder's own decision. */
export const familyWordKind = z.enum(['applied', 'agreed', 'objected']);
export type FamilyWordKind = z.infer<typeof familyWordKind>;

/** What one of the family said about the elder's help, and when. */
export const familyWordForm = z.object({
  word: familyWordKind,
  givenBy: z.string().trim().min(1).max(50),
  relation: z.string().trim().max(20),
  givenOn: calendarDate,
  paperNo: z.string().trim().max(30),
});
export type FamilyWordForm = z.infer<typeof familyWordForm>;

export const familyWord = familyWordForm.extend({ id: familyWordId });
export type FamilyWord = z.infer<typeof familyWord>;
