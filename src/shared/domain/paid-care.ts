import { z } from 'zod';
import { calendarDate } from '../time/calendar-date.ts';
import { personId } from './ids.ts';
import { serviceCode } from './service.ts';

export const paidCareId = z.number().int().positive().brand('PaidCareId');
export type PaidCareId = z.infer<typeof paidCareId>;
/** 有偿照护: what a family pays a helper. Kept apart: it never touches the ledger, and what is paid for earns no minutes. */
export const paidCareForm = z.object({
  elderId: personId,
  helperId: personId,
  fromDate: calendarDate,
  toDate: calendarDate.nullable(),
  /** 1 yuan = 100 fen. */
  agreedFen: z.number().int().min(0).max(10_000_000),
  per: z.enum(['visit', 'day', 'month']),
  paidFen: z.number().int().min(0).max(100_000_000),
  services: z.array(serviceCode).max(9),
  note: z.string().trim().max(200),
});
export type PaidCareForm = z.infer<typeof paidCareForm>;
export const paidCare = paidCareForm.extend({
  id: paidCareId,
  elderName: z.string(),
  helperName: z.string(),
  villageName: z.string(),
});
export type PaidCare = z.infer<typeof paidCare>;
