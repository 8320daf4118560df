import {
  type KeyboardEvent,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { LineRemark } from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { stepOf } from '../../../components/row-steps.ts';
import { gridText as text } from '../../../text/screens/attendance.ts';
import { applyAnswer, applyCommand, applyToAll, commandOfCell, type Opened } from './apply-command.ts';
import { type FieldAnswer, FieldPanel } from './field-panel.tsx';
import { type CellKey, GridRow } from './grid-row.tsx';
import { KeyLegend } from './key-legend.tsx';
import { placePanel } from './place-panel.ts';
import { RemarkLine } from './remark-line.tsx';
import type { NamedPerson, RowDraft } from './row-draft.ts';
import { commandOf, digitOf, type RowCommand } from './row-keys.ts';
import { useRowScanner } from './use-row-scanner.ts';

interface Props {
  readonly drafts: readonly RowDraft[];
  readonly remarks: readonly LineRemark[];
  readonly villageId: PlaceId;
  readonly weekStart: CalendarDate;
  /** Whose lines the empty ones are; null where each has to name somebody. */
  readonly helper: NamedPerson | null;
  readonly readOnly: boolean;
  /** Counts the wishes to have the keyboard in the rows, and in which of them. */
  readonly wanted: { readonly count: number; readonly index: number };
  readonly onChange: (drafts: readonly RowDraft[]) => void;
  /** Escape in a row. */
  readonly onLeave: () => void;
  /** A sheet was scanned while a row had the keyboard. */
  readonly onScan: (number: string) => void;
}

const NO_REMARKS: readonly LineRemark[] = [];

/** The lines of a sheet, worked by single keys: each is as planned until a key says otherwise. */
export function SheetGrid(props: Props): ReactNode {
  const { drafts, remarks, villageId, weekStart, readOnly, wanted } = props;
  const [active, setActive] = useState(0);
  const [opened, setOpened] = useState<Opened | null>(null);
  const rows = useRef<HTMLTableSectionElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const hear = useRowScanner();
  const latest = useRef({ props, opened });
  useEffect(() => {
    latest.current = { props, opened };
  });
  const focusRow = (index: number): void => rowAt(rows.current, index)?.focus();

  // A field that closed leaves the keyboard nowhere: it goes back to the row, unless a click took it elsewhere.
  const openedBefore = useRef<Opened | null>(null);
  useLayoutEffect(() => {
    const closed = opened === null ? openedBefore.current : null;
    openedBefore.current = opened;
    if (closed !== null && document.activeElement === document.body)
      rowAt(rows.current, closed.index)?.focus();
  }, [opened]);
  useEffect(() => {
    if (wanted.count > 0) rowAt(rows.current, wanted.index)?.focus();
  }, [wanted]);
  useLayoutEffect(() => {
    const row = opened === null ? undefined : rowAt(rows.current, opened.index);
    if (row !== undefined && panel.current !== null && opened !== null)
      placePanel(panel.current, row, opened.fields[0] ?? '');
  });

  const run = useCallback((index: number, command: RowCommand | null): void => {
    const { drafts: now, helper, onChange, readOnly: locked, weekStart: monday } = latest.current.props;
    if (command === null || locked) return;
    const { changed, open } = applyCommand(now, index, command, { helper, weekStart: monday });
    if (changed !== now) onChange(changed);
    setOpened(open);
  }, []);
  const onFocus = useCallback((index: number) => setActive(index), []);
  const onCell = useCallback(
    (index: number, key: CellKey) => {
      const draft = latest.current.props.drafts[index];
      rowAt(rows.current, index)?.focus();
      if (draft !== undefined) run(index, commandOfCell(key, draft));
    },
    [run],
  );
  const answer = (at: Opened, given: FieldAnswer): void => {
    const { changed, open } = applyAnswer(drafts, at, given, { weekStart });
    props.onChange(changed);
    setOpened(open);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || opened !== null) return;
    const scanned = hear({ code: event.code, timeStamp: event.timeStamp }, drafts);
    if (scanned !== null) {
      event.preventDefault();
      props.onChange(scanned.before);
      props.onScan(scanned.number);
      return;
    }
    const isForward = event.key === 'Enter' || event.key === 'Tab';
    const step = isForward ? (event.shiftKey ? 'ArrowUp' : 'ArrowDown') : event.key;
    const next = stepOf(step, active, drafts.length);
    const digit = digitOf(event.code);
    const draft = drafts[active];
    if (next !== null) focusRow(next);
    else if (event.key === 'Tab') return;
    else if (event.key === 'Escape') props.onLeave();
    else if (event.shiftKey && digit !== null) {
      if (!readOnly) props.onChange(applyToAll(drafts, digit));
    } else if (draft !== undefined && !event.shiftKey) {
      const command = commandOf(event.code, draft);
      if (command === null) return;
      run(active, command);
    } else return;
    event.preventDefault();
  };
  const activeDraft = drafts[active];
  const openDraft = opened === null ? undefined : drafts[opened.index];
  return (
    <>
      <div className="sheet-grid">
        <table role="grid" aria-label={text.label}>
          <thead>
            <tr>
              {Object.entries(text.columns).map(([column, word]) => (
                <th key={column} scope="col" className={`column-${column}`}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={rows} onKeyDown={onKeyDown}>
            {drafts.map((draft, index) => (
              <GridRow
                key={draft.key}
                draft={draft}
                index={index}
                isActive={index === active}
                remarks={remarksOf(remarks, draft)}
                onFocus={onFocus}
                onCell={onCell}
              />
            ))}
          </tbody>
        </table>
        {opened !== null && openDraft !== undefined && opened.fields[0] !== undefined && (
          <div ref={panel} className="field-panel">
            <FieldPanel
              key={`${openDraft.key} ${opened.fields[0]}`}
              field={opened.fields[0]}
              entry={openDraft.entry}
              villageId={villageId}
              weekStart={weekStart}
              onAnswer={(given) => answer(opened, given)}
              onClose={() => setOpened(null)}
            />
          </div>
        )}
      </div>
      <RemarkLine
        remarks={activeDraft === undefined ? NO_REMARKS : remarksOf(remarks, activeDraft)}
        lineNo={activeDraft?.lineNo ?? 0}
        countedOn={activeDraft?.entry === null ? activeDraft.countedOn : null}
      />
      {!readOnly && (
        <KeyLegend
          asksReason={activeDraft?.entry?.done === false}
          onKey={(code) => activeDraft !== undefined && run(active, commandOf(code, activeDraft))}
        />
      )}
    </>
  );
}

function rowAt(body: HTMLElement | null, index: number): HTMLTableRowElement | undefined {
  return body?.querySelectorAll('tr')[index];
}

/** Always the same list where there is nothing, so that the row is not drawn again. */
function remarksOf(remarks: readonly LineRemark[], { lineNo, entry }: RowDraft): readonly LineRemark[] {
  const own = remarks.filter(
    (one) => one.lineNo === lineNo && (one.helperId === null || one.helperId === entry?.helperId),
  );
  return own.length === 0 ? NO_REMARKS : own;
}
