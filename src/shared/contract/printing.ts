import { z } from 'zod';
import { placeId } from '../domain/ids.ts';
import { paperDocument, paperForm, withheldSheet } from '../domain/printing.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';

export const printingCalls = {
  /** What printing would make: sheets per village and form, and for whom none and why. */
  'printing.plan': call(
    z.object({ weekStart: calendarDate, villageIds: z.array(placeId), forms: z.array(paperForm).min(1) }),
    z.array(
      z.object({
        villageId: placeId,
        villageName: z.string(),
        form: paperForm,
        version: z.number().int().nullable(),
        sheets: z.number().int(),
        withheld: z.array(withheldSheet),
      }),
    ),
  ),
  /** Composes one form of one village as a page ready for paper; the main process prints it. */
  'printing.compose': call(
    z.object({ weekStart: calendarDate, villageId: placeId, form: paperForm }),
    paperDocument,
  ),
  /** Writes down what was printed: form, village, roster version, pages. */
  'printing.record': call(
    z.object({
      weekStart: calendarDate,
      villageId: placeId,
      form: paperForm,
      pages: z.number().int(),
      fileName: z.string(),
    }),
    z.object({}),
  ),
};
