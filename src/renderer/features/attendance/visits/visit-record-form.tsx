import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Output } from '../../../../shared/contract/contract.ts';
import { isUrgent, type StaffId } from '../../../../shared/domain/attendance.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { call } from '../../../bridge/call.ts';
import { useAction } from '../../../bridge/use-action.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { entryText, visitText as text } from '../../../text/screens/attendance.ts';
import { isConfirmKey } from '../grid/confirm-key.ts';
import { spacedNumber } from '../spaced-number.ts';
import { moveInGrid } from './move-in-grid.ts';
import { emptyVisit, readVisits, type VisitDraft, visitDraftsOf } from './visit-draft.ts';
import { VisitRow } from './visit-row.tsx';

const VISITOR = 'attendance.visitor';

interface Props {
  readonly record: Output<'attendance.openVisitRecord'>;
  readonly today: CalendarDate;
  readonly enteredBy: StaffId | null;
  readonly onSaved: (words: string) => void;
  readonly onLeave: () => void;
}

/** 表6: an elder's visits, row by row as on the paper. A day makes a visit, everything else is well until a digit says otherwise. */
export function VisitRecordForm({ record, today, enteredBy, onSaved, onLeave }: Props): ReactNode {
  const [drafts, setDrafts] = useState<readonly VisitDraft[]>(() =>
    visitDraftsOf(record.entries, record.lineCount),
  );
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [wantsStaff, setWantsStaff] = useState(false);
  const grid = useRef<HTMLDivElement>(null);
  const action = useAction();
  useEffect(() => {
    const empty = [...(grid.current?.querySelectorAll<HTMLInputElement>('[data-visit-cell="date"]') ?? [])];
    (empty.find(({ value }) => value === '') ?? empty[0])?.focus();
  }, []);
  const change = useCallback((changed: VisitDraft): void => {
    setWrong([]);
    setDrafts((now) => {
      const before = now.find(({ lineNo }) => lineNo === changed.lineNo);
      const isBegun = before?.date === '' && changed.date !== '' && changed.visitor === '';
      const above = now.findLast(({ lineNo, visitor }) => lineNo < changed.lineNo && visitor !== '');
      const visitor = isBegun ? (above?.visitor ?? remembered(VISITOR, '')) : changed.visitor;
      return now.map((one) => (one.lineNo === changed.lineNo ? { ...changed, visitor } : one));
    });
  }, []);
  const save = (): void => {
    if (action.busy) return;
    if (enteredBy === null) return setWantsStaff(true);
    const read = readVisits(drafts, record.elderId, today);
    setWrong(read.wrong);
    if (read.wrong.length > 0) return;
    remember(VISITOR, read.entries.at(-1)?.visitor ?? '');
    void action.run(async () => {
      const { requests } = await call('attendance.saveVisitRecord', {
        number: record.number,
        entries: read.entries,
        enteredBy,
      });
      const said = text.saved(record.elderName, read.entries.length);
      onSaved(
        requests.length === 0
          ? said
          : `${said} ${text.urgent(requests.map(({ number }) => number).join(' '))}`,
      );
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing || !(event.target instanceof HTMLElement)) return;
    if (isConfirmKey(event)) save();
    else if (event.key === 'Escape') onLeave();
    else if (event.key === 'Delete' && !(event.target instanceof HTMLInputElement)) clearRow(event.target);
    else if (!moveInGrid(event, event.target)) return;
    event.preventDefault();
  };
  const clearRow = (target: HTMLElement): void => {
    const lineNo = Number(target.closest('tr')?.dataset['line'] ?? 0);
    change(emptyVisit(lineNo));
  };
  const urgentCount = readVisits(drafts, record.elderId, today).entries.filter(isUrgent).length;
  return (
    <section className="sheet-entry" aria-label={text.title(record.elderName)} onKeyDown={onKeyDown}>
      <header className="sheet-head">
        <div className="sheet-which">
          <h2>
            <bdi className="number">{spacedNumber(record.number)}</bdi> {text.title(record.elderName)}
          </h2>
          <span className="quiet">
            {record.villageName}
            {wrong.length === 0 && ` ${text.lead}`}
          </span>
          {wrong.length > 0 && (
            <strong className="alarm" role="alert">
              {wrong.join(' ')}
            </strong>
          )}
          {urgentCount > 0 && <span className="alarm">{text.urgentHere(urgentCount)}</span>}
        </div>
        <div className="sheet-do">
          <Button type="primary" size="large" loading={action.busy} onClick={save}>
            {text.save}
            <kbd>{entryText.confirmKeys}</kbd>
          </Button>
        </div>
      </header>
      {action.problem !== null && <Problem {...problemText(action.problem)} onClose={action.clear} />}
      {wantsStaff && enteredBy === null && (
        <Problem tone="warning" sentence={entryText.whoEnters} nextStep={entryText.whoEntersNextStep} />
      )}
      <div className="sheet-grid visit-grid" ref={grid}>
        <table>
          <thead>
            <tr>
              {Object.entries(text.columns).map(([column, word]) => (
                <th key={column} scope="col" className={`welfare-${column}`}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <VisitRow key={draft.lineNo} draft={draft} onChange={change} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="key-legend quiet">{text.keys}</p>
    </section>
  );
}
