import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { placeId } from './ids.ts';

export const donationId = z.number().int().positive().brand('DonationId');
export type DonationId = z.infer<typeof donationId>;
export const donationForm = z.object({
  villageId: placeId,
  date: calendarDate,
  donor: z.string().trim().min(1).max(40),
  /** The donor's name may stand on the wall. */
  namePublic: z.boolean(),
  kind: z.enum(['thing', 'money', 'labour']),
  what: z.string().trim().min(1).max(100),
  amountFen: z.number().int().min(0).nullable(),
  source: z.enum(['government', 'donation', 'collective', 'elder']),
  usedFor: z.string().trim().max(100),
  note: z.string().trim().max(200),
});
export type DonationForm = z.infer<typeof donationForm>;
export const donation = donationForm.extend({ id: donationId, villageName: z.string() });
export type Donation = z.infer<typeof donation>;
