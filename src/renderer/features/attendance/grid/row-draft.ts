import type { LineEntry, ReturnedSheet, SheetRow } from '../../../../shared/domain/attendance.ts';
import type { PersonId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';

export interface NamedPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** One row of a sheet while it is typed in: one helper's part in one line of the paper. */
export interface RowDraft {
  /** The same as long as the sheet is open. */
  readonly key: string;
  readonly lineNo: number;
  readonly planned: SheetRow['planned'];
  /** What stands there now; null on a line on which nothing was written. */
  readonly entry: LineEntry | null;
  readonly helperName: string;
  readonly elderName: string | null;
  /** How it stood when the sheet was opened: what the Delete key brings back. */
  readonly before: Pick<RowDraft, 'entry' | 'helperName' | 'elderName'> | null;
}

export function draftsOf(rows: readonly SheetRow[]): RowDraft[] {
  return rows.map(({ lineNo, planned, entry, helperName, elderName }, index) => ({
    key: String(index),
    lineNo,
    planned,
    entry,
    helperName,
    elderName,
    before: { entry, helperName, elderName },
  }));
}

/** A line of a paper written by hand. */
export function blankDraft(lineNo: number): RowDraft {
  return {
    key: String(lineNo - 1),
    lineNo,
    planned: null,
    entry: null,
    helperName: '',
    elderName: null,
    before: null,
  };
}

/** Whose sheet it is: the one helper of all its planned lines; null where several share it. */
export function helperOfSheet({ rows, title }: Pick<ReturnedSheet, 'rows' | 'title'>): NamedPerson | null {
  const ids = new Set(rows.flatMap(({ planned }) => planned?.helperId ?? []));
  const [id] = ids;
  if (id === undefined || ids.size > 1) return null;
  return { id, name: rows.find(({ entry }) => entry?.helperId === id)?.helperName ?? title };
}

/** The first words on an empty line: done and signed, as nearly every line is; day and helper can still be changed. */
export function startedLine(
  { lineNo, planned }: RowDraft,
  { helper, date }: { readonly helper: NamedPerson; readonly date: CalendarDate },
): LineEntry {
  return {
    lineNo,
    date: planned?.date ?? date,
    helperId: helper.id,
    elderId: null,
    services: [],
    done: true,
    notDone: null,
    arrive: null,
    leave: null,
    minutes: planned?.minutes ?? 0,
    minutesReason: '',
    elderMark: 'signature',
    proxyName: '',
    helperSigned: true,
    satisfaction: 'blank',
    points: 'store',
    paid: false,
    note: '',
  };
}

/** As when the sheet was opened. */
export function restored(draft: RowDraft): RowDraft {
  return { ...draft, entry: null, helperName: '', elderName: null, ...draft.before };
}

/** True where something else stands there than when the sheet was opened. */
export function isChanged({ entry, before }: RowDraft): boolean {
  return JSON.stringify(entry) !== JSON.stringify(before?.entry ?? null);
}

export function linesOf(drafts: readonly RowDraft[]): LineEntry[] {
  return drafts.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}
