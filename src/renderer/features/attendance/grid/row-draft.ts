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
  /** What stood there when the sheet was opened, also where it is left out. */
  readonly asPlanned: LineEntry | null;
  /** The sheet on which this line was counted before; null = on none. */
  readonly countedOn: string | null;
  /** What stands there now; null on a line on which nothing was written. */
  readonly entry: LineEntry | null;
  readonly helperName: string;
  readonly elderName: string | null;
  /** How it stood when the sheet was opened: what the Delete key brings back. */
  readonly before: Pick<RowDraft, 'entry' | 'helperName' | 'elderName'> | null;
}

/**
 * The rows as they stand on the paper. A line that came in on another sheet already (a turn of duty that the helper's own sheet
 * bears too) is left out, and says where it was counted.
 */
export function draftsOf({
  rows,
  remarks,
  state,
}: Pick<ReturnedSheet, 'rows' | 'remarks' | 'state'>): RowDraft[] {
  const counted = remarks.filter(({ remark }) => state === null && remark === 'counted-before');
  return rows.map((row, index) => {
    const { lineNo, planned, helperName, elderName } = row;
    const elsewhere = counted.find(
      (one) => one.lineNo === lineNo && one.helperId === row.entry?.helperId && one.with !== null,
    );
    const entry = elsewhere === undefined ? row.entry : null;
    return {
      key: String(index),
      lineNo,
      planned,
      asPlanned: row.entry,
      countedOn: elsewhere?.with ?? null,
      entry,
      helperName,
      elderName,
      before: { entry, helperName, elderName },
    };
  });
}

/** A line of a paper written by hand. */
export function blankDraft(lineNo: number): RowDraft {
  return {
    key: String(lineNo - 1),
    lineNo,
    planned: null,
    asPlanned: null,
    countedOn: null,
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
  { lineNo, planned, asPlanned }: RowDraft,
  { helper, date }: { readonly helper: NamedPerson; readonly date: CalendarDate },
): LineEntry {
  if (asPlanned !== null) return asPlanned;
  return {
    lineNo,
    date: planned?.date ?? date,
    helperId: helper.id,
    elderId: planned?.elderId ?? null,
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

/** Whose the empty line is: the one who was planned for it, else the one whose sheet it is. */
export function helperOfLine(
  { planned, helperName }: RowDraft,
  helperOfSheet: NamedPerson | null,
): NamedPerson | null {
  const id = planned?.helperId ?? null;
  return id === null ? helperOfSheet : { id, name: helperName };
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
