import { z } from 'zod';
import { placeId } from '../domain/ids.ts';
import { paperForm, withheldSheet } from '../domain/printing.ts';
import { calendarDate } from '../time/calendar-date.ts';
import { call } from './call.ts';
import { jobId } from './jobs.ts';

export const printedFile = z.object({
  villageName: z.string(),
  form: paperForm,
  fileName: z.string(),
  filePath: z.string(),
  pages: z.number().int(),
});
export type PrintedFile = z.infer<typeof printedFile>;

export const shellCalls = {
  /** Opens the system's file dialog; an empty list when the clerk thinks better of it. */
  'shell.chooseWorkbooks': call(z.object({}), z.array(z.string())),
  'shell.chooseFolder': call(z.object({}), z.string().nullable()),
  /** Where papers go unless another folder is chosen. */
  'shell.defaultFolder': call(z.object({}), z.string()),
  /** Prints the forms of these villages (empty = all) as PDF files, one for each village and form. */
  'shell.printToFolder': call(
    z.object({
      jobId,
      weekStart: calendarDate,
      villageIds: z.array(placeId),
      forms: z.array(paperForm).min(1),
      folder: z.string().min(1),
    }),
    z.object({ files: z.array(printedFile), withheld: z.array(withheldSheet), stopped: z.boolean() }),
  ),
  /** Opens a folder or a finished PDF in the system's own program. */
  'shell.openPath': call(z.object({ path: z.string().min(1) }), z.object({ opened: z.boolean() })),
  'shell.about': call(
    z.object({}),
    z.object({ version: z.string(), dataFile: z.string(), electron: z.string() }),
  ),
};
