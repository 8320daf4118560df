import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import type { PaperForm } from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { WritableDb } from '../connection.ts';

export interface PrintedSheet {
  readonly printedAt: string;
  readonly form: PaperForm;
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  /** The version on the paper; null for forms that show no roster. */
  readonly rosterId: RosterId | null;
  readonly pages: number;
  readonly fileName: string;
}

export function addPrintedSheet(db: WritableDb, sheet: PrintedSheet): void {
  db.run(
    `INSERT INTO printed_sheet (printed_at, form, village_id, week_start, roster_id, pages, file_name)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    sheet.printedAt,
    sheet.form,
    sheet.villageId,
    sheet.weekStart,
    sheet.rosterId,
    sheet.pages,
    sheet.fileName,
  );
}
