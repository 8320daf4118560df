import type { ReturnedSheetId } from '../../../shared/domain/attendance.ts';
import type { SheetLine } from '../../../shared/contract/printing.ts';
import type { PlaceId } from '../../../shared/domain/ids.ts';
import type { PaperForm, SheetNumber } from '../../../shared/domain/printing.ts';
import { visitKey } from '../../../shared/domain/roster-task.ts';
import { Refusal } from '../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../shared/time/calendar-date.ts';
import type { ReadableDb } from '../../db/connection.ts';
import { findNumberedSheet, type NumberedSheet } from '../../db/stores/paper-sheets-store.ts';
import {
  findReturned,
  findReturnedByNumber,
  type StoredReturned,
} from '../../db/stores/returned-sheets-store.ts';
import { findRosterOfSheet, listTitlesOfWorks } from '../../db/stores/sheets-to-return-store.ts';
import { readSheetNumber } from '../../printing/sheet-number.ts';

/** A sheet that lies on the desk: what is printed on it, and what was entered of it so far. */
export interface SheetAtHand {
  /** Null of a paper written by hand; it has no printed lines. */
  readonly number: SheetNumber | null;
  readonly form: PaperForm;
  readonly villageId: PlaceId;
  readonly villageName: string;
  readonly weekStart: CalendarDate;
  readonly title: string;
  readonly supersededBy: SheetNumber | null;
  readonly lines: readonly SheetLine[];
  /** What the work of a line is called that no elder names; empty otherwise. */
  readonly titleOf: (line: SheetLine) => string;
  readonly returned: StoredReturned | undefined;
}

/** The sheet of a number that somebody typed or scanned; refused where it is none to be counted line by line. */
export function sheetByNumber(db: ReadableDb, typed: string): SheetAtHand {
  const paper = paperByNumber(db, typed);
  if (paper.form === 'visit-record') throw new Refusal('attendance.visit-record-sheet');
  return onPaper(db, paper, findReturnedByNumber(db, paper.number));
}

/** A sheet that came back, with or without a number. */
export function sheetById(db: ReadableDb, id: ReturnedSheetId): SheetAtHand {
  const returned = findReturned(db, id);
  if (returned === undefined) throw new Refusal('attendance.sheet-not-found');
  return sheetOf(db, returned);
}

/** The same of one that was read already. */
export function sheetOf(db: ReadableDb, returned: StoredReturned): SheetAtHand {
  const paper = returned.number === null ? undefined : findNumberedSheet(db, returned.number);
  return paper === undefined ? looseSheet(returned, returned) : onPaper(db, paper, returned);
}

/** A paper written by hand, or of elsewhere. */
export function looseSheet(
  at: Pick<SheetAtHand, 'villageId' | 'villageName' | 'weekStart' | 'title'>,
  returned: StoredReturned | undefined,
): SheetAtHand {
  const { villageId, villageName, weekStart, title } = at;
  const blank = { number: null, form: 'sign-in-sheet', supersededBy: null, lines: [] } as const;
  return { ...blank, villageId, villageName, weekStart, title, titleOf: () => '', returned };
}

/** Refused as `printing.sheet-mistyped` where no sheet can have this number, as `printing.sheet-unknown` where none has. */
export function paperByNumber(db: ReadableDb, typed: string): NumberedSheet {
  const number = readSheetNumber(typed);
  if (number === null) throw new Refusal('printing.sheet-mistyped');
  const paper = findNumberedSheet(db, number);
  if (paper === undefined) throw new Refusal('printing.sheet-unknown');
  return paper;
}

function onPaper(db: ReadableDb, paper: NumberedSheet, returned: StoredReturned | undefined): SheetAtHand {
  const { number, form, villageId, villageName, weekStart, title, supersededBy, lines } = paper;
  const sheet = { number, form, villageId, villageName, weekStart, title, supersededBy, lines, returned };
  return { ...sheet, titleOf: openTitles(db, paper) };
}

function openTitles(db: ReadableDb, paper: NumberedSheet): SheetAtHand['titleOf'] {
  let titleByKey: ReadonlyMap<string, string> | null = null;
  const load = (): ReadonlyMap<string, string> => {
    const rosterId = findRosterOfSheet(db, paper.villageId, paper.weekStart, paper.version);
    const works = rosterId === undefined ? [] : listTitlesOfWorks(db, rosterId);
    return new Map(works.map(({ ref, title }) => [visitKey(ref), title]));
  };
  return ({ visitKey: key, elderId }) => {
    if (key === null || elderId !== null) return '';
    titleByKey ??= load();
    return titleByKey.get(key) ?? '';
  };
}
