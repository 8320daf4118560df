import { createHash } from 'node:crypto';
import type { PlaceId, RosterId } from '../../../shared/domain/ids.ts';
import {
  type MaskingProfile,
  type PaperForm,
  type PaperPartState,
  type SheetNumber,
  SHEETS_TO_SIGN,
} from '../../../shared/domain/printing.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb, WritableDb } from '../../db/connection.ts';
import {
  addSheet,
  type FormOfWeek,
  listSheetsOf,
  newestSheetNumber,
  type StoredSheet,
} from '../../db/stores/paper-sheets-store.ts';
import type { ComposedForm, PaperPart } from '../../printing/composed-form.ts';
import { groundOf, STANDING_FORMS } from '../../printing/form-grounds.ts';
import { groupBy } from '../../printing/group-by.ts';
import { nextSheetNumber } from '../../printing/sheet-number.ts';
import { composeForm } from './compose-form.ts';
import { loadVillageWeek, type VillageWeek } from './load-village-week.ts';

/** A piece of a form beside what was made and printed of it before. */
export interface Piece {
  readonly part: PaperPart;
  readonly contentHash: string;
  readonly state: PaperPartState;
  /** What hangs or lies out there, whether it still holds or not. */
  readonly onPaper: StoredSheet | null;
  /** The sheet that says exactly this, where there is one. */
  readonly sheet: StoredSheet | null;
  /** The sheet that was made last, whatever it says. */
  readonly newest: StoredSheet | null;
}

export interface FormInPieces {
  readonly of: FormOfWeek;
  readonly week: VillageWeek;
  readonly composed: ComposedForm;
  readonly pieces: readonly Piece[];
}

export interface WantedForm {
  readonly villageId: PlaceId;
  /** A Monday. */
  readonly weekStart: CalendarDate;
  readonly form: PaperForm;
  readonly profile: MaskingProfile;
}

/** Composes a form and holds each of its pieces against the paper out there. */
export function formInPieces(db: ReadableDb, today: CalendarDate, of: WantedForm): FormInPieces {
  const { form, villageId, weekStart, profile } = of;
  const week = loadVillageWeek(db, { weekStart, villageId, ground: groundOf(form) }, today);
  const composed = composeForm(form, { db, ...week, villageId, weekStart, today, profile });
  const sheetsByKey = groupBy(
    listSheetsOf(db, of, { anyWeek: STANDING_FORMS.includes(form) }),
    (sheet) => sheet.partKey,
  );
  const pieces = composed.parts.map((part) => toPiece(part, sheetsByKey.get(part.key) ?? []));
  return { of, week, composed, pieces };
}

/** The piece's sheet, made where nothing says the same yet; sheets to sign get their number with it. */
export function sheetOf(
  db: WritableDb,
  {
    of,
    piece,
    rosterId,
    madeAt,
  }: { of: FormOfWeek; piece: Piece; rosterId: RosterId | null; madeAt: string },
): { readonly id: number; readonly number: SheetNumber | null } {
  if (piece.sheet !== null) return piece.sheet;
  const { key, title, lines } = piece.part;
  const number = SHEETS_TO_SIGN.includes(of.form) ? nextSheetNumber(newestSheetNumber(db)) : null;
  const { contentHash } = piece;
  return {
    id: addSheet(db, of, { partKey: key, rosterId, title, contentHash, number, lines, madeAt }),
    number,
  };
}

function toPiece(part: PaperPart, sheets: readonly StoredSheet[]): Piece {
  const contentHash = hashOf(part);
  const head = { part, contentHash, newest: sheets.at(-1) ?? null };
  const onPaper = sheets
    .filter((sheet) => sheet.lastJobId !== null)
    .reduce<StoredSheet | null>(
      (newest, sheet) => ((newest?.lastJobId ?? 0) > (sheet.lastJobId ?? 0) ? newest : sheet),
      null,
    );
  if (onPaper?.contentHash === contentHash) return { ...head, state: 'printed', onPaper, sheet: onPaper };
  // Made after what is on paper, and perhaps lying in a folder already.
  const made = sheets.findLast((sheet) => sheet.contentHash === contentHash && sheet.id > (onPaper?.id ?? 0));
  return { ...head, state: onPaper === null ? 'new' : 'changed', onPaper, sheet: made ?? null };
}

/** What the piece says, and what is to be entered of it. */
function hashOf({ body, lines }: PaperPart): string {
  return createHash('sha256')
    .update(body.toString())
    .update(JSON.stringify(lines))
    .digest('base64url')
    .slice(0, 16);
}
