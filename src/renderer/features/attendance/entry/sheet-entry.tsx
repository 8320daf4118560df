import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { type ReturnedSheet, type StaffId, STOPPING_REMARKS } from '../../../../shared/domain/attendance.ts';
import { Refusal } from '../../../../shared/errors/refusal.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { isSomethingOnTop } from '../../../components/typing.ts';
import { problemText } from '../../../text/problem-text.ts';
import { entryText as text } from '../../../text/screens/attendance.ts';
import { isConfirmKey } from '../grid/confirm-key.ts';
import { blankDraft, draftsOf, helperOfSheet, linesOf, type RowDraft } from '../grid/row-draft.ts';
import { SheetGrid } from '../grid/sheet-grid.tsx';
import { findKeptDrafts, forgetDrafts, keepDrafts, keyOfSheet } from './kept-drafts.ts';
import { SheetHead } from './sheet-head.tsx';
import { sheetSum } from './sheet-sum.ts';
import { sheetToSave } from './sheet-to-save.ts';
import { useLineRemarks } from './use-line-remarks.ts';

const PAPER_KEPT = 'attendance.paperKept';
const LINES_BY_HAND = 12;
const MOST_LINES = 60;

interface Props {
  readonly sheet: ReturnedSheet;
  readonly today: CalendarDate;
  /** Null while nobody was chosen: then nothing is kept. */
  readonly enteredBy: StaffId | null;
  /** It was kept: words for the clerk, and how much there is to be looked at. */
  readonly onSaved: (words: string, remarkCount: number) => void;
  readonly onRemoved: () => void;
  /** The keyboard is wanted in the box for the number. */
  readonly onLeave: () => void;
  readonly onScan: (number: string) => void;
}

/** One sheet: everything as planned, exceptions by single keys, one key keeps it. */
export function SheetEntry(props: Props): ReactNode {
  const { sheet, today, enteredBy, onSaved, onRemoved, onLeave, onScan } = props;
  const key = keyOfSheet(sheet);
  const isLocked = sheet.state === 'checked';
  const [drafts, setDrafts] = useState<readonly RowDraft[]>(
    () => findKeptDrafts(key) ?? withRoom(draftsOf(sheet), sheet),
  );
  const [paperKept, setPaperKept] = useState(() => remembered(PAPER_KEPT, true));
  const [wanted, setWanted] = useState({ count: isLocked ? 0 : 1, index: 0 });
  const [missing, setMissing] = useState<'staff' | 'lines' | 'mending' | null>(null);
  const action = useAction();
  const helper = useMemo(() => helperOfSheet(sheet), [sheet]);
  const lines = useMemo(() => linesOf(drafts), [drafts]);
  const remarks = useLineRemarks(sheet, lines, { today, isLocked });
  useNamesOf(sheet);
  const stopping = remarks.filter(({ remark }) => STOPPING_REMARKS.has(remark));

  const change = (changed: readonly RowDraft[]): void => {
    const roomy = withRoom(changed, sheet);
    keepDrafts(key, roomy);
    setDrafts(roomy);
    setMissing(null);
  };
  const showStopped = (): void => {
    setMissing('mending');
    const index = drafts.findIndex(({ lineNo }) => lineNo === stopping[0]?.lineNo);
    setWanted((now) => ({ count: now.count + 1, index: Math.max(0, index) }));
  };
  const save = (): void => {
    if (isLocked || action.busy) return;
    if (enteredBy === null) return setMissing('staff');
    if (lines.length === 0 && drafts.every(({ countedOn }) => countedOn === null)) return setMissing('lines');
    if (stopping.length > 0) return showStopped();
    void action.run(async () => {
      try {
        const kept = await call('attendance.saveSheet', {
          ...sheetToSave(sheet, lines),
          enteredBy,
          paperKept,
          dryRun: false,
        });
        forgetDrafts(key);
        onSaved(text.saved(sheet.title, sheetSum(lines)), kept.remarks.length);
      } catch (problem) {
        // What the register objects to comes with the remarks, a moment later than the lines' own.
        if (problem instanceof Refusal && problem.code === 'attendance.lines-stopped') setDrafts([...drafts]);
        throw problem;
      }
    });
  };
  useConfirmKey(save);
  const remove = (): void => {
    const { id } = sheet;
    if (id === null) return;
    void action.run(async () => {
      await call('attendance.removeSheet', { id });
      forgetDrafts(key);
      onRemoved();
    });
  };
  return (
    <section className="sheet-entry" aria-label={sheet.title}>
      <SheetHead
        sheet={sheet}
        lines={lines}
        paperKept={paperKept}
        busy={action.busy}
        stopped={missing === 'mending' ? stopping.length : 0}
        onPaperKept={(kept) => {
          setPaperKept(kept);
          remember(PAPER_KEPT, kept);
        }}
        onConfirm={save}
        onRemove={remove}
      />
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {missing === 'staff' && (
        <Problem tone="warning" sentence={text.whoEnters} nextStep={text.whoEntersNextStep} />
      )}
      {missing === 'lines' && (
        <Problem tone="warning" sentence={text.nothingWritten} nextStep={text.nothingWrittenNextStep} />
      )}
      <SheetGrid
        drafts={drafts}
        remarks={remarks}
        villageId={sheet.villageId}
        weekStart={sheet.weekStart}
        helper={helper}
        readOnly={isLocked}
        wanted={wanted}
        onChange={change}
        onLeave={onLeave}
        onScan={onScan}
      />
    </section>
  );
}

/** A paper without a number has as many lines as are written on it: an empty one always follows. */
function withRoom(drafts: readonly RowDraft[], { number, state }: ReturnedSheet): readonly RowDraft[] {
  if (number !== null || state === 'checked') return drafts;
  const written = drafts.findLastIndex(({ entry }) => entry !== null) + 1;
  const count = Math.min(MOST_LINES, Math.max(LINES_BY_HAND, written + 1, drafts.length));
  const last = drafts.at(-1)?.lineNo ?? 0;
  const added = Array.from({ length: count - drafts.length }, (_, index) => blankDraft(last + index + 1));
  return added.length === 0
    ? drafts
    : [...drafts, ...added.map((one) => ({ ...one, key: `added ${String(one.lineNo)}` }))];
}

/** The names of the village are fetched while the clerk reads the first line, so that a search answers at once. */
function useNamesOf({ villageId, state }: ReturnedSheet): void {
  const asked = { placeId: villageId, onlyWithNeeds: false, search: '' } as const;
  useAnswer('people.list', { ...asked, role: 'helper' }, { enabled: state !== 'checked' });
  useAnswer('people.list', { ...asked, role: 'elder' }, { enabled: state !== 'checked' });
}

/** Ctrl+Enter and F9 keep the sheet, wherever the keyboard is. */
function useConfirmKey(confirm: () => void): void {
  const latest = useRef(confirm);
  useEffect(() => {
    latest.current = confirm;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isConfirmKey(event) || isSomethingOnTop()) return;
      event.preventDefault();
      // A field that was open takes what is typed on the same key; the sheet is kept with it.
      setTimeout(() => latest.current(), 0);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
