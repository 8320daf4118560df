import type { InputRef } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import type { SheetToReturn, StaffId } from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import type { CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { useOwnNotice } from '../../../components/own-notice.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { problemText } from '../../../text/problem-text.ts';
import { entryText as text } from '../../../text/screens/attendance.ts';
import { useVillages } from '../use-villages.ts';
import { VisitRecordForm } from '../visits/visit-record-form.tsx';
import { LooseSheet } from './loose-sheet.tsx';
import { NumberBox } from './number-box.tsx';
import { SheetEntry } from './sheet-entry.tsx';
import { useOpenedSheet } from './use-opened-sheet.ts';
import { WeekSheets } from './week-sheets.tsx';

const VILLAGE = 'attendance.village';

interface Props {
  readonly today: CalendarDate;
  readonly weekStart: CalendarDate;
  readonly enteredBy: StaffId | null;
  readonly onWeek: (weekStart: CalendarDate) => void;
}

/** 录入: the pile of signed sheets, one number after the other; at the left what is still missing. */
export function EntryTab({ today, weekStart, enteredBy, onWeek }: Props): ReactNode {
  useOwnNotice();
  const villages = useVillages();
  const [wanted, setWanted] = useState<number | null>(() => remembered<number | null>(VILLAGE, null));
  const villageId = villages.find(({ value }) => value === wanted)?.value ?? null;
  const [typed, setTyped] = useState('');
  const [saved, setSaved] = useState<{ words: string; remarkCount: number } | null>(null);
  const [asksLoose, setAsksLoose] = useState(false);
  const box = useRef<InputRef>(null);
  const desk = useRef<HTMLDivElement>(null);
  const toBox = (): void => box.current?.focus({ cursor: 'all' });
  const opened = useOpenedSheet((paper) => {
    setTyped('');
    if (paper.kind === 'sheet') onWeek(paper.sheet.weekStart);
  });
  const openNumber = (number: string): void => {
    setTyped(number);
    setSaved(null);
    opened.openNumber(number);
  };
  const openListed = (sheet: SheetToReturn): void => {
    setSaved(null);
    if (sheet.number !== null) openNumber(sheet.number);
    else if (sheet.id !== null) opened.openReturned(sheet.id);
  };
  const finish = (words: string, remarkCount: number): void => {
    setSaved({ words, remarkCount });
    opened.close();
    toBox();
  };
  const chooseVillage = (chosen: PlaceId | null): void => {
    setWanted(chosen);
    remember(VILLAGE, chosen);
  };
  const { paper } = opened;
  return (
    <div className="entry">
      <WeekSheets
        weekStart={weekStart}
        villageId={villageId}
        openNumber={paper === null ? null : paper.kind === 'sheet' ? paper.sheet.number : paper.record.number}
        onWeek={onWeek}
        onVillage={chooseVillage}
        onOpen={openListed}
        onLoose={() => setAsksLoose(true)}
      />
      <div className="entry-desk" ref={desk}>
        <div className="entry-top">
          <NumberBox
            field={box}
            typed={typed}
            busy={opened.busy}
            onType={setTyped}
            onOpen={openNumber}
            onDown={() => desk.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus()}
          />
          <p className="entry-saved" role="status">
            {saved !== null && (
              <>
                <strong>{saved.words}</strong>
                {saved.remarkCount > 0 && <span className="odd">{text.savedRemarks(saved.remarkCount)}</span>}
              </>
            )}
          </p>
        </div>
        {opened.problem !== null && <Problem {...problemText(opened.problem)} onClose={opened.clear} />}
        {paper?.kind === 'sheet' && (
          <SheetEntry
            key={paper.opening}
            sheet={paper.sheet}
            today={today}
            enteredBy={enteredBy}
            onSaved={finish}
            onRemoved={() => finish(text.removed, 0)}
            onLeave={toBox}
            onScan={openNumber}
          />
        )}
        {paper?.kind === 'visits' && (
          <VisitRecordForm
            key={paper.opening}
            record={paper.record}
            today={today}
            enteredBy={enteredBy}
            onSaved={(words) => finish(words, 0)}
            onLeave={toBox}
          />
        )}
        {paper === null && opened.problem === null && !opened.busy && (
          <EmptyState title={saved === null ? text.none : text.next} nextStep={text.noneNextStep} />
        )}
      </div>
      {asksLoose && (
        <LooseSheet
          weekStart={weekStart}
          villageId={villageId}
          onCancel={() => setAsksLoose(false)}
          onOpen={(sheet) => {
            setAsksLoose(false);
            setSaved(null);
            opened.openLoose(sheet);
          }}
        />
      )}
    </div>
  );
}
