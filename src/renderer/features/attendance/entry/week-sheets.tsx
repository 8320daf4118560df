import { Button, Progress, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import type { SheetToReturn } from '../../../../shared/domain/attendance.ts';
import type { PlaceId } from '../../../../shared/domain/ids.ts';
import { addDays, type CalendarDate } from '../../../../shared/time/calendar-date.ts';
import { useAnswer } from '../../../bridge/queries.ts';
import { Problem } from '../../../components/problem.tsx';
import { remember, remembered } from '../../../components/remembered.ts';
import { dayHeadText, shortDayText } from '../../../text/dates.ts';
import { problemText } from '../../../text/problem-text.ts';
import { attendanceText, entryText as text } from '../../../text/screens/attendance.ts';
import { sheetStateWord } from '../../../text/terms/attendance.ts';
import { paperFormWord } from '../../../text/terms/printing.ts';
import { spacedNumber } from '../spaced-number.ts';
import { useVillages } from '../use-villages.ts';

const SHOWN = 'attendance.shown';
const STATES = ['out', 'entered', 'checked', 'all'] as const;
type Shown = (typeof STATES)[number];
const WHOLE_TOWNSHIP = 0;

interface Props {
  readonly weekStart: CalendarDate;
  readonly villageId: PlaceId | null;
  /** The number of the sheet that lies open. */
  readonly openNumber: string | null;
  readonly onWeek: (weekStart: CalendarDate) => void;
  readonly onVillage: (villageId: PlaceId | null) => void;
  readonly onOpen: (sheet: SheetToReturn) => void;
  readonly onLoose: () => void;
}

/** The sheets of a week: which are still out, which were entered, which were checked. */
export function WeekSheets(props: Props): ReactNode {
  const { weekStart, villageId, openNumber, onWeek, onVillage, onOpen, onLoose } = props;
  const [shown, setShown] = useState<Shown>(() => remembered<Shown>(SHOWN, 'out'));
  const villages = useVillages();
  const answer = useAnswer('attendance.listWeek', { weekStart, villageId });
  const sheets = answer.data ?? [];
  const listed = sheets.filter((sheet) => isShown(sheet, shown));
  const count = (state: SheetToReturn['state']): number => sheets.filter((one) => one.state === state).length;
  const back = sheets.length - count('out');
  return (
    <aside className="week-sheets" aria-label={text.shown}>
      <WeekSelect weekStart={weekStart} onWeek={onWeek} />
      <Select<number>
        aria-label={attendanceText.village}
        showSearch={{ optionFilterProp: 'label' }}
        value={villageId ?? WHOLE_TOWNSHIP}
        options={[{ value: WHOLE_TOWNSHIP, label: attendanceText.allVillages }, ...villages]}
        onChange={(chosen) => onVillage(villages.find(({ value }) => value === chosen)?.value ?? null)}
      />
      <div>
        <div className="week-progress">
          <strong>{text.progress(back, sheets.length)}</strong>
          <span className="quiet">{text.counts(count('entered'), count('checked'))}</span>
        </div>
        <Progress
          size="small"
          showInfo={false}
          percent={sheets.length === 0 ? 0 : (100 * back) / sheets.length}
        />
      </div>
      <Segmented<Shown>
        block
        size="small"
        aria-label={text.shown}
        value={shown}
        options={STATES.map((value) => ({ value, label: text.shownStates[value] }))}
        onChange={(value) => {
          setShown(value);
          remember(SHOWN, value);
        }}
      />
      {answer.error !== null && <Problem {...problemText(answer.error)} />}
      <div className="week-list">
        {answer.isSuccess && listed.length === 0 && (
          <p className="quiet">
            {sheets.length === 0 ? `${text.noSheets}${text.noSheetsNextStep}` : text.noneOfState}
          </p>
        )}
        {byVillage(listed).map(([villageName, ofVillage]) => (
          <section key={villageName} aria-label={villageName}>
            <h3>
              {villageName} <span className="quiet">{ofVillage.length}</span>
            </h3>
            {ofVillage.map((sheet) => (
              <SheetButton
                key={sheet.number ?? `id ${String(sheet.id)}`}
                sheet={sheet}
                isOpen={sheet.number !== null && sheet.number === openNumber}
                onOpen={onOpen}
              />
            ))}
          </section>
        ))}
      </div>
      <Button title={text.looseHint} onClick={onLoose}>
        {text.loose}
      </Button>
    </aside>
  );
}

function SheetButton(props: {
  readonly sheet: SheetToReturn;
  readonly isOpen: boolean;
  readonly onOpen: (sheet: SheetToReturn) => void;
}): ReactNode {
  const { sheet, isOpen, onOpen } = props;
  const isSignIn = sheet.form === 'sign-in-sheet' || sheet.number === null;
  return (
    <button
      type="button"
      className={`sheet-button ${sheet.state}`}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => onOpen(sheet)}
    >
      <bdi className="number">{sheet.number === null ? '' : spacedNumber(sheet.number)}</bdi>
      <span className="clip">{isSignIn ? sheet.title : `${paperFormWord[sheet.form]} ${sheet.title}`}</span>
      <span className={sheet.returnedReason === '' ? 'quiet' : 'alarm'}>
        {sheet.returnedReason !== ''
          ? text.givenBack
          : sheet.state === 'out'
            ? text.plannedLines(sheet.plannedLines)
            : sheetStateWord[sheet.state]}
      </span>
    </button>
  );
}

function WeekSelect({ weekStart, onWeek }: Pick<Props, 'weekStart' | 'onWeek'>): ReactNode {
  const open = useAnswer('attendance.openWeeks', {}).data ?? [];
  const known = open.some((one) => one.weekStart === weekStart)
    ? open
    : [{ weekStart, out: 0, entered: 0, checked: 0 }, ...open];
  return (
    <div className="week-select" role="group" aria-label={text.week}>
      <Button
        aria-label={text.previousWeek}
        title={text.previousWeek}
        onClick={() => onWeek(addDays(weekStart, -7))}
      >
        ‹
      </Button>
      <Select<CalendarDate>
        aria-label={text.week}
        value={weekStart}
        popupMatchSelectWidth={false}
        options={known.map((one) => ({
          value: one.weekStart,
          label: text.weekOption(shortDayText(one.weekStart), dayHeadText(addDays(one.weekStart, 6))),
          counts: text.weekCounts(one.out, one.entered),
        }))}
        optionRender={({ data }) => (
          <>
            {data.label} <span className="quiet">{data.counts}</span>
          </>
        )}
        onChange={onWeek}
      />
      <Button aria-label={text.nextWeek} title={text.nextWeek} onClick={() => onWeek(addDays(weekStart, 7))}>
        ›
      </Button>
    </div>
  );
}

function byVillage(sheets: readonly SheetToReturn[]): [string, SheetToReturn[]][] {
  const groups = new Map<string, SheetToReturn[]>();
  for (const sheet of sheets)
    groups.set(sheet.villageName, [...(groups.get(sheet.villageName) ?? []), sheet]);
  return [...groups];
}

/** A sheet that was given back has to be entered anew: it stands among those that are missing. */
function isShown({ state, returnedReason }: SheetToReturn, shown: Shown): boolean {
  return shown === 'all' || (returnedReason === '' ? state : 'out') === shown;
}
